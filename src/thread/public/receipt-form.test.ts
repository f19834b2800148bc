import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'

let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

it.each([
  ['sv', 'Skriv koden.'],
  ['da', 'Skriv koden.'],
  ['en', 'Write the code.'],
])('whoever sends no code is asked for it in %s, not told that it is wrong', async (language, words) => {
  const sent = await demo.stranger.post(`/ekbro/${language}/receipt`, { code: ' ' })
  expect(sent.status).toBe(422)
  const page = await sent.text()
  expect(page).toContain(words)
  expect(page).not.toMatch(/Kontrollera varje tecken|Se hvert tegn efter|Check every sign/)
})
