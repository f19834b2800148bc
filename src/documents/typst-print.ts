import { withRowHeads } from './row-heads.ts'
import { type TypstCompiler, template } from './typst.ts'

/** What is asked of the printer: a document as the template reads it, as a file or as a picture, or to forget what it remembers. */
export type Asked =
  | {
      kind: 'pdf'
      json: string
      /** The day of the document, in seconds since 1970: the file is dated by it and not by the clock. */
      dated: number
      /** Which tables, counted from 1 through the document, name their rows in the first column. */
      rowHeads: number[]
    }
  | { kind: 'svg'; json: string }
  | { kind: 'forget' }

/** What came of it: a mark that is no picture is the one fault that a document can bring from outside. */
export type Printed =
  | { pdf: Uint8Array }
  | { svg: string }
  | { done: true }
  | { problem: 'pdfUnavailable' | 'logoUnreadable' }

/** Prints with the compiler of this machine; it reckons, and whoever waits for a page must not wait for it. */
export function printWith(typst: TypstCompiler | null, asked: Asked): Printed {
  if (!typst) return { problem: 'pdfUnavailable' }
  try {
    if (asked.kind === 'pdf') {
      const options = { pdfStandard: 'ua-1', creationTimestamp: asked.dated } as const
      const print = (json: string) =>
        typst.pdf({ mainFilePath: template, inputs: { document: json } }, options)
      return { pdf: withRowHeads(printWithGlyphs(print, asked.json), asked.rowHeads) }
    }
    if (asked.kind === 'svg')
      return { svg: typst.plainSvg({ mainFilePath: template, inputs: { document: asked.json } }) }
    typst.evictCache(0)
    return { done: true }
  } catch (error) {
    if (concernsPicture(error)) return { problem: 'logoUnreadable' }
    // The binding's own errors do not survive the way to another thread.
    throw new Error(told(error))
  } finally {
    typst.evictCache(10)
  }
}

/**
 * PDF/UA allows no character without a glyph. Where no font of this machine
 * has one, a square stands for it, as it would on a screen.
 */
function printWithGlyphs(print: (json: string) => Uint8Array, json: string): Uint8Array {
  try {
    return print(json)
  } catch (error) {
    const missing = charactersWithoutGlyph(error)
    const readable = [...json].map((character) => (missing.has(character) ? '\u25a1' : character)).join('')
    if (readable === json) throw error
    return printWithGlyphs(print, readable)
  }
}

/** The mark is the only picture that comes from outside. */
function concernsPicture(error: unknown): boolean {
  return /unknown image format|failed to (decode|parse|load).*(image|SVG)/i.test(told(error))
}

/** The binding puts what the compiler says into `code`. */
function told(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** The compiler names each text it cannot show, quoted and with the unprintable as `\u{200d}`. */
function charactersWithoutGlyph(error: unknown): Set<string> {
  const texts = [...told(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(
    (match) => match[1] ?? '',
  )
  const characters = texts.flatMap((text) => [
    ...text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
  ])
  return new Set(characters.filter((character) => character > '\u007f'))
}
