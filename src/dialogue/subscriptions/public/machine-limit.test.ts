import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GranbyResidents, granbyResidents } from '../../../demo/granby-residents.ts'
import type { Mailer } from '../../../web/mailing.ts'

let desk: GranbyResidents
let path: string
beforeAll(async () => {
  desk = await granbyResidents()
  const { house } = desk.fixture
  // The letters are counted where they wait; nothing sends them here.
  house.mailer = { site: 'https://samsyn.example' } as Mailer
  // So that the word of the proxy in front tells the machines apart.
  house.secure = true
  const theme = await desk.themed('Mörka gångvägar')
  const [voice = ''] = await desk.heard(['Det är mörkt vid tunneln'])
  await desk.coded({ [voice]: [theme] })
  path = `/granby/sv/subscription/${theme}`
})
afterAll(() => desk.db.drop())

const askFrom = (machine: string, address: string, at = path) =>
  desk.fixture.app.request(at, {
    method: 'POST',
    headers: { 'x-forwarded-for': machine },
    body: new URLSearchParams({ address }),
  })
const later = (hours: number) => {
  const { clock } = desk.fixture
  clock.at = new Date(clock.at.getTime() + hours * 3_600_000)
}
const letters = async (kind: string) =>
  (await desk.db.owner.query('select count(*)::int as n from mail_job where kind = $1', [kind])).rows[0].n

it('one machine asks for a hundred letters in an hour at most, and what was written stands there still', async () => {
  const asks = Array.from({ length: 105 }, (_, at) => askFrom('192.0.2.7', `hall${at}@byn.example`))
  const refused = (await Promise.all(asks)).filter(({ status }) => status !== 200)
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
  expect(await refused[0]!.text()).toMatch(/från samma nätverk.*value="hall\d+@byn.example"/s)
  expect(await letters('confirm')).toBe(100)
  expect((await askFrom('192.0.2.8', 'granne@byn.example')).status).toBe(200)
  later(1)
  expect((await askFrom('192.0.2.7', 'senare@byn.example')).status).toBe(200)
})

it('what is no address, and so sends nothing, takes nothing of the hundred', async () => {
  for (const _ of Array.from({ length: 101 }))
    expect((await askFrom('192.0.2.9', 'ingen adress')).status).toBe(422)
  expect((await askFrom('192.0.2.9', 'rattad@byn.example')).status).toBe(200)
})

it('whoever is subscribed is sent the links for leaving three times a day at most', async () => {
  await askFrom('192.0.2.10', 'tjatad@byn.example')
  await desk.db.owner.query('update subscription set confirmed_at = asked_at')
  const hourly = async (times: number) => {
    for (const _ of Array.from({ length: times })) {
      later(1.1)
      const asked = await askFrom('192.0.2.10', 'tjatad@byn.example', '/granby/sv/subscription')
      expect(asked.status).toBe(200)
    }
    return letters('leaving')
  }
  expect(await hourly(6)).toBe(3)
  later(20)
  expect(await hourly(1)).toBe(4)
})
