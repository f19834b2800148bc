import type { GroundsText } from './text.sv.ts'

export const en: GroundsText = {
  heading: 'Dialogue the agreement rests on',
  none: 'It is not said in which talks residents and staff were heard.',
  say: 'Say which dialogue, or why none',
  reasons: {
    picture: (reason) => `The agreement rests on no situation picture: ${reason}`,
    dialogue: (reason) => `The agreement rests on no dialogue: ${reason}`,
  },
  lacking: {
    picture: 'The agreement rests on no situation picture, and it is not said why.',
    dialogue: 'The agreement rests on no dialogue with residents or staff, and it is not said why.',
  },
  cites: (version) => `Rests on ${version}.`,
  title: 'What does the agreement rest on?',
  lead: 'An agreement is to rest on a picture the parties share and on dialogue with those who live and work here. Where one is lacking, write why; residents will read it.',
  heard: 'In which talks and surveys were people heard?',
  noneHeld: 'No dialogue and no survey has been entered yet.',
  pictureReason: 'Why is there no situation picture?',
  dialogueReason: 'Why was no dialogue held?',
  reasonHelp: 'Only if it is lacking. Residents will read it.',
  mustSay: {
    before: 'The agreement cannot be signed yet.',
    how: 'Say what it rests on, or write why that is lacking.',
  },
  problems: {
    unknown: 'What you chose is no longer there. Choose again.',
    reasonTooLong: 'The reason is too long. Shorten it.',
    reasonPersonal: 'Something here points out a person. Rewrite it so that nobody can be recognised.',
  },
}
