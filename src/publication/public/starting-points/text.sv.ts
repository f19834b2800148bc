import type { StartingPointKind } from '../../../action-plan/starting-points/rules.ts'

const kinds: Record<StartingPointKind, string> = {
  'knowledge-question': 'En fråga som behövde svar',
  recommendation: 'En rekommendation',
  'survey-result': 'Ett resultat av en enkät',
}
const says: Record<StartingPointKind, { yes: string; no: string }> = {
  'knowledge-question': { yes: 'Åtgärder startas', no: 'Inga åtgärder startas' },
  recommendation: { yes: 'Rekommendationen följs', no: 'Rekommendationen följs inte' },
  'survey-result': { yes: 'Planen ändras', no: 'Planen ändras inte' },
}

export const sv = {
  kinds,
  says,
  title: 'Frågor, rekommendationer och beslut',
  lead: 'Det som åtgärderna började med, och vad som beslutades.',
  none: 'Inget är upptaget än.',
  found: 'Vad man fick veta',
  decided: 'Beslut',
  notDecided: (organisation: string) => `Inget beslut än. ${organisation} ser till att det kommer.`,
  ledTo: 'Vad det ledde till',
}
export type StartingPointsText = typeof sv
