import { dialoguesOf } from '../../dialogue/queries.ts'
import { surveysOf } from '../../dialogue/survey/queries.ts'
import { titleFor } from '../../dialogue/survey/rules.ts'
import { type Filled, many, one } from '../../web/filled.ts'
import { shortDay } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import type { Agreement } from '../rules.ts'
import { withAgreement, withWhole } from '../visited.routes.ts'
import { groundsOf, sayGrounds, tiedTo } from './actions.ts'
import { groundsPage } from './pages.tsx'
import { writtenGroundsOf } from './queries.ts'
import type { GroundsProblems } from './rules.ts'
import type { GroundsShown, Heard } from './section.pages.tsx'

const address = '/app/agreement/:id/grounds'

/** The dialogue an agreement rests on, and why one of its grounds is lacking. */
export const groundRoutes: Route[] = [
  get(address, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const { act } = visit
        const { reasons } = await groundsOf(act, agreement.id)
        const heard = tiedTo(agreement.id, await writtenGroundsOf(act.db, act.within))
        const [pictureReason, dialogueReason] = [reasons.picture ?? '', reasons.dialogue ?? '']
        return form(visit, agreement, { heard, pictureReason, dialogueReason })
      }),
    ),
  ),
  post(address, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const { act, filled } = visit
        const done = await sayGrounds(act, agreement, {
          heard: many(filled, 'heard'),
          reasons: { picture: one(filled, 'pictureReason'), dialogue: one(filled, 'dialogueReason') },
        })
        if ('id' in done) return goTo(`/app/agreement/${agreement.id}?saved`)
        return form(visit, agreement, filled, done.problems)
      }),
    ),
  ),
]

async function form(
  visit: Visit,
  agreement: Agreement,
  filled: Filled,
  problems?: GroundsProblems,
): Promise<Response> {
  const has = await groundsOf(visit.act, agreement.id)
  const heard = await heardHere(visit)
  return groundsPage({ visit, agreement, heard, has, filled, ...(problems && { problems }) })
}

/** What an agreement's page shows of its grounds. */
export async function groundsFor(visit: Visit, agreement: string): Promise<GroundsShown> {
  const { act } = visit
  const tied = tiedTo(agreement, await writtenGroundsOf(act.db, act.within))
  const heard = (await heardHere(visit)).filter(({ id }) => tied.includes(id))
  return { has: await groundsOf(act, agreement), heard }
}

/** The dialogues and surveys of the partnership, by title and day. */
async function heardHere({ act, language }: Visit): Promise<Heard[]> {
  const dialogues = await dialoguesOf(act.db, act.within)
  const surveys = await surveysOf(act.db, act.within)
  return [
    ...dialogues.map(({ id, title, heldOn }) => ({ id, name: `${title}, ${shortDay(heldOn, language)}` })),
    ...surveys.map((survey) => ({ id: survey.id, name: titleFor(survey, language).words })),
  ]
}
