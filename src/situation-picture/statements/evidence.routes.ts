import { themesOf } from '../../dialogue/themes/queries.ts'
import { type Filled, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { type FigureSource, figuresToRestOn } from '../figure-sources.queries.ts'
import { sourceNetworksOf } from '../networks.queries.ts'
import { isDrawnOn } from '../networks.rules.ts'
import type { SituationPicture } from '../rules.ts'
import { dialogueNames, surveyNames } from '../sources.queries.ts'
import { layDownEvidence, strikeEvidence } from './evidence.actions.ts'
import { evidenceById } from './evidence.queries.ts'
import { askedOf } from './evidence.rules.ts'
import { evidenceFormPage, evidenceKindsPage } from './evidence-form.pages.tsx'
import {
  type Evidence,
  type EvidenceKind,
  type EvidenceWords,
  evidenceKinds,
  type Statement,
} from './rules.ts'
import { strikePage } from './strike.pages.tsx'
import { withOwnStatement } from './visited.routes.ts'

const adding = '/app/situation-picture/statement/:statement/evidence/new'
const striking = '/app/situation-picture/evidence/:evidence/strike'
const shown = (statement: Statement) => goTo(`/app/situation-picture/statement/${statement.id}`)

/** What a statement rests on: laid down kind by kind, and struck with a reason. */
export const evidenceRoutes: Route[] = [
  get(adding, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, async (statement, picture) => {
      if (statement.struck) return shown(statement)
      const kind = kindOf(visit.query.get('kind') ?? '')
      const props = { visit, picture, statement, sources: await sourcesOf(visit) }
      return kind ? evidenceFormPage({ ...props, kind, filled: {} }) : evidenceKindsPage(props)
    }),
  ),
  post(adding, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, async (statement, picture) => {
      if (statement.struck) return shown(statement)
      const { act, filled } = visit
      const sources = await sourcesOf(visit)
      const props = { visit, picture, statement, sources }
      const kind = kindOf(one(filled, 'kind'))
      if (!kind) return evidenceKindsPage(props)
      const known = {
        theme: ids(sources.themes),
        survey: ids(sources.surveys),
        dialogue: ids(sources.dialogues),
        sourceNetwork: ids(sources.networks),
      }
      const evidence = withFigure(evidenceIn(kind, filled), one(filled, 'figure'), sources.figures)
      const done = await layDownEvidence(act, statement, evidence, known)
      if ('id' in done) return shown(statement)
      return evidenceFormPage({ ...props, kind, filled, ...done })
    }),
  ),
  get(striking, 'state-picture', (visit) =>
    withEvidence(visit, (evidence, statement, picture) => {
      if (evidence.struck) return shown(statement)
      const { words } = evidence
      return strikePage({ visit, picture, statement, noun: 'evidence', words, filled: {} })
    }),
  ),
  post(striking, 'state-picture', (visit) =>
    withEvidence(visit, async (evidence, statement, picture) => {
      const { act, filled } = visit
      const done = await strikeEvidence(act, evidence, one(filled, 'reason'))
      if (done === 'struck') return shown(statement)
      const { words } = evidence
      return strikePage({ visit, picture, statement, noun: 'evidence', words, filled, problem: done })
    }),
  ),
]

const kindOf = (written: string) => evidenceKinds.find((kind) => kind === written)
const ids = (named: { id: string }[]) => named.map(({ id }) => id)

/** What evidence can point back to today. */
async function sourcesOf({ act, language, partnership }: Visit) {
  const { db, within, today } = act
  const networks = await sourceNetworksOf(db, within)
  return {
    themes: await themesOf(db, within),
    surveys: await surveyNames(db, within, language),
    dialogues: await dialogueNames(db, within),
    networks: networks.filter((network) => isDrawnOn(network, today)),
    figures: await figuresToRestOn(db, partnership, language),
  }
}

/** Reads what the kind asks for; what another kind would ask is left out. */
function evidenceIn(kind: EvidenceKind, filled: Filled): EvidenceWords {
  const asks = (field: keyof EvidenceWords) => askedOf[kind].includes(field)
  const line = (field: keyof EvidenceWords) => (asks(field) ? one(filled, field) : '')
  const figure = (field: keyof EvidenceWords) => (asks(field) ? number(filled, field) : null)
  return {
    kind,
    theme: line('theme') || null,
    survey: line('survey') || null,
    question: line('question'),
    dialogue: line('dialogue') || null,
    sourceNetwork: line('sourceNetwork') || null,
    contributors: figure('contributors'),
    words: one(filled, 'words'),
    title: line('title'),
    issuer: line('issuer'),
    reference: line('reference'),
    year: figure('year'),
    link: line('link'),
    figure: null,
  }
}

/** A figure of one's own is told in the sentence it has today, and by whom it was given. */
function withFigure(
  evidence: EvidenceWords,
  chosen: string,
  figures: readonly FigureSource[],
): EvidenceWords {
  if (evidence.kind !== 'own-figure') return evidence
  const source = figures.find(({ id }) => id === chosen)
  if (!source) return { ...evidence, words: '' }
  const { words, issuer, figure } = source
  return { ...evidence, words, issuer, year: figure.year, figure }
}

type Show = (
  evidence: Evidence,
  statement: Statement,
  picture: SituationPicture,
) => Response | Promise<Response>

/** The evidence of the address with its statement, for whoever may change it. */
async function withEvidence(visit: Visit, show: Show): Promise<Response> {
  const { act, params } = visit
  const evidence = await evidenceById(act.db, act.within, params.evidence ?? '')
  if (!evidence) return notFoundPage(visit)
  return withOwnStatement(visit, evidence.statement, (statement, picture) =>
    show(evidence, statement, picture),
  )
}
