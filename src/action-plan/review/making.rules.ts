import type { ReviewItem } from './items.rules.ts'
import { placeIn } from './place.rules.ts'
import { answerOf, type Decisions, isAccepted, type Values } from './rules.ts'

/** An accepted item with the values it was decided with. */
export type Accepted = ReviewItem & { values: Values }

/** What the next making does: what is taken along, and what waits for something undecided. */
export type Making = {
  ready: Accepted[]
  waiting: ReviewItem[]
  /** What lies under no focus area, so that one must be chosen or named for it. */
  withoutFocusArea: Accepted[]
  /** The focus areas that are made in the same breath, by the place they are chosen with. */
  newFocusAreas: { place: string; name: string }[]
}

/**
 * What of a reading is accepted and not yet made. A measure waits while its
 * focus area is undecided, a commitment while its measure is; one whose place
 * was left out goes where those without a place go.
 */
export function makingOf(items: readonly ReviewItem[], decisions: Decisions): Making {
  const accepted = acceptedOf(items, decisions).filter(({ item }) => decisions.get(item.key)?.became === null)
  const isWaiting = (one: Accepted) => !isDecided(answerOf(one.values, placeField(one, decisions)), decisions)
  const ready = accepted.filter((one) => !isWaiting(one))
  return {
    ready,
    waiting: accepted.filter(isWaiting),
    withoutFocusArea: ready.filter((one) => {
      const field = placeField(one, decisions)
      return field === 'focusArea' && liesSomewhere(one) && !stands(answerOf(one.values, field), decisions)
    }),
    newFocusAreas: ready
      .filter(({ section }) => section === 'focusAreas')
      .map(({ item, values }) => ({ place: `item:${item.key}`, name: answerOf(values, 'name') })),
  }
}

/** A commitment lies under its measure; where that was left out or there is none, under a focus area. */
function placeField(one: Accepted, decisions: Decisions): 'measure' | 'focusArea' {
  const measure = isCommitment(one) ? answerOf(one.values, 'measure') : ''
  return measure !== '' && (stands(measure, decisions) || !isDecided(measure, decisions))
    ? 'measure'
    : 'focusArea'
}

function liesSomewhere(one: Accepted): boolean {
  return (
    one.section === 'goals' || one.section === 'measures' || one.section === 'efforts' || isCommitment(one)
  )
}

export function isCommitment(
  one: ReviewItem,
): one is Extract<ReviewItem, { section: 'commitments' | 'routines' }> {
  return one.section === 'commitments' || one.section === 'routines'
}

/** Whether a place can be built on: it is there already, or it was accepted. */
export function stands(written: string, decisions: Decisions): boolean {
  const place = placeIn(written)
  if (place === null) return false
  return 'id' in place || isAccepted(decisions.get(place.item))
}

function isDecided(written: string, decisions: Decisions): boolean {
  const place = placeIn(written)
  return place === null || 'id' in place || decisions.has(place.item)
}

/** Everything accepted of a reading, whether made or not and wherever it was decided: what the agreement reads. */
export function acceptedOf(items: readonly ReviewItem[], decisions: Decisions): Accepted[] {
  return items.flatMap((one): Accepted[] => {
    const decision = decisions.get(one.item.key)
    return isAccepted(decision) ? [{ ...one, values: decision.values }] : []
  })
}
