import type { ResultsText } from './text.sv.ts'

export const da: ResultsText = {
  title: 'Sådan blev det',
  lead: 'Steder, hvor noget er blevet bedre, og hvad der blev gjort.',
  none: 'Intet resultat er fortalt endnu.',
  moments: { before: 'Før', after: 'Efter' },
  photographer: 'Foto',
  measure: 'Indsatsen',
}
