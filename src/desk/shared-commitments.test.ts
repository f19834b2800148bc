import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { standingsOf } from '../follow-up/queries.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'

// Ekbro keeps a measure that Mossnäs has with it; Granby has no part in it.
let db: FreshDatabase
let shared: { commitment: string; measure: string; title: string }
let places: Record<string, { tenant: string; partnership: string }>
const coordinators: Record<string, Visitor> = {}

beforeAll(async () => {
  const now = new Date('2026-11-22T10:00:00Z')
  db = await demoDatabase(now)
  const house: House = {
    ...{ db, now: () => now, demo: false, secure: false },
    log: ({ error }) => console.error(error),
  }
  const { rows } = await db.owner.query('select slug, tenant, partnership from partnership_address')
  places = Object.fromEntries(rows.map(({ slug, ...place }) => [slug, place]))
  for (const slug of ['ekbro', 'mossnas']) {
    const { rows: people } = await db.owner.query(
      `select u.email from app_user u join role_assignment r on r.tenant = u.tenant and r.app_user = u.id
        where r.partnership = $1 and r.role = 'coordinator' order by u.email`,
      [places[slug]!.partnership],
    )
    const session = await signedIn(house, people[0].email, places[slug]!.partnership)
    coordinators[slug] = visitor(createApp(house), session)
  }
  const found = await db.owner.query(
    `select c.id as commitment, c.measure, v.title from measure_sharing s join commitment c on c.measure = s.measure
       join commitment_version v on v.commitment = c.id order by v.title, v.number desc limit 1`,
  )
  shared = found.rows[0]
}, 120_000)
afterAll(() => db.drop())

async function page(slug: string, path: string): Promise<string> {
  const answered = await coordinators[slug]!.get(path)
  expect(answered.status, `${slug} ${path}`).toBe(200)
  return answered.text()
}
const times = (html: string, words: string) => html.split(words).length - 1
const rowOf = (html: string) =>
  html.split('<tr').find((row) => row.includes(`/app/thread/commitment/${shared.commitment}`)) ?? ''

it.each([
  ['ekbro', 'Tillsammans med Mossnäs kommun, hålls av Ekbro kommun'],
  ['mossnas', 'Tillsammans med Ekbro kommun, hålls av Ekbro kommun'],
])(
  'what is shared stands once in the follow-up of %s, with whom and who keeps it',
  async (slug, together) => {
    const html = await page(slug, '/app/follow-up')
    expect(times(html, `/app/thread/commitment/${shared.commitment}"`)).toBe(1)
    expect(rowOf(html)).toContain(together)
    expect(await page(slug, `/app/thread/commitment/${shared.commitment}`)).toContain(together)
  },
)

it('the story of what another keeps is read and logged, and amended by its keeper alone', async () => {
  const address = `/app/thread/commitment/${shared.commitment}`
  const amend = `/app/action-plan/commitment/${shared.commitment}/amend`
  expect(await page('ekbro', address)).toContain(amend)
  const read = await page('mossnas', address)
  expect(read).not.toContain(amend)
  expect(read).not.toContain(`/app/action-plan/measure/${shared.measure}"`)
  expect(read).toContain(`/app/log/${shared.commitment}"`)
  expect((await coordinators.mossnas!.get(amend)).status).not.toBe(200)
})

it('the desk counts it in the standing of each that has it', async () => {
  for (const slug of ['ekbro', 'mossnas']) {
    const numbers = [...(await page(slug, '/app')).matchAll(/standing=[a-zA-Z]+"[^>]*><strong>(\d+)</g)]
    const listed = times(await page(slug, '/app/follow-up'), '/app/thread/commitment/')
    expect(
      numbers.reduce((sum, [, number]) => sum + Number(number), 0),
      slug,
    ).toBe(listed)
  }
})

it('in a total over municipalities it is counted once, in its keeper’s own', async () => {
  const own = async (slug: string) => {
    const place = { id: places[slug]!.partnership, timeZone: 'Europe/Stockholm', country: 'SE' as const }
    const { standings } = await inTransaction(db.app, { ...places[slug]!, user: null }, (trx) =>
      standingsOf(trx, place, '2026-11-22'),
    )
    return standings.map(({ commitment }) => commitment.id)
  }
  expect(await own('ekbro')).toContain(shared.commitment)
  expect(await own('mossnas')).not.toContain(shared.commitment)
})

it('every way that leads on from it opens, for whoever shares it too', async () => {
  for (const slug of ['ekbro', 'mossnas'])
    for (const from of [
      '/app',
      '/app/follow-up',
      '/app/follow-up/owed',
      `/app/thread/commitment/${shared.commitment}`,
    ]) {
      const html = await page(slug, from)
      const ways = [...html.matchAll(/href="(\/app\/[^"#]*)"/g)].map(([, way]) => way!)
      for (const way of ways.filter((one) => one.includes(shared.commitment)))
        expect((await coordinators[slug]!.get(way)).status, `${slug} ${from} ${way}`).toBeLessThan(400)
    }
})

it('the database shows it to the two, and to nobody else', async () => {
  for (const [slug, place] of Object.entries(places).filter(
    ([, { tenant }]) => tenant === places.ekbro!.tenant,
  )) {
    const rows = await inTransaction(db.app, { ...place, user: null }, (trx) =>
      trx.selectFrom('commitment').select('id').where('id', '=', shared.commitment).execute(),
    )
    const granted = await db.owner.query(
      'select 1 from partnership_grant where reader = $1 and owner_partnership = $2',
      [place.partnership, places.ekbro!.partnership],
    )
    const mayRead = ['ekbro', 'mossnas'].includes(slug) || granted.rows.length > 0
    expect(rows.length, slug).toBe(mayRead ? 1 : 0)
  }
})
