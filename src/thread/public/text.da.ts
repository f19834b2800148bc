import type { ReceiptText } from './text.sv.ts'

export const da: ReceiptText = {
  title: 'Hvad skete der med det, du skrev?',
  lead: 'Skriv den kode, du fik, da du svarede. Ingen kan se af den, hvem du er.',
  code: 'Hvad er din kode?',
  help: 'Sytten tegn i fire grupper. Store og små bogstaver er lige gode.',
  show: 'Vis',
  problemsHead: 'Noget skal rettes',
  empty: 'Skriv koden.',
  mistyped: 'Koden passer ikke. Se hvert tegn efter: noget er forkert, mangler eller har byttet plads.',
  unknown:
    'Der findes ingen stemme for koden endnu. Svar åbnes flere sammen, så det kan tage tid. Prøv igen senere.',
  notCounted: 'Din stemme er modtaget. Den er ikke talt med i noget tema endnu.',
  counted: (number) =>
    number === 1
      ? 'Din stemme er læst og talt med i ét tema.'
      : `Din stemme er læst og talt med i ${number} temaer.`,
  closed: (number) =>
    number === 1 ? 'Et af temaerne er ikke åbent for alle.' : `${number} af temaerne er ikke åbne for alle.`,
  voices: (number) => `Sammen med andre: ${number} stemmer.`,
  few: 'Færre end fem stemmer.',
  noArea: 'Det er ikke blevet til et fokusområde.',
  noPromise: 'Intet løfte svarer på det endnu.',
  notTold: 'Der er ikke skrevet noget svar endnu.',
  story: {
    statement: {
      municipality: 'Kommunen så:',
      police: 'Politiet så:',
      residents: 'Borgerne sagde:',
      staff: 'Medarbejderne så:',
      partners: 'Samarbejdspartnere så:',
    },
    problem: 'Det blev samlet i problemet:',
    prioritised: 'Det blev valgt blandt det vigtigste:',
    focusArea: 'Det blev til et fokusområde:',
    promise: 'Det blev lovet:',
    done: 'Senest gjort:',
    result: 'Sådan blev det på stedet:',
    told: 'Svar til dem, der tog det op:',
    standing: (standing) => `Sådan går det: ${standing}.`,
  },
  all: 'I sagde – vi gjorde',
  again: 'Skriv en anden kode',
}
