import { expect, it } from 'vitest'
import { usualResponseUnit } from './questions.rules.ts'
import type { ResponseUnit } from './rules.ts'

const promises: [within: string | null, inWorkingDays: boolean, unit: ResponseUnit][] = [
  [null, false, 'hours'],
  ['PT48H', false, 'hours'],
  ['P3D', false, 'days'],
  ['P3D', true, 'working-days'],
]
it.each(promises)(
  'an answer promised within %s (in working days: %s) is asked for in %s',
  (within, inWorkingDays, unit) => {
    const asked = {
      units: [],
      ofKinds: false,
      distinct: null,
      named: [],
      ofChannels: false,
      channel: false,
      area: false,
      inHours: false,
    }
    expect(usualResponseUnit({ ...asked, within, inWorkingDays })).toBe(unit)
  },
)
