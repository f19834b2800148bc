import { type Box, type Drawing, measures, wrapped } from '../../situation-picture/analysis/drawing.rules.ts'
import { type Chain, type ChainEdge, type ChainKind, type ChainNode, chainKinds, ofKind } from './rules.ts'

/** The drawing of a chain, with the places of its columns' heads. */
export type ChainDrawing = Drawing & { heads: { kind: ChainKind; x: number }[] }

/** So many lines of each title are drawn; the list beside has all of it. */
const mostLines = 3
const headHeight = 30
/** Five columns stand beside one another on a desk without scrolling. */
const betweenColumns = 20
/** The titles are bold, which takes room. */
const signs = 22
/** To and fro so many times; after that hardly a line crosses less. */
const sweeps = 6

/**
 * One column for each kind that is there, from voices to promises. Things that
 * hang together stand near one another, each column takes the whole height, and
 * no two boxes meet.
 */
export function drawnChain(chain: Chain): ChainDrawing {
  const columns = untangled(chain)
  const standing = columns.map(({ nodes }) => nodes.map(boxOf))
  const height = Math.max(0, ...standing.map(heightOf))
  const boxes = standing.flatMap((column, at) => {
    // What is left of the height is shared out, so that lines run level where they can.
    const air = (height - heightOf(column)) / column.length
    let y = headHeight + air / 2
    return column.map((box) => {
      const placed = { ...box, x: leftOf(at), y }
      y += box.height + measures.between.y + air
      return placed
    })
  })
  const places = new Map(boxes.map((box) => [box.id, box]))
  return {
    width: leftOf(Math.max(0, columns.length - 1)) + measures.boxWidth,
    height: headHeight + height,
    heads: columns.map(({ kind }, at) => ({ kind, x: leftOf(at) })),
    boxes,
    lines: chain.edges.flatMap(({ from, to }) => {
      const [left, right] = [places.get(from), places.get(to)]
      if (!left || !right) return []
      return [{ from: [left.x + left.width, middle(left)], to: [right.x, middle(right)] }]
    }),
  }
}

type Column = { kind: ChainKind; nodes: ChainNode[] }

/** Orders each column by where its neighbours stand, to and fro, so that few lines cross. */
function untangled({ nodes, edges }: Chain): Column[] {
  let columns = chainKinds
    .map((kind) => ({ kind, nodes: ofKind(nodes, kind) }))
    .filter((column) => column.nodes.length > 0)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const places = shares(columns)
    const near = neighbours(edges, sweep % 2 === 0 ? 'behind' : 'ahead')
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = (id: string) => {
        const beside = near(id).flatMap((other) => places.get(other) ?? [])
        return beside.length === 0 ? places.get(id)! : beside.reduce((sum, at) => sum + at, 0) / beside.length
      }
      const sorted = column.nodes.toSorted((a, b) => wanted(a.id) - wanted(b.id))
      columns = columns.map((one) => (one.kind === column.kind ? { ...one, nodes: sorted } : one))
      for (const [at, { id }] of sorted.entries()) places.set(id, share(at, sorted.length))
    }
  }
  return columns
}

/** How far down its column each thing stands, from 0 to 1, so that long and short columns compare. */
function shares(columns: readonly Column[]): Map<string, number> {
  return new Map(
    columns.flatMap(({ nodes }) => nodes.map(({ id }, at) => [id, share(at, nodes.length)] as const)),
  )
}

const share = (at: number, of: number) => (at + 0.5) / of

function neighbours(edges: readonly ChainEdge[], way: 'behind' | 'ahead'): (id: string) => string[] {
  return (id) =>
    edges.flatMap(({ from, to }) => (way === 'behind' ? (to === id ? [from] : []) : from === id ? [to] : []))
}

function boxOf({ id, title }: ChainNode): Box {
  const lines = cut(wrapped(title, signs))
  const height = lines.length * measures.lineHeight + 2 * measures.padding
  return { id, x: 0, y: 0, width: measures.boxWidth, height, lines, smallLines: [] }
}

const leftOf = (column: number) => column * (measures.boxWidth + betweenColumns)

function heightOf(column: readonly Box[]): number {
  return column.reduce((sum, { height }) => sum + height, 0) + (column.length - 1) * measures.between.y
}

const middle = ({ y, height }: Box) => y + height / 2

function cut(lines: string[]): string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, signs - 1)}…`]
}
