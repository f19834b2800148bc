import type { StartingPointsText } from './text.sv.ts'

export const da: StartingPointsText = {
  kinds: {
    'knowledge-question': 'Et spørgsmål, der skulle have svar',
    recommendation: 'En anbefaling',
    'survey-result': 'Et resultat af et spørgeskema',
  },
  says: {
    'knowledge-question': { yes: 'Indsatser sættes i gang', no: 'Ingen indsatser sættes i gang' },
    recommendation: { yes: 'Anbefalingen følges', no: 'Anbefalingen følges ikke' },
    'survey-result': { yes: 'Planen ændres', no: 'Planen ændres ikke' },
  },
  title: 'Spørgsmål, anbefalinger og beslutninger',
  lead: 'Det, indsatserne begyndte med, og hvad der blev besluttet.',
  none: 'Intet er taget op endnu.',
  found: 'Hvad man fik at vide',
  decided: 'Beslutning',
  notDecided: (organisation) => `Ingen beslutning endnu. ${organisation} sørger for, at den kommer.`,
  ledTo: 'Hvad det førte til',
}
