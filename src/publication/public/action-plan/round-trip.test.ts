import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cadenceSentence } from '../../../action-plan/cadence/sentence.rules.ts'
import { readAgreement } from '../../../action-plan/reading/read-agreement.rules.ts'
import { sv } from './text.sv.ts'

// A real agreement; it lies beside the checkout and the test fails where it is missing.
const folder = path.resolve('../shared/seeds')
const norsjo = readdirSync(folder).find((name) => name.startsWith('004_')) ?? '004'
const { commitments } = readAgreement(readFileSync(path.join(folder, norsjo), 'utf8'))

/** As the public plan prints a promise. */
const printed = (promise: (typeof commitments)[number], cadence: (typeof promise.cadences)[number]) =>
  sv.line(
    promise.what.replace(/\.$/, ''),
    cadenceSentence(cadence, 'sv'),
    sv.together(promise.cooperation.join(', ')),
  )

describe('a promise printed in the plan and read again', () => {
  it('S4-39 has all fourteen promise lines to try', () => {
    expect(commitments).toHaveLength(14)
  })

  it.each(commitments.flatMap((promise) => promise.cadences.map((cadence) => ({ promise, cadence }))))(
    'S4-39 gives measure, cadence and cooperation: $promise.what $cadence.kind',
    ({ promise, cadence }) => {
      const line = printed(promise, cadence)
      const [again, ...others] = readAgreement(`Medborgarlöften 2026\n\nTrygghet\n\n${line}\n`).commitments
      expect(others).toEqual([])
      expect(again?.what.replace(/\.$/, '')).toBe(promise.what.replace(/\.$/, ''))
      expect(again?.cooperation).toEqual(promise.cooperation)
      const { kind, count, comparator, period, everyN } = cadence
      expect(again?.cadences[0]).toMatchObject({ kind, count, comparator, period, everyN })
    },
  )
})
