/**
 * Marks the first cell of each row as that row's header.
 *
 * PDF/UA asks that a cell that heads a row is tagged as a header and says so.
 * Typst 0.14 can do it (`pdf.header-cell`) only behind a feature flag that its
 * Node binding does not offer, so the finished file is amended: the row's first
 * cell becomes TH with scope Row and an id, and the other cells of the row name
 * it among their headers beside their column's. Typst writes its structure as
 * plain, numbered objects, which makes this a matter of text and a new
 * cross-reference table. To be removed when the binding offers the flag.
 *
 * @param tables the tables it concerns, counted from 1 through the document
 */
export function withRowHeads(pdf: Uint8Array, tables: readonly number[]): Uint8Array {
  if (tables.length === 0) return pdf
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'))
  const ids = new Map<string, number>()
  for (const row of [...objects.byNumber.values()].filter((object) => isTagged(object, 'TR'))) {
    const cells = kidsOf(row)
    const head = cells[0]
    const table = head !== undefined && columnHeadOf(objects.byNumber.get(head))?.match(/^U(\d+)x0y0$/)?.[1]
    if (!table || !tables.includes(Number(table))) continue
    const id = `U${table}x0r${head}`
    ids.set(id, head)
    for (const cell of cells) {
      const object = objects.byNumber.get(cell) ?? ''
      objects.byNumber.set(cell, cell === head ? asRowHead(object, id) : under(object, id))
    }
  }
  return Buffer.from(written(withIds(objects, ids)), 'latin1')
}

/** A file taken apart: what stands before the first object, the objects in their order, the trailer's dictionary. */
type PdfObjects = { opening: string; byNumber: Map<number, string>; trailer: string }

/** By the file's own cross-reference table, so that nothing inside a stream is taken for an object. */
function objectsIn(file: string): PdfObjects {
  const xref = Number(file.match(/startxref\s+(\d+)\s+%%EOF\s*$/)?.[1])
  const [table = '', trailer = ''] = file.slice(xref).split(/trailer\s*/)
  const inUse = [...table.matchAll(/^(\d{10}) \d{5} ([nf])\s*$/gm)].map((entry) => ({
    offset: Number(entry[1]),
    used: entry[2] === 'n',
  }))
  const numbered = inUse.flatMap(({ offset, used }, number) => (used ? [{ number, offset }] : []))
  numbered.sort((a, b) => a.offset - b.offset)
  const byNumber = new Map(
    numbered.map(({ number, offset }, index) => [
      number,
      file.slice(offset, numbered[index + 1]?.offset ?? xref),
    ]),
  )
  return {
    opening: file.slice(0, numbered[0]?.offset),
    byNumber,
    trailer: trailer.slice(0, trailer.indexOf('startxref')),
  }
}

/** By the first lines of the object: what a person wrote (a heading's words) stands further down. */
function isTagged(object: string, tag: 'TR' | 'TD'): boolean {
  return new RegExp(`^\\d+ 0 obj\\s+<<\\s+/Type /StructElem\\s+/S /${tag}\\s`).test(object)
}

function kidsOf(element: string): number[] {
  const kids = element.match(/\/K \[([^\]]*)\]/)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map((kid) => Number(kid[1]))
}

/** The id of the column header that a data cell stands under; none for cells that are headers themselves. */
function columnHeadOf(cell: string | undefined): string | undefined {
  return cell && isTagged(cell, 'TD') ? cell.match(/\/Headers \[\(([^)]*)\)\]/)?.[1] : undefined
}

function asRowHead(cell: string, id: string): string {
  return cell.replace('/S /TD', `/S /TH\n  /ID (${id})`).replace('/O /Table', '/O /Table\n    /Scope /Row')
}

function under(cell: string, id: string): string {
  return cell.replace(/\/Headers \[([^\]]*)\]/, `/Headers [$1 (${id})]`)
}

/** The structure's list of ids, which a reader searches by halves: in the order of their bytes. */
function withIds({ opening, byNumber, trailer }: PdfObjects, ids: Map<string, number>): PdfObjects {
  const root = [...byNumber].find(([, object]) => /^\d+ 0 obj\s+<<\s+\/Type \/StructTreeRoot\s/.test(object))
  if (!root) return { opening, byNumber, trailer }
  const listed = root[1].replace(/(\/IDTree <<\s*\/Names \[)([^\]]*)\]/, (_, start, names) => {
    const known = [...String(names).matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map(([, id, number]) => [id, number])
    const all = [...known, ...ids].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    return `${start}${all.map(([id, number]) => `(${id}) ${number} 0 R`).join(' ')}]`
  })
  return { opening, byNumber: new Map(byNumber).set(root[0], listed), trailer }
}

function written({ opening, byNumber, trailer }: PdfObjects): string {
  let body = opening
  const offsets = new Map<number, number>()
  for (const [number, object] of byNumber) {
    offsets.set(number, body.length)
    body += object
  }
  const size = Math.max(...byNumber.keys()) + 1
  const entry = (offset = 0, free = false) =>
    `${String(offset).padStart(10, '0')} ${free ? '65535 f' : '00000 n'} \n`
  const table = Array.from({ length: size }, (_, number) => entry(offsets.get(number), !offsets.has(number)))
  return `${body}xref\n0 ${size}\n${table.join('')}trailer\n${trailer}startxref\n${body.length}\n%%EOF`
}
