import type { Act } from '../../act.ts'
import { commitmentsOf, measuresOf } from '../../action-plan/queries.ts'
import { writtenGroundsOf } from '../../agreement/grounds/queries.ts'
import { baselinesOf, frozenVersions } from '../../agreement/links/baseline.queries.ts'
import { originsOf } from '../../agreement/links/origins.rules.ts'
import { focusAreaProblems } from '../../agreement/links/queries.ts'
import { organisationsAndBelow } from '../../agreement/municipalities/queries.ts'
import { focusAreasOf, goalsOf, versionsOfAgreement } from '../../agreement/queries.ts'
import type { Agreement } from '../../agreement/rules.ts'
import { supplementsOf } from '../../agreement/supplements/queries.ts'
import { dayIn } from '../../calendar.ts'
import { dialoguesOf } from '../../dialogue/queries.ts'
import { surveysOf } from '../../dialogue/survey/queries.ts'
import { titleFor } from '../../dialogue/survey/rules.ts'
import { problemsOf } from '../../situation-picture/problems/queries.ts'
import { isProblemReadableBy } from '../../situation-picture/problems/reach.rules.ts'
import type { Language } from '../../web/languages.ts'
import { partTwosOf } from '../queries.ts'
import { type AgreementContents, boundIn, dayToTell, type ToldFocusArea } from './rules.ts'

/** Whose document it is, on which clock it is told, and in which language it is written. */
export type Home = { name: string; timeZone: string; language: Language }

/** Everything that an agreement's document is put together of. */
export async function contentsOf(act: Act, agreement: Agreement, home: Home): Promise<AgreementContents> {
  const { db, within, today } = act
  const versions = await versionsOfAgreement(db, agreement.id)
  const already = versions.flatMap(({ parties }) => parties)
  const organisations = await organisationsAndBelow(db, within, already)
  const written = await writtenGroundsOf(db, within)
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id
  return {
    ...{ language: home.language, partnership: home.name, agreement },
    ...{ madeOn: today, toldOf: dayToTell(agreement, today) },
    parties: organisations.filter(({ id }) => agreement.parties.includes(id)),
    baseline: await baselineOf(act, agreement),
    heard: await heardFor(
      act,
      written.dialogues.filter((tied) => tied.agreement === agreement.id).map(({ heard }) => heard),
      home.language,
    ),
    reasons: Object.fromEntries(
      written.reasons
        .filter((one) => one.agreement === agreement.id)
        .map(({ ground, reason }) => [ground, reason]),
    ),
    focusAreas: await focusAreasTold(act, agreement, nameOf),
    supplements: (await supplementsOf(db, within)).filter(
      (one) => one.agreement === agreement.id && one.struck === null,
    ),
    partTwos: await partTwosOf(db, within, agreement, today),
    versions: versions
      .map(({ number, reason, writtenAt }) => ({ number, reason, day: dayIn(home.timeZone, writtenAt) }))
      .reverse(),
  }
}

async function baselineOf({ db, within }: Act, agreement: Agreement) {
  const tied = (await baselinesOf(db, within)).find((one) => one.agreement === agreement.id)
  const frozen = await frozenVersions(db, within)
  return frozen.find(({ picture, number }) => picture === tied?.picture && number === tied.number) ?? null
}

async function heardFor({ db, within }: Act, tied: string[], language: Language) {
  const dialogues = await dialoguesOf(db, within)
  const surveys = await surveysOf(db, within)
  const heard = [
    ...dialogues.map(({ id, title, heldOn }) => ({ id, name: title, day: heldOn })),
    ...surveys.map((survey) => ({ id: survey.id, name: titleFor(survey, language).words, day: null })),
  ]
  return heard.filter(({ id }) => tied.includes(id)).map(({ name, day }) => ({ name, day }))
}

async function focusAreasTold(
  act: Act,
  agreement: Agreement,
  nameOf: (organisation: string) => string,
): Promise<ToldFocusArea[]> {
  const { db, within } = act
  const day = dayToTell(agreement, act.today)
  const goals = await goalsOf(db, within)
  const plan = { measures: await measuresOf(db, within), commitments: await commitmentsOf(db, within) }
  const problems = await problemsOf(db, { partnership: within })
  const origins = {
    links: await focusAreaProblems(db, within),
    readable: problems.filter((problem) => isProblemReadableBy(problem, act)),
  }
  const areas = (await focusAreasOf(db, within)).filter((area) => area.agreement === agreement.id)
  return areas.map((area) => {
    const bound = boundIn(area.id, plan, day)
    const { open, closed } = originsOf(origins, area.id)
    return {
      area,
      // One problem in two pictures is one problem to whoever reads the agreement.
      problems: [...new Set(open.map(({ problem }) => problem.title))],
      closedProblems: closed,
      goals: goals.filter(({ focusArea }) => focusArea === area.id),
      commitments: bound.flatMap(({ measure, commitments }) =>
        commitments.map(({ title, versions, giver, responsible, cooperating }) => ({
          ...{ title, versions, giver, measure: measure.title },
          responsible: responsible.map(nameOf),
          cooperating: cooperating.map(nameOf),
        })),
      ),
      measuresAlone: bound
        .filter(({ commitments }) => commitments.length === 0)
        .map(({ measure }) => measure.title),
    }
  })
}
