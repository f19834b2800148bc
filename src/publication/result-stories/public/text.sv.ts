export const sv = {
  title: 'Så blev det',
  lead: 'Platser där något har blivit bättre, och vad som gjordes.',
  none: 'Inget resultat är berättat än.',
  moments: { before: 'Före', after: 'Efter' },
  photographer: 'Foto',
  measure: 'Åtgärden',
}
export type ResultsText = typeof sv
