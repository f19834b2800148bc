import { textOfDocx } from '../../documents/docx-text.ts'
import { one } from '../../web/filled.ts'
import type { Visit } from '../../web/route.ts'
import { decodeText } from '../reading/decode.rules.ts'
import { text } from './words.pages.tsx'

/** A text as it was handed in, or the sentence that says why it cannot be read, with what was pasted. */
export type Submitted = { text: string; fileName: string } | { problem: PasteProblem; text: string }

/** What is wrong with a text that was handed in, and with which of the two ways to hand it in. */
export type PasteProblem = { field: 'text' | 'file'; words: string }

/** The text that was pasted or lies in the uploaded file; a file comes before what was pasted. */
export async function submittedText({ filled, uploads, language }: Visit): Promise<Submitted> {
  const t = text(language)
  const pasted = one(filled, 'text')
  const file = uploads.file
  if (file && isWord(file)) {
    const read = await textOfDocx(file.bytes)
    if (typeof read !== 'string')
      return { problem: { field: 'file', words: t.docx[read.problem] }, text: pasted }
    return { text: read, fileName: file.name.slice(0, 200) }
  }
  const decoded = decodeText(file ? file.bytes : new TextEncoder().encode(pasted))
  if ('problem' in decoded) {
    const isUnwritable = !file && decoded.problem === 'binary'
    const problem: PasteProblem = { field: file ? 'file' : 'text', words: t.upload[decoded.problem] }
    return { problem, text: isUnwritable ? '' : pasted }
  }
  return { text: decoded.text, fileName: file?.name.slice(0, 200) ?? '' }
}

/** By its name or by the first bytes of an archive; a text file that calls itself .docx is told so. */
function isWord({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf
  return /\.docx?$/i.test(name) || isArchive || isOldWord
}
