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

const agreementWords: Omit<AgreementWords, 'parties'> = {
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
  signatories: [],
  references: [],
}

const focusAreaWords: FocusAreaWords = {
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
