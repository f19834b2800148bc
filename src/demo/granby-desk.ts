import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import type { Commitment, Measure } from '../action-plan/rules.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { type Fixture, fixtureHouse } from './fixture.ts'
import { type GranbyPlan, granbyPlan, made, measureForm } from './granby-plan.ts'
import type { Visitor } from './visitor.ts'

/** Granby's coordinator at work on its plan: where a test of the plan's pages begins. */
export type GranbyDesk = {
  db: FreshDatabase
  fixture: Fixture
  plan: GranbyPlan
  /** The coordinator at a browser. */
  sanna: Visitor
  /** Time passes, and the session of the day before is over. */
  onTheDay(day: string): Promise<void>
  /** A page as the coordinator, or somebody else, is shown it. */
  page(path: string, by?: Visitor): Promise<string>
  /** What is kept of Granby, or of another partnership, whoever may see it. */
  kept<T>(
    query: (trx: Trx, partnership: string) => Promise<T>,
    of?: keyof Fixture['partnerships'],
  ): Promise<T>
  /** The measures and the commitments of Granby as they now read. */
  measures(): Promise<Measure[]>
  commitments(): Promise<Commitment[]>
  /** Where a measure is added. */
  newMeasureAt: string
  /** Adds a measure of the municipality's, or as a test says, and gives its id. */
  addMeasure(changed: Record<string, string | string[]>, path?: string, by?: Visitor): Promise<string>
  /** Adds a measure that the police answer for. */
  addPoliceMeasure(title: string): Promise<string>
}

/** Begins in an empty database of its own; the test drops it when it is done. */
export async function granbyDesk(): Promise<GranbyDesk> {
  const db = await freshDatabase()
  const fixture = await fixtureHouse(db)
  const plan = await granbyPlan(fixture)
  const { tenant, partnerships, clock } = fixture
  const desk: GranbyDesk = {
    db,
    fixture,
    plan,
    sanna: await plan.as('coordinator'),
    onTheDay: async (day) => {
      clock.at = new Date(`${day}T09:00:00Z`)
      desk.sanna = await plan.as('coordinator')
    },
    page: async (path, by = desk.sanna) => (await by.get(path)).text(),
    kept: (query, of = 'granby') => {
      const partnership = partnerships[of]
      return inTransaction(db.app, { tenant, partnership, user: null }, (trx) => query(trx, partnership))
    },
    measures: () => desk.kept(measuresOf),
    commitments: () => desk.kept(commitmentsOf),
    newMeasureAt: `/app/action-plan/focus-area/${plan.focusArea}/measure/new`,
    addMeasure: (changed, path = desk.newMeasureAt, by = desk.sanna) =>
      made(by, path, measureForm(fixture, changed)),
    addPoliceMeasure: (title) => desk.addMeasure({ title, responsible: fixture.organisations.police }),
  }
  return desk
}
