import type { Act } from '../act.ts'
import { actionPlansOf, adoptionsOf } from '../action-plan/adoption.queries.ts'
import { changeRequestsOf } from '../agreement/change-requests/queries.ts'
import { partiesIn, remindsOf, standingOfRequest } from '../agreement/change-requests/rules.ts'
import { frozenVersions } from '../agreement/links/baseline.queries.ts'
import { partiesBelow } from '../agreement/municipalities/queries.ts'
import { agreementsOf } from '../agreement/queries.ts'
import { warningsOf } from '../agreement/warnings.rules.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import { pictureClock } from '../duties/picture-clock.rules.ts'
import { localAreas } from '../follow-up/area-status/ground.queries.ts'
import { publishedCounts, roundsOf } from '../follow-up/area-status/queries.ts'
import { nextRound } from '../follow-up/area-status/rules.ts'
import { limitsTold } from '../follow-up/limits/told.queries.ts'
import type { Standing } from '../follow-up/queries.ts'
import { kindsCounted } from '../offences/counted.queries.ts'
import { watchOf } from '../offences/patterns/queries.ts'

import { organisationsOf } from '../partnership/organisations/queries.ts'
import { reachOf } from '../partnership/rules.ts'
import { publicPromises } from '../publication/public/citizen-promise/queries.ts'
import { publishedReports } from '../publication/yearly-report/publications.queries.ts'
import { gapsOf } from '../thread/chain/gaps.rules.ts'
import { readThread } from '../thread/chain/queries.ts'
import { factsOf } from '../thread/chain/read.rules.ts'
import type { Language } from '../web/languages.ts'
import type { PartnershipFace } from '../web/visitor.ts'
import { type Check, feedbackChecks, planChecks, reportChecks } from './rules.ts'

/** What a coordinator should look over: agreements and plans near or past their end. */
export async function checksOf(db: Trx, partnership: string, today: Day): Promise<Check[]> {
  const agreements = await agreementsOf(db, partnership)
  const plans = await actionPlansOf(db, partnership)
  const newest = plans[0]
  const picture = pictureClock(await frozenVersions(db, partnership), today)
  return [
    ...(picture
      ? [
          {
            code: picture.code,
            title: picture.title,
            what: picture.due,
            href: `/app/situation-picture/${picture.picture}`,
          },
        ]
      : []),
    ...agreements.flatMap((agreement) =>
      warningsOf(agreement, today).map((warning) => ({
        code: warning.code,
        title: 'title' in warning ? warning.title : agreement.title,
        what: warning.day,
        href: `/app/agreement/${agreement.id}`,
      })),
    ),
    ...(newest ? planChecks(newest, await adoptionsOf(db, newest.id), today) : []),
  ]
}

/** What residents and the assembly were to be told by now; a promise owes nothing before its page is open to them. */
export async function tellingChecks(
  { db, within, today }: Act,
  { published, residentPages }: { published: boolean; residentPages: string },
): Promise<Check[]> {
  return [
    ...(published ? feedbackChecks(await publicPromises(db), today, residentPages) : []),
    ...reportChecks(await actionPlansOf(db, within), await publishedReports(db, within), today),
  ]
}

/** The limits that were passed, where nobody has yet said what follows. */
export async function limitChecks({ db, within, today }: Act): Promise<Check[]> {
  const asking = (await limitsTold(db, within, today)).filter(({ standing }) => standing.asks)
  return asking.map(({ limit, indicator, standing }) => ({
    code: 'limitPassed' as const,
    title: indicator.name,
    what: standing.newest?.to ?? today,
    href: `/app/follow-up/limits/${limit.id}/answer`,
  }))
}

/** Rounds of area statuses that are due within a month or late, and the next one where it has not begun. */
export async function areaStatusChecks({ db, within, today }: Act): Promise<Check[]> {
  if ((await kindsCounted(db, within)).length === 0) return []
  const rounds = await roundsOf(db, within)
  const published = await publishedCounts(db, within)
  const areas = (await localAreas(db, within, today)).length
  const open = rounds.filter(({ id }) => (published.get(id) ?? 0) < areas)
  const next = nextRound(rounds, today)
  const home = '/app/follow-up/area-status'
  const owed = [
    ...open.map(({ id, ...round }) => ({ ...round, href: `${home}/round/${id}` })),
    ...(next && areas > 0 ? [{ ...next, href: `${home}/new` }] : []),
  ]
  return owed
    .filter(({ due }) => due <= addDays(today, 30) && due > addDays(today, -120))
    .map(({ season, due, href }) => ({
      code: due < today ? ('areaStatusLate' as const) : ('areaStatusSoon' as const),
      ...{ title: season, what: due, href },
    }))
}

/** What is unusual among the figures of the latest month, in one line: nobody is to run after each of them. */
export async function unusualChecks(
  { db, within, today }: Act,
  { country }: PartnershipFace,
): Promise<Check[]> {
  const { unusual } = await watchOf(db, within, country, today)
  if (unusual.length === 0) return []
  return [{ code: 'unusualNow', title: '', what: unusual.length, href: '/app/offences/patterns/unusual' }]
}

/** The change requests that wait for an answer this person is to see to: one line for each agreement. */
export async function changeRequestChecks({ db, within, role, organisation }: Act): Promise<Check[]> {
  const requests = await changeRequestsOf(db, within)
  if (requests.length === 0) return []
  const reach = reachOf(role, 'adopt')
  // A municipality below answers through whoever keeps the agreement: it cannot reach it itself.
  const below = await partiesBelow(db, within, requests.flatMap(partiesIn))
  const known = [
    ...(await organisationsOf(db)),
    ...below.map(({ id }) => ({ id, party: 'municipality' as const })),
  ]
  const mine = known.filter((party) => remindsOf(party, reach, organisation))
  const isMine = (party: string) => mine.some(({ id }) => id === party)
  return (await agreementsOf(db, within)).flatMap(({ id, title, parties }) => {
    const waiting = requests.filter(
      (request) => request.agreement === id && standingOfRequest(request, parties).waitingFor.some(isMine),
    )
    const [only, ...others] = waiting
    if (!only) return []
    const href =
      others.length === 0
        ? `/app/agreement/change-requests/${only.id}`
        : `/app/agreement/${id}#change-requests`
    return [{ code: 'changeRequestsWait', title, what: waiting.length, href }]
  })
}

/** The gaps in the thread, in one line; none are told of before there is anything to tie together. */
export async function threadChecks(
  act: Act,
  partnership: PartnershipFace,
  language: Language,
  standings: Standing[],
): Promise<Check[]> {
  const read = await readThread(act, partnership, language, { standings })
  const gaps = read.statements.length + read.problems.length > 0 ? gapsOf(factsOf(read)) : []
  if (gaps.length === 0) return []
  return [{ code: 'threadGaps', title: '', what: gaps.length, href: '/app/thread#gaps' }]
}
