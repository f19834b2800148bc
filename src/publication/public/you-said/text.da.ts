import type { YouSaidText } from './text.sv.ts'

export const da: YouSaidText = {
  title: 'I sagde – vi gjorde',
  lead: 'Hvad borgere og medarbejdere har taget op, hvad I har fået at vide, og hvad det førte til.',
  none: 'Intet tema er åbent for alle endnu.',
  voices: (voices, sources) =>
    sources === '1'
      ? `${voices} stemmer, i kilder af ét slags.`
      : `${voices} stemmer, i kilder af ${sources} forskellige slags.`,
  few: 'Færre end fem stemmer.',
  told: 'Hvad I har fået at vide',
  tellings: (day) => `${day}:`,
  became: 'Det blev til fokusområde',
  promises: 'Det, vi lover',
  nothingYet: 'Det har ikke ført til noget endnu, og ingen har svaret.',
}
