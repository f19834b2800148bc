import { organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { answerQuestion, decide, readText } from './actions.ts'
import { headingOf } from './agreement-words.rules.ts'
import { isSection, itemsOf, type ReviewItem, type Section, sectionsIn } from './items.rules.ts'
import { makingRoutes } from './making.routes.ts'
import { overviewPage } from './overview.pages.tsx'
import { pastePage } from './pages.tsx'
import { placesThere } from './places.queries.ts'
import { decisionsOf, readingsOf, type StoredReading } from './queries.ts'
import { type Decisions, progressOf } from './rules.ts'
import { sectionPage } from './section.pages.tsx'
import { type PasteProblem, submittedText } from './submitted.routes.ts'
import { notInTextOf, withReading, withWhole } from './visited.routes.ts'
import { text } from './words.pages.tsx'

const home = '/app/action-plan/review'

/** Bring what you have: an agreement's text is read, and a person decides on what was found in it. */
export const reviewRoutes: Route[] = [
  get(home, 'write-plan', (visit) => withWhole(visit, async () => showPaste(visit, { filled: '' }))),
  post(home, 'write-plan', (visit) =>
    withWhole(visit, async () => {
      const submitted = await submittedText(visit)
      if ('problem' in submitted)
        return showPaste(visit, { filled: submitted.text, problem: submitted.problem })
      const read = await readText(visit.act, submitted)
      if ('problem' in read) {
        const words = text(visit.language).questions[read.problem]([])
        const problem: PasteProblem = { field: 'text', words }
        return showPaste(visit, { filled: submitted.text, problem })
      }
      return goTo(`${home}/${read.id}${read.again ? '?again' : ''}`)
    }),
  ),
  get(`${home}/:id`, 'write-plan', (visit) => withReading(visit, (seen) => overviewPage(seen))),
  post(`${home}/:id/questions`, 'write-plan', (visit) =>
    withReading(visit, async (seen) => {
      const { reading } = seen
      const key = one(visit.filled, 'question')
      if (one(visit.filled, `answer-${key}`) === '') return overviewPage({ ...seen, unanswered: key })
      await answerQuestion(visit.act, reading, key, one(visit.filled, `answer-${key}`), notInTextOf(reading))
      return goTo(`${home}/${reading.id}?saved`)
    }),
  ),
  ...makingRoutes,
  get(`${home}/:id/:section`, 'write-plan', (visit) =>
    withSection(visit, async (section, seen) =>
      sectionPage({ ...seen, ...(await aroundOf(visit, seen.reading)), section }),
    ),
  ),
  post(`${home}/:id/:section`, 'write-plan', (visit) =>
    withSection(visit, async (section, { reading, ...seen }) => {
      const { filled } = visit
      const { problems } = await decide(visit.act, reading, section, filled, notInTextOf(reading))
      const decisions = await decisionsOf(visit.act.db, visit.act.within)
      if (problems.size === 0)
        return goTo(`${home}/${reading.id}${nextAfter(section, seen.items, decisions)}?saved`)
      const around = await aroundOf(visit, reading)
      return sectionPage({ ...seen, ...around, reading, decisions, section, faults: { filled, problems } })
    }),
  ),
]

async function showPaste(
  visit: Visit,
  pasted: { filled: string; problem?: PasteProblem },
): Promise<Response> {
  const { db, within } = visit.act
  const decisions = await decisionsOf(db, within)
  const readings = (await readingsOf(db, within)).map((reading) => ({
    ...reading,
    heading: headingOf(reading.text),
    progress: progressOf(itemsOf(reading.proposal), decisions),
  }))
  return pastePage(visit, readings, pasted)
}

function withSection(
  visit: Visit,
  show: (
    section: Section,
    seen: Parameters<Parameters<typeof withReading>[1]>[0],
  ) => Response | Promise<Response>,
): Promise<Response> {
  return withReading(visit, (seen) => {
    const { section = '' } = visit.params
    // A part this text does not have: back to those it has.
    if (!isSection(section) || !sectionsIn(seen.items).includes(section))
      return goTo(`${home}/${seen.reading.id}`)
    return show(section, seen)
  })
}

async function aroundOf({ act }: Visit, reading: StoredReading) {
  return {
    organisations: await organisationsToChoose(act.db, act.today),
    places: await placesThere(act),
    notInText: notInTextOf(reading),
  }
}

/** On to the next part that has something undecided, in the order of the text; else to the overview. */
function nextAfter(section: Section, items: ReviewItem[], decisions: Decisions): string {
  const all = sectionsIn(items)
  const later = [...all.slice(all.indexOf(section) + 1), ...all.slice(0, all.indexOf(section))]
  const next = later.find((other) =>
    items.some((one) => one.section === other && !decisions.has(one.item.key)),
  )
  return next ? `/${next}` : ''
}
