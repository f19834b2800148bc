import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPublic } from '../../database/transaction.ts'
import { granbyPeople } from '../../demo/fixture.ts'
import { formOf } from '../../demo/form-of.ts'
import { type GranbyAnswers, granbyAnswers, granbySurvey } from '../../demo/granby-answers.ts'
import { actAs, type Visitor } from '../../demo/visitor.ts'
import { voicesOf } from '../voices/queries.ts'
import { sendAnswer } from './public/actions.ts'
import { talliesOf } from './public/queries.ts'
import { answersOf, participation } from './queries.ts'
import { tallied } from './results.rules.ts'
import type { Ticked } from './rules.ts'

let desk: GranbyAnswers
let sanna: Visitor
beforeAll(async () => {
  desk = await granbyAnswers()
  sanna = await desk.as('coordinator')
})
afterAll(() => desk.db.drop())

let forms = 0
/** So many people send the same ticks, and perhaps some words. */
async function answered(survey: string, number: number, ticked: Ticked, words = ''): Promise<void> {
  const { tenant, partnerships } = desk.fixture
  for (let i = 0; i < number; i++) {
    forms += 1
    const to = {
      tenant,
      partnership: partnerships.granby,
      survey,
      form: `form ${forms}`,
      today: '2026-03-02',
    }
    const written = words ? [{ question: 'more', words, language: 'sv' as const }] : []
    const { taken } = await sendAnswer(desk.db.intake, desk.keys, to, {
      ticked,
      written,
      channel: 'affisch',
      entered: false,
    })
    expect(taken).toBe('taken')
  }
}

const resultsOf = (survey: string) => `/app/dialogue/survey/${survey}/results`
const page = async (path: string, by = sanna) => {
  const response = await by.get(path)
  expect(response.status, path).toBe(200)
  return response.text()
}
const voices = async (survey: string) =>
  (await desk.db.owner.query('select words, masked from voice where survey = $1', [survey])).rows

describe('opening', () => {
  it('while a survey is open ten stay behind, and are opened when it is closed', async () => {
    const id = await desk.asked('oppen')
    await answered(id, 25, { age: 'young' }, 'Mer ljus')
    await desk.open()
    expect(await page(resultsOf(id))).toMatch(/15 svar är öppnade.*10 svar väntar förseglade/s)
    await desk.open()
    expect(await page(resultsOf(id))).toContain('15 svar är öppnade')
    expect(await voices(id)).toHaveLength(0)
    await desk.close(id)
    await desk.open()
    expect(await page(resultsOf(id))).toContain('25 svar är öppnade')
    expect(await voices(id)).toHaveLength(25)
  })

  it('a few at closing are opened only by somebody who was told', async () => {
    const id = await desk.asked('fa')
    await answered(id, 4, { age: 'old' }, 'Bänkar')
    await desk.close(id)
    await desk.open()
    expect(await page(resultsOf(id))).toMatch(/Få har svarat.*Bara 4 svar/s)
    const liaison = await desk.as('police-liaison')
    expect((await liaison.post(`${resultsOf(id)}/open`)).status).toBe(403)
    expect((await sanna.post(`${resultsOf(id)}/open`)).status).toBe(303)
    expect(await voices(id)).toHaveLength(0)
    await desk.open()
    expect(await voices(id)).toHaveLength(4)
    const shown = await page(resultsOf(id))
    expect(shown).toContain('4 svar är öppnade')
    expect(shown).not.toContain('Få har svarat')
  })

  it('what stops between the ticks and the texts loses and doubles nothing', async () => {
    const id = await desk.asked('avbrott')
    await answered(id, 12, { age: 'old' }, 'Fler vuxna ute')
    await desk.close(id)
    await desk.db.owner.query(
      `alter table voice add constraint stopped check (words <> 'Fler vuxna ute') not valid`,
    )
    await expect(desk.open()).rejects.toThrow('stopped')
    expect(await page(resultsOf(id))).toContain('12 svar är öppnade')
    await desk.db.owner.query('alter table voice drop constraint stopped')
    await desk.open()
    await desk.open()
    expect(await voices(id)).toHaveLength(12)
    expect(await page(resultsOf(id))).toContain('12 svar är öppnade')
  })

  it('personal data is hidden before anybody can read it', async () => {
    const id = await desk.asked('dolt')
    await answered(id, 10, { age: 'old' }, 'Anders Berg på 070-123 45 67 stör')
    await desk.close(id)
    await desk.open()
    expect((await voices(id))[0]).toEqual({ words: '[dolt] på [dolt] stör', masked: true })
  })
})

describe('results', () => {
  it('counts are whole for those who work with the voices; the public sees neither the few nor what gives them away', async () => {
    const id = await desk.asked('resultat')
    await answered(id, 30, {
      'safe-after-dark': 'very-safe',
      age: 'young',
      when: { day: 'good', night: 'bad' },
    })
    await answered(id, 3, { 'safe-after-dark': 'very-unsafe', age: 'old', places: ['tunnel'] })
    await answered(id, 12, {
      'safe-after-dark': 'stays-in',
      age: 'old',
      places: ['station', 'tunnel'],
      often: 5,
    })
    const address = '/granby/sv/survey/resultat/results'
    expect(await page(address, desk.resident)).toContain('Resultatet visas när enkäten är stängd')
    await desk.close(id)
    await desk.open()
    const own = await page(resultsOf(id))
    expect(own).toMatch(/Mycket otrygg<\/th>.*?>3</s)
    expect(own).toMatch(/Affischer<\/th>.*?>45</s)
    const open = await page(address, desk.resident)
    expect(open).toMatch(/Mycket trygg<\/th>.*?>30</s)
    expect(open).toMatch(/Mycket otrygg<\/th>.*?för få för att visas/s)
    expect(open).toMatch(/Jag går inte ut ensam[^<]*<\/th>.*?för få för att visas/s)
    expect(open).toContain('45 har svarat')
    const english = await page('/granby/en/survey/resultat/results', desk.resident)
    expect(english).toContain('too few to show')
  })

  it('the public’s counts are the same as those worked out from the rows', async () => {
    const { tenant, partnerships } = desk.fixture
    const place = { tenant, partnership: partnerships.granby }
    const [survey] = (
      await desk.db.owner.query(`select survey as id from survey_opening where slug = 'resultat'`)
    ).rows
    const told = await asPublic(desk.db.public, place, (db) => talliesOf(db, survey.id))
    const doing = {
      db: desk.db,
      within: place.partnership,
      email: granbyPeople.coordinator,
      at: desk.fixture.clock.at,
    }
    const answers = await actAs(doing, (act) => answersOf(act.db, act.within, survey.id))
    const sorted = (tallies: object[]) => tallies.map((tally) => JSON.stringify(tally)).sort()
    expect(sorted(told.tallies)).toEqual(sorted(tallied(answers.map(({ ticked }) => ticked))))
    expect(told.answered).toBe(45)
  })

  it('S3-23 the core questions are laid beside those of the survey it continues', async () => {
    const first = await desk.asked('ar-ett')
    await answered(first, 30, { 'safe-after-dark': 'very-safe', 'trust-in-the-work': 'very-little' })
    await desk.close(first)
    await desk.open()
    await desk.db.owner.query(`alter table survey_opening disable trigger all`)
    await desk.db.owner.query(`update survey_opening set opened_on = '2025-03-01' where survey = $1`, [first])
    await desk.db.owner.query(`alter table survey_opening enable trigger all`)
    const second = await desk.asked('ar-tva', {}, first)
    await answered(second, 30, { 'safe-after-dark': 'very-unsafe', 'trust-in-the-work': 'very-little' })
    await desk.close(second)
    await desk.open()
    const shown = await page(resultsOf(second))
    expect(shown).toContain('Andelen har minskat sedan förra gången')
    expect(shown).toContain('Det går inte att säga om andelen har ändrats')
    expect(shown).toMatch(/2025<\/th>.*?100\s%.*2026<\/th>.*?0\s%/s)
    const core = (
      await desk.db.owner.query('select questions from survey_version where survey = any ($1)', [
        [first, second],
      ])
    ).rows
    expect(core[0].questions.slice(0, 2)).toEqual(core[1].questions.slice(0, 2))
    expect(core[0].questions[0]).toEqual(JSON.parse(JSON.stringify(granbySurvey.questions[0])))
  })
})

it('S4-35 whether citizens take more part is told year by year: answers to surveys and people at dialogues', async () => {
  const { partnerships, clock } = desk.fixture
  const doing = { db: desk.db, within: partnerships.granby, email: granbyPeople.coordinator, at: clock.at }
  const meeting = {
    kind: 'open-meeting',
    title: 'Öppet möte',
    heldOn: '2026-02-20',
    keyGroups: 'boende',
    organisers: desk.fixture.organisations.municipality,
  }
  const led = (await sanna.post('/app/dialogue/new', meeting)).headers.get('location')!.replace('?saved', '')
  expect((await sanna.post(`${led}/told`, { basedOn: '1', attendance: '37' })).status).toBe(303)
  const years = await actAs(doing, (act) => participation(act.db, act.within, '2026-03-02'))
  const opened = (
    await desk.db.owner.query(
      `select date_part('year', o.opened_on)::int as year, count(*)::int as n from survey_answer a join survey_opening o on o.survey = a.survey group by 1 order by 1 desc`,
    )
  ).rows
  expect(years.map(({ year, answers }) => ({ year, n: answers }))).toEqual(opened)
  expect(years[0]).toMatchObject({ year: 2026, attendance: 37, dialogues: 1 })
})

it('S4-06 a web survey is a channel of voices: what was written in it stands among them as the survey’s', async () => {
  const id = await desk.asked('kanal')
  const address = '/granby/sv/survey/kanal'
  for (let person = 0; person < 10; person++) {
    const form = [...formOf(await page(address, desk.resident))].filter(([name]) => !name.startsWith('q-'))
    const sent = form.map(([name, value]): [string, string] => [name, name === 'page' ? '1' : String(value)])
    const ticks: [string, string][] = [
      ['q-age', 'young'],
      ['q-more', 'Bänkar vid lekplatsen'],
    ]
    expect((await desk.resident.post(address, [...sent, ...ticks])).status).toBe(200)
  }
  await desk.close(id)
  await desk.open()
  const { partnerships, clock } = desk.fixture
  const doing = { db: desk.db, within: partnerships.granby, email: granbyPeople.coordinator, at: clock.at }
  const heard = await actAs(doing, (act) => voicesOf(act.db, act.within, { source: 'survey', survey: id }))
  expect(heard).toHaveLength(10)
  for (const voice of heard)
    expect(voice).toMatchObject({
      source: 'survey',
      speaker: 'residents',
      question: 'more',
      saidOn: '2026-03-02',
    })
  expect(await page('/app/dialogue/voices?source=survey')).toContain('Bänkar vid lekplatsen')
})

it('results are for those who may read voices', async () => {
  for (const role of ['reporter', 'member', 'guest', 'reader', 'administrator'] as const)
    expect((await (await desk.as(role)).get(resultsOf(desk.survey))).status, role).toBe(403)
})
