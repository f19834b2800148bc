import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../database/fresh.ts'
import { addLampPromises, asAnna, type LampPromises, logLamp } from '../../../demo/lamp-promises.ts'
import { seedDemo } from '../../../demo/seed.ts'
import { createApp } from '../../../web/app.ts'

// The invented Ekbro, and beside it a few promises whose words we know.
const now = new Date('2026-11-22T10:00:00Z')
let db: FreshDatabase
let app: ReturnType<typeof createApp>
let lamps: LampPromises

beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, now)
  lamps = await addLampPromises(db)
  app = createApp({ db, now: () => now, demo: false, secure: false, log: (entry) => console.error(entry) })
})
afterAll(() => db.drop())

/** A page's words, as a reader sees them. */
async function shown(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await app.request(path, { headers })
  expect(answer.status, path).toBe(200)
  return (await answer.text())
    .replace(/<(?!\/?(?:h\d|a)\b)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
}
const statusOf = async (path: string) => (await app.request(path)).status

it('S3-03 a promise says who gave it and that it is given to everybody who lives here', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.open}`)
  expect(page).toContain('Vem lovade Polisen och kommunen tillsammans')
  expect(page).toContain('Till vem Alla som bor eller vistas här')
  expect(page).toMatch(
    /Ansvarar Lokalpolisområde Vidsjö Samverkan Ekbro kommun Hur ofta Minst 10 gånger per månad/,
  )
})

it('S3-06 a promise points to its measure and agreement, and only what is public is shown', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.open}`)
  expect(page).toMatch(/Åtgärd i planen Lampor längs ån/)
  expect(page).toContain('Samverkansöverenskommelse mellan Ekbro kommun och polisen')
  const front = await shown('/ekbro/sv')
  expect(front).toContain('Vi lyser upp stigen längs ån.')
  for (const page of [
    front,
    await shown('/ekbro/sv/action-plan'),
    await shown(`/ekbro/sv/focus-area/${lamps.focusArea}`),
  ])
    expect(page).not.toMatch(/inte är offentligt än|för parterna|Spaning i hamnen/)
  expect(await statusOf(`/ekbro/sv/citizen-promise/${lamps.closed}`)).toBe(404)
  expect(await statusOf(`/ekbro/sv/citizen-promise/${lamps.hidden}`)).toBe(404)
})

it('S3-08 the last update and the next are told, and plainly where one is late', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.open}`)
  expect(page).toContain('Senast uppdaterat 5 november 2026, nästa återkoppling senast 5 februari 2027')
  const late = await shown(`/ekbro/sv/citizen-promise/${lamps.amended}`)
  expect(late).toContain(
    'Senast uppdaterat 1 september 2026, återkopplingen skulle ha kommit senast 1 oktober 2026',
  )
})

it('S3-16 what was planned stands beside what was done, period by period, and what comes next', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.open}`)
  expect(page).toContain('3 av 10 den här månaden, 9 dagar kvar')
  expect(page).toMatch(
    /september 2026 inte uppfyllt 0 av 10 oktober 2026 inte uppfyllt 3 av 10 november 2026/,
  )
  expect(page).toMatch(/kommande perioder.*november 2026: 10 december 2026: 10/)
})

it('deviations are told with cause and adjustment, and those for the parties are not', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.open}`)
  expect(page).toContain('Orsak Bilen var på verkstad. Vad som ändrades Två kvällar i november.')
  expect(page).not.toContain('Personalen var sjuk')
})

it('a promise that was changed says from what, to what and why', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${lamps.amended}`)
  expect(page).toMatch(
    /Ändrat 1 oktober 2026.*Minst 10 gånger per månad” till ”Lampkontroller: Minst 6 gånger per månad/,
  )
  expect(page).toContain('Skäl: Tio hanns inte med.')
  expect(page).toContain('Löd därefter: ”Vi byter alla lampor vid skolan.”')
})

it('a page is new as soon as something was logged', async () => {
  const { partnership, amended, police } = lamps
  await asAnna(db, partnership, '2026-11-22', (act) => logLamp(act, amended, police, '2026-11-20', 2))
  expect(await shown(`/ekbro/sv/citizen-promise/${amended}`)).toContain('2 av 6 den här månaden')
})
