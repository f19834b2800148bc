import { expect, it } from 'vitest'
import { machineOf, mayTake, stillCounts } from './machine-limits.rules.ts'

const limit = { most: 30, hours: 24 }
const at = (hours: number) => new Date(Date.UTC(2026, 2, 2) + hours * 3_600_000)
const ten = (form: string, hours: number) => ({ form, number: 10, at: at(hours) })

it.each([
  //  what was taken before                       form   after hours  may take ten more
  ['nothing', [], 'a', 0, true],
  ['twenty of thirty', [ten('a', 0), ten('b', 1)], 'c', 2, true],
  ['thirty of thirty', [ten('a', 0), ten('b', 1), ten('c', 2)], 'd', 3, false],
  ['the same form again', [ten('a', 0), ten('b', 1), ten('c', 2)], 'c', 3, true],
  ['just before the first is forgotten', [ten('a', 0), ten('b', 1), ten('c', 2)], 'd', 23.99, false],
  ['the first is forgotten', [ten('a', 0), ten('b', 1), ten('c', 2)], 'd', 24, true],
] as const)('%s', (_, before, form, hours, expected) => {
  expect(mayTake([...before], ten(form, hours), limit)).toBe(expected)
})

it('what was taken counts for its hours and no longer', () => {
  expect([23.99, 24, 25].map((hours) => stillCounts(ten('a', 0), limit, at(hours)))).toEqual([
    true,
    false,
    false,
  ])
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  [' ::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  // A proxy on the server itself, and a request without a socket, are nobody.
  ['127.0.0.1', null],
  ['::ffff:127.0.0.1', null],
  ['::1', null],
  ['', null],
])('who comes from %j counts as %j', (address, machine) => {
  expect(machineOf(address)).toBe(machine)
})
