import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import {
  acceptAll,
  answer,
  type Desk,
  deskIn,
  make,
  page,
  plan,
  read,
  seed,
} from '../../demo/reading-desk.ts'

let db: FreshDatabase
let norsjo: Desk
let reading: string
beforeAll(async () => {
  db = await freshDatabase()
  norsjo = await deskIn(db, 'Norsjö kommun', 'Polisen i Norsjö')
  reading = await read(norsjo, seed('004'))
})
afterAll(() => db.drop())

const asked = 'Rubriken passar inte under något av fokusområdena'
const withoutArea = 'Texten lägger det här under inget fokusområde'
const makeForm = () => page(norsjo, `${reading}/make`)

it('an answer given after everything was accepted places what was accepted too, and another answer moves it', async () => {
  await acceptAll(norsjo, reading)
  expect(await makeForm()).toContain(withoutArea)
  await answer(norsjo, reading, asked, 'Insatser mot narkotika')
  expect(await makeForm()).not.toContain(withoutArea)
  await answer(norsjo, reading, asked, 'Trygghetsskapande arbete')
  await answer(norsjo, reading, 'Avtalet löper på fyra år', '2019-01-01/2022-12-31')
  expect(await makeForm()).toContain('name="planTo" type="date" value="2022-12-31"')
  await make(norsjo, reading, { planTitle: 'Plan 2019–2022' })
  const { measures, focusAreas } = await plan(norsjo)
  const taught = measures.find(({ title }) => title.startsWith('Informations- eller'))
  expect(focusAreas.find(({ id }) => id === taught?.focusArea)?.name).toBe('Trygghetsskapande arbete')
})
