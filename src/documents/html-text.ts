type List = { ordered: boolean; count: number }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

/**
 * The plain text of the simple, well-formed HTML a Word reader writes: paragraphs
 * and headings with an empty line before, points with their mark, rows of tables
 * on one line with " | " between the cells.
 */
export function textOfHtml(html: string): string {
  const lists: List[] = []
  const pieces: string[] = []
  let inCell = 0
  const write = (text: string) => pieces.push(text)
  for (const [, closing, tag, text] of html.matchAll(/<(\/?)([a-z]+[1-6]?)[^>]*>|([^<]+)/g)) {
    if (text !== undefined) write(plain(text))
    else if (tag === 'ul' || tag === 'ol') {
      if (closing) lists.pop()
      else lists.push({ ordered: tag === 'ol', count: 0 })
    } else if (tag === 'li' && !closing) write(`\n${pointMark(lists)}`)
    else if (tag === 'tr') write(closing ? '\n' : '')
    else if (tag === 'td' || tag === 'th') {
      inCell += closing ? -1 : 1
      if (closing) write(' | ')
    } else if (tag === 'table') write('\n')
    else if (tag === 'br') write(inCell > 0 ? ' ' : '\n')
    else if (tag === 'p' || /^h[1-6]$/.test(tag ?? '')) write(inCell > 0 ? ' ' : '\n\n')
  }
  return tidied(pieces.join(''))
}

function pointMark(lists: List[]): string {
  const list = lists.at(-1)
  if (!list) return '• '
  list.count++
  return `${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.count}. ` : '• '}`
}

function plain(text: string): string {
  return text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => {
    if (entities[name]) return entities[name]
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : whole
  })
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/(?: \| )+$/, '')
        .replace(/^ (?=\S)/, '')
        .trimEnd(),
    )
    .join('\n')
    .replace(/[ \t]{2,}(?=\S)/g, (space, at: number, whole: string) =>
      whole[at - 1] === '\n' || at === 0 ? space : ' ',
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
