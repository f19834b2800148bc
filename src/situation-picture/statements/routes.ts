import { themesOf } from '../../dialogue/themes/queries.ts'
import { type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { figuresSinceThen } from '../figure-sources.queries.ts'
import { sourceNetworksOf } from '../networks.queries.ts'
import { problemsOf } from '../problems/queries.ts'
import { isProblemReadableBy } from '../problems/reach.rules.ts'
import { type Party, parties, type Visibility, visibilities } from '../rules.ts'
import { dialogueNames, surveyNames } from '../sources.queries.ts'
import { withPicture } from '../visited.routes.ts'
import { amendStatement, makeStatement, strikeStatement } from './actions.ts'
import { evidenceRoutes } from './evidence.routes.ts'
import { statementFormPage } from './form.pages.tsx'
import { statementsPage } from './list.pages.tsx'
import { statementPage } from './pages.tsx'
import { statementsOf, versionsOfStatement } from './queries.ts'
import { isReadableBy, mayState, partiesToStateFor } from './reach.rules.ts'
import type { Statement, StatementWords } from './rules.ts'
import { strikePage } from './strike.pages.tsx'
import { allNames, toChoose, withOwnStatement, withStatement } from './visited.routes.ts'

const list = '/app/situation-picture/:situationPicture/statements'
const address = '/app/situation-picture/statement/:statement'
const shown = (id: string) => goTo(`/app/situation-picture/statement/${id}`)

/** What each party says, and on what it rests. */
export const statementRoutes: Route[] = [
  get(list, 'read-drafts', (visit) =>
    withPicture(visit, async (picture) => {
      const { act, query } = visit
      const chosen = { theme: query.get('theme') ?? '', area: query.get('area') ?? '' }
      const names = await allNames(visit)
      const statements = await statementsOf(act.db, picture.id)
      const own = names.organisations.find(({ id }) => id === act.organisation)
      return statementsPage({
        visit,
        picture,
        names,
        chosen,
        mayStateFor: partiesToStateFor(act, own),
        statements: statements.filter((one) => isReadableBy(one, act) && fits(one, chosen)),
      })
    }),
  ),
  get(`${list}/new`, 'state-picture', (visit) =>
    withPicture(visit, async (picture) => {
      const chosen = await toChoose(visit)
      if (chosen.parties.length === 0) return notAllowedPage(visit)
      const own = chosen.names.organisations.find(({ id }) => id === visit.act.organisation)
      return statementFormPage({ visit, picture, filled: begun(visit, chosen.parties, own), ...chosen })
    }),
  ),
  post(`${list}/new`, 'state-picture', (visit) =>
    withPicture(visit, async (picture) => {
      const { act, filled } = visit
      const chosen = await toChoose(visit)
      if (chosen.parties.length === 0) return notAllowedPage(visit)
      const party = parties.find((known) => known === one(filled, 'party')) ?? ('' as Party)
      const place = { picture: picture.id, party }
      const done = await makeStatement(act, place, statementIn(filled), chosen.choosable)
      if ('id' in done) return shown(done.id)
      return statementFormPage({ visit, picture, filled, ...chosen, ...done })
    }),
  ),
  get(address, 'read-drafts', (visit) =>
    withStatement(visit, visit.params.statement, async (statement, picture) => {
      const { act, language } = visit
      const { db, within } = act
      const problems = await problemsOf(db, { picture: picture.id })
      return statementPage({
        visit,
        picture,
        statement,
        versions: await versionsOfStatement(db, statement.id),
        problems: problems.filter(
          (problem) =>
            problem.origins.some(({ id }) => id === statement.id) && isProblemReadableBy(problem, act),
        ),
        names: await allNames(visit),
        since: await figuresSinceThen(db, visit.partnership, statement.evidence, language),
        sources: {
          themes: await themesOf(db, within),
          surveys: await surveyNames(db, within, language),
          dialogues: await dialogueNames(db, within),
          networks: await sourceNetworksOf(db, within),
        },
        mayState: mayState(statement, act),
      })
    }),
  ),
  get(`${address}/amend`, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, async (amends, picture) => {
      if (amends.struck) return shown(amends.id)
      const chosen = await toChoose(visit, amends)
      return statementFormPage({ visit, picture, filled: filledWith(amends), amends, ...chosen })
    }),
  ),
  post(`${address}/amend`, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, async (amends, picture) => {
      const { act, filled } = visit
      if (amends.struck) return shown(amends.id)
      const chosen = await toChoose(visit, amends)
      const amendment = { reason: one(filled, 'reason'), basedOn: Number(one(filled, 'basedOn')) }
      const { choosable } = chosen
      const done = await amendStatement(act, amends, statementIn(filled), { choosable, amendment })
      if ('id' in done) return shown(amends.id)
      return statementFormPage({ visit, picture, filled, amends, ...chosen, ...done })
    }),
  ),
  get(`${address}/strike`, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, (statement, picture) => {
      if (statement.struck) return shown(statement.id)
      return strikePage({ visit, picture, statement, noun: 'statement', words: statement.words, filled: {} })
    }),
  ),
  post(`${address}/strike`, 'state-picture', (visit) =>
    withOwnStatement(visit, visit.params.statement, async (statement, picture) => {
      const { act, filled } = visit
      const done = await strikeStatement(act, statement, one(filled, 'reason'))
      if (done === 'struck') return shown(statement.id)
      const { words } = statement
      return strikePage({ visit, picture, statement, noun: 'statement', words, filled, problem: done })
    }),
  ),
  ...evidenceRoutes,
]

const fits = (statement: Statement, { theme, area }: { theme: string; area: string }) =>
  (theme === '' || statement.theme === theme) && (area === '' || statement.area === area)

/**
 * A new statement begins with the party and the theme it was asked for, and with
 * the only choice where there is one. The own organisation stands there where it
 * is the municipality or the police that is to speak.
 */
function begun({ act, query }: Visit, mayStateFor: Party[], own: Speaker | undefined): Filled {
  const only = mayStateFor.length === 1
  const party = only ? (mayStateFor[0] ?? '') : (query.get('party') ?? '')
  return {
    party,
    theme: query.get('theme') ?? '',
    organisation: only || (own?.party && own.party === party) ? act.organisation : '',
    visibility: 'partners',
  }
}

type Speaker = { party: 'municipality' | 'police' | null }

function statementIn(filled: Filled): StatementWords {
  return {
    words: one(filled, 'words'),
    theme: one(filled, 'theme') || null,
    area: one(filled, 'area') || null,
    organisation: one(filled, 'organisation') || null,
    touchpoints: one(filled, 'touchpoints'),
    whyChosen: one(filled, 'whyChosen'),
    sources: one(filled, 'sources'),
    limits: one(filled, 'limits'),
    consequenceOfLimits: one(filled, 'consequenceOfLimits'),
    visibility: visibilities.find((known) => known === one(filled, 'visibility')) ?? ('' as Visibility),
  }
}

function filledWith(statement: Statement): Filled {
  const { words, theme, area, organisation, touchpoints, visibility } = statement
  const { whyChosen, sources, limits, consequenceOfLimits } = statement
  const where = { theme: theme ?? '', area: area ?? '', organisation: organisation ?? '' }
  return { words, ...where, touchpoints, visibility, whyChosen, sources, limits, consequenceOfLimits }
}
