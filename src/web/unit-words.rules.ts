/** What is counted when it is not times, by its code. What else is counted stands in the words somebody typed. */
export const knownUnits = ['hour', 'shift', 'area', 'check', 'minute', 'case', 'person'] as const
export type KnownUnit = (typeof knownUnits)[number]

type UnitWords = Record<KnownUnit, [one: string, many: string]>

/** What each language calls one of them, and many. */
export const unitWords: Record<'sv' | 'da' | 'en', UnitWords> = {
  sv: {
    hour: ['en timme', 'timmar'],
    area: ['ett område', 'områden'],
    check: ['en kontroll', 'kontroller'],
    shift: ['ett arbetspass', 'arbetspass'],
    minute: ['en minut', 'minuter'],
    case: ['ett ärende', 'ärenden'],
    person: ['en person', 'personer'],
  },
  da: {
    hour: ['en time', 'timer'],
    area: ['et område', 'områder'],
    check: ['en kontrol', 'kontroller'],
    shift: ['en vagt', 'vagter'],
    minute: ['et minut', 'minutter'],
    case: ['en sag', 'sager'],
    person: ['en person', 'personer'],
  },
  en: {
    hour: ['one hour', 'hours'],
    area: ['one area', 'areas'],
    check: ['one check', 'checks'],
    shift: ['one shift', 'shifts'],
    minute: ['one minute', 'minutes'],
    case: ['one case', 'cases'],
    person: ['one person', 'people'],
  },
}

/** "en timme", "7,5 timmar", "3 pass": so much of a unit, its number as the language writes it. */
export function amountInUnit(
  count: number,
  written: string,
  unit: string,
  language: 'sv' | 'da' | 'en',
): string {
  const [one, many] = unitWords[language][unit as KnownUnit] ?? [`1 ${unit}`, unit]
  return count === 1 ? one : `${written} ${many}`
}
