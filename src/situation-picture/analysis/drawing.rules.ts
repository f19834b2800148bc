/** What a box of the drawing holds: what it says, and below it, more quietly, who can act. */
export type Boxed = { id: string; title: string; small: string; below: readonly Boxed[] }

/** A box in its place, in the drawing's own units: about a pixel each. */
export type Box = {
  id: string
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  smallLines: string[]
}
export type Line = { from: [x: number, y: number]; to: [x: number, y: number] }
export type Drawing = { width: number; height: number; boxes: Box[]; lines: Line[] }

/** Measures of a drawing: so many signs of text fit in a box, and so on. */
export const measures = {
  signs: 24,
  boxWidth: 200,
  padding: 10,
  lineHeight: 18,
  between: { x: 44, y: 14 },
} as const

/**
 * Breaks words into lines of so many signs at most. A word that is longer than a
 * line is cut, as a long Swedish one may be; nothing is left out.
 */
export function wrapped(words: string, most: number = measures.signs): string[] {
  const pieces = words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= most)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines
}

/**
 * A tidy tree from left to right: what is above stands to the left, in the middle
 * of what lies below it; each branch has a strip of its own, so that no two boxes
 * meet.
 */
export function tidyTree(root: Boxed): Drawing {
  const { boxWidth, padding, lineHeight, between } = measures
  const boxes: Box[] = []
  const lines: Line[] = []
  const size = new Map<Boxed, { box: number; strip: number }>()
  measured(root)
  placed(root, 0, 0)
  return {
    width: Math.max(...boxes.map(({ x }) => x)) + boxWidth,
    height: size.get(root)!.strip,
    boxes,
    lines,
  }

  function measured(one: Boxed): number {
    const rows = wrapped(one.title).length + wrapped(one.small).length
    const box = Math.max(rows, 1) * lineHeight + 2 * padding
    const strip = Math.max(box, heightBelow(one.below.map(measured)))
    size.set(one, { box, strip })
    return strip
  }

  function placed(one: Boxed, depth: number, top: number): Box {
    const { box: height, strip } = size.get(one)!
    const box: Box = {
      id: one.id,
      x: depth * (boxWidth + between.x),
      y: top + (strip - height) / 2,
      width: boxWidth,
      height,
      lines: wrapped(one.title),
      smallLines: wrapped(one.small),
    }
    boxes.push(box)
    const strips = one.below.map((child) => size.get(child)!.strip)
    let next = top + (strip - heightBelow(strips)) / 2
    for (const child of one.below) {
      const under = placed(child, depth + 1, next)
      lines.push({ from: [box.x + boxWidth, middle(box)], to: [under.x, middle(under)] })
      next += size.get(child)!.strip + between.y
    }
    return box
  }

  function heightBelow(strips: readonly number[]): number {
    return strips.reduce((sum, strip) => sum + strip, 0) + Math.max(strips.length - 1, 0) * between.y
  }
}

const middle = ({ y, height }: Box) => y + height / 2

/** So many lines of each corner of the triangle are drawn; the list beside has all of it. */
const mostLines = 5

/**
 * The crime triangle: three boxes, one above and two below, with lines between
 * them. Longer words are cut short with a sign of it.
 */
export function triangle(corners: readonly [Corner, Corner, Corner]): Drawing {
  const { boxWidth, padding, lineHeight, between } = measures
  const full = corners.map(({ id, title, words }) => {
    const all = wrapped(words)
    const smallLines = all.slice(0, mostLines)
    if (all.length > mostLines) smallLines[mostLines - 1] = `${smallLines[mostLines - 1]!.slice(0, -1)}…`
    const lines = wrapped(title)
    const height = (lines.length + smallLines.length) * lineHeight + 2 * padding
    return { id, lines, smallLines, width: boxWidth, height }
  })
  const width = 2 * boxWidth + between.x
  const below = full[0]!.height + between.x
  const boxes: Box[] = full.map((box, at) => ({
    ...box,
    x: at === 0 ? (width - boxWidth) / 2 : at === 1 ? 0 : width - boxWidth,
    y: at === 0 ? 0 : below,
  }))
  const [top, left, right] = boxes as [Box, Box, Box]
  return {
    width,
    height: below + Math.max(left.height, right.height),
    boxes,
    lines: [
      { from: [width / 2, top.height], to: [left.x + boxWidth / 2, below] },
      { from: [width / 2, top.height], to: [right.x + boxWidth / 2, below] },
      {
        from: [left.x + boxWidth, below + left.height / 2],
        to: [right.x, below + right.height / 2],
      },
    ],
  }
}

type Corner = { id: string; title: string; words: string }
