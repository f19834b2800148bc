import mammoth from 'mammoth'
import { textOfHtml } from './html-text.ts'
import { checkedArchive } from './zip-archive.ts'

/** Why a Word file cannot be read. `oldWord`: the format before 2007, or one locked with a password. */
export type DocxProblem = 'empty' | 'tooLarge' | 'oldWord' | 'notDocx' | 'encrypted' | 'broken'

const largestFile = 20 * 1024 * 1024
const limits = { entries: 2000, unpackedBytes: 80 * 1024 * 1024 }

/**
 * The text of an uploaded .docx: paragraphs with an empty line between, points
 * with "•" or their number, a table's row as one line with " | " between cells.
 *
 * The archive is checked before it is given to the reader, which unpacks without
 * a limit. Pictures are left out; nothing outside the file is fetched.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string | { problem: DocxProblem }> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > largestFile) return { problem: 'tooLarge' }
  if (isOldWord(bytes)) return { problem: 'oldWord' }
  const archive = checkedArchive(bytes, limits)
  if ('problem' in archive)
    return { problem: archive.problem === 'notAnArchive' ? 'notDocx' : archive.problem }
  if (!archive.names.includes('word/document.xml')) return { problem: 'notDocx' }
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: withoutPictures, externalFileAccess: false },
    )
    const text = textOfHtml(value)
    return text === '' ? { problem: 'empty' } : text
  } catch {
    // The reader throws errors of many kinds on damaged XML; to the person they are one.
    return { problem: 'broken' }
  }
}

/** The compound file of older Word; a password-locked .docx is wrapped in one as well. */
function isOldWord(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}
