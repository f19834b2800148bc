import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../../demo/demo-house.ts'
import type { Visitor } from '../../../demo/visitor.ts'

let demo: DemoHouse
let siv: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  siv = await demo.enter('siv@mossnas.example')
})
afterAll(() => demo.db.drop())

const shown = async (who: Visitor, path: string) =>
  (await (await who.get(path)).text()).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

it('a plan rolled over to next year does not take the place of the one that holds; both are told, and that it waits to be adopted', async () => {
  const plan = await (await siv.get('/app/action-plan')).text()
  const rollOver = /action="(\/app\/action-plan\/[0-9a-f-]+\/roll-over)"/.exec(plan)![1]!
  expect((await siv.post(rollOver)).status).toBe(303)

  const page = await shown(demo.stranger, '/mossnas/sv/action-plan')
  expect(page).toMatch(/^ ?Åtgärdsplan 2026 –/)
  expect(page).toContain('Antagen av Kommunstyrelsen 13 januari 2026, 2026/4. Gäller 1 januari 2026')
  expect(page).toContain('Sedan gäller Åtgärdsplan 2027, från 1 januari 2027. Planen är inte antagen än.')
  expect(await shown(siv, '/app')).toContain(
    'Åtgärdsplan 2027 gäller från 1 januari 2027, men är inte antagen än.',
  )

  const next = /\/app\/action-plan\/[0-9a-f-]+\/adopt/.exec(
    await (await siv.get('/app/action-plan/versions')).text(),
  )![0]
  const adopted = { adoptedBy: 'Kommunstyrelsen', adoptedOn: '2026-11-20', caseNumber: '2026/90' }
  expect((await siv.post(next, { ...adopted, reason: 'Nytt år', consultation: 'Möte' })).status).toBe(303)
  expect(await shown(demo.stranger, '/mossnas/sv/action-plan')).toContain(
    'Sedan gäller Åtgärdsplan 2027, från 1 januari 2027. Antagen av Kommunstyrelsen 20 november 2026, 2026/90.',
  )
  expect(await shown(siv, '/app')).not.toContain('men är inte antagen än')
})
