import { expect, it } from 'vitest'
import { heldAndOver, leftOut } from './held.rules.ts'

const before = { id: 'before', agreement: 'old' }
const now = { id: 'now', agreement: 'new' }
const measures = [
  { id: 'm', focusArea: 'before' },
  { id: 'n', focusArea: 'now' },
]
const until = (toDay: string | null) => [{ measure: 'm', toDay, ending: null }]
const plan = (toDay: string | null, ended = ['old']) => ({ ended, measures, commitments: until(toDay) })
const today = '2026-11-22'

it('what an ended agreement promised stands apart in the plan', () => {
  expect(heldAndOver([before, now], plan('2022-12-31'), today)).toEqual({ held: [now], over: [before] })
})

it('a commitment that still holds keeps its focus area in the plan, whatever became of the agreement', () => {
  expect(heldAndOver([before, now], plan(null), today).over).toEqual([])
  expect(heldAndOver([before, now], plan(today), today).over).toEqual([])
})

it('a plan of which everything is over is shown as it is', () => {
  const all = heldAndOver([before, now], plan('2022-12-31', ['old', 'new']), today)
  expect(all).toEqual({ held: [before, now], over: [] })
})

it('of what is over, a version leaves out all that nobody cancelled or ended before', () => {
  const cancellation = { day: '2021-05-01', reason: 'Ingen kom', objections: '', lesson: '' }
  const over = leftOut(
    [before],
    [
      { id: 'm', focusArea: 'before', cancellation: null },
      { id: 'c', focusArea: 'before', cancellation },
      { id: 'n', focusArea: 'now', cancellation: null },
    ],
    [
      { measure: 'm', ending: null },
      { measure: 'm', ending: { day: '2021-05-01', reason: 'Ingen kom' } },
      { measure: 'n', ending: null },
    ],
  )
  expect(over).toEqual({ focusAreas: ['before'], measures: 1, commitments: 1 })
  expect(leftOut([], [], [])).toEqual({ focusAreas: [], measures: 0, commitments: 0 })
})
