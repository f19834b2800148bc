import { expect, it } from 'vitest'
import { workbook } from '../demo/workbook.ts'
import { sheetsOfXlsx } from './xlsx-cells.ts'

it('every cell is read as words, sheet by sheet', async () => {
  const file = workbook([
    {
      name: 'survey',
      rows: [
        ['type', 'name'],
        ['text', 'å & ä'],
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name'],
        ['ja', 1],
      ],
    },
  ])
  expect(await sheetsOfXlsx(file)).toEqual([
    {
      name: 'survey',
      rows: [
        ['type', 'name'],
        ['text', 'å & ä'],
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name'],
        ['ja', '1'],
      ],
    },
  ])
})

const whole = workbook([{ name: 'survey', rows: [['type', 'name']] }])
const bad = [
  ['nothing at all', new Uint8Array(), 'notXlsx'],
  ['a text that calls itself a workbook', new TextEncoder().encode('type,name\n'.repeat(9)), 'notXlsx'],
  ['half a file', whole.slice(0, whole.length / 2), 'broken'],
  [
    'an older or locked workbook',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(60).fill(0)]),
    'encrypted',
  ],
  ['eleven megabytes', new Uint8Array(11 * 1024 * 1024), 'tooLarge'],
] as const
it.each(bad)('%s is refused with a word for why', async (_, bytes, problem) => {
  expect(await sheetsOfXlsx(bytes)).toEqual({ problem })
})

it('a workbook that unpacks to far more than it says is not unpacked', async () => {
  const bomb = workbook([{ name: 'survey', rows: [['a'.repeat(45 * 1024 * 1024)]] }])
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await sheetsOfXlsx(bomb)).toEqual({ problem: 'tooLarge' })
})
