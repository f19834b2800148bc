import type { Party } from '../../situation-picture/rules.ts'

export const sv = {
  title: 'Vad hände med det du skrev?',
  lead: 'Skriv koden som du fick när du svarade. Ingen kan se av den vem du är.',
  code: 'Vilken är din kod?',
  help: 'Sjutton tecken i fyra grupper. Stora och små bokstäver spelar ingen roll.',
  show: 'Visa',
  problemsHead: 'Något behöver rättas',
  empty: 'Skriv koden.',
  mistyped: 'Koden stämmer inte. Kontrollera varje tecken: något är fel, saknas eller har bytt plats.',
  unknown:
    'Ingen röst finns för koden än. Svar öppnas flera tillsammans, så det kan ta tid. Pröva igen senare.',
  notCounted: 'Din röst är mottagen. Den är inte räknad i något tema än.',
  counted: (number: number) =>
    number === 1
      ? 'Din röst är läst och räknad i ett tema.'
      : `Din röst är läst och räknad i ${number} teman.`,
  closed: (number: number) =>
    number === 1 ? 'Ett av temana är inte öppet för alla.' : `${number} av temana är inte öppna för alla.`,
  voices: (number: string) => `Tillsammans med andra: ${number} röster.`,
  few: 'Färre än fem röster.',
  noArea: 'Det har inte blivit ett fokusområde.',
  noPromise: 'Inget löfte svarar på det än.',
  notTold: 'Inget svar är skrivet än.',
  story: {
    statement: {
      municipality: 'Kommunen såg:',
      police: 'Polisen såg:',
      residents: 'Invånarna sade:',
      staff: 'Medarbetarna såg:',
      partners: 'Samarbetspartner såg:',
    } satisfies Record<Party, string>,
    problem: 'Det vägdes samman till problemet:',
    prioritised: 'Det valdes ut bland det viktigaste:',
    focusArea: 'Det blev ett fokusområde:',
    promise: 'Det lovades:',
    done: 'Senast gjort:',
    result: 'Så blev det på plats:',
    told: 'Svar till dem som tog upp det:',
    standing: (standing: string) => `Så går det: ${standing}.`,
  },
  all: 'Ni sade – vi gjorde',
  again: 'Skriv en annan kod',
}
export type ReceiptText = typeof sv
