import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'
import { allWork } from '../jobs/all-work.ts'
import { runWork } from '../jobs/run.ts'
import { largeFile } from './rules.ts'

let demo: DemoHouse
let anna: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
})
afterAll(() => demo.db.drop())

const count = async (table: string) =>
  (await demo.db.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n as number
const page = async (path: string) => (await anna.get(path)).text()

/** A list with one row for Ekbro each month, among very many rows for other municipalities. */
function large(): string {
  const rows = ['kommun;brott;period;antal']
  for (let at = 0; rows.length * 34 < largeFile * 1.1; at += 1) {
    const period = `${2019 + (at % 7)}-${String(1 + (at % 12)).padStart(2, '0')}`
    rows.push(`Kommun nummer ${at};cykelstöld;${period};${at % 50}`)
  }
  for (let month = 1; month <= 12; month += 1)
    rows.push(`Ekbro;cykelstöld;2025-${String(month).padStart(2, '0')};${40 + month}`)
  return `${rows.join('\n')}\n`
}

async function handedIn(): Promise<string> {
  const form = new FormData()
  form.append('file', new File([large()], 'hela-landet.csv'))
  return (await anna.post('/app/offences/file', form)).headers.get('location')!
}

/** Settles the file as it is proposed. */
async function settled(waiting: string): Promise<Response> {
  const html = await page(waiting)
  const form = html.slice(html.indexOf('<form method="post"', html.indexOf('<main')))
  const inputs = [
    ...form.matchAll(
      /<input(?=[^>]* name="([^"]+)")(?![^>]*type="(?:checkbox|file)")[^>]*? value="([^"]*)"/g,
    ),
  ].map(([, name, value]) => [name!, value!] as [string, string])
  const selects = [...form.matchAll(/<select[^>]*? name="([^"]+)".*?<\/select>/gs)].map(
    ([all, name]) => [name!, all.match(/value="([^"]*)" selected/)?.[1] ?? ''] as [string, string],
  )
  const filled = [...inputs.filter(([name]) => name !== 'publisher'), ...selects]
  return anna.post(waiting, [...filled, ['publisher', 'Polisområdet']])
}

it('a large file is read in beside the server, and its page tells how far it has come', async () => {
  const figures = await count('offence_count')
  const waiting = await handedIn()
  const work = (await settled(waiting)).headers.get('location')!
  expect(work).toMatch(/^\/app\/work\/[0-9a-f-]{36}$/)
  const before = await page(work)
  expect(before).toContain('Läser in hela-landet.csv')
  expect(before).toContain('data-standing="waiting"')
  expect(await count('offence_count')).toBe(figures)

  await runWork(demo.house, allWork)
  const after = await page(work)
  expect(after).toContain('data-standing="done"')
  expect(await count('offence_count')).toBe(figures + 12)
  expect(await page(after.match(/href="(\/app\/offences\?read=[^"]+)"/)![1]!)).toContain('12')
  expect(await page('/app/work')).toContain('Läser in hela-landet.csv')

  // Of work that was saved in the moment its process died nothing is done twice.
  await demo.db.owner.query('update long_work set ended_at = null, outcome = null')
  await runWork(demo.house, allWork)
  expect(await count('offence_count')).toBe(figures + 12)
  expect(await page(work)).toContain('href="/app/offences"')
})

it('what stands in the way is told at once, before anything is put off', async () => {
  const waiting = await handedIn()
  const works = await count('long_work')
  const answer = await anna.post(waiting, { publisher: '' })
  expect(answer.status).toBe(422)
  expect(await count('long_work')).toBe(works)
})
