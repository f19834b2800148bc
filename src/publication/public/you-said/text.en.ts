import type { YouSaidText } from './text.sv.ts'

export const en: YouSaidText = {
  title: 'You said – we did',
  lead: 'What residents and staff have brought up, what you were told, and what came of it.',
  none: 'No theme is open to everybody yet.',
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
}
