import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { actionPlansOf } from '../action-plan/adoption.queries.ts'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import { agreementsOf, focusAreasOf, goalsOf } from '../agreement/queries.ts'
import type { Database } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { beginSession } from '../partnership/actions.ts'
import { findEntryLink } from '../partnership/entry-links/queries.ts'
import { addOrganisation } from '../partnership/organisations/actions.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { newTenantLink, setUp } from '../partnership/set-up.actions.ts'
import { createApp } from '../web/app.ts'
import { formOf } from './form-of.ts'
import { actAs } from './visitor.ts'

/** A coordinator at the desk with an agreement to read in; every step is a page asked for and its form sent back. */
export type Desk = {
  db: Database
  app: ReturnType<typeof createApp>
  tenant: string
  partnership: string
  user: string
}

const home = '/app/action-plan/review'
const at = new Date('2026-11-22T09:00:00Z')
/** Set up an hour before anybody sits down: of two settings of one moment neither is the newest. */
const setUpAt = new Date('2026-11-22T08:00:00Z')
const seeds = resolve('../shared/seeds')

/** A real agreement's text, by the number its file begins with. They lie beside the project. */
export function seed(number: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(number))
  if (!name) throw new Error(`no agreement ${number} in ${seeds}`)
  return readFileSync(resolve(seeds, name), 'utf8')
}

/** Sets up a municipality, and its police where it has them in its list already. */
export async function deskIn(db: Database, municipality: string, police: string | null): Promise<Desk> {
  // Of two decisions of one moment neither is the newest: somebody takes a moment for each.
  let moments = 0
  const app = createApp({
    db,
    now: () => new Date(at.getTime() + moments++),
    demo: false,
    secure: false,
    log: ({ error }) => console.error(error),
  })
  const slug = municipality.toLowerCase().replace(/[^a-z]+/g, '-')
  const email = `samordnare@${slug}.example`
  const link = await findEntryLink(db.app, await newTenantLink(db.owner, setUpAt))
  const password = 'granarna viskar om natten'
  const outcome = await setUp(
    db.app,
    link!,
    {
      name: municipality,
      kind: 'municipality',
      country: 'SE',
      languages: ['sv'],
      slug,
      organisation: municipality,
      organisationKind: 'municipality',
      personName: 'Anna Ek',
      email,
      role: 'coordinator',
      language: 'sv',
      password,
      repeated: password,
    },
    setUpAt,
  )
  if (typeof outcome === 'string' || 'problems' in outcome) throw new Error(JSON.stringify(outcome))
  const { tenant, partnership, user } = outcome
  if (police)
    await actAs({ db, email, at, within: partnership }, (act) =>
      addOrganisation(act, { name: police, kind: 'police', party: 'police' }),
    )
  await beginSession(db.app, { tenant, user, device: 'test', at, token: user })
  return { db, app, tenant, partnership, user }
}

/** Sends a form, or asks for a page, as the coordinator. */
export async function ask({ app, user }: Desk, path: string, form?: FormData) {
  const headers = { cookie: `samsyn=${user}` }
  return app.request(path, form ? { method: 'POST', headers, body: form } : { headers })
}

/** A page that is there. */
export async function page(who: Desk, path: string) {
  const answer = await ask(who, path)
  mustBe(200, answer, path)
  return answer.text()
}

/** Pastes a text and gives the address of its reading. */
export async function read(who: Desk, text: string): Promise<string> {
  const form = new FormData()
  form.append('text', text)
  const answer = await ask(who, home, form)
  mustBe(303, answer, home)
  return answer.headers.get('location')!
}

/** Answers the questions of the overview, each with the value given for its words. */
export async function answer(who: Desk, reading: string, words: string, value: string) {
  const overview = await page(who, reading)
  const asked = overview.split('<form').find((form) => form.includes(words))!
  const key = /name="question" value="([0-9a-f]+)"/.exec(asked)![1]!
  const form = new FormData()
  form.append('question', key)
  form.append(`answer-${key}`, value)
  mustBe(303, await ask(who, `${reading}/questions`, form), reading)
}

/** Accepts every part as it is proposed; what is unsure gets a yes as well, what nobody can count is accepted as such. */
export async function acceptAll(who: Desk, reading: string) {
  const overview = await page(who, reading)
  const parts = [
    ...new Set([...overview.matchAll(new RegExp(`${reading}/([a-zA-Z]+)"`, 'g'))].map(([, part]) => part)),
  ]
  for (const part of parts.filter((one) => one !== 'questions' && one !== 'make')) {
    const html = await page(who, `${reading}/${part}`)
    const form = formOf(html)
    const isRoutines = part === 'routines'
    for (const [, key] of html.matchAll(/name="i-([0-9a-f]+)-choice" value="accept"/g))
      if (!form.get(`i-${key}-choice`)) form.set(`i-${key}-choice`, isRoutines ? 'leave-out' : 'accept')
    for (const [, name] of html.matchAll(/name="(i-[0-9a-f]+-unmeasurable)"/g)) form.set(name!, 'yes')
    const answer = await ask(who, `${reading}/${part}`, form)
    if (answer.status !== 303)
      throw new Error(`${part}: ${(await answer.text()).match(/ds-error-summary.*?<\/ul>/s)?.[0]}`)
  }
}

/** Enters everything accepted, with what lacks in the text. */
export async function make(who: Desk, reading: string, more: Record<string, string> = {}) {
  const form = formOf(await page(who, `${reading}/make`))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  const answer = await ask(who, `${reading}/make`, form)
  if (answer.status !== 303) throw new Error((await answer.text()).match(/ds-error-summary.*?<\/ul>/s)?.[0])
}

/** Everything that was made. */
export function plan({ db, tenant, partnership, user }: Desk) {
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

function mustBe(status: number, answer: Response, path: string) {
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}, not ${status}`)
}
