/**
 * The names of the tests in a source text whose comments are blanked.
 *
 * `it('…')`, `test('…')`, `it.each(rows)('…')`: a name with `%s` or `$name` is
 * given once for each row, with the row's first text in that place. Skipped
 * and planned tests prove nothing and have no name here.
 */
export function testNames(source: string): string[] {
  return [...source.matchAll(/(?<![.\w$])(?:it|test)(\.each|\.for)?\s*\(/g)].flatMap((found) => {
    const open = found.index + found[0].length
    if (found[1] === undefined) return firstText(source.slice(open))
    const close = endOfBrackets(source, open - 1)
    const title = firstText(source.slice(close).replace(/^\s*\(/, ''))[0]
    return title === undefined
      ? []
      : eachName(title, firstTexts(tableOf(source.slice(open, close - 1), source.slice(0, open))))
  })
}

/** The text a call begins with; an interpolated value keeps its `${…}`. */
function firstText(code: string): string[] {
  const found = code.match(/^\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/)
  return found?.[2] === undefined ? [] : [found[2].replace(/\\(['"`])/g, '$1')]
}

function eachName(title: string, rows: string[]): string[] {
  if (rows.length === 0 || !/%s|\$\w/.test(title)) return [title]
  return rows.map((row) => title.replace(/%s|\$[\w.]+/, () => row))
}

/** The table of an `each`: written in place, or the nearest `const` of that name before it. */
function tableOf(argument: string, before: string): string {
  const name = argument.trim().match(/^[\w$]+/)?.[0]
  if (name === undefined) return argument
  const declared = new RegExp(`\\bconst\\s+${name.replace(/\$/g, '\\$')}\\b[^=]*=(?!>)\\s*\\[`, 'g')
  const start = [...before.matchAll(declared)].at(-1)
  if (start === undefined) return ''
  const open = start.index + start[0].length - 1
  return before.slice(open, endOfBrackets(before, open))
}

/** The first text of each row: of `['…', 1]` its first cell, of `{ name: '…' }` its first value, or the row itself. */
function firstTexts(table: string): string[] {
  const inside = table.trim().replace(/^\[/, '')
  const texts: string[] = []
  let at = 0
  while (at < inside.length) {
    const here = inside[at] ?? ''
    if (here === '[' || here === '{') {
      const end = endOfBrackets(inside, at)
      texts.push(...firstText(inside.slice(at + 1, end).replace(/^\s*\w+\s*:/, '')))
      at = end
    } else if (/['"`]/.test(here)) {
      texts.push(...firstText(inside.slice(at)))
      at = endOfText(inside, at)
    } else at += 1
  }
  return texts
}

/** The place after the bracket that closes the one at `open`; brackets inside texts do not count. */
function endOfBrackets(code: string, open: number): number {
  let depth = 0
  let at = open
  while (at < code.length) {
    const here = code[at] ?? ''
    if (/['"`]/.test(here)) at = endOfText(code, at) - 1
    else if (/[([{]/.test(here)) depth += 1
    else if (/[)\]}]/.test(here)) depth -= 1
    at += 1
    if (depth === 0) return at
  }
  return code.length
}

function endOfText(code: string, open: number): number {
  const text = /(['"`])(?:\\[\s\S]|(?!\1)[^\\])*\1/y
  text.lastIndex = open
  return text.test(code) ? text.lastIndex : open + 1
}
