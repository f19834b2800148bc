import { expect, it } from 'vitest'
import type { Speaker } from '../../dialogue/voices/rules.ts'
import { unheardIn } from './heard.rules.ts'

const theme = (id: string, bySpeaker: Partial<Record<Speaker, number>>) => ({
  ...{ theme: id, voices: 9, priority: 0, bySource: {}, byArea: {}, byGroup: {} },
  bySpeaker,
})
const counts = {
  themes: [
    theme('dark', { residents: 12 }),
    theme('alone', { staff: 3 }),
    theme('both', { residents: 1, staff: 1, partners: 4 }),
    theme('partners', { partners: 7 }),
  ],
}

// biome-ignore format: a table is read by its rows
const table: [themes: string[], unheard: string[]][] = [
  [[], ['residents', 'staff']],
  [['dark'], ['staff']],
  [['alone'], ['residents']],
  [['dark', 'alone'], []],
  [['both'], []],
  [['partners'], ['residents', 'staff']],
  [['nobody spoke of it'], ['residents', 'staff']],
]
it.each(table)('S2-51 a promise that answers %j has not heard %j', (themes, unheard) => {
  expect(unheardIn(themes, counts)).toEqual(unheard)
})
