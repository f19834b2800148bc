import readXlsxFile from 'read-excel-file/node'
import { checkedArchive } from './zip-archive.ts'

/** Why a workbook cannot be read. `encrypted`: locked with a password, or of the format before 2007. */
export type XlsxProblem = 'tooLarge' | 'notXlsx' | 'encrypted' | 'broken'

/** A sheet's cells as words, row by row. */
export type SheetOfWords = { name: string; rows: string[][] }

const largestFile = 10 * 1024 * 1024
const limits = { entries: 500, unpackedBytes: 40 * 1024 * 1024 }

/** A questionnaire is far smaller; what lies beyond is not read. */
const most = { sheets: 20, rows: 5000, columns: 100, signs: 10_000 }

/**
 * The sheets of an uploaded .xlsx with every cell as words. The archive is
 * checked before it is given to the reader, which unpacks without a limit.
 */
export async function sheetsOfXlsx(bytes: Uint8Array): Promise<SheetOfWords[] | { problem: XlsxProblem }> {
  if (bytes.length > largestFile) return { problem: 'tooLarge' }
  if (isCompoundFile(bytes)) return { problem: 'encrypted' }
  const archive = checkedArchive(bytes, limits)
  if ('problem' in archive)
    return { problem: archive.problem === 'notAnArchive' ? 'notXlsx' : archive.problem }
  if (!archive.names.includes('xl/workbook.xml')) return { problem: 'notXlsx' }
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return sheets.slice(0, most.sheets).map(({ sheet, data }) => ({
      name: sheet,
      rows: data.slice(0, most.rows).map((row) => row.slice(0, most.columns).map(asWords)),
    }))
  } catch {
    // The reader throws errors of many kinds on damaged XML; to the person they are one.
    return { problem: 'broken' }
  }
}

function asWords(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  const words = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  return words.slice(0, most.signs)
}

/** The compound file of older Excel; a password-locked .xlsx is wrapped in one as well. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}
