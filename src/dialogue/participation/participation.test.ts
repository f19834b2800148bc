import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyAnswers, granbyAnswers } from '../../demo/granby-answers.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { usualAnswers } from '../survey/core.rules.ts'
import type { Question } from '../survey/rules.ts'
import { reachedOf } from './rules.ts'

const age: Question = {
  ...{ key: 'age', kind: 'age-band', words: { sv: 'Hur gammal är du?' }, help: {}, required: false },
  ...{ core: false, shownIf: null, rows: [], scale: null, options: usualAnswers('age-band') },
}
const answers = (numbers: Record<string, number>) =>
  Object.entries(numbers).flatMap(([key, number]) => Array.from({ length: number }, () => ({ age: key })))
const lives = {
  'age-band': { '16-24': 1000, '25-44': 3000, '45-64': 3000, '65-79': 2000, '80-and-over': 1000 },
}

describe('who was reached, against who lives here', () => {
  it.each([
    // Of 200 answers 20 would be 16–24 years old; 8 is fewer than chance gives, 15 is not.
    [
      'eight of two hundred young',
      { '16-24': 8, '25-44': 60, '45-64': 62, '65-79': 50, '80-and-over': 20 },
      'fewer',
    ],
    [
      'fifteen of two hundred young',
      { '16-24': 15, '25-44': 60, '45-64': 60, '65-79': 45, '80-and-over': 20 },
      'as-many',
    ],
    [
      'sixty of two hundred young',
      { '16-24': 60, '25-44': 40, '45-64': 40, '65-79': 40, '80-and-over': 20 },
      'more',
    ],
  ] as const)('%s', (_, numbers, presence) => {
    const [found] = reachedOf([age], answers(numbers), lives)
    expect(found?.groups?.find(({ answer }) => answer === '16-24')).toMatchObject({ lives: 0.1, presence })
  })

  it('groups that nobody counted are left out, and too few answers say nothing', () => {
    const [found] = reachedOf([age], answers({ 'under-16': 50, '16-24': 10, '25-44': 30 }), lives)
    expect(found?.n).toBe(40)
    expect(reachedOf([age], answers({ '16-24': 3, '25-44': 16 }), lives)[0]).toMatchObject({
      groups: null,
      why: 'few',
    })
    expect(reachedOf([age], answers({ '16-24': 30 }), {})[0]).toMatchObject({
      groups: null,
      why: 'uncounted',
    })
  })
})

describe('on the pages', () => {
  let desk: GranbyAnswers
  let sanna: Visitor
  beforeAll(async () => {
    desk = await granbyAnswers()
    sanna = await desk.as('coordinator')
  })
  afterAll(() => desk.db.drop())
  const population = '/app/dialogue/participation/population'

  it('the population is kept, and stands in the form the next time', async () => {
    expect((await sanna.post(population, { countedOn: '2025-12-31' })).status).toBe(422)
    expect((await sanna.post(population, { countedOn: '2025-12-31', 'gender-woman': '-4' })).status).toBe(422)
    const form = {
      countedOn: '2025-12-31',
      source: 'SCB',
      'age-band-16-24': '1 000',
      'age-band-25-44': '3000',
    }
    expect((await sanna.post(population, form)).status).toBe(303)
    const again = await (await sanna.get(population)).text()
    expect(again).toContain('value="1000"')
    expect(await (await sanna.get('/app/dialogue/participation')).text()).toContain('(SCB)')
  })

  it('a survey says who answered it, or that it did not ask', async () => {
    const page = await (await sanna.get(`/app/dialogue/survey/${desk.survey}/reached`)).text()
    expect(page).toContain('Vilka svarade: Hur trygg är du i Granby?')
    expect(page).toContain('Befolkningen är inte ifylld för det här.')
    const liaison = await desk.as('police-liaison')
    expect((await liaison.get(population)).status).toBe(403)
  })
})
