import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../database/fresh.ts'
import { asAnna, logLamp } from '../../../demo/lamp-promises.ts'
import { type LampsForResidents, lampsForResidents } from '../../../demo/lamps-for-residents.ts'

let db: FreshDatabase
let ekbro: LampsForResidents

beforeAll(async () => {
  db = await freshDatabase()
  ekbro = await lampsForResidents(db)
})
afterAll(() => db.drop())

it('S3-03 a promise says who gave it and that it is given to everybody who lives here', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.open}`)
  expect(page).toContain('Vem lovade Polisen och kommunen tillsammans')
  expect(page).toContain('Till vem Alla som bor eller vistas här')
  expect(page).toMatch(
    /Ansvarar Lokalpolisområde Vidsjö Samverkan Ekbro kommun Hur ofta Minst 10 gånger per månad/,
  )
})

it('S3-06 a promise points to its measure and agreement, and only what is public is shown', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.open}`)
  expect(page).toMatch(/Åtgärd i planen Lampor längs ån/)
  expect(page).toContain('Samverkansöverenskommelse mellan Ekbro kommun och polisen')
  const front = await ekbro.shown('/ekbro/sv')
  expect(front).toContain('Vi lyser upp stigen längs ån.')
  for (const page of [
    front,
    await ekbro.shown('/ekbro/sv/action-plan'),
    await ekbro.shown(`/ekbro/sv/focus-area/${ekbro.lamps.focusArea}`),
  ])
    expect(page).not.toMatch(/inte är offentligt än|för parterna|Spaning i hamnen/)
  expect(await ekbro.statusOf(`/ekbro/sv/citizen-promise/${ekbro.lamps.closed}`)).toBe(404)
  expect(await ekbro.statusOf(`/ekbro/sv/citizen-promise/${ekbro.lamps.hidden}`)).toBe(404)
})

it('S3-08 the last update and the next are told, and plainly where one is late', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.open}`)
  expect(page).toContain('Senast uppdaterat 5 november 2026, nästa återkoppling senast 5 februari 2027')
  const late = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.amended}`)
  expect(late).toContain(
    'Senast uppdaterat 1 september 2026, återkopplingen skulle ha kommit senast 1 oktober 2026',
  )
})

it('S3-16 what was planned stands beside what was done, period by period, and what comes next', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.open}`)
  expect(page).toContain('3 av 10 den här månaden, 9 dagar kvar')
  expect(page).toMatch(
    /september 2026 inte uppfyllt 0 av 10 oktober 2026 inte uppfyllt 3 av 10 november 2026/,
  )
  expect(page).toMatch(/kommande perioder.*november 2026: 10 december 2026: 10/)
})

it('deviations are told with cause and adjustment, and those for the parties are not', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.open}`)
  expect(page).toContain('Orsak Bilen var på verkstad. Vad som ändrades Två kvällar i november.')
  expect(page).not.toContain('Personalen var sjuk')
})

it('a promise that was changed says from what, to what and why', async () => {
  const page = await ekbro.shown(`/ekbro/sv/citizen-promise/${ekbro.lamps.amended}`)
  expect(page).toMatch(
    /Ändrat 1 oktober 2026.*Minst 10 gånger per månad” till ”Lampkontroller: Minst 6 gånger per månad/,
  )
  expect(page).toContain('Skäl: Tio hanns inte med.')
  expect(page).toContain('Löd därefter: ”Vi byter alla lampor vid skolan.”')
})

it('a page is new as soon as something was logged', async () => {
  const { partnership, amended, police } = ekbro.lamps
  await asAnna(db, partnership, '2026-11-22', (act) => logLamp(act, amended, police, '2026-11-20', 2))
  expect(await ekbro.shown(`/ekbro/sv/citizen-promise/${amended}`)).toContain('2 av 6 den här månaden')
})
