import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { answerTo, type FieldOnPage, type FormOnPage, formsOn, type Sent } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { walk } from '../demo/walk.ts'
import { allRoutes } from '../web/all-routes.ts'

// Whoever adds a field to a form of the statements or the problems adds nothing here: every field where words can
// be written is found, and must refuse a number that points out a person, unless it stands in this list.
const needNot: Record<string, string> = {
  year: 'is read as a number and nothing else',
  contributors: 'is read as a number and nothing else',
}

// No number here was looked up: they are days, serials and check digits put together.
const numbers = ['811228-9874', 'CPR 280278-1234']

const start = '/app/situation-picture'
/** The forms of this room; its later parts have tests of their own. */
const own = new RegExp(
  `^${start}/(new|networks|statement/|evidence/|problem/[^/]+/(amend|sign-off)$|[^/]+/(unheard|statements/new|problems/new)$)`,
)

let db: FreshDatabase
let sanna: Visitor
let forms: FormOnPage[]

beforeAll(async () => {
  db = await freshDatabase()
  const fixture = await fixtureHouse(db)
  const cookie = await signedIn(fixture.house, granbyPeople.coordinator, fixture.partnerships.granby)
  sanna = visitor(fixture.app, cookie)
  const { municipality, police } = fixture.organisations
  const network = { name: 'Skolnätverket', field: 'crime-prevention', organisation: '', description: '' }
  await made(`${start}/networks/new`, network)
  const days = { from: '2025-01-01', to: '2026-02-28', continues: '' }
  const picture = await made(`${start}/new`, { title: 'Lägesbild 2026', ...days })
  const statements: string[] = []
  for (const [party, organisation] of Object.entries({ municipality, police })) {
    const said = { party, organisation, words: 'Det är mörkt.', visibility: 'partners' }
    const statement = await made(`${start}/${picture}/statements/new`, said)
    const evidence = { kind: 'finding', title: 'Vandring', words: 'Tre lampor var släckta.' }
    await made(`${start}/statement/${statement}/evidence/new`, evidence)
    statements.push(statement)
  }
  const chosen = statements.map((id): [string, string] => ['statement', id])
  const agreed = { title: 'Mörkt', words: 'Det är mörkt.', seen: 'agree', visibility: 'partners' }
  await made(`${start}/${picture}/problems/new`, [...chosen, ...Object.entries(agreed)])
  const asked = `${start}/${picture}/problems/new?${new URLSearchParams(chosen)}`
  const from = [start, asked, `${start}/${picture}/unheard`]
  const pages = await walk(sanna, { from, within: new RegExp(`^${start}`), perAddress: 8 })
  forms = pages.flatMap(formsOn).filter(({ action }) => own.test(action))
})
afterAll(() => db.drop())

async function made(path: string, form: Record<string, string> | [string, string][]): Promise<string> {
  const answered = await sanna.post(path, form)
  expect(answered.status, path).toBe(303)
  return answered.headers.get('location')?.split('/').at(-1) ?? ''
}

it('every form of the room is found', () => {
  const routes = allRoutes(false).filter(({ method, path }) => method === 'POST' && own.test(path))
  const takes = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)
  expect(routes.filter(({ path }) => !forms.some(({ action }) => takes(path).test(action)))).toEqual([])
  expect(routes.length).toBe(12)
  expect(forms.flatMap(writable).length).toBeGreaterThan(40)
})

it('a number that points out a person is refused in every field where words can be written', async () => {
  const letThrough: string[] = []
  for (const form of forms)
    for (const [at, field] of writable(form).entries()) {
      if (needNot[field.name]) continue
      const answered = await sanna.post(form.action, but(answersTo(form), field.name, numbers[at % 2]!))
      const html = await answered.text()
      const isRefused = answered.status === 422 && html.includes(`id="${field.name}-problem"`)
      if (!isRefused) letThrough.push(`${answered.status} ${form.action} ${field.name}`)
    }
  expect(letThrough).toEqual([])
})

const writable = ({ fields }: FormOnPage): FieldOnPage[] =>
  fields.filter(({ kind }) => kind === 'text' || kind === 'textarea')

/** The form as somebody would answer it who ticks what there is to tick. */
const answersTo = (form: FormOnPage): Sent =>
  form.fields.map((field) => [field.name, field.value || answerTo(field)])

const but = (sent: Sent, field: string, value: string): Sent =>
  sent.map(([name, before]) => [name, name === field ? value : before])
