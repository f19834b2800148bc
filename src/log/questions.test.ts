import { expect, it } from 'vitest'
import { each } from '../demo/cadences.ts'
import { type ResponseUnit, responseUnit } from './questions.rules.ts'

// biome-ignore format: a table is read by its rows
const answers: [hours: number, promised: ReturnType<typeof each>, unit: ResponseUnit][] = [
  [48, each({ within: 'PT48H' }), 'hours'],
  [48, each({ within: 'P3D' }), 'days'],
  [48, each({ within: 'P3D', workingDays: true }), 'workingDays'],
  [5, each({ within: 'P3D', workingDays: true }), 'hours'],
]
it.each(answers)('an answer after %s hours to %j is told in %s', (hours, promised, unit) => {
  expect(responseUnit(hours, promised)).toBe(unit)
})
