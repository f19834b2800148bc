import { unheardIn } from '../../action-plan/links/heard.rules.ts'
import type { Commitment, Measure } from '../../action-plan/rules.ts'
import type { StartingPoint } from '../../action-plan/starting-points/rules.ts'
import { type Link, restsOn } from '../../agreement/links/rules.ts'
import type { FocusArea, Goal } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import type { About } from '../../dialogue/feedback/rules.ts'
import type { ThemeTotals } from '../../dialogue/themes/counts.rules.ts'
import type { Theme } from '../../dialogue/themes/rules.ts'
import type { Standing } from '../../follow-up/standing.rules.ts'
import type { ResultStory } from '../../publication/result-stories/rules.ts'
import type { Problem } from '../../situation-picture/problems/rules.ts'
import { groundOf, type Statement, standingEvidence } from '../../situation-picture/statements/rules.ts'
import type { ThreadFacts } from './gaps.rules.ts'
import { type Chain, type ChainEdge, type ChainNode, withinSight } from './rules.ts'

/** A problem that is prioritised now: by which session's day, in which place, and why. */
export type Prioritised = { id: string; title: string; heldOn: Day; place: number | null; reason: string }

/** What those who spoke were told. */
export type ToldBack = { about: About; givenOn: Day; channel: string; words: string }

/** A dialogue that was held or a survey that was closed; `answeredOn` is null while nobody was told. */
export type Heard = { about: About; title: string; answeredOn: Day | null }

/** A commitment and how it stands. */
export type StandingCommitment = { commitment: Commitment; fulfilment: { standing: Standing } }

/** Everything the thread is told from, as far as whoever acts may read it. */
export type ThreadRead = {
  themes: Theme[]
  counts: ThemeTotals
  statements: Statement[]
  problems: Problem[]
  prioritised: Prioritised[]
  focusAreas: FocusArea[]
  goals: Goal[]
  measures: Measure[]
  standings: StandingCommitment[]
  feedback: ToldBack[]
  heard: Heard[]
  links: { areas: Link[]; measures: Link[]; commitments: Link[] }
  /** What measures began with or could begin with; none that is struck. */
  startingPoints: StartingPoint[]
  results: ResultStory[]
}

/** Problems of one name in several pictures, each told with its picture's: "Mörka gångvägar (Lägesbild 2026)". */
export function toldApart<One extends { id: string; title: string; picture: string }>(
  problems: readonly One[],
  pictures: readonly { id: string; title: string }[],
): One[] {
  return problems.map((one) => {
    const isOnlyOne = problems.every(({ id, title }) => id === one.id || title !== one.title)
    const picture = pictures.find(({ id }) => id === one.picture)
    return isOnlyOne || !picture ? one : { ...one, title: `${one.title} (${picture.title})` }
  })
}

/** The themes a statement tells of: the one it is sorted under, and those whose counts it rests on. */
function themesBehind({ theme, evidence }: Statement): string[] {
  const counted = standingEvidence(evidence).flatMap((one) => (one.theme ? [one.theme] : []))
  return [...new Set([...(theme ? [theme] : []), ...counted])]
}

/** The thread as things and what they rest on. */
export function chainOf(read: ThreadRead): Chain {
  const nodes: ChainNode[] = [
    ...read.themes.map(({ id, name }) => node('theme', id, name)),
    ...read.statements.map(({ id, words }) => node('statement', id, words)),
    ...read.problems.map(({ id, title }) => node('problem', id, title)),
    ...read.focusAreas.map(({ id, name }) => node('focus-area', id, name)),
    ...read.measures.map(({ id, title }) => node('measure', id, title)),
    ...read.standings.map(({ commitment: { id, title } }) => node('commitment', id, title)),
  ]
  const edges: ChainEdge[] = [
    ...read.statements.flatMap((one) => themesBehind(one).map((from) => ({ from, to: one.id }))),
    ...read.problems.flatMap(({ id, origins }) => origins.map((from) => ({ from: from.id, to: id }))),
    ...read.measures.map(({ id, focusArea }) => ({ from: focusArea, to: id })),
    ...read.standings.map(({ commitment: { id, measure } }) => ({ from: measure, to: id })),
    // A link is kept at the later thing and points back.
    ...[...read.links.areas, ...read.links.measures, ...read.links.commitments].map(({ from, to }) => ({
      from: to,
      to: from,
    })),
  ]
  return withinSight({ nodes, edges })
}

const node = (kind: ChainNode['kind'], id: string, title: string): ChainNode => ({
  kind,
  id,
  title,
  href: `/app/thread/${kind}/${id}`,
})

/** What the gaps are worked out from. */
export function factsOf(read: ThreadRead): ThreadFacts {
  const { counts, links } = read
  const used = new Set([
    ...read.statements.flatMap(({ evidence }) => standingEvidence(evidence).map(({ survey }) => survey)),
    ...read.startingPoints.map(({ survey }) => survey),
  ])
  return {
    themes: read.themes.map(({ id, name }) => ({
      id,
      title: name,
      voices: counts.themes.find(({ theme }) => theme === id)?.voices ?? 0,
    })),
    statements: read.statements.map((one) => ({
      id: one.id,
      title: one.words,
      theme: one.theme,
      themesBehind: themesBehind(one),
      rests: groundOf(one) === 'evidence',
    })),
    prioritised: read.prioritised.filter(({ id }) => read.problems.some((one) => one.id === id)),
    focusAreas: read.focusAreas.map(({ id, name, agreement }) => ({
      id,
      title: name,
      agreement,
      problems: restsOn(links.areas, id),
      isMeasured: read.goals.some((goal) => goal.focusArea === id && goal.indicator !== ''),
    })),
    measures: read.measures
      .filter(({ parent }) => parent === null)
      .map(({ id, title, focusArea }) => ({ id, title, focusArea, problems: restsOn(links.measures, id) })),
    promises: read.standings
      .filter(({ commitment }) => commitment.promise !== null)
      .map(({ commitment: { id, title, measure } }) => ({
        id,
        title,
        measure,
        isHeardByBoth: unheardIn(restsOn(links.commitments, id), counts).length === 0,
      })),
    heard: read.heard.flatMap(({ about, title, answeredOn }) =>
      about.source === 'theme'
        ? []
        : [
            {
              id: about.id,
              title,
              source: about.source,
              isAnswered: answeredOn !== null,
              isUsed: used.has(about.id),
            },
          ],
    ),
  }
}
