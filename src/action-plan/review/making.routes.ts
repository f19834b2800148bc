import { daysOf } from '../../agreement/agreement.rules.ts'
import { agreementsOf } from '../../agreement/queries.ts'
import { organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { actionPlansOf } from '../adoption.queries.ts'
import { agreementValues, agreementWords } from './agreement-words.rules.ts'
import { type MakeProps, makePage } from './make.pages.tsx'
import { makeAccepted } from './making.actions.ts'
import { acceptedOf } from './making.rules.ts'
import { placesThere } from './places.queries.ts'
import { usualRecording } from './recording.rules.ts'
import { answerOf, type Values } from './rules.ts'
import { notInTextOf, type SeenReading, withReading } from './visited.routes.ts'
import { text } from './words.pages.tsx'

const path = '/app/action-plan/review/:id/make'

/** The last step of a reading. */
export const makingRoutes: Route[] = [
  get(path, 'write-plan', (visit) =>
    withReading(visit, async (seen) => {
      if (seen.making.ready.length === 0) return goTo(`/app/action-plan/review/${seen.reading.id}`)
      return makePage(await makeProps(visit, seen, null))
    }),
  ),
  post(path, 'write-plan', (visit) =>
    withReading(visit, async (seen) => {
      const { reading } = seen
      const reason = text(reading.proposal.language ?? 'sv').fromText(reading.fileName || seen.heading)
      const done = await makeAccepted(visit.act, reading, visit.filled, {
        reason,
        notInText: notInTextOf(reading),
      })
      if (done === 'made') return goTo(`/app/action-plan/review/${reading.id}?made`)
      return makePage({ ...(await makeProps(visit, seen, visit.filled)), problems: done.problems })
    }),
  ),
]

async function makeProps(visit: Visit, seen: SeenReading, written: Values | null): Promise<MakeProps> {
  const { act } = visit
  const { reading, items, decisions } = seen
  const accepted = acceptedOf(items, decisions)
  const agreements = await agreementsOf(act.db, act.within)
  const became = new Set(accepted.map(({ item }) => decisions.get(item.key)?.becameId))
  const base = agreements.find(({ id }) => became.has(id)) ?? null
  const plans = await actionPlansOf(act.db, act.within)
  const values = agreementValues(accepted, reading.text, base)
  const { focusAreas } = await placesThere(act)
  return {
    ...seen,
    accepted,
    agreements,
    organisations: await organisationsToChoose(act.db, act.today, base?.parties),
    focusAreas,
    plan: plans.find(({ agreement }) => agreement === base?.id) ?? null,
    filled: written ?? { agreement: base?.id ?? 'new', ...values, ...planValues(seen, values) },
  }
}

/** The plan covers the agreement's term, or the years that a heading gives it; until further notice, this year. */
function planValues({ visit, reading, decisions, making }: SeenReading, values: Values): Values {
  const { today } = visit.act
  const language = reading.proposal.language ?? 'sv'
  const t = text(language)
  const noMore = { parties: [], base: null, organisationNamed: (name: string) => name }
  const term = daysOf(agreementWords(values, [], noMore))
  const headed = reading.proposal.terms.find(
    ({ key, saidIn, to }) => saidIn === 'heading' && to && decisions.get(key)?.decision !== 'left-out',
  )
  const year = today.slice(0, 4)
  const from = headed?.from ?? term.from ?? `${year}-01-01`
  const to = headed?.to ?? term.to ?? `${year}-12-31`
  return {
    begins: term.from ?? today,
    recording: usualRecording(term.from ?? today, making, language, today),
    ends: term.to ?? '',
    showNow: 'yes',
    planTitle: t.make.planName(from.slice(0, 4), to.slice(0, 4)),
    planFrom: from,
    planTo: to,
    areaReason: t.notInText,
    plan: answerOf(values, 'plan'),
  }
}
