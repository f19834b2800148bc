import { scriptOf } from '../reading/make-script.rules.ts'
import { signatureBlockOf } from '../reading/signatories.rules.ts'
import { cellsInReadingOrder } from '../reading/signature-cells.rules.ts'

/**
 * The text without the names of those who signed, to be kept beside the
 * reading. The office and the organisation stay; every letter of a name becomes
 * a dot, so that each proposal still stands where it stood.
 */
export function withoutSignatories(text: string): string {
  const script = scriptOf(text)
  if (!script) return text
  const cells = cellsInReadingOrder(script).filter(({ kind }) => kind === 'name')
  const byPlace = cells.reduce((rest, { from, to }) => {
    const start = script.at[from] ?? 0
    return dotted(rest, start, (script.at[Math.max(from, to - 1)] ?? start) + 1)
  }, text)
  return signatureBlockOf(script).names.reduce(withoutName, byPlace)
}

/** A name may be broken over two lines, and stand in the text more than once. */
function withoutName(text: string, name: string): string {
  const parts = name.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const anywhere = new RegExp(parts.join('\\s+'), 'giu')
  return text.replace(anywhere, (found) => found.replace(/\S/g, '·'))
}

function dotted(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/\S/g, '·') + text.slice(to)
}
