import { after, type Day } from '../calendar.ts'
import { daysOf, standingOf } from './agreement.rules.ts'
import type { AgreementWords } from './rules.ts'

/**
 * What is coming or has passed, told while there is time to act.
 *
 * - `endsWithin`: the last day is at most six, three or one months away.
 * - `ended`: the last day has passed.
 * - `revisionSoon`: to be revised within three months; `revisionLate`: that day has passed.
 * - `referenceEnds`, `referenceEnded`: a document it leans on stops holding.
 */
export type Warning =
  | { code: 'endsWithin'; months: 1 | 3 | 6; day: Day }
  | { code: 'ended' | 'revisionSoon' | 'revisionLate'; day: Day }
  | { code: 'referenceEnds' | 'referenceEnded'; day: Day; title: string }

const months = [1, 3, 6] as const

/** The warnings on an agreement, the gravest first. An agreement that has ended is warned of its end alone. */
export function warningsOf(agreement: AgreementWords, today: Day): Warning[] {
  const { to } = daysOf(agreement)
  if (to && standingOf(agreement, today) === 'ended') return [{ code: 'ended', day: to }]
  const references = agreement.references.flatMap(({ title, validTo }): Warning[] => {
    if (!validTo) return []
    if (validTo < today) return [{ code: 'referenceEnded', day: validTo, title }]
    return isWithin(validTo, 3, today) ? [{ code: 'referenceEnds', day: validTo, title }] : []
  })
  return [...endOf(to, today), ...revisionOf(agreement.reviseBy, today), ...references]
}

function endOf(to: Day | null, today: Day): Warning[] {
  const within = to && months.find((number) => isWithin(to, number, today))
  return within ? [{ code: 'endsWithin', months: within, day: to }] : []
}

function revisionOf(reviseBy: Day | null, today: Day): Warning[] {
  if (!reviseBy) return []
  if (reviseBy < today) return [{ code: 'revisionLate', day: reviseBy }]
  return isWithin(reviseBy, 3, today) ? [{ code: 'revisionSoon', day: reviseBy }] : []
}

function isWithin(day: Day, number: number, today: Day): boolean {
  return day >= today && day <= after(today, `P${number}M`)
}
