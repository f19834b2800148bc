import type { ResultsText } from './text.sv.ts'

export const en: ResultsText = {
  title: 'How it turned out',
  lead: 'Places where something has become better, and what was done.',
  none: 'No result has been told yet.',
  moments: { before: 'Before', after: 'After' },
  photographer: 'Photograph',
  measure: 'The measure',
}
