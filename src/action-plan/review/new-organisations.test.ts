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
import { sameAsField } from './new-organisations.rules.ts'

let db: FreshDatabase
let norsjo: Desk
beforeAll(async () => {
  db = await freshDatabase()
  norsjo = await deskIn(db, 'Norsjö kommun', 'Polisen i Norsjö')
})
afterAll(() => db.drop())

it('names the new organisations before they are made, and one may be somebody who is there', async () => {
  const reading = await read(norsjo, seed('004'))
  await answer(norsjo, reading, 'Avtalet löper på fyra år', '2019-01-01/2022-12-31')
  await answer(norsjo, reading, 'kunskapshöjande', 'Insatser mot narkotika')
  await acceptAll(norsjo, reading)
  const form = await page(norsjo, `${reading}/make`)
  expect(form).toContain('Nya organisationer')
  expect(form).toMatch(/Vem är ”[Hh]älsocentralen”\?/)
  expect(form).toMatch(/Vem är ”[Ff]örebyggarrådet”\?/)
  expect(form).not.toMatch(/Vem är ”(?:[Pp]olisen|[Kk]ommunen)”/)

  const { organisations: before } = await plan(norsjo)
  const municipality = before.find(({ name }) => name === 'Norsjö kommun')!
  await make(norsjo, reading, {
    planTitle: 'Genomförandeplan 2019–2023',
    planTo: '2023-12-31',
    [sameAsField('Hälsocentralen')]: municipality.id,
  })
  const { organisations, commitments } = await plan(norsjo)
  const names = organisations.map(({ name }) => name)
  expect(names).toContain('Förebyggarrådet')
  expect(names).not.toContain('Hälsocentralen')
  const dialogue = commitments.find(({ title }) => title.startsWith('Samverkan med andra'))!
  expect([...dialogue.responsible, ...dialogue.cooperating]).toContain(municipality.id)
})
