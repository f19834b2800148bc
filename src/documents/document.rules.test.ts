import { expect, it } from 'vitest'
import {
  type Block,
  isPrintableAddress,
  type PrintedDocument,
  problemsWithDocument,
} from './document.rules.ts'

const letter: PrintedDocument = {
  title: 'Uppföljning av medborgarlöften 2025',
  language: 'sv',
  author: 'Ekbro kommun',
  date: '2026-02-12',
  theme: { accent: '#1f5c99' },
  footer: 'Ekbro kommun',
  blocks: [],
}
const table: Block = {
  kind: 'table',
  caption: 'Löften',
  columns: [{ head: 'Löfte' }, { head: 'Gjort' }],
  rows: [],
}
const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'Resultat' })

const cases: [string, Partial<PrintedDocument>, ReturnType<typeof problemsWithDocument>][] = [
  //  what is printed                    what differs                                       what stands in the way
  ['a plain letter', {}, []],
  ['no title', { title: ' \u200b' }, [{ code: 'titleMissing' }]],
  ['a colour that is a script', { theme: { accent: 'red")' } }, [{ code: 'accentNotAColour' }]],
  ['the 30th of February', { date: '2026-02-30' }, [{ code: 'dateNotADay' }]],
  [
    'a mark without words',
    { theme: { accent: '#000000', logo: { alt: '', svg: '' } } },
    [{ code: 'logoAltMissing' }],
  ],
  ['levels in order', { blocks: [heading(1), heading(2), heading(3), heading(1)] }, []],
  ['a level skipped', { blocks: [heading(1), heading(3)] }, [{ code: 'headingLevelSkipped', block: 1 }]],
  ['beginning at the second level', { blocks: [heading(2)] }, [{ code: 'headingLevelSkipped', block: 0 }]],
  [
    'a heading of nothing',
    { blocks: [{ ...heading(1), text: '' } as Block] },
    [{ code: 'headingMissing', block: 0 }],
  ],
  ['a table without rows yet', { blocks: [table] }, []],
  [
    'a table without caption, a row too short',
    { blocks: [{ ...table, caption: '', rows: [['a', 'b'], ['a']] }] },
    [
      { code: 'captionMissing', block: 0 },
      { code: 'rowLengthDiffers', block: 0, row: 1 },
    ],
  ],
  ['a table of no columns', { blocks: [{ ...table, columns: [] }] }, [{ code: 'columnMissing', block: 0 }]],
  [
    'a strip without words',
    { blocks: [{ kind: 'periodStrip', caption: 'Månad för månad', alt: '', cells: [], words: {} as never }] },
    [{ code: 'altMissing', block: 0 }],
  ],
]
it.each(cases)('%s', (_, differs, problems) => {
  expect(problemsWithDocument({ ...letter, ...differs })).toEqual(problems)
})

const addresses = [
  ['https://ekbro.example/sv/promises/1#rows', true],
  ['mailto:bra@ekbro.example', true],
  ['javascript:alert(1)', false],
  ['file:///etc/hostname', false],
  ['/app/desk', false],
  ['https://ekbro.example/a b', false],
] as const
it.each(addresses)('%s leads somewhere from paper: %s', (href, printable) => {
  expect(isPrintableAddress(href)).toBe(printable)
})
