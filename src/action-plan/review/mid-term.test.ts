import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { formOf } from '../../demo/form-of.ts'
import { acceptAll, ask, type Desk, deskIn, make, page, plan, read } from '../../demo/reading-desk.ts'

/*
 * An agreement of 2024 is taken in on 22 November 2026. Two years lie behind it
 * of which nothing is known here.
 */
const agreed = `Samverkansöverenskommelse Ekbro kommun

Parter: Ekbro kommun och Polisen i Ekbro

Syftet är att öka tryggheten i centrum.

Överenskommelsen gäller 2024-01-01 till 2027-12-31.

Fokusområde: Trygghet i centrum

Polisen i Ekbro ska genomföra trygghetsvandringar minst två gånger per månad.
`

let db: FreshDatabase
let ekbro: Desk
let reading: string
beforeAll(async () => {
  db = await freshDatabase()
  ekbro = await deskIn(db, 'Ekbro kommun', 'Polisen i Ekbro')
  reading = await read(ekbro, agreed)
  await acceptAll(ekbro, reading)
})
afterAll(() => db.drop())

it('asks from when it is recorded, with what each answer leads to, and proposes now', async () => {
  const html = await page(ekbro, `${reading}/make`)
  expect(html).toContain('Från den första dagen, 1 januari 2024')
  expect(html).toContain('visas de gångna perioderna som inte uppfyllda')
  expect(html).toContain('Från 1 november 2026')
  expect(formOf(html).get('recording')).toBe('now')
})

it('is not made before the answer is given', async () => {
  const form = formOf(await page(ekbro, `${reading}/make`))
  form.delete('recording')
  const answer = await ask(ekbro, `${reading}/make`, form)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Från när ska det räknas om de hålls?')
})

it('no promise is broken by the two years nobody recorded, and its story says so', async () => {
  await make(ekbro, reading, { fields: 'Trygghet' })
  const { commitments, measures } = await plan(ekbro)
  expect(commitments[0]).toMatchObject({ begins: '2026-11-01', promisedFrom: '2024-01-01' })
  expect(measures[0]).toMatchObject({ plannedFrom: '2024-01-01' })
  const story = await page(ekbro, `/app/thread/commitment/${commitments[0]!.id}`)
  expect(story).toContain('1 januari 2024 – 31 december 2027')
  expect(story).toContain('från 1 november 2026. Tiden före är inte registrerad här och bedöms inte.')
  expect(story).not.toContain('inte uppfyllt')
})
