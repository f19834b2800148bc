import { areaSubscribersOf } from '../../dialogue/subscriptions/queries.ts'
import { kindsCounted } from '../../offences/counted.queries.ts'

import { allKinds } from '../../offences/rules.ts'
import { day, type Filled, many, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { beginRound, correctStatus, publishReady, writeWords } from './actions.ts'
import { adviceFor } from './advice.rules.ts'
import { areaPage, correctPage } from './area.pages.tsx'
import { areaFace, faces, sheetsFace } from './faces.routes.ts'
import { localAreas } from './ground.queries.ts'
import { beginRoundPage, roundsPage } from './pages.tsx'
import { publishedCounts, publishedIn, roundsOf, wordsIn } from './queries.ts'
import { roundPage } from './round.pages.tsx'
import { adviceIn, nextRound, type Words } from './rules.ts'
import { addressOf, type OneArea, statusesOfRound, withArea, withRound } from './visited.routes.ts'
import { areaPath, areaStatusPath, roundPath } from './words.pages.tsx'
import { sayIn } from './words.report.ts'

const round = `${areaStatusPath}/round/:areaStatusRound`
const area = `${round}/area/:area`

/** The status of local areas: rounds, their review, and each area with its faces. */
export const areaStatusRoutes: Route[] = [
  get(areaStatusPath, 'import-figures', async (visit) => {
    const { db, within, today } = visit.act
    const rounds = await roundsOf(db, within)
    return roundsPage({
      ...{ visit, say: say(visit), rounds, next: nextRound(rounds, today) },
      published: await publishedCounts(db, within),
      areas: (await localAreas(db, within, today)).length,
    })
  }),
  get(`${areaStatusPath}/new`, 'import-figures', async (visit) =>
    beginRoundPage({ visit, say: say(visit), kinds: await kindsHere(visit), filled: await usualHere(visit) }),
  ),
  post(`${areaStatusPath}/new`, 'import-figures', async (visit) => {
    const { act, filled } = visit
    const begun = await beginRound(act, {
      ...{ season: one(filled, 'season'), year: number(filled, 'year'), kinds: many(filled, 'kinds') },
      ...{ from: one(filled, 'from'), to: one(filled, 'to'), due: day(filled, 'due') },
    })
    if ('id' in begun) return goTo(roundPath(begun.id))
    return beginRoundPage({
      visit,
      say: say(visit),
      kinds: await kindsHere(visit),
      filled,
      problems: begun.problems,
    })
  }),
  get(round, 'import-figures', (visit) =>
    withRound(visit, async (held) =>
      roundPage({
        ...{ visit, say: say(visit), round: held, mayPublish: visit.may('publish') },
        statuses: await statusesOfRound(visit, held),
        words: await wordsIn(visit.act.db, held.id),
        published: await publishedIn(visit.act.db, held.id),
        subscribers: visit.house.mailer ? await areaSubscribersOf(visit.act.db, visit.act.within) : null,
        done: visit.query.has('published') ? Number(visit.query.get('published')) || 0 : null,
      }),
    ),
  ),
  post(`${round}/publish`, 'publish', (visit) =>
    withRound(visit, async (held) => {
      if (visit.reach !== 'partnership') return notAllowedPage(visit)
      const count = await publishReady(visit.act, held, visit.partnership.languages[0] ?? 'sv')
      return goTo(`${roundPath(held.id)}?published=${count}`)
    }),
  ),
  get(`${round}/sheets.pdf`, 'import-figures', sheetsFace),
  get(area, 'import-figures', (visit) => withArea(visit, (told) => onArea(visit, told))),
  post(area, 'import-figures', (visit) => withArea(visit, (told) => written(visit, told))),
  get(`${area}/correct`, 'publish', (visit) =>
    withArea(visit, ({ round: held, status, published }) =>
      published
        ? correctPage({
            visit,
            say: say(visit),
            round: held,
            name: status.name,
            area: status.area,
            filled: {},
          })
        : notFoundPage(visit),
    ),
  ),
  post(`${area}/correct`, 'publish', (visit) =>
    withArea(visit, async ({ round: held, status }) => {
      if (visit.reach !== 'partnership') return notAllowedPage(visit)
      const { act, filled } = visit
      const done = await correctStatus(act, held, status.area, one(filled, 'words'))
      if (done === 'unknown') return notFoundPage(visit)
      if (done === 'corrected') return goTo(areaPath(held.id, status.area))
      return correctPage({
        visit,
        say: say(visit),
        round: held,
        name: status.name,
        area: status.area,
        filled,
        problem: done,
      })
    }),
  ),
  ...faces.map((face) => get(`${area}/${face}`, 'import-figures', (visit) => areaFace(visit, face))),
]

const say = ({ language }: Visit) => sayIn(language)

const kindsHere = async ({ act }: Visit): Promise<string[]> =>
  (await kindsCounted(act.db, act.within)).filter((kind) => kind !== allKinds)

/** The form as the calendar proposes it, with the kinds of the round before. */
async function usualHere({ act }: Visit): Promise<Filled> {
  const rounds = await roundsOf(act.db, act.within)
  const next = nextRound(rounds, act.today)
  if (!next) return {}
  const { season, year, from, to, due } = next
  return {
    ...{ season, year: String(year), due, kinds: rounds[0]?.kinds ?? [] },
    ...{ from: from.slice(0, 7), to: to.slice(0, 7) },
  }
}

const onArea = (visit: Visit, told: OneArea, filled = asFilled(told)): Response =>
  areaPage({ visit, say: say(visit), ...told, address: addressOf(visit, told.status.area), filled })

/** The words as they stand; before anybody wrote any, the advice that fits is ticked. */
function asFilled({ words, round: { kinds } }: OneArea): Filled {
  if (!words) return { advice: adviceFor(kinds).slice(0, 3) }
  const { advice, words: said, ownAdvice, ready } = words
  return { words: said, advice, ownAdvice, ready: ready ? 'yes' : '' }
}

async function written(visit: Visit, told: OneArea): Promise<Response> {
  const { act, filled } = visit
  const { round: held, status, areas } = told
  const words: Words = {
    ...{ words: one(filled, 'words'), advice: adviceIn(many(filled, 'advice')) },
    ...{ ownAdvice: one(filled, 'ownAdvice'), ready: one(filled, 'ready') === 'yes' },
  }
  const done = await writeWords(act, held, status.area, words)
  if (done === 'unknown') return notFoundPage(visit)
  if (typeof done === 'object')
    return areaPage({
      ...{ visit, say: say(visit), ...told, filled, problems: done.problems },
      address: addressOf(visit, status.area),
    })
  if (one(filled, 'then') !== 'next') return goTo(areaPath(held.id, status.area))
  const next = areas[areas.indexOf(status.area) + 1]
  return goTo(next ? areaPath(held.id, next) : roundPath(held.id))
}
