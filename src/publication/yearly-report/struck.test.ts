import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'

let db: FreshDatabase
let stranger: Visitor
let anna: Visitor
let karim: Visitor
beforeAll(async () => {
  const opened = await demoHouse({ demo: true })
  ;({ db, stranger } = opened)
  anna = await opened.enter('anna@ekbro.example')
  karim = await opened.enter('karim@polisen.example')
})
afterAll(() => db.drop())

const textOf = async (response: Response | Promise<Response>) => (await response).text()
const reportIn = (page: string) => page.slice(page.indexOf('class="report"'))

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

/** The report of the running year, written, read and published. */
async function publish(): Promise<{ draft: string; published: string }> {
  const draft = (await anna.post('/app/publication', { year: '2026' })).headers.get('location') ?? ''
  for (const section of ['summary', 'joint-measures', 'results', 'planned-measures'])
    await anna.post(`${draft}/section/${section}`, { [section]: 'Det vi säger.' })
  const preview = await textOf(karim.get(`${draft}/preview`))
  const digest = /name="digest" value="([0-9a-f]+)"/.exec(preview)?.[1] ?? ''
  await karim.post(`${draft}/review`, { outcome: 'approved', words: '', digest })
  const handedIn = { submittedTo: 'Kommunfullmäktige', submittedOn: '2027-02-23', caseNumber: 'KS 2027/12' }
  expect((await anna.post(`${draft}/publish`, handedIn)).status).toBe(303)
  const list = await textOf(stranger.get('/ekbro/sv/report'))
  const id = /report\/([0-9a-f-]{36})"[^>]*>Årsredovisning 2026/.exec(list)?.[1]
  return { draft, published: `/ekbro/sv/report/${id}` }
}

/** Strikes everything of one kind that was told about a commitment. */
async function strikeAll(title: string, below: string): Promise<number> {
  const history = await textOf(anna.get(`/app/log/${await commitmentCalled(title)}/history`))
  const links = [...history.matchAll(new RegExp(`href="([^"]+/${below}/[^"]+/strike)"`, 'g'))]
  for (const [, href = ''] of links)
    expect((await anna.post(href, { reason: 'Bekräftades för fel åtagande' })).status).toBe(303)
  return links.length
}

it('a struck deviation stands as it was published, and comes into no report from then on', async () => {
  const list = await textOf(stranger.get('/ekbro/sv/report'))
  const id = /report\/([0-9a-f-]{36})"[^>]*>Årsredovisning 2025/.exec(list)?.[1]
  const published = await textOf(stranger.get(`/ekbro/sv/report/${id}`))
  expect(published).toContain('Två av fyra poliser')
  const draft = (await anna.post('/app/publication', { year: '2026' })).headers.get('location') ?? ''
  expect(await textOf(anna.get(`${draft}/preview`))).toContain('Mätutrustningen var på kalibrering')
  expect(await strikeAll('Trafikkontroller varje månad', 'deviation')).toBe(2)
  expect(await textOf(anna.get(`${draft}/preview`))).not.toContain('Mätutrustningen var på kalibrering')
  const after = await textOf(stranger.get(`/ekbro/sv/report/${id}`))
  expect(reportIn(after)).toBe(reportIn(published))
})

it('a struck "no need" leaves a published year as it was shown, and is told no more from then on', async () => {
  const { draft, published } = await publish()
  const resident = `/ekbro/sv/citizen-promise/${await commitmentCalled('Fältgruppen söker upp unga')}`
  const before = await textOf(stranger.get(published))
  expect(before).toContain('9 inget behov uppstod')
  expect(await textOf(stranger.get(resident))).toContain('inget behov uppstod')
  expect(await strikeAll('Fältgruppen söker upp unga', 'no-need')).toBe(3)
  expect(reportIn(await textOf(stranger.get(published)))).toBe(reportIn(before))
  expect(await textOf(stranger.get(resident))).not.toContain('inget behov uppstod')
  const correct = await textOf(anna.get(`${draft}/correct`))
  expect(correct).toContain('Perioder: 2 kan inte bedömas, 9 inget behov uppstod.')
  expect(correct).toContain('Perioder: 11 kan inte bedömas.')
})
