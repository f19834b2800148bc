import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { type GranbyProblems, granbyProblems } from '../../demo/granby-problems.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { decisionsOf, prioritisedProblems, scoresOf, sessionsOf } from './queries.ts'
import type { criteria } from './rules.ts'
import { cellName } from './scores.rules.ts'

let db: FreshDatabase
let fixture: Fixture
let granby: GranbyProblems
let sanna: Visitor
let pelle: Visitor
let session: string

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  granby = await granbyProblems(fixture)
  sanna = await granby.as('coordinator')
  pelle = await granby.as('police-liaison')
})
afterAll(() => db.drop())
// Time passes between what is done; what is newest is judged by it.
beforeEach(() => passes())

function passes() {
  fixture.clock.at = new Date(fixture.clock.at.getTime() + 60_000)
}

const within = <Value>(read: (trx: Trx, partnership: string) => Promise<Value>) => {
  const { tenant, partnerships } = fixture
  const asker = { tenant, partnership: partnerships.granby, user: null }
  return inTransaction(db.app, asker, (trx) => read(trx, partnerships.granby))
}
const page = async (path: string, by = sanna) => (await by.get(path)).text()
const address = () => `/app/situation-picture/priority-session/${session}`
const cell = (problem: string, criterion: (typeof criteria)[number]) => cellName({ problem, criterion })

/** The session's form, as somebody fills it in. */
const written = (): [string, string][] => [
  ['title', 'Nätverksmöte <b>i mars</b>'],
  ['heldOn', '2026-03-01'],
  ['participants', fixture.organisations.municipality],
  ['participants', fixture.organisations.police],
  ['notes', 'Polisen ville börja med farten'],
]

describe('a session', () => {
  it('is entered once, however often the form is sent, and says what it lacks', async () => {
    const path = `/app/situation-picture/${granby.picture}/priorities/new`
    expect((await sanna.post(path, [['title', '']])).status).toBe(422)
    for (const _ of [1, 2]) expect((await sanna.post(path, written())).status).toBe(303)
    const sessions = await within((trx, partnership) => sessionsOf(trx, { partnership }))
    expect(sessions).toHaveLength(1)
    session = sessions[0]!.id
    expect((await pelle.post(path, written())).status).toBe(403)
    expect((await (await granby.as('reader')).get(address())).status).toBe(403)
    expect((await sanna.get('/app/situation-picture/priority-session/nonsense')).status).toBe(404)
    expect(await page(address())).not.toContain('<b>i mars')
  })
})

describe('the scored table', () => {
  it('two persons scoring at once lose nothing', async () => {
    const { speed, theft } = granby.problems
    // Both have the empty table before them; each fills in a cell of their own, and both the third.
    const mine = { [cell(speed, 'common')]: '3', [cell(theft, 'cost')]: '1' }
    const theirs = { [cell(speed, 'rising')]: 'unknown', [cell(theft, 'cost')]: '2' }
    const answers = await Promise.all([
      sanna.post(`${address()}/scores`, mine),
      pelle.post(`${address()}/scores`, theirs),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const scores = await within((trx) => scoresOf(trx, session))
    expect(scores).toHaveLength(4)
    const kept = scores.map(({ criterion, score }) => `${criterion} ${score}`)
    expect(kept).toEqual(expect.arrayContaining(['common 3', 'rising null', 'cost 1', 'cost 2']))
  })

  it('a new score is a new row with its reason; the former one can still be read', async () => {
    const { speed } = granby.problems
    const path = `${address()}/scores/${speed}`
    const form = await page(path)
    expect(form).toContain('Hur vanligt är det?')
    const again: [string, string][] = [
      [cell(speed, 'common'), '2'],
      [cellName({ problem: speed, criterion: 'common' }, 'shown'), '3'],
      [cellName({ problem: speed, criterion: 'common' }, 'reason'), 'Mätningen visade mindre'],
      [cell(speed, 'rising'), 'unknown'],
      [cellName({ problem: speed, criterion: 'rising' }, 'shown'), 'unknown'],
    ]
    expect((await pelle.post(path, again)).status).toBe(303)
    const scores = await within((trx) => scoresOf(trx, session))
    expect(scores).toHaveLength(5)
    expect(scores.at(-1)).toMatchObject({ score: 2, reason: 'Mätningen visade mindre' })
    const shown = await page(address())
    expect(shown).toContain('2 av 3')
    expect(shown).toContain('Mätningen visade mindre')
    expect(shown).toContain('Tidigare beslut och poäng')
  })

  it('the whole table keeps the reasons it is given, and shows those that hold', async () => {
    const { speed } = granby.problems
    const reasonOf = (criterion: (typeof criteria)[number]) =>
      cellName({ problem: speed, criterion }, 'reason')
    const path = `${address()}/scores`
    expect(await page(path)).toContain('Mätningen visade mindre')
    const given = { [cell(speed, 'places')]: '3', [reasonOf('places')]: 'Mest på Storgatan' }
    expect((await sanna.post(path, given)).status).toBe(303)
    const scores = await within((trx) => scoresOf(trx, session))
    expect(scores.at(-1)).toMatchObject({ criterion: 'places', score: 3, reason: 'Mest på Storgatan' })
    const wrong = await sanna.post(path, { ...given, [reasonOf('places')]: 'Mest CPR 280278-1234' })
    expect(await wrong.text()).toContain(`id="${reasonOf('places')}-problem"`)
  })

  it('what is wrong is told at its cell, and what was written is kept', async () => {
    const { speed } = granby.problems
    const name = cellName({ problem: speed, criterion: 'signal' }, 'reason')
    const faulty = await sanna.post(`${address()}/scores/${speed}`, [
      [cell(speed, 'signal'), '2'],
      [name, 'Mest CPR 280278-1234'],
    ])
    expect(faulty.status).toBe(422)
    const html = await faulty.text()
    expect(html).toContain(`id="${name}-problem"`)
    expect(html).toContain('Mest CPR')
    expect((await sanna.post(`${address()}/scores`, { [cell(speed, 'signal')]: '7' })).status).toBe(422)
  })

  it('who did not take part gives no scores', async () => {
    const rut = await granby.as('reporter')
    expect((await rut.post(`${address()}/scores`, {})).status).toBe(403)
    expect((await rut.get(`${address()}/scores/${granby.problems.speed}`)).status).toBe(403)
  })
})

describe('a decision', () => {
  const decide = (problem: string, filled: Record<string, string>, by = sanna) =>
    by.post(`${address()}/decide/${problem}`, filled)

  it('is made by people with a reason, and only the coordinator keeps it', async () => {
    const { speed, theft } = granby.problems
    const first = { prioritised: 'yes', place: '1', reason: 'Flest berörs' }
    expect((await decide(speed, first, pelle)).status).toBe(403)
    expect((await decide(speed, { ...first, reason: '' })).status).toBe(422)
    expect((await decide(speed, first)).status).toBe(303)
    expect((await decide(theft, { prioritised: 'no', place: '', reason: 'Vi vet för lite' })).status).toBe(
      303,
    )
  })

  it('the newest holds, the one before is shown, and an older form does not overrule it unseen', async () => {
    const { speed } = granby.problems
    const made = await within((trx, partnership) => decisionsOf(trx, { partnership }))
    const known = made.find(({ problem }) => problem === speed)
    const changed = { prioritised: 'yes', place: '2', reason: 'Gångvägarna går före' }
    const stale = await decide(speed, changed)
    expect(stale.status).toBe(422)
    expect(await stale.text()).toContain(`value="${known!.id}"`)
    passes()
    expect((await decide(speed, { ...changed, basedOn: known!.id })).status).toBe(303)
    const shown = await page(address())
    expect(shown).toContain('Prioriterat, plats 2')
    expect(shown).toContain('Flest berörs')
  })

  it('a problem without both names is decided with a warning; one without evidence is not decided', async () => {
    const { paths } = granby.problems
    expect(await page(`${address()}/decide/${paths}`)).toContain('inte undertecknat av kommunen och polisen')
    await granby.strikeEvidenceOfPaths()
    const closed = await decide(paths, { prioritised: 'yes', place: '1', reason: 'Mörkt' })
    expect(closed.status).toBe(422)
    expect(await closed.text()).toContain('saknar underlag')
    expect(await page(address())).toContain('Det går inte att besluta om det')
  })

  it('S2-30 a session with the participants’ organisations comes to a result with reasons', async () => {
    const prioritised = await within(prioritisedProblems)
    expect(prioritised).toMatchObject([
      { id: granby.problems.speed, place: 2, reason: 'Gångvägarna går före', session, heldOn: '2026-03-01' },
    ])
    const shown = await page(`/app/situation-picture/${granby.picture}/priorities`)
    for (const words of [
      'Farten på Storgatan',
      'Gångvägarna går före',
      'Vi vet för lite',
      'Inte prioriterat',
    ])
      expect(shown).toContain(words)
    expect(shown).toContain('Granby kommun och Polisen Granå')
    expect(await page(address())).toContain('Polisen ville börja med farten')
  })
})

describe('a session that was entered wrongly', () => {
  const strike = (reason: string, by = sanna) => by.post(`${address()}/strike`, { reason })

  it('is struck with a reason by whoever keeps the whole picture, and stays to be read', async () => {
    expect((await strike('Fel dag', pelle)).status).toBe(403)
    expect((await strike('')).status).toBe(422)
    expect(await page(address())).toContain('Stryk mötet')
    for (const _ of [1, 2]) expect((await strike('Fel dag')).status).toBe(303)
    const struck = await page(address())
    expect(struck).toContain('Skäl: Fel dag')
    // What was decided in it is still to be read there.
    expect(struck).toContain('Gångvägarna går före')
    expect(struck).not.toContain('/scores')
  })

  it('decides nothing any more, and nothing more is written in it', async () => {
    expect(await within(prioritisedProblems)).toEqual([])
    const shown = await page(`/app/situation-picture/${granby.picture}/priorities`)
    expect(shown).toContain('Skäl: Fel dag')
    expect(shown).toContain('Inget är beslutat än')
    expect((await sanna.post(`${address()}/scores`, {})).status).toBe(404)
    expect((await sanna.get(`${address()}/decide/${granby.problems.speed}`)).status).toBe(404)
  })

  it('may be entered anew, as it should have been', async () => {
    const path = `/app/situation-picture/${granby.picture}/priorities/new`
    expect((await sanna.post(path, written())).status).toBe(303)
    const sessions = await within((trx, partnership) => sessionsOf(trx, { partnership }))
    expect(sessions.map(({ struck }) => struck).sort()).toEqual(['Fel dag', null])
  })
})
