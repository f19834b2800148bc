import { type Day, dayIn } from '../../calendar.ts'
import type { Cause, CauseBranch } from '../analysis/cause.rules.ts'
import { causeTree } from '../analysis/cause.rules.ts'
import type { Analysis, AnalysisWords } from '../analysis/rules.ts'
import { type Contribution, hasContributed, sharedThemes } from '../contributions.rules.ts'
import type { PrioritySession, WrittenDecision } from '../priorities/rules.ts'
import { newestDecisions } from '../priorities/rules.ts'
import { type Problem, seenBy } from '../problems/rules.ts'
import { missingVoiceGroups, type SituationPicture, type UnheardGroup } from '../rules.ts'
import { type EvidenceFigure, type Statement, standingEvidence } from '../statements/rules.ts'
import type { ToldChapter } from './chapters.rules.ts'
import { changesBetween } from './comparison.rules.ts'
import type {
  PictureContents,
  PictureLanguage,
  ToldCause,
  ToldFigure,
  ToldLocalProblem,
  ToldPriority,
  ToldProblem,
  ToldStatement,
} from './rules.ts'

/** Whose picture it is, and in which language and time zone it is told. */
export type Teller = {
  name: string
  country: 'SE' | 'DK'
  languages: readonly PictureLanguage[]
  timeZone: string
}

type Named = Pick<Contribution, 'name'>
export type Gathered = {
  picture: SituationPicture
  chapters: ToldChapter[]
  statements: Statement[]
  problems: Problem[]
  analyses: Analysis[]
  causes: Cause[]
  sessions: PrioritySession[]
  decisions: WrittenDecision[]
  unheard: UnheardGroup[]
  contributions: Contribution[]
  networks: Named[]
  localProblems: ToldLocalProblem[]
  /** Names of areas, themes, organisations and places of figures by their ids. */
  names: ReadonlyMap<string, string>
  /** The newest frozen contents of the picture that this one continues. */
  before: PictureContents | null
}

/**
 * The picture as it stands, as one value for those who work together. What is
 * struck is not in it, and what one organisation keeps to itself is counted but
 * not told: the value is read by all who may read the picture.
 */
export function contentsOf(gathered: Gathered, teller: Teller, madeOn: Day): PictureContents {
  const { picture, names, before } = gathered
  const standing = gathered.statements.filter(({ struck }) => !struck)
  const statements = standing.filter(({ visibility }) => visibility !== 'own-organisation')
  const open = gathered.problems.filter(({ visibility }) => visibility !== 'own-organisation')
  const problems = open.map((problem) => toldProblem(problem, gathered, teller))
  return {
    audience: 'partners',
    ...{ title: picture.title, from: picture.from, to: picture.to, madeOn },
    ...{ partnership: teller.name, country: teller.country, language: teller.languages[0] ?? 'sv' },
    chapters: gathered.chapters,
    statements: statements.map((statement) => toldStatement(statement, names, teller.name)),
    problems,
    sessions: gathered.sessions.map(({ title, heldOn, participants }) => ({
      title,
      heldOn,
      participants: participants.flatMap((id) => names.get(id) ?? []),
    })),
    networks: gathered.networks.map(({ name }) => name),
    missing: missingVoiceGroups(gathered.statements, gathered.unheard),
    contributions: gathered.contributions.map((contribution) => ({
      name: contribution.name,
      isOpen: contribution.isOpen,
      hasContributed: hasContributed(contribution),
      statements: contribution.spoken.length,
    })),
    localProblems: gathered.localProblems,
    sharedThemes: sharedThemes(gathered.contributions).map(({ name, municipalities }) => ({
      name,
      municipalities,
    })),
    since: before && {
      title: before.title,
      madeOn: before.madeOn,
      changes: changesBetween(before.problems, problems),
    },
    withheld: standing.length - statements.length + gathered.problems.length - open.length,
  }
}

const nameIn = (names: ReadonlyMap<string, string>, id: string | null) => (id && names.get(id)) || ''

function toldStatement(
  statement: Statement,
  names: ReadonlyMap<string, string>,
  partnership: string,
): ToldStatement {
  const { id, party, words, touchpoints, whyChosen, sources, limits, consequenceOfLimits, visibility } =
    statement
  return {
    ...{ id, party, words, touchpoints, whyChosen, sources, limits, consequenceOfLimits, visibility },
    organisation: nameIn(names, statement.organisation),
    theme: nameIn(names, statement.theme),
    area: nameIn(names, statement.area),
    evidence: standingEvidence(statement.evidence).map(
      ({ kind, words: said, title, issuer, reference, year, link, figure }) => ({
        ...{ kind, words: said, title, issuer, reference, year, link },
        ...(figure && { figure: toldFigure(figure, nameIn(names, figure.place) || partnership) }),
      }),
    ),
  }
}

function toldFigure({ place: placeId, ...figure }: EvidenceFigure, placeName: string): ToldFigure {
  return { ...figure, placeId, placeName }
}

function toldProblem(problem: Problem, gathered: Gathered, { timeZone }: Teller): ToldProblem {
  const { id, title, words, seen, difference, visibility, origins, signOffs } = problem
  const analysis = gathered.analyses.find((one) => one.problem === id)
  return {
    ...{ id, title, words, seen, difference, visibility },
    seenBy: seenBy(origins.filter(({ struck }) => !struck)),
    theme: nameIn(gathered.names, problem.theme),
    area: nameIn(gathered.names, problem.area),
    signedBy: signOffs.map(({ party, office, signedAt }) => ({
      ...{ party, office },
      day: dayIn(timeZone, signedAt),
    })),
    priority: priorityOf(id, gathered),
    analysis: analysis ? withoutNumber(analysis) : null,
    causes: causeTree(gathered.causes.filter((cause) => cause.problem === id)).map(toldCause),
  }
}

function priorityOf(problem: string, { decisions, sessions }: Gathered): ToldPriority | null {
  const decision = newestDecisions(decisions).find((one) => one.problem === problem)
  if (!decision) return null
  const { prioritised, place, reason, heldOn } = decision
  const session = sessions.find(({ id }) => id === decision.session)?.title ?? ''
  return { place: prioritised ? place : null, reason, heldOn, session }
}

function withoutNumber({ problem: _, number: __, ...words }: Analysis): AnalysisWords {
  return words
}

function toldCause({ words, function: acting, below }: CauseBranch): ToldCause {
  return { words, function: acting, below: below.map(toldCause) }
}
