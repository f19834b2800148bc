import type { ClaimProblem, Grade } from './rules.ts'

export const sv = {
  title: 'Påstådda effekter',
  lead: 'Vad andra, och ni själva, säger att förebyggande arbete har lett till. Varje påstående står med storlek, tid, plats och källa, och med hur väl grundat det är.',
  heads: ['Påstående', 'Storlek', 'När', 'Var', 'Källa', 'Hur väl grundat'],
  ownHead: 'Era egna',
  shippedHead: 'Från andra',
  none: 'Ni har inte antecknat något än.',
  years: (count: string) => `ungefär ${count} år`,
  unknown: 'sägs inte',
  grades: {
    compared: 'jämfört med andra platser',
    'before-after': 'före och efter, utan jämförelse: något annat kan förklara det',
    'level-only': 'en nivå vid ett tillfälle: säger inget om vad som ändrades eller varför',
    told: 'berättat utan siffror',
  } satisfies Record<Grade, string>,
  add: 'Anteckna ett påstående',
  adding: {
    title: 'Anteckna ett påstående',
    claim: 'Vad sägs ha hänt?',
    size: 'Hur mycket?',
    sizeHelp: 'Till exempel −20 % eller 12 färre.',
    period: 'När?',
    place: 'Var?',
    source: 'Enligt vem?',
    grade: 'Hur väl grundat är det?',
    limits: 'Vad går inte att säga av det?',
    do: 'Spara',
    cancel: 'Avbryt',
    problems: {
      missing: 'Fyll i det här.',
      tooLong: 'Texten är för lång.',
      personalData: 'Här står något som pekar ut en person.',
    } satisfies Record<ClaimProblem, string>,
  },
  origin: (origin: string, licence: string) => `Ursprung: ${origin} Licens: ${licence}.`,
}
export type EffectClaimsText = typeof sv
