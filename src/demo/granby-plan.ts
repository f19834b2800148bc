import { saveActionPlan } from '../action-plan/adoption.queries.ts'
import { saveAgreement, saveFocusArea } from '../agreement/queries.ts'
import type { AgreementWords, FocusAreaWords } from '../agreement/rules.ts'
import { type Fixture, granbyPeople } from './fixture.ts'
import { actAs, signedIn, type Visitor, visitor } from './visitor.ts'

/** Granby of the fixture with an agreement, a focus area and a plan for 2026, but nothing in the plan yet. */
export type GranbyPlan = {
  agreement: string
  focusArea: string
  plan: string
  /** Somebody of Granby at a browser. */
  as(role: keyof typeof granbyPeople): Promise<Visitor>
}

/** Granby's agreement for 2026, without its parties. */
export const agreementWords: Omit<AgreementWords, 'parties'> = {
  title: 'Samverkansöverenskommelse 2026',
  purposes: ['Öka tryggheten'],
  fields: ['Trafik', 'Unga'],
  legalBasis: '',
  aims: '',
  termKind: 'calendar-year',
  termFrom: '2026-01-01',
  termTo: '2026-12-31',
  termYears: null,
  signedOn: '2025-12-10',
  signedAtPlace: 'Granby',
  reviseBy: null,
  wantedEffects: [],
  channels: [],
  caseNumber: '',
  noticeMonths: null,
  signatories: [],
  references: [],
  councils: [],
  municipalities: [],
}

export const focusAreaWords: FocusAreaWords = {
  name: 'Trafik',
  description: 'Lugnare trafik genom byn',
  classes: ['situational'],
  targetGroups: [],
  offences: [],
  objects: [],
  outcomeCrime: 'Färre fortkörare',
  outcomeSafety: 'Fler vågar gå',
  outcomeReason: '',
  carriedBy: '',
}

export async function granbyPlan({
  house,
  app,
  clock,
  partnerships,
  organisations,
}: Fixture): Promise<GranbyPlan> {
  const within = partnerships.granby
  const doing = { db: house.db, email: granbyPeople.coordinator, within, at: clock.at }
  const made = await actAs(doing, async (act) => {
    const parties = [organisations.police, organisations.municipality]
    const agreement = await saveAgreement(act, { ...agreementWords, parties }, null)
    const focusArea = await saveFocusArea(act, focusAreaWords, { agreement })
    const plan = await saveActionPlan(act, {
      agreement,
      title: 'Åtgärdsplan 2026',
      fromDay: '2026-01-01',
      toDay: '2026-12-31',
      continues: null,
    })
    return { agreement, focusArea, plan }
  })
  return {
    ...made,
    as: async (role) => visitor(app, await signedIn(house, granbyPeople[role], within)),
  }
}

/** What the form of a measure sends: the six fields that a plan must say, a class, and what a test gives in their place. */
export function measureForm(
  { organisations }: Fixture,
  changed: Record<string, string | string[]> = {},
): [field: string, value: string][] {
  const fields = {
    title: 'Trygg kväll',
    what: 'Vuxna ute på kvällarna',
    plannedWhen: 'Fredagar',
    plannedFrom: '2026-03-01',
    cooperation: 'Skolan leder, polisen besöker',
    responsible: organisations.municipality,
    followUp: 'Antal kvällar',
    followUpLevel: 'active',
    visibility: 'public',
    classes: 'social',
    ...changed,
  }
  return Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().map((one): [string, string] => [field, one]),
  )
}

/** What the form of a commitment sends for "at least ten a month", and what a test gives in its place. */
export function commitmentForm({ organisations }: Fixture, changed: Record<string, string> = {}) {
  return {
    do: 'save',
    title: 'Trafikkontroller',
    kind: 'counted',
    comparator: 'at-least',
    count: '10',
    period: 'month',
    fromDay: '2026-03-01',
    toDay: '2026-12-31',
    giver: 'police',
    responsible: organisations.police,
    ...changed,
  }
}

/** Sends a form that makes something, and gives the id of what was made. */
export async function made(by: Visitor, path: string, form: [string, string][] | Record<string, string>) {
  const answered = await by.post(path, form)
  const id = answered.headers.get('location')?.match(/[0-9a-f-]{36}$/)?.[0]
  if (!id) throw new Error(`${path} answered ${answered.status}`)
  return id
}
