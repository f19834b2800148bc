import { z } from 'zod'
import type { Day } from '../../calendar.ts'
import type { Observation } from '../indicators/rules.ts'
import { daysOf } from '../periods.rules.ts'

/** A key figure as Kolada describes it that day. Its code and title may change; both are read when somebody asks. */
export type KeyFigure = { code: string; title: string; description: string }

const keyFigure = z.object({
  id: z.string().regex(/^[NU]\d{5}$/),
  title: z.string().min(1),
  description: z.string().nullish(),
})
const page = z.object({
  values: z.array(z.unknown()),
  // Version 3 says `next_url`, version 2 said `next_page`.
  next_url: z.string().nullish(),
  next_page: z.string().nullish(),
})
const figure = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.coerce.number().int(),
  values: z.array(
    z.object({
      gender: z.string(),
      status: z.string().nullish(),
      value: z.number().nullish(),
      isdeleted: z.boolean().nullish(),
    }),
  ),
})

export const isKeyFigureCode = (code: string): boolean => /^[NU]\d{5}$/.test(code)
export const isMunicipalityCode = (code: string): boolean => /^\d{4}$/.test(code)

/** The address below which key figures whose title holds the words are listed. */
export const searchPath = (words: string): string =>
  `/v3/kpi?title=${encodeURIComponent(words)}&per_page=${mostFound}`

/** At most so many key figures are shown; who looks for more writes more words. */
export const mostFound = 50

export const keyFigurePath = (code: string): string => `/v3/kpi/${encodeURIComponent(code)}`

/** A key figure's values for a municipality in these years. */
export const valuesPath = (code: string, municipality: string, years: readonly number[]): string =>
  `/v3/data/kpi/${encodeURIComponent(code)}/municipality/${encodeURIComponent(municipality)}/year/${years.join(',')}`

export const yearsAsked = 15

/** The years that are asked for: as far back as anybody compares, this year among them. */
export const yearsUntil = (today: Day): number[] =>
  Array.from({ length: yearsAsked }, (_, back) => Number(today.slice(0, 4)) - yearsAsked + 1 + back)

/** A page of an answer, and where the next one is; null where it has not the documented form. */
export function pageIn(answer: unknown): { values: unknown[]; next: string | null } | null {
  const read = page.safeParse(answer)
  if (!read.success) return null
  const { values, next_url: url, next_page: older } = read.data
  return { values, next: url || older || null }
}

/** The key figures that are described; what has another form is left out, since it could not be asked for. */
export function keyFiguresIn(values: readonly unknown[]): KeyFigure[] {
  return values.flatMap((value) => {
    const read = keyFigure.safeParse(value)
    if (!read.success) return []
    const { id, title, description } = read.data
    return [{ code: id, title, description: description ?? '' }]
  })
}

/** One key figure, whether it comes alone or as a page of one. */
export function oneKeyFigureIn(answer: unknown): KeyFigure | null {
  return keyFiguresIn(pageIn(answer)?.values ?? [answer])[0] ?? null
}

/** What an answer says of a year: a value, that it is not told, or that nobody knows. */
export type ToldYear = { year: number; value: number | null; why: 'told' | 'withheld' | 'missing' }

/**
 * A key figure's values by year, both sexes together. Null where the answer is
 * of another key figure or municipality, or has not the documented form: then
 * none of it is used.
 */
export function yearsIn(
  values: readonly unknown[],
  { code, municipality }: { code: string; municipality: string },
): ToldYear[] | null {
  const years = new Map<number, ToldYear>()
  for (const one of values) {
    const read = figure.safeParse(one)
    if (!read.success) return null
    const { kpi, municipality: of, period: year } = read.data
    if (kpi !== code || of !== municipality || year < 1900 || year > 2199) return null
    const all = read.data.values.find(({ gender, isdeleted }) => gender === 'T' && !isdeleted)
    if (!all) continue
    const told = typeof all.value === 'number' && Number.isFinite(all.value)
    const why = told ? 'told' : /private|hidden|secret/i.test(all.status ?? '') ? 'withheld' : 'missing'
    years.set(year, { year, value: told ? (all.value as number) : null, why })
  }
  return [...years.values()].sort((one, other) => one.year - other.year)
}

/** What taking a year over would do to what an indicator holds already. */
export type YearNews = ToldYear & { news: 'new' | 'same' | 'corrects' | 'none'; before: number | null }

/** The years of an answer beside what an indicator holds: what is new, the same, or corrects something. */
export function newsIn(years: readonly ToldYear[], held: readonly Observation[]): YearNews[] {
  return years.map((told) => {
    const { from, to } = daysOf({ year: told.year, unit: 'year', part: 1 })
    const before = held.find((one) => one.from === from && one.to === to)?.value ?? null
    const news =
      told.value === null
        ? 'none'
        : before === null
          ? 'new'
          : before === told.value
            ? 'same'
            : ('corrects' as const)
    return { ...told, news, before }
  })
}

/** "antal/100 000 inv" of "Anmälda våldsbrott, antal/100 000 inv": what a title says it is counted in. */
export function unitIn(title: string): string {
  return /,\s*([^,]{1,60})$/.exec(title)?.[1]?.trim() ?? ''
}
