import type { Database } from '../src/database/connect.ts'
import { seedDemo } from '../src/demo/seed.ts'
import { signedIn, type Visitor, visitor } from '../src/demo/visitor.ts'
import { publicPartnershipAt } from '../src/partnership/public.queries.ts'
import { usersByEmail } from '../src/partnership/sign-in.queries.ts'
import { createApp } from '../src/web/app.ts'
import type { House } from '../src/web/house.ts'
import { withDatabase } from './database.ts'
import { percentile } from './load.ts'
import { hear } from './many-voices.ts'
import { type Row, rounded } from './measure.ts'

const number = 20_000
const limit = 300
const times = 20
const now = new Date('2026-11-22T09:00:00Z')

/** The municipalities of the demonstration's police area, each with whoever codes there first. */
const coders = {
  ekbro: 'anna@ekbro.example',
  tallberga: 'ove@tallberga.example',
  mossnas: 'siv@mossnas.example',
}
const areaCoordinator = 'pia@polisen.example'
const police = 'karim@polisen.example'

const voicesAt = '/app/dialogue/voices'
const codingsAt = '/app/dialogue/codings'
const themesAt = '/app/dialogue/themes'

/**
 * Every page of the coding work, and those that read the whole of it, with 20,000
 * voices in the demonstration's municipality and as many in each beside it.
 */
export function voices(): Promise<Row[]> {
  return withDatabase(async (db) => {
    await seedDemo(db, now)
    const house: House = { db, now: () => now, demo: true, secure: false, log: console.error }
    const app = createApp(house)
    const as = async (email: string) => visitor(app, await signedIn(house, email))
    for (const [slug, coder] of Object.entries(coders)) await fillPlace(db, slug, await as(coder), coder)
    const anna = await as(coders.ekbro)
    const pia = await as(areaCoordinator)
    const rows: Row[] = []
    for (const [what, path] of pagesOf(await foundIn(db))) rows.push(await asked(what, () => anna.get(path)))
    rows.push(await asked('a voice coded', await codingOf(db, anna)))
    rows.push(
      await asked('themes of three municipalities side by side', () => pia.get(`${themesAt}/municipalities`)),
    )
    rows.push(await asked('the desk of the police area', () => pia.get('/app')))
    return rows
  })
}

async function fillPlace(db: Database, slug: string, coordinator: Visitor, email: string): Promise<void> {
  await coordinator.post(`${themesAt}/book/usual`)
  const place = await placeAt(db, slug)
  await hear(db, number, {
    tenant: place.tenant,
    partnership: place.id,
    readers: [await userWith(db, email), await userWith(db, police)],
  })
}

type Found = { theme: string; area: string; differing: string }

/** The pages that stand on all voices of a municipality, by what is asked of them. */
function pagesOf({ theme, area, differing }: Found): [string, string][] {
  return [
    ['voices listed', voicesAt],
    ['voices listed, the last page', `${voicesAt}?page=400`],
    ['voices from the survey', `${voicesAt}?source=survey`],
    ['voices of an area', `${voicesAt}?area=${area}`],
    ['voices with two words', `${voicesAt}?text=mopeder+skolan`],
    ['voices to be coded', codingsAt],
    ['voices to be coded, fifty a page', `${codingsAt}?each=50`],
    ['voices that nobody coded', `${codingsAt}?reading=uncoded`],
    ['voices not coded by me', `${codingsAt}?reading=not-mine`],
    ['voices coded by one', `${codingsAt}?reading=one`],
    ['voices coded differently', `${codingsAt}?reading=apart`],
    ['voices that were settled', `${codingsAt}?reading=settled`],
    ['tips with a word, to be coded', `${codingsAt}?source=tip&text=lampan`],
    ['a voice to be settled', `${codingsAt}/settle/${differing}`],
    ['how alike two people coded', `${codingsAt}/agreement`],
    ['themes counted, with what residents want first', themesAt],
    ['themes counted in a year', `${themesAt}?from=2026-01-01&to=2026-12-31`],
    ['a theme with its voices', `${themesAt}/theme/${theme}`],
    ['the red thread', '/app/thread'],
    ['the desk of a coordinator', '/app'],
  ]
}

async function foundIn(db: Database): Promise<Found> {
  const { id } = await placeAt(db, 'ekbro')
  const { rows } = await db.owner.query(
    `select (select theme from coding_theme where partnership = $1 group by theme order by count(*) desc limit 1) as theme,
            (select area from voice where partnership = $1 and area is not null group by area order by count(*) desc limit 1) as area,
            (select voice from coding where partnership = $1 group by voice having count(distinct coder) > 1 limit 1) as differing`,
    [id],
  )
  return rows[0]
}

/** Codes another voice each time it is called. */
async function codingOf(db: Database, coder: Visitor): Promise<() => Promise<Response>> {
  const { theme } = await foundIn(db)
  const { rows } = await db.owner.query(
    'select id from voice v where partnership = $1 and id not in (select voice from coding) order by id limit $2',
    [(await placeAt(db, 'ekbro')).id, times + 1],
  )
  const left: string[] = rows.map(({ id }) => id)
  return () => {
    const voice = left.pop() ?? ''
    return coder.post(codingsAt, { voice, [`themes-${voice}`]: theme })
  }
}

const placeAt = async (db: Database, slug: string) => (await publicPartnershipAt(db.public, slug))!
const userWith = async (db: Database, email: string) => (await usersByEmail(db.app, email))[0]!.user

/** How long a page takes to be answered, against the limit; the first time is not counted. */
async function asked(what: string, ask: () => Promise<Response>): Promise<Row> {
  const took: number[] = []
  for (let time = 0; time <= times; time += 1) {
    const start = performance.now()
    const answer = await ask()
    await answer.text()
    took.push(performance.now() - start)
    if (answer.status >= 400) throw new Error(`${what}: ${answer.status}`)
  }
  const sorted = took.slice(1).sort((one, other) => one - other)
  const p95 = percentile(sorted, 95)
  return {
    what: `${what}, ${number} voices`,
    figure: `p50 ${rounded(percentile(sorted, 50))} ms, p95 ${rounded(p95)} ms`,
    against: `limit ${limit} ms`,
    ratio: p95 <= limit ? 'within it' : 'over it',
  }
}
