import { answerWithDocx, answerWithPdf, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import { day, type Filled, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { proposeAgenda, rewriteAgenda } from './actions.ts'
import { agendaBlocks, printedAgenda } from './agenda.report.ts'
import { agendaFormPage, filledWithAgenda } from './form.pages.tsx'
import { gatheredFor } from './gathered.queries.ts'
import { agendaPage, agendaProposalPage } from './pages.tsx'
import { agendaProposalsOf } from './queries.ts'
import {
  type AgendaItem,
  type AgendaProposal,
  type AgendaWords,
  itemSources,
  kindsProposed,
  ownItems,
} from './rules.ts'
import { agendaPath, agendaText, proposedItems } from './words.pages.tsx'

const proposalPath = `${agendaPath}/:agendaProposal`
const mostItems = 30

/** A proposal of what to take up at the next meeting, out of what is in the system. */
export const agendaRoutes: Route[] = [
  get(agendaPath, 'keep-meetings', async (visit) => {
    const { kinds } = await gatheredFor(visit)
    const isClear = (verdict: string | undefined) => verdict === 'fell' || verdict === 'rose'
    const told = kinds.filter(({ places }) => places.length > 0)
    return agendaPage({
      ...{ visit, kinds: told, proposals: await agendaProposalsOf(visit.act.db, visit.act.within) },
      chosen: kindsProposed(
        told.map(({ kind, places }) => ({ kind, isClear: isClear(places[0]?.judged?.verdict) })),
      ),
    })
  }),
  get(`${agendaPath}/new`, 'keep-meetings', async (visit) => {
    const { language, partnership, query } = visit
    const gathered = await gatheredFor(visit)
    const items = proposedItems(gathered, query.getAll('kinds'), partnership.country, language)
    const filled = filledWithAgenda(agendaText(language).making.nameFilled, null, items)
    return agendaFormPage({ visit, action: `${agendaPath}/new`, items, filled })
  }),
  post(`${agendaPath}/new`, 'keep-meetings', async (visit) => {
    const { act, filled } = visit
    const written = agendaIn(filled)
    const done = await proposeAgenda(act, written)
    if ('id' in done) return goTo(`${agendaPath}/${done.id}`)
    return agendaFormPage({ visit, action: `${agendaPath}/new`, items: written.items, filled, ...done })
  }),
  get(proposalPath, 'keep-meetings', (visit) =>
    withProposal(visit, (proposal) =>
      agendaProposalPage(visit, proposal, agendaBlocks(proposal, tellingOf(visit))),
    ),
  ),
  get(`${proposalPath}/change`, 'keep-meetings', (visit) =>
    withProposal(visit, (proposal) => {
      const { title, meetsOn } = proposal
      const items = [...proposal.items, ...Array.from({ length: ownItems }, () => blank)]
      const filled = {
        ...filledWithAgenda(title, meetsOn, items),
        basedOn: String(proposal.number),
      }
      return agendaFormPage({ visit, action: visit.path, items, filled })
    }),
  ),
  post(`${proposalPath}/change`, 'keep-meetings', (visit) =>
    withProposal(visit, async (proposal) => {
      const { act, filled } = visit
      const written = agendaIn(filled)
      const basedOn = { id: proposal.id, basedOn: number(filled, 'basedOn') ?? 0 }
      const done = await rewriteAgenda(act, basedOn, written)
      if (done === 'kept') return goTo(`${agendaPath}/${proposal.id}`)
      const shown = { visit, items: written.items, filled }
      // What was written while somebody else wrote goes into a proposal of its own: neither is lost.
      if (done === 'newer') return agendaFormPage({ ...shown, action: `${agendaPath}/new`, isNewer: true })
      return agendaFormPage({ ...shown, action: visit.path, ...done })
    }),
  ),
  get(`${proposalPath}/agenda.pdf`, 'keep-meetings', (visit) =>
    withProposal(visit, async (proposal) => {
      const pdf = await answerWithPdf(printed(visit, proposal), fileName(visit))
      return pdf ?? noPdfPage(visit.language, `${agendaPath}/${proposal.id}`)
    }),
  ),
  get(`${proposalPath}/agenda.docx`, 'keep-meetings', (visit) =>
    withProposal(visit, (proposal) => answerWithDocx(printed(visit, proposal), fileName(visit))),
  ),
]

const blank: AgendaItem = { source: 'own', heading: '', words: '', isTakenUp: false }

const fileName = ({ partnership, act }: Visit) => `${partnership.slug}-agenda-${act.today}`

const tellingOf = ({ partnership, language }: Pick<Visit, 'partnership' | 'language'>) => ({
  language,
  written: partnership.languages[0] ?? language,
})

function printed({ partnership, language, act }: Visit, proposal: AgendaProposal) {
  const theme = themeOf(partnership)
  const telling = tellingOf({ partnership, language })
  return printedAgenda({ proposal, partnership: partnership.name, telling, theme, today: act.today })
}

/** Reads the agenda somebody wrote, item by item as far as they go. */
function agendaIn(filled: Filled): AgendaWords {
  const places = Array.from({ length: mostItems }, (_, at) => at)
  const count = places.find((at) => filled[`source-${at}`] === undefined) ?? mostItems
  return {
    title: one(filled, 'title'),
    meetsOn: day(filled, 'meetsOn'),
    items: places.slice(0, count).map((at) => ({
      source: itemSources.find((source) => source === one(filled, `source-${at}`)) ?? 'own',
      heading: one(filled, `heading-${at}`),
      words: one(filled, `words-${at}`),
      isTakenUp: one(filled, `take-up-${at}`) === 'yes',
    })),
  }
}

async function withProposal(
  visit: Visit,
  show: (proposal: AgendaProposal) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const proposals = await agendaProposalsOf(act.db, act.within)
  const proposal = proposals.find(({ id }) => id === params.agendaProposal)
  return proposal ? show(proposal) : notFoundPage(visit)
}
