export const sv = {
  title: 'Vad hände med det du skrev?',
  lead: 'Skriv koden som du fick när du svarade. Ingen kan se av den vem du är.',
  code: 'Vilken är din kod?',
  help: 'Sjutton tecken i fyra grupper. Stora och små bokstäver spelar ingen roll.',
  show: 'Visa',
  problemsHead: 'Något behöver rättas',
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
  area: 'Det blev fokusområde:',
  noArea: 'Det har inte blivit ett fokusområde.',
  promises: 'Det lovades, och så går det:',
  noPromise: 'Inget löfte svarar på det än.',
  told: 'Svar till dem som tog upp det:',
  notTold: 'Inget svar är skrivet än.',
  all: 'Ni sade – vi gjorde',
  again: 'Skriv en annan kod',
  accessibility: 'Tillgänglighet',
  dataProtection: 'Dataskydd',
}
export type ReceiptText = typeof sv
