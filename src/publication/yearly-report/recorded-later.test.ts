import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'

let db: FreshDatabase
let stranger: Visitor
let anna: Visitor
beforeAll(async () => {
  const opened = await demoHouse({ demo: true })
  ;({ db, stranger } = opened)
  anna = await opened.enter('anna@ekbro.example')
})
afterAll(() => db.drop())

const textOf = async (response: Response | Promise<Response>) => (await response).text()
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const reportIn = (page: string) => page.slice(page.indexOf('class="report"'))

it('a published year stays as it was told; what is told from then on says from when it is counted, and why', async () => {
  const list = await textOf(stranger.get('/ekbro/sv/report'))
  const id = /report\/([0-9a-f-]{36})"[^>]*>Årsredovisning 2025/.exec(list)?.[1]
  const published = await textOf(stranger.get(`/ekbro/sv/report/${id}`))
  const { rows } = await db.owner.query(
    "select commitment from commitment_version where title = 'Trafikkontroller varje månad' limit 1",
  )
  const said = { day: '2026-03-16', reason: 'Före mars fördes det på papper.', number: '0' }
  const at = `/app/action-plan/commitment/${rows[0].commitment}/recording`
  expect((await anna.post(at, said)).status).toBe(303)
  const after = await textOf(stranger.get(`/ekbro/sv/report/${id}`))
  expect(reportIn(after)).toBe(reportIn(published))

  // The year before it is recorded can no longer be judged, and is not left out.
  const draft = (await anna.post('/app/publication', { year: '2025' })).headers.get('location') ?? ''
  expect(words(await textOf(anna.get(`${draft}/correct`)))).toMatch(
    /Trafikkontroller varje månad.{0,400}Kan inte bedömas/i,
  )

  const running = (await anna.post('/app/publication', { year: '2026' })).headers.get('location') ?? ''
  const preview = words(await textOf(anna.get(`${running}/preview`)))
  expect(preview).toContain('räknas från 16 mars 2026; tiden före är inte registrerad här.')
  expect(preview).toMatch(/Löftet räknas från 16 mars 2026: .{0,60}Före mars fördes det på papper\./)
})
