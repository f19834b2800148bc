import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm } from '../../demo/granby-plan.ts'

let desk: GranbyDesk

beforeAll(async () => {
  desk = await granbyDesk()
})
afterAll(() => desk.db.drop())

const at = (id: string) => `/app/action-plan/measure/${id}`

it('S1-101 a cancelled measure keeps its reason, who objected and the lesson, and its commitments end the same day', async () => {
  const id = await desk.addMeasure({ title: 'Dekaler på bilarna' })
  await desk.sanna.post(`${at(id)}/commitment/new`, commitmentForm(desk.fixture, { title: 'Dekaler' }))
  const cancelled = {
    day: '2026-03-02',
    reason: 'Facket är emot',
    objections: 'Personalen vill inte förväxlas med väktare',
    lesson: 'Det går utan dekaler',
  }
  expect((await desk.sanna.post(`${at(id)}/cancel`, { ...cancelled, reason: '' })).status).toBe(422)
  const ahead = await desk.sanna.post(`${at(id)}/cancel`, { ...cancelled, day: '2031-01-01', reason: '' })
  const faults = await ahead.text()
  expect(ahead.status).toBe(422)
  expect(faults).toContain('Den dagen har inte kommit än.')
  expect(faults).toContain('Varför ställs den in? Det här behöver fyllas i.')
  expect(faults).toContain('Det går utan dekaler')
  expect((await desk.sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(303)
  const html = await desk.page(at(id))
  for (const words of Object.values(cancelled).slice(1)) expect(html).toContain(words)
  const its = (await desk.commitments()).find((one) => one.measure === id)
  expect(its?.ending).toEqual({ day: '2026-03-02', reason: 'Facket är emot' })
  expect((await desk.sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(422)
  expect(
    (await desk.sanna.post(`${at(id)}/commitment/new`, commitmentForm(desk.fixture, { title: 'För sent' })))
      .status,
  ).toBe(422)
})

it('a cancelled measure opens no form to change it, but shows when and why it was cancelled', async () => {
  const id = await desk.addMeasure({ title: 'Väktare på torget' })
  const ways = ['amend', 'cancel', 'year', 'sub-topic/new', 'commitment/new'].map((way) => `${at(id)}/${way}`)
  for (const way of ways) expect([way, (await desk.sanna.get(way)).status]).toEqual([way, 200])
  const cancelled = { day: '2026-03-02', reason: 'Pengarna tog slut', objections: '', lesson: '' }
  expect((await desk.sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(303)
  for (const way of ways) {
    const answer = await desk.sanna.get(way)
    expect([way, answer.status, answer.headers.get('location')]).toEqual([way, 303, at(id)])
  }
  expect(await desk.page(at(id))).toContain('Pengarna tog slut')
})

it('a commitment that has ended opens no form to change it, but shows when and why it ended', async () => {
  const id = await desk.addMeasure({ title: 'Vakter vid badet' })
  await desk.sanna.post(`${at(id)}/commitment/new`, commitmentForm(desk.fixture))
  const commitment = (await desk.commitments()).find(({ measure }) => measure === id)!.id
  const ways = ['amend', 'promise', 'end'].map((way) => `/app/action-plan/commitment/${commitment}/${way}`)
  for (const way of ways) expect([way, (await desk.sanna.get(way)).status]).toEqual([way, 200])
  const ending = { day: '2026-03-02', reason: 'Badet är stängt' }
  expect((await desk.sanna.post(ways[2]!, ending)).status).toBe(303)
  for (const way of ways) {
    const answer = await desk.sanna.get(way)
    const place = `${at(id)}#commitment-${commitment}`
    expect([way, answer.status, answer.headers.get('location')]).toEqual([way, 303, place])
  }
})

it('whoever may write a commitment finds at it where to let it rest, until it has ended', async () => {
  const id = await desk.addMeasure({ title: 'Pausas' })
  await desk.sanna.post(`${at(id)}/commitment/new`, commitmentForm(desk.fixture))
  const commitment = (await desk.commitments()).find(({ measure }) => measure === id)!.id
  const pause = `/app/log/${commitment}/pause`
  expect(await desk.page(at(id))).toContain(`href="${pause}"`)
  expect((await desk.sanna.get(pause)).status).toBe(200)
  expect(await desk.page(at(id), await desk.plan.as('member'))).not.toContain(pause)
  expect(await desk.page(at(id), await desk.plan.as('police-liaison'))).not.toContain(pause)
  const ending = { day: '2026-03-02', reason: 'Vägen är avstängd' }
  await desk.sanna.post(`/app/action-plan/commitment/${commitment}/end`, ending)
  expect(await desk.page(at(id))).not.toContain(pause)
})
