import type { Observation } from '../indicators/rules.ts'
import { daysOf } from '../periods.rules.ts'
import { oneKeyFigureIn, pageIn, type ToldYear, yearsIn } from './kolada.rules.ts'
import { jsonIn } from './rules.ts'

/** A kept answer of Kolada read again: which key figure it is of, and its years. Null where it cannot be read any more. */
export function keptAnswerIn(
  code: string,
  contents: Uint8Array,
): { municipality: string; description: string; years: ToldYear[] } | null {
  const kept = jsonIn(contents) as { keyFigure?: string; pages?: string[] } | undefined
  const parsed = (text: string) => jsonIn(new TextEncoder().encode(text))
  const [keyFigure = '', municipality = ''] = code.split(' ')
  const values = (kept?.pages ?? []).flatMap((page) => pageIn(parsed(page))?.values ?? [])
  const years = yearsIn(values, { code: keyFigure, municipality })
  if (years === null) return null
  return {
    municipality,
    description: oneKeyFigureIn(parsed(kept?.keyFigure ?? ''))?.description ?? '',
    years,
  }
}

/** The values that are told, as an indicator notes them. */
export function observationsIn(years: readonly ToldYear[]): Omit<Observation, 'id'>[] {
  return years.flatMap(({ year, value }) =>
    value === null ? [] : [{ ...daysOf({ year, unit: 'year', part: 1 }), value }],
  )
}

/** The indicator that an earlier answer to the same question went into; null where none did. */
export function followedBefore(
  answers: readonly { code: string; indicator: string | null }[],
  code: string,
): string | null {
  return answers.find((answer) => answer.code === code && answer.indicator !== null)?.indicator ?? null
}
