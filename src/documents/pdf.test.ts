import { expect, it } from 'vitest'
import { signedStandings } from '../web/standing-signs.ts'
import type { Block, PrintedDocument } from './document.rules.ts'
import { printPdf } from './pdf.ts'

const words = Object.fromEntries(
  signedStandings.map((standing) => [standing, `ord för ${standing}`]),
) as never
const cells = signedStandings.map((standing, index) => {
  const month = String(index + 1).padStart(2, '0')
  return { standing, label: `månad ${month}`, from: `2025-${month}-01`, to: `2025-${month}-28` }
})
const table: Block = {
  kind: 'table',
  caption: 'Löften den 31 december 2025',
  rowHeads: true,
  columns: [{ head: 'Löfte', share: 2 }, { head: 'Gjort', align: 'end' }, { head: 'Läge' }],
  rows: [
    [
      'Trafikkontroller',
      [{ text: '25 av 24', href: 'https://ekbro.example/sv/promises/1#rows' }],
      'uppfyllt',
    ],
    ['Trygghetsvandringar', '1 av 2', [{ text: 'delvis uppfyllt', standing: 'partlyKept' }]],
  ],
}
const everyKind: Block[] = [
  { kind: 'contents', title: 'Innehåll' },
  { kind: 'heading', level: 1, text: 'Resultat' },
  { kind: 'paragraph', words: ['Arbetet har ', { text: 'följt', emphasis: 'strong' }, ' planen.'] },
  { kind: 'heading', level: 2, text: 'Löftena' },
  { kind: 'periodStrip', caption: 'Månad för månad', alt: 'One month of each standing.', cells, words },
  table,
  { kind: 'heading', level: 3, text: 'Avvikelser' },
  {
    kind: 'list',
    items: ['Två kontroller ställdes in.', [{ text: 'Skolan', emphasis: 'italic' }, ' flyttade.']],
  },
  { kind: 'list', ordered: true, items: ['Först', 'Sedan'] },
  { kind: 'definitions', items: [{ term: 'Uppfyllt', words: 'Allt som skulle göras är gjort.' }] },
  { kind: 'note', title: 'Rättelse', words: 'En siffra är ändrad.' },
  { kind: 'pageBreak' },
  {
    kind: 'signatures',
    signatories: [{ organisation: 'Polismyndigheten', office: 'Lokalpolisområdeschef' }],
  },
]

function letter(blocks: Block[], differs: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    title: 'Uppföljning 2025',
    language: 'sv',
    subject: 'Medborgarlöften i Ekbro',
    author: 'Ekbro kommun',
    date: '2026-02-12',
    caseNumber: 'KS 2026/114',
    theme: { accent: '#1f5c99' },
    footer: 'Ekbro kommun, 123 45 Ekbro',
    blocks,
    ...differs,
  }
}

/** The file's bytes as characters: its structure is written uncompressed. */
async function printed(document: PrintedDocument): Promise<string> {
  const pdf = await printPdf(document)
  if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
  return Buffer.from(pdf).toString('latin1')
}
const pages = (pdf: string) => Number(pdf.match(/<xmpTPg:NPages>(\d+)/)?.[1])
const outline = (pdf: string) =>
  [...pdf.matchAll(/\/Parent \d+ 0 R[^<>]*?\/Title (.*)/g)].map((entry) => readable(entry[1]!))

it('a report says of itself that it is tagged and follows PDF/UA-1, in its language, under its title', async () => {
  const pdf = await printed(letter(everyKind))
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/)
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/)
  expect(pdf).toContain('/Lang (sv-SE)')
  expect(pdf).toContain('/DisplayDocTitle true')
  expect(Buffer.from(pdf, 'latin1').toString('utf8')).toContain('xml:lang="x-default">Uppföljning 2025<')
  expect(pdf).toContain('/CreationDate (D:20260212')
})

it('every kind of block has its tag', async () => {
  const pdf = await printed(letter(everyKind))
  const tags = [
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Table',
    'THead',
    'Caption',
    'Figure',
    'Link',
    'TOC',
    'Title',
  ]
  for (const tag of tags) expect(pdf, tag).toContain(`/S /${tag}\n`)
  expect(pdf).toContain('/Alt (One month of each standing.)')
  expect(pdf).toContain('/URI (https://ekbro.example/sv/promises/1#rows)')
})

it('heads of columns and of rows are header cells, and a cell names both of its own', async () => {
  const pdf = await printed(letter([table]))
  expect(pdf.match(/\/Scope \/Column/g)).toHaveLength(3)
  expect(pdf.match(/\/Scope \/Row/g)).toHaveLength(2)
  const rowIds = [...pdf.matchAll(/\/ID \((U1x0r\d+)\)/g)].map((id) => id[1])
  expect(rowIds).toHaveLength(2)
  for (const id of rowIds) {
    expect(pdf).toContain(`/Headers [(U1x1y0) (${id})]`)
    expect(pdf).toContain(`/Headers [(U1x2y0) (${id})]`)
    expect(pdf).toMatch(new RegExp(`/Names \\[[^\\]]*\\(${id}\\) \\d+ 0 R`))
  }
})

it('only tables that ask for it have heads of rows, and the file stays whole', async () => {
  const pdf = await printed(letter([{ ...table, rowHeads: false }, table]))
  expect(pdf.match(/\/Scope \/Row/g)).toHaveLength(2)
  expect(pdf).not.toMatch(/\/ID \(U1x0r/)
  const start = Number(pdf.match(/startxref\n(\d+)/)?.[1])
  const entries = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map((entry) => Number(entry[1]))
  expect(entries.length).toBeGreaterThan(20)
  entries.forEach((offset, index) => {
    expect(pdf.slice(offset, offset + 20)).toMatch(new RegExp(`^${index + 1} 0 obj`))
  })
})

const nasty = [
  '#import "/etc/passwd": *',
  '#panic("no") #{ 1 + 1 } #eval("2")',
  '$x^2$ @ref <label> [c] *b* _i_ `r` ~ -- //',
  '= heading - list + enum / term: x',
  'back\\slash \\u{41} "quotes" \'single\' {"json": 1}',
  '</script><b>html</b> %PDF-1.7 endobj (unbalanced',
  '/Type /StructElem /S /TR /K [9 0 R 10 0 R] /S /TD',
  'مرحبا بالعالم',
  'Å ä ö Ø æ é ß Ł',
]
it.each(nasty)('is printed as it was written: %s', async (text) => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', words: [text, { text, emphasis: 'strong', href: 'https://ekbro.example/"\\)(' }] },
    { ...table, caption: text, columns: [{ head: text }], rows: [[text]] },
    { kind: 'definitions', items: [{ term: text, words: text }] },
    { kind: 'note', title: text, words: text },
    { kind: 'signatures', signatories: [{ organisation: text, office: text }] },
  ]
  const pdf = await printed(
    letter(blocks, { title: text, subject: text, author: text, footer: text, caseNumber: text }),
  )
  expect(outline(pdf)).toEqual([text])
})

const invisible = [
  //  what was written                      what is printed
  ['a\u0000b\u0007c\u001bd\u0085e', 'abcde'],
  ['half a character \ud83d.', 'half a character \ufffd.'],
  ['turned \u202earound', 'turned around'],
  ['a tab\tis a space', 'a tab is a space'],
] as const
it.each(invisible)('control characters have no place on paper: %j', async (text, expected) => {
  expect(outline(await printed(letter([{ kind: 'heading', level: 1, text }])))).toEqual([expected])
})

it('a character that no font has is a square, and the rest of the report is printed', async () => {
  const text = 'slut \u{10fffd} på \u0e5b\u{16ff0}'
  expect(outline(await printed(letter([{ kind: 'heading', level: 1, text }])))[0]).toMatch(/^slut □ på /)
  const family: Block = { kind: 'paragraph', words: '😀 👨‍👩‍👧 🇸🇪 ❤️ ᚠ' }
  expect(pages(await printed(letter([family])))).toBe(1)
})

it('an address that is none is printed as words', async () => {
  const pdf = await printed(
    letter([{ kind: 'paragraph', words: [{ text: 'här', href: 'javascript:alert(1)' }] }]),
  )
  expect(pdf).not.toContain('/URI')
})

it('twenty pages and more, the same bytes each time', async () => {
  const rows = Array.from({ length: 900 }, (_, index) => [`Löfte ${index + 1}`, `${index}`, 'uppfyllt'])
  const report = letter([
    { kind: 'heading', level: 1, text: 'Resultat' },
    { ...table, rows },
  ])
  const pdf = await printed(report)
  expect(pages(pdf)).toBeGreaterThanOrEqual(20)
  expect(pdf.match(/\/Scope \/Row/g)).toHaveLength(900)
  expect(await printed(report)).toBe(pdf)
})

it('a cell longer than a page goes on over the next', async () => {
  const rows = [['mycket '.repeat(3000), '1', 'uppfyllt']]
  expect(pages(await printed(letter([{ ...table, rows }])))).toBeGreaterThan(3)
})

it('every weekday of four years goes on over the next page', async () => {
  const days = Array.from({ length: 4 * 260 }, (_, index) => {
    const day = new Date(Date.UTC(2022 + Math.floor(index / 260), 0, 1 + (index % 260)))
      .toISOString()
      .slice(0, 10)
    return { standing: 'kept' as const, label: day, from: day, to: day }
  })
  const strip: Block = {
    kind: 'periodStrip',
    caption: 'Vardag för vardag',
    alt: 'Kept every day.',
    cells: days,
    words,
  }
  expect(pages(await printed(letter([strip])))).toBe(2)
})

const bare = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
const marks = [
  //  the mark                                   what comes of it
  ['a drawing', `${bare}<path d="M0 0h9v9z"/></svg>`, undefined],
  ['no picture at all', 'logo.png', 'logoUnreadable'],
  ['one that reads a file of the server', `${bare}<image href="/etc/hostname"/></svg>`, 'logoUnreadable'],
] as const
it.each(marks)('the mark: %s', async (_, svg, problem) => {
  const pdf = await printPdf(
    letter([], { theme: { accent: '#1f5c99', logo: { alt: 'Ekbro kommuns vapen', svg } } }),
  )
  expect('problem' in pdf ? pdf.problem : undefined).toBe(problem)
})

it('words lead to a table of the same document by its anchor; to one that is not there, they are words', async () => {
  const led = (href: string): Block => ({
    kind: 'paragraph',
    words: ['Av ', { text: '17 löften', href }, '.'],
  })
  const links = async (...blocks: Block[]) =>
    [...(await printed(letter(blocks))).matchAll(/\/Subtype \/Link[^<>]*?\/Dest (\d+) 0 R/gs)].length
  expect(await links(led('#promises'), { ...table, anchor: 'promises' })).toBe(1)
  expect(await links(led('#promises'), table)).toBe(0)
  expect(await links(led('#a"b)'), { ...table, anchor: 'promises' })).toBe(0)
})

it('a document that not everybody could read is refused with its reasons', async () => {
  expect(await printPdf(letter([{ kind: 'heading', level: 3, text: 'Djupt' }]))).toEqual({
    problem: 'documentNotPrintable',
    problems: [{ code: 'headingLevelSkipped', block: 0 }],
  })
})

it('where the compiler does not exist it says so', async () => {
  expect(await printPdf(letter([]), async () => ({ problem: 'pdfUnavailable' }))).toEqual({
    problem: 'pdfUnavailable',
  })
})

/** A PDF string: in brackets with escapes, or in hexadecimal; UTF-16 where it begins with its mark. */
function readable(written: string): string {
  const bytes = written.startsWith('<')
    ? Buffer.from(written.slice(1, -1), 'hex')
    : Buffer.from(written.slice(1, -1).replace(/\\([\\()])/g, '$1'), 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1')
}
