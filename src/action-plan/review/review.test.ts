import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementsOf, focusAreasOf, goalsOf } from '../../agreement/queries.ts'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { beginSession } from '../../partnership/actions.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { createApp } from '../../web/app.ts'
import { actionPlansOf } from '../adoption.queries.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'

// Three municipalities that each bring the agreement they have; the texts are real and lie beside the project.
const seeds = resolve('../shared/seeds')
const seed = (number: string) =>
  readFileSync(resolve(seeds, readdirSync(seeds).find((name) => name.startsWith(number))!), 'utf8')
const place = (number: number) => ({
  tenant: `5000000${number}-0000-4000-8000-000000000001`,
  partnership: `5000000${number}-0000-4000-8000-000000000010`,
  user: `5000000${number}-0000-4000-8000-000000000021`,
})
const [norsjo, vanersborg, lappland] = [place(1), place(2), place(3)]
const home = '/app/action-plan/review'
let db: FreshDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  db = await freshDatabase()
  app = createApp({
    db,
    now: () => new Date('2026-11-22T09:00:00Z'),
    demo: false,
    secure: false,
    log: ({ error }) => console.error(error),
  })
  await found(norsjo, 'Norsjö kommun', 'Polisen i Norsjö')
  await found(vanersborg, 'Vänersborgs kommun', null)
  await found(lappland, 'Lycksele kommun', null)
})
afterAll(() => db.drop())

async function found({ tenant, partnership, user }: typeof norsjo, municipality: string, police: string | null) {
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}');
    insert into partnership (tenant, id) values ('${tenant}', '${partnership}');
    insert into partnership_address values ('p${tenant.slice(7, 8)}', '${tenant}', '${partnership}');
    insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, written_at)
      values ('${tenant}', '${partnership}', '${municipality}', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', now());
    insert into organisation (tenant, id, partnership, name, kind, party, created_at)
      values ('${tenant}', '${partnership}', '${partnership}', '${municipality}', 'municipality', 'municipality', now());
    insert into app_user (tenant, id, email, name, language, created_at)
      values ('${tenant}', '${user}', '${user}@example.org', 'Anna Ek', 'sv', now());
    insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at)
      values ('${tenant}', '${partnership}', '${user}', '${partnership}', 'coordinator', now())`)
  if (police)
    await db.owner.query(`insert into organisation (tenant, partnership, name, kind, party, created_at)
      values ('${tenant}', '${partnership}', '${police}', 'police', 'police', now())`)
  await beginSession(db.app, { tenant, user, device: 'test', at: new Date('2026-11-22T08:00:00Z'), token: user })
}

/** Sends a form, or asks for a page, as the coordinator. */
async function ask({ user }: typeof norsjo, path: string, form?: FormData) {
  const headers = { cookie: `samsyn=${user}` }
  return app.request(path, form ? { method: 'POST', headers, body: form } : { headers })
}

async function page(who: typeof norsjo, path: string) {
  const answer = await ask(who, path)
  expect(answer.status).toBe(200)
  return answer.text()
}

const decoded = (words: string) =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** What a browser would send of a page's form, as it stands. */
function formOf(html: string): FormData {
  const form = new FormData()
  const attribute = (tag: string, name: string) => decoded(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type')
    if (type === 'file' || ((type === 'radio' || type === 'checkbox') && !/ checked/.test(tag))) continue
    form.append(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag = '', words = ''] of html.matchAll(/<textarea([^>]*)>([^<]*)</g))
    form.append(attribute(tag, 'name'), decoded(words).replace(/^\n/, ''))
  for (const [, tag = '', options = ''] of html.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const option = /<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
    form.append(attribute(tag, 'name'), attribute(option, 'value'))
  }
  return form
}

async function read(who: typeof norsjo, text: string): Promise<string> {
  const form = new FormData()
  form.append('text', text)
  const answer = await ask(who, home, form)
  expect(answer.status).toBe(303)
  return answer.headers.get('location')!
}

/** Answers the questions of the overview, each with the value given for its words. */
async function answer(who: typeof norsjo, reading: string, words: string, value: string) {
  const overview = await page(who, reading)
  const asked = overview.split('<form').find((form) => form.includes(words))!
  const key = /name="question" value="([0-9a-f]+)"/.exec(asked)![1]!
  const form = new FormData()
  form.append('question', key)
  form.append(`answer-${key}`, value)
  expect((await ask(who, `${reading}/questions`, form)).status).toBe(303)
}

/** Accepts every part as it is proposed; what is unsure gets a yes as well, what nobody can count is accepted as such. */
async function acceptAll(who: typeof norsjo, reading: string) {
  const overview = await page(who, reading)
  const parts = [...new Set([...overview.matchAll(new RegExp(`${reading}/([a-zA-Z]+)"`, 'g'))].map(([, part]) => part))]
  for (const part of parts.filter((one) => one !== 'questions' && one !== 'make')) {
    const html = await page(who, `${reading}/${part}`)
    const form = formOf(html)
    const isRoutines = part === 'routines'
    for (const [, key] of html.matchAll(/name="i-([0-9a-f]+)-choice" value="accept"/g))
      if (!form.get(`i-${key}-choice`)) form.set(`i-${key}-choice`, isRoutines ? 'leave-out' : 'accept')
    for (const [, name] of html.matchAll(/name="(i-[0-9a-f]+-unmeasurable)"/g)) form.set(name!, 'yes')
    const answer = await ask(who, `${reading}/${part}`, form)
    if (answer.status !== 303) throw new Error(`${part}: ${(await answer.text()).match(/ds-error-summary.*?<\/ul>/s)?.[0]}`)
  }
}

async function make(who: typeof norsjo, reading: string, more: Record<string, string> = {}) {
  const form = formOf(await page(who, `${reading}/make`))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  const answer = await ask(who, `${reading}/make`, form)
  if (answer.status !== 303) throw new Error((await answer.text()).match(/ds-error-summary.*?<\/ul>/s)?.[0])
}

function plan({ tenant, partnership, user }: typeof norsjo) {
  return inTransaction(db.app, { tenant, partnership, user }, async (trx) => {
    const [agreement] = await agreementsOf(trx, partnership)
    return {
      agreement,
      organisations: await organisationsOf(trx),
      focusAreas: await focusAreasOf(trx, partnership),
      goals: await goalsOf(trx, partnership),
      measures: await measuresOf(trx, partnership),
      commitments: await commitmentsOf(trx, partnership),
      plans: await actionPlansOf(trx, partnership),
    }
  })
}

describe('Norsjö: a clean text with promises', () => {
  it('the text is read, everything is accepted, and the plan is there', async () => {
    const reading = await read(norsjo, seed('004'))
    await answer(norsjo, reading, 'Avtalet löper på fyra år', '2019-01-01/2022-12-31')
    await answer(norsjo, reading, 'kunskapshöjande', 'Insatser mot narkotika')
    await acceptAll(norsjo, reading)
    await make(norsjo, reading)
    const made = await plan(norsjo)
    console.log(JSON.stringify(made, null, 1).slice(0, 60000))
    expect(made.commitments).toHaveLength(14)
  })
})
