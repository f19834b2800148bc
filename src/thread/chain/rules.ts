/** The links of the chain, from what was said to what was promised. */
export const chainKinds = ['theme', 'statement', 'problem', 'focus-area', 'measure', 'commitment'] as const
export type ChainKind = (typeof chainKinds)[number]

/** One thing in the chain. */
export type ChainNode = { kind: ChainKind; id: string; title: string; href: string }

/** That a later thing rests on an earlier one. */
export type ChainEdge = { from: string; to: string }

export type Chain = { nodes: ChainNode[]; edges: ChainEdge[] }

/** The edges between things that are there; who may not read one end sees no line to it. */
export function withinSight({ nodes, edges }: Chain): Chain {
  const ids = new Set(nodes.map(({ id }) => id))
  const seen = new Set<string>()
  return {
    nodes,
    edges: edges.filter(({ from, to }) => {
      const key = `${from} ${to}`
      if (!ids.has(from) || !ids.has(to) || seen.has(key)) return false
      seen.add(key)
      return true
    }),
  }
}

/** Everything a thing comes from, or everything that came of it, near or far; never the thing itself. */
export function reachedFrom({ nodes, edges }: Chain, start: string, way: 'back' | 'on'): ChainNode[] {
  const reached = new Set<string>()
  const next = (id: string) =>
    edges.flatMap(({ from, to }) => (way === 'on' ? (from === id ? [to] : []) : to === id ? [from] : []))
  const waiting = next(start)
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (reached.has(id) || id === start) continue
    reached.add(id)
    waiting.push(...next(id))
  }
  return nodes.filter(({ id }) => reached.has(id))
}

/** The chain around one thing: what it comes from, itself, and what came of it. */
export function chainAround(chain: Chain, id: string): Chain {
  const near = new Set([
    id,
    ...[...reachedFrom(chain, id, 'back'), ...reachedFrom(chain, id, 'on')].map((node) => node.id),
  ])
  return withinSight({ nodes: chain.nodes.filter((node) => near.has(node.id)), edges: chain.edges })
}

/** The things of one kind. */
export function ofKind(nodes: readonly ChainNode[], kind: ChainKind): ChainNode[] {
  return nodes.filter((node) => node.kind === kind)
}

/**
 * The chain as it is seen from afar: what was said leads straight to the problem
 * it became, the statements between them are left to the list, and a line that
 * only repeats a longer way round is left out.
 */
export function fromAfar({ nodes, edges }: Chain): Chain {
  const passedBy = new Set(ofKind(nodes, 'statement').map(({ id }) => id))
  const through = [...passedBy].flatMap((statement) =>
    edges
      .filter(({ to }) => to === statement)
      .flatMap(({ from }) =>
        edges.flatMap((edge) => (edge.from === statement ? [{ from, to: edge.to }] : [])),
      ),
  )
  const near = withinSight({
    nodes: nodes.filter(({ id }) => !passedBy.has(id)),
    edges: [...edges, ...through],
  })
  return { ...near, edges: near.edges.filter((edge) => !hasLongerWay(near, edge)) }
}

function hasLongerWay(chain: Chain, { from, to }: ChainEdge): boolean {
  const others = chain.edges.filter((edge) => edge.from !== from || edge.to !== to)
  return reachedFrom({ ...chain, edges: others }, from, 'on').some(({ id }) => id === to)
}
