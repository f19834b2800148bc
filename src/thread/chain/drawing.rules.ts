import { type Box, type Drawing, measures, wrapped } from '../../situation-picture/analysis/drawing.rules.ts'
import { type Chain, type ChainKind, chainKinds, ofKind } from './rules.ts'

/** The drawing of a chain, with the places of its columns' heads. */
export type ChainDrawing = Drawing & { heads: { kind: ChainKind; x: number }[] }

/** So many lines of each title are drawn; the list beside has all of it. */
const mostLines = 3
const headHeight = 30

/**
 * One column for each kind that is there, from voices to promises; a thing
 * stands near what it rests on, and no two boxes meet.
 */
export function drawnChain(chain: Chain): ChainDrawing {
  const { boxWidth, padding, lineHeight, between } = measures
  const boxes = new Map<string, Box>()
  const heads: ChainDrawing['heads'] = []
  let height = headHeight
  for (const kind of chainKinds) {
    const nodes = ofKind(chain.nodes, kind)
    if (nodes.length === 0) continue
    const x = heads.length * (boxWidth + between.x)
    heads.push({ kind, x })
    const wanted = (id: string) => {
      const behind = chain.edges.flatMap(({ from, to }) => (to === id ? (boxes.get(from) ?? []) : []))
      return behind.length === 0 ? 0 : behind.reduce((sum, box) => sum + middle(box), 0) / behind.length
    }
    let y = headHeight
    for (const { id, title } of nodes.toSorted((a, b) => wanted(a.id) - wanted(b.id))) {
      const lines = cut(wrapped(title))
      const box = { id, x, y, width: boxWidth, height: lines.length * lineHeight + 2 * padding, lines }
      boxes.set(id, { ...box, smallLines: [] })
      y += box.height + between.y
    }
    height = Math.max(height, y)
  }
  return {
    width: Math.max(0, ...heads.map(({ x }) => x)) + boxWidth,
    height,
    heads,
    boxes: [...boxes.values()],
    lines: chain.edges.flatMap(({ from, to }) => {
      const [left, right] = [boxes.get(from), boxes.get(to)]
      if (!left || !right) return []
      return [{ from: [left.x + left.width, middle(left)], to: [right.x, middle(right)] }]
    }),
  }
}

const middle = ({ y, height }: Box) => y + height / 2

function cut(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, measures.signs - 1)}…`]
}
