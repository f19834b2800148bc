import type { Block, PrintedDocument, PrintTheme } from '../documents/document.rules.ts'
import { qrPicture } from '../documents/qr.ts'
import { inLanguage, type Language } from '../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** Paper is in the partnership's own language: it lies in a car or hangs by a door. */
type Printing = { language: Language; partnership: string; date: string; theme: PrintTheme }

/** What a code leads to: the form by which one commitment is logged. */
export type Coded = { title: string; measure: string; address: string }

/** Wide enough to be scanned at arm's length, in millimetres. */
const codeWidth = 32

/** A code for each commitment that leads straight to its log form, to be laid in a car or hung by a door. */
export function codesOf({ language, partnership, date, theme }: Printing, coded: readonly Coded[]) {
  const { codes: t } = inLanguage({ sv, da, en }, language)
  return {
    ...{ title: t.title, language, date, theme, author: partnership, footer: partnership },
    blocks: [
      { kind: 'paragraph', words: t.lead },
      ...coded.flatMap(({ title, measure, address }): Block[] => [
        { kind: 'heading', level: 1, text: title },
        ...(measure === title ? [] : [{ kind: 'paragraph' as const, words: measure }]),
        { kind: 'picture', svg: qrPicture(address), alt: t.alt(title, address), width: codeWidth },
        { kind: 'paragraph', words: address.replace(/^https?:\/\//, ''), onOneLine: true },
      ]),
    ],
  } satisfies PrintedDocument
}
