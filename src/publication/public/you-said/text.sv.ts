export const sv = {
  title: 'Ni sade – vi gjorde',
  lead: 'Vad invånare och medarbetare har tagit upp, vad ni har fått veta och vad det ledde till.',
  none: 'Inget tema är öppet för alla än.',
  voices: (voices: string, sources: string) =>
    sources === '1'
      ? `${voices} röster, i källor av ett slag.`
      : `${voices} röster, i källor av ${sources} olika slag.`,
  few: 'Färre än fem röster.',
  told: 'Vad ni har fått veta',
  tellings: (day: string) => `${day}:`,
  became: 'Det blev fokusområde',
  promises: 'Det vi lovar',
  nothingYet: 'Det har inte lett till något än, och ingen har svarat.',
}
export type YouSaidText = typeof sv
