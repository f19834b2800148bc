/** What to take out of a source before it is searched; line breaks stay, so line numbers hold. */
export type Blanked = { comments?: true; strings?: true; templates?: true }

/**
 * A source with its comments, strings or template texts replaced by spaces.
 *
 * The checks search source text with patterns. A comment that mentions
 * `Date.now`, or a test that plants an offence inside a template, must not be
 * taken for code. The code inside `${…}` of a template is kept.
 */
export function blanked(source: string, what: Blanked): string {
  const out: string[] = []
  // For each open `${`, how many braces are open inside it.
  const open: number[] = []
  let at = 0
  while (at < source.length) {
    const end = endOfPiece(source, at, open)
    const piece = source.slice(at, end)
    out.push(shouldBlank(piece, what, open) ? blankOf(piece) : piece)
    follow(piece, open)
    at = end
  }
  return out.join('')
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
// A quoted string ends with its line: an apostrophe in running text spoils no more than that.
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/y
const pattern = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y
const templateText = /`(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y
const templateRest = /\}(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y

function endOfPiece(source: string, at: number, open: number[]): number {
  const here = source[at]
  if (here === '}' && open.at(-1) === 0) return endOf(templateRest, source, at) ?? at + 1
  if (here === '`') return endOf(templateText, source, at) ?? at + 1
  if (here === "'" || here === '"') return endOf(quoted, source, at) ?? at + 1
  if (here === '/') return endOf(comment, source, at) ?? endOfPattern(source, at) ?? at + 1
  return at + 1
}

/** A slash begins a pattern only where a value may stand; after a name or a closing bracket it divides. */
function endOfPattern(source: string, at: number): number | undefined {
  const before = source.slice(Math.max(0, at - 40), at).trimEnd()
  if (!/(?:[(,=:[!&|?{;]|\breturn|=>)$/.test(before)) return undefined
  return endOf(pattern, source, at)
}

function endOf(piece: RegExp, source: string, at: number): number | undefined {
  piece.lastIndex = at
  return piece.test(source) ? piece.lastIndex : undefined
}

function shouldBlank(piece: string, what: Blanked, open: number[]): boolean {
  if (piece.length < 2) return false
  if (piece.startsWith('//') || piece.startsWith('/*')) return what.comments === true
  if (piece.startsWith('`') || (piece.startsWith('}') && open.at(-1) === 0)) return what.templates === true
  return what.strings === true
}

function follow(piece: string, open: number[]): void {
  const endsTemplatePart = piece.startsWith('}') && open.at(-1) === 0
  if (endsTemplatePart) open.pop()
  if ((piece.startsWith('`') || endsTemplatePart) && piece.endsWith('${')) open.push(0)
  if (open.length === 0 || piece.length > 1 || endsTemplatePart) return
  if (piece === '{') open[open.length - 1] = (open.at(-1) ?? 0) + 1
  if (piece === '}') open[open.length - 1] = (open.at(-1) ?? 0) - 1
}

/** Spaces of the same length; the bounds of a string or template part stay, so that code around it still reads. */
function blankOf(piece: string): string {
  const bounds = /^['"`}]/.test(piece)
  const inner = bounds ? piece.slice(1, piece.endsWith('${') ? -2 : -1) : piece
  const blank = inner.replace(/[^\n]/g, ' ')
  if (!bounds) return blank
  return piece[0] + blank + piece.slice(1 + inner.length)
}
