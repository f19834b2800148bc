/** A piece of written words: a paragraph, or lines that each began with a dash or a bullet. */
export type WrittenPiece = { kind: 'paragraph'; words: string } | { kind: 'list'; items: string[] }

const bullet = /^[-–•*] +/

/** Words from a text area as a reader sees them: an empty line parts paragraphs, lines that begin with a dash are a list. */
export function piecesOf(written: string): WrittenPiece[] {
  const lines = written.split(/\r?\n/).map((line) => line.trim())
  const pieces: WrittenPiece[] = []
  let open = false
  for (const line of lines) {
    const last = open ? pieces.at(-1) : undefined
    open = line !== ''
    if (!open) continue
    if (bullet.test(line)) {
      const item = line.replace(bullet, '')
      if (last?.kind === 'list') last.items.push(item)
      else pieces.push({ kind: 'list', items: [item] })
    } else if (last?.kind === 'paragraph') last.words += `\n${line}`
    else pieces.push({ kind: 'paragraph', words: line })
  }
  return pieces
}
