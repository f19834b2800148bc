import { expect, it } from 'vitest'
import type { PlanShown } from '../public/action-plan/rules.ts'
import { plannedAfter } from './measures-of-year.rules.ts'

const planWith = (plannedWhen: string) =>
  ({
    focusAreas: [
      {
        measures: [
          {
            ...{ id: 'm', focusArea: 'area', title: 'Nattvandring', responsible: 'Kommunen', plannedWhen },
            ...{ cancelled: null, followUpLevel: 'active', plannedFrom: null, plannedTo: null, years: [] },
          },
        ],
      },
    ],
  }) as unknown as PlanShown

it.each([
  ['Varje fredag', 'Varje fredag'],
  ['Står inte i texten', ''],
  ['Står ikke i teksten', ''],
])('when a measure is planned for is told only where somebody said it: %s', (plannedWhen, shown) => {
  expect(plannedAfter(planWith(plannedWhen), [], 2025)[0]?.plannedWhen).toBe(shown)
})
