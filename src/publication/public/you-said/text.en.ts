import type { YouSaidText } from './text.sv.ts'

export const en: YouSaidText = {
  title: 'You said – we did',
  lead: 'What residents and staff have brought up, what you were told, and what came of it.',
  none: 'No theme is open to everybody yet.',
  receipt: 'Do you have a code? See what happened to what you wrote',
  voices: (voices, sources) =>
    sources === '1'
      ? `${voices} voices, in sources of one kind.`
      : `${voices} voices, in sources of ${sources} kinds.`,
  few: 'Fewer than five voices.',
  told: 'What you were told',
  tellings: (day) => `${day}:`,
  became: 'It became a focus area',
  promises: 'What we promise',
  nothingYet: 'Nothing has come of it yet, and nobody has answered.',
  notTold: 'We have not told yet what came of it.',
  dialogues: {
    head: 'What was said at meetings and talks',
    came: (number) => `${number} came.`,
  },
  surveys: {
    head: 'What you answered in surveys',
    closed: (day) => `Closed ${day}.`,
  },
  mail: {
    head: 'Be told by e-mail',
    address: 'What is your e-mail address?',
    help: 'We write when there is something new to tell about this. First you get a link by which you confirm. The address is kept encrypted, nobody who works here sees it, and it is deleted when you stop.',
    do: 'Send me a link',
    leave: 'No more notices',
  },
}
