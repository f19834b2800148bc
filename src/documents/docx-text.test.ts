import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { textOfDocx } from './docx-text.ts'

type Part = { name: string; content: Buffer | string; declared?: number; locked?: boolean }

/** A zip archive written by hand, so that its directory can lie. */
function archive(parts: Part[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declared, locked } of parts) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(locked ? 1 : 0, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(plain), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(declared ?? plain.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, entries, Buffer.from('PK\u0005\u0006'), end])
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

function docx(body: string, ...more: Part[]): Uint8Array {
  return archive([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: `<w:document ${w}><w:body>${body}</w:body></w:document>` },
    ...more,
  ])
}

describe('the text of a Word file', () => {
  it('has paragraphs apart and a row of a table on one line', async () => {
    const body = `${paragraph('Syfte &amp; mål')}${paragraph('Öka tryggheten.')}<w:tbl>${row('Åtgärd', 'När')}${row('Nattvandring', 'Varje fredag')}</w:tbl>${paragraph('Slut.')}`
    expect(await textOfDocx(docx(body))).toBe(
      'Syfte & mål\n\nÖka tryggheten.\n\nÅtgärd | När\nNattvandring | Varje fredag\n\nSlut.',
    )
  })
  it('without words is empty', async () => {
    expect(await textOfDocx(docx(''))).toEqual({ problem: 'empty' })
  })
})

describe('what is no Word file, or no good one', () => {
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024)
  const bomb = docx(paragraph('x'), { name: 'word/media/a.bin', content: megabytes(100) })
  const liar = docx(paragraph('x'), { name: 'word/media/a.bin', content: megabytes(100), declared: 10 })
  const cut = docx(paragraph('x')).slice(0, 300)
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['plain text', Buffer.from('Samverkansöverenskommelse mellan X kommun och polisen'), 'notDocx'],
    ['another kind of archive', archive([{ name: 'readme.txt', content: 'hej' }]), 'notDocx'],
    [
      'old Word, or locked with a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'oldWord',
    ],
    ['an archive with locked entries', docx('', { name: 'a', content: 'x', locked: true }), 'encrypted'],
    ['an archive cut short', cut, 'broken'],
    ['a bomb that says how large it is', bomb, 'tooLarge'],
    ['a bomb that says it is small', liar, 'tooLarge'],
    ['a document of broken XML', docx('<w:p><w:r>'), 'broken'],
    ['more than twenty megabytes', Buffer.alloc(20 * 1024 * 1024 + 1), 'tooLarge'],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await textOfDocx(bytes)).toEqual({ problem })
  })
})
