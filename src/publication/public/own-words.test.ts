import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { plain } from '../../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { type PageSeen, walk } from '../../demo/walk.ts'
import { createApp } from '../../web/app.ts'

let db: FreshDatabase
let resident: Visitor
let anna: Visitor
let english: PageSeen[]

beforeAll(async () => {
  db = await demoDatabase(new Date('2026-11-22T09:00:00Z'))
  const now = () => new Date('2026-11-22T09:00:00Z')
  const house = { db, now, demo: false, secure: false, log: () => {} }
  resident = visitor(createApp(house))
  anna = visitor(createApp(house), await signedIn(house, 'anna@ekbro.example'))
  english = await walk(resident, {
    from: ['/ekbro/en'],
    within: /^\/ekbro\/en(?!.*pdf)/,
    perAddress: 6,
  })
})
afterAll(() => db.drop())

/** What stands on a page outside what is marked as another language. */
const unmarked = (html: string) =>
  html
    .replace(/<head>.*?<\/head>|<svg.*?<\/svg>/gs, '')
    .replace(/<(\w+)(?=[^>]* lang="sv")[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')

it('on the English pages Swedish words are marked as Swedish, and on the Swedish ones nothing is', async () => {
  expect(english.length).toBeGreaterThan(10)
  expect(english.flatMap(({ body }) => body.match(/<span lang="sv"/g) ?? []).length).toBeGreaterThan(100)
  // Words of the plan of Ekbro that are no name of an organisation or of a place.
  const swedish = /(?<!\p{L})(åtgärd|minst|löfte|kontroller|varje|och|eller|invånare)\p{L}*/giu
  const found = english.flatMap(({ path, body }) =>
    [...unmarked(body).matchAll(swedish)].map(({ 0: word, index }) => {
      return `${path}: ${unmarked(body).slice(Math.max(0, index - 60), index + word.length + 20)}`
    }),
  )
  expect(found).toEqual([])
  const home = await (await resident.get('/ekbro/sv')).text()
  expect(home.replace(/<footer.*<\/footer>/s, '')).not.toMatch(/<(?!html)\w+[^>]* lang="/)
})

/** What an attribute says aloud or on pointing; unlike text it cannot say in which language. */
const attributes = (html: string) =>
  [...html.matchAll(/ (?:aria-label|aria-description|title|placeholder)="([^"]*)"/g)].map(([, said = '']) =>
    plain(said),
  )

/** Everything that partnerships named in their own words and that pages show as a name. */
async function namesGiven(): Promise<string[]> {
  const { rows } = await db.owner.query(`
    select name from focus_area_version union select words from goal_version
    union select title from measure_version union select title from commitment_version
    union select words from citizen_promise_version union select name from coverage_unit
    union select title from agreement_version union select title from action_plan`)
  return rows.map(({ name }: { name: string }) => name)
}

it('no attribute of a page in another language holds words that the partnership wrote', async () => {
  const names = await namesGiven()
  expect(names.length).toBeGreaterThan(100)
  const others = await Promise.all(
    ['/ekbro/da', '/tallberga/en', '/mossnas/en', '/havnsoe/en'].map((site) =>
      walk(resident, { from: [site], within: new RegExp(`^${site}(?!.*pdf)`), perAddress: 3 }),
    ),
  )
  const pages = [...english, ...others.flat()]
  expect(pages.flatMap(({ body }) => attributes(body)).length).toBeGreaterThan(100)
  const found = pages.flatMap(({ path, body }) =>
    attributes(body)
      .filter((said) => names.some((name) => said.includes(name)))
      .map((said) => `${path}: ${said}`),
  )
  expect(found).toEqual([])
})

it('S2-57 an abbreviation in the partnership’s words is explained in the reader’s language, where it stands and in the list', async () => {
  const page = async (path: string) => (await resident.get(path)).text()
  const front = await page('/ekbro/en')
  const drugs = front.slice(front.indexOf('Narkotika bland unga</')).match(/focus-area\/[0-9a-f-]{36}/)?.[0]
  expect(await page(`/ekbro/sv/${drugs}`)).toContain(
    '<dd><abbr title="samverkan mellan skola, socialtjänst, polis och fritid">SSPF</abbr>-gruppen</dd>',
  )
  expect(await page(`/ekbro/en/${drugs}`)).toMatch(
    /<abbr title="[a-z][^"]*police[^"]*"><span lang="sv">SSPF<\/span><\/abbr><span lang="sv">-gruppen<\/span>/,
  )
  const [agreement] = /agreement\/[0-9a-f-]{36}/.exec(await (await anna.get('/app/agreement')).text()) ?? []
  for (const path of [agreement, 'action-plan'])
    expect(await (await anna.get(`/app/${path}`)).text()).toContain('fritid">SSPF</abbr>-gruppen')
  const words = await page('/ekbro/sv/standing-words')
  expect(words).toContain('<dt>SSPF</dt><dd>samverkan mellan skola, socialtjänst, polis och fritid</dd>')
})
