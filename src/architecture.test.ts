import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Planted } from './architecture/house-rule.ts'
import { houseRules } from './architecture/house-rules.ts'
import { readSources, type SourceFile } from './architecture/sources.ts'

const built = readSources(resolve(import.meta.dirname, '..'), ['src', 'bin', 'journeys', 'bench', 'docs'])

describe.each(houseRules)('$rule', ({ check, offences, harmless }) => {
  it('holds in this house', () => {
    expect(check(built)).toEqual([])
  })
  it.each(offences)('catches a planted offence: %o', (planted, reported) => {
    expect(check(house(planted)).join('\n')).toContain(reported)
  })
  it('lets the harmless twin pass', () => {
    expect(check(house(harmless))).toEqual([])
  })
})

function house(planted: Planted): SourceFile[] {
  return Object.entries(planted).map(([path, source]) => ({ path, source }))
}
