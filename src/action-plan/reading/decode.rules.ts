/** Why an uploaded text cannot be read. */
export type DecodeProblem = 'empty' | 'tooLarge' | 'binary'
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Decoded = { text: string; encoding: Encoding } | { problem: DecodeProblem }

/** Five megabytes are some 2,000 pages; no agreement is longer, and an upload that is, is something else. */
export const longestText = 5 * 1024 * 1024

/**
 * The text of an uploaded .txt file.
 *
 * Byte-order mark, then strict UTF-8, then UTF-16 without a mark (told by its
 * zeros), then windows-1252, in which older Nordic files are. Guessers by letter
 * statistics misread exactly these. A person confirms what was decoded.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > longestText) return { problem: 'tooLarge' }
  const encoding =
    markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (unmarkedUtf16(bytes) ?? 'windows-1252'))
  const text = new TextDecoder(encoding).decode(bytes)
  if (isBinary(text)) return { problem: 'binary' }
  return text.trim() === '' ? { problem: 'empty' } : { text, encoding }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Zero bytes are good UTF-8 but no text: they are left to the next guess. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Nordic text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const looked = Math.min(bytes.length - (bytes.length % 2), 4096)
  if (looked < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < looked; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = looked / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
}

const allowedShare = 0.001

/** Control characters other than line breaks, tabs and page breaks stand in no text. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isControl =
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd
    if (isControl) controls++
  }
  return controls > Math.max(2, text.length * allowedShare) || text.includes('\0')
}
