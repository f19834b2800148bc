import type { Standing } from '../../follow-up/standing.rules.ts'
import type { Seen } from '../../situation-picture/problems/rules.ts'
import { type Party, parties } from '../../situation-picture/rules.ts'
import type { Prioritised, ThreadRead, ToldBack } from './read.rules.ts'
import { type ChainNode, ofKind } from './rules.ts'

/** What can be told of a stretch of the chain, as figures and things; the page makes sentences of it. */
export type Telling = {
  themes: { node: ChainNode; voices: number; coded: number; sources: number; priority: number }[]
  statements: { node: ChainNode; party: Party }[]
  /** Which parties saw it, in the order in which they are always named. */
  parties: Party[]
  problems: { node: ChainNode; seen: Seen; priority: Prioritised | null }[]
  focusAreas: ChainNode[]
  measures: ChainNode[]
  commitments: { node: ChainNode; standing: Standing; promise: boolean }[]
  standings: { standing: Standing; number: number }[]
  feedback: ToldBack[]
}

/** The story of these things, in the order of the chain. */
export function tellingOf(read: ThreadRead, nodes: readonly ChainNode[]): Telling {
  const themes = ofKind(nodes, 'theme').map((node) => {
    const count = read.counts.themes.find(({ theme }) => theme === node.id)
    return {
      node,
      voices: count?.voices ?? 0,
      coded: read.counts.coded.voices,
      sources: Object.keys(count?.bySource ?? {}).length,
      priority: count?.priority ?? 0,
    }
  })
  const statements = ofKind(nodes, 'statement').flatMap((node) => {
    const found = read.statements.find(({ id }) => id === node.id)
    return found ? [{ node, party: found.party }] : []
  })
  const problems = ofKind(nodes, 'problem').flatMap((node) => {
    const found = read.problems.find(({ id }) => id === node.id)
    if (!found) return []
    return [{ node, seen: found.seen, priority: read.prioritised.find(({ id }) => id === node.id) ?? null }]
  })
  const commitments = ofKind(nodes, 'commitment').flatMap((node) => {
    const found = read.standings.find(({ commitment }) => commitment.id === node.id)
    if (!found) return []
    return [{ node, standing: found.fulfilment.standing, promise: found.commitment.promise !== null }]
  })
  return {
    themes,
    statements,
    parties: parties.filter((party) => statements.some((one) => one.party === party)),
    problems,
    focusAreas: ofKind(nodes, 'focus-area'),
    measures: ofKind(nodes, 'measure'),
    commitments,
    standings: [...Map.groupBy(commitments, ({ standing }) => standing)]
      .map(([standing, its]) => ({ standing, number: its.length }))
      .sort((a, b) => b.number - a.number),
    feedback: feedbackTo(read, themes, statements),
  }
}

/** What was told about these themes, and to the dialogues and surveys that these statements rest on. */
function feedbackTo(
  read: ThreadRead,
  themes: Telling['themes'],
  statements: Telling['statements'],
): ToldBack[] {
  const evidence = read.statements
    .filter(({ id }) => statements.some(({ node }) => node.id === id))
    .flatMap((one) => one.evidence.filter(({ struck }) => struck === null))
  const about = new Set([
    ...themes.map(({ node }) => node.id),
    ...evidence.flatMap(({ dialogue, survey }) => [dialogue, survey]),
  ])
  return read.feedback.filter((one) => about.has(one.about.id))
}
