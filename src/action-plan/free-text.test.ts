import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerTo, type FieldOnPage, type FormOnPage, formsOn, type Sent } from '../demo/forms-on-page.ts'
import { type GranbyDesk, granbyDesk } from '../demo/granby-desk.ts'
import { commitmentForm, made } from '../demo/granby-plan.ts'
import { type PageSeen, walk } from '../demo/walk.ts'
import { allRoutes } from '../web/all-routes.ts'

// Whoever adds a field to a form of the plan, of the areas or of change requests adds nothing here: every field where words can be
// written is found, and must refuse a number that points out a person, unless it stands in this list.
const needNot: Record<string, string> = {
  caseNumber: 'is what the registry gave the case, and may look like anything',
  pasted: 'is read once to fill the other fields, and not kept',
}

// No number here was looked up: they are days, serials and check digits put together.
const numbers = ['811228-9874', 'CPR 280278-1234']

let desk: GranbyDesk
let forms: FormOnPage[]
let pages: PageSeen[]

const room = /^\/app\/(action-plan|areas|agreement\/([^/]+\/)?change-requests)(?!\/review)/

beforeAll(async () => {
  desk = await granbyDesk()
  const measure = await desk.addMeasure({})
  await bound([measure, await desk.addMeasure({ title: 'Ljus på gångvägen' })])
  const commitmentAt = `/app/action-plan/measure/${measure}/commitment/new`
  const commitment = await made(desk.sanna, commitmentAt, commitmentForm(desk.fixture))
  await leftBehind(desk.plan.plan, commitment)
  const changeRequestAt = await changeRequested()
  const from = ['/app/action-plan', '/app/action-plan/start', '/app/areas', '/app/areas/proposals/2027']
  const withThese = [...from, ...changeRequestAt, ...(await filesOfAreas())]
  pages = await walk(desk.sanna, { from: withThese, within: room, perAddress: 3 })
  forms = pages.flatMap(formsOn).filter(({ action }) => room.test(action))
})
afterAll(() => desk.db.drop())

/** What must be there for a form to ask all that it can ask. */
async function leftBehind(plan: string, commitment: string) {
  const deeds: [path: string, form: Record<string, string>][] = [
    [
      `/app/action-plan/commitment/${commitment}/promise`,
      { words: 'Vi kontrollerar farten', feedbackEvery: 'year', public: 'yes', number: '0' },
    ],
    [`/app/action-plan/${plan}/adopt`, { adoptedBy: 'Rådet', adoptedOn: '2026-03-01', follows: '0' }],
    ['/app/areas/new', { name: 'Gläntan', kind: 'local-area' }],
    ['/app/areas/occasions/new', { calendar: 'market', title: 'Höstmarknad', from: '2026-09-12', to: '' }],
  ]
  for (const [path, form] of deeds) expect((await desk.sanna.post(path, form)).status, path).toBe(303)
  await startingPointTakenUp()
}

/** Measures that are bound together: then the bundle can be changed and ended. */
async function bound(measures: string[]) {
  const words: [string, string][] = [
    ['name', 'Mörka vägar'],
    ['why', 'De verkar bäst ihop'],
    ...measures.map((measure): [string, string] => ['measures', measure]),
  ]
  expect((await desk.sanna.post('/app/action-plan/bundles/new', words)).status).toBe(303)
}

/** A question with its finding and the decision to start: then it can be asked which measure it led to. */
async function startingPointTakenUp() {
  const { municipality } = desk.fixture.organisations
  const words = { kind: 'knowledge-question', words: 'Hur många åker för fort?', raisedOn: '2026-02-02' }
  const asked = await desk.sanna.post('/app/action-plan/starting-points', {
    ...words,
    responsible: municipality,
  })
  const at = asked.headers.get('location')!
  const found = { words: 'Var femte.', source: '', foundOn: '2026-02-09' }
  const decided = { starts: 'yes', reason: 'Det är många.', decidedBy: 'Rådet', decidedOn: '2026-02-16' }
  expect((await desk.sanna.post(`${at}/finding`, found)).status).toBe(303)
  expect((await desk.sanna.post(`${at}/decide`, decided)).status).toBe(303)
}

/** The municipality has asked for a change of the agreement: where it is asked for, and where it is answered. */
async function changeRequested(): Promise<string[]> {
  const askAt = `/app/agreement/${desk.plan.agreement}/change-requests/new`
  const { municipality } = desk.fixture.organisations
  const words = { wanted: 'Fler kvällar', why: 'De räcker inte', askedOn: '2026-03-01' }
  const asked = await desk.sanna.post(askAt, { organisation: municipality, focusArea: '', ...words })
  expect(asked.status).toBe(303)
  return [askAt, asked.headers.get('location')!]
}

/** Files of outlines and of residents that wait to be taken in, and an area of the shipped lists. */
async function filesOfAreas(): Promise<string[]> {
  const corners = [12.1, 12.2, 12.2, 12.1].map((east, at) => [east, at < 2 ? 57.1 : 57.2])
  const coordinates = [[...corners, corners[0]]]
  const feature = {
    type: 'Feature',
    properties: { name: 'Gläntan' },
    geometry: { type: 'Polygon', coordinates },
  }
  const outlines = new FormData()
  outlines.set(
    'file',
    new File([JSON.stringify({ type: 'FeatureCollection', features: [feature] })], 'a.geojson'),
  )
  const handedIn = [
    await desk.sanna.post('/app/areas/shapes/file', outlines),
    await desk.sanna.post('/app/areas/exposure/file', { pasted: 'område;år;antal\nGläntan;2024;1200' }),
  ]
  for (const { status } of handedIn) expect(status).toBe(303)
  return [
    ...handedIn.map(({ headers }) => headers.get('location')!),
    '/app/areas/reference/take?key=municipality/0115',
  ]
}

/** There is nothing to tie the plan to in this place; thread/chain/demo.test.ts asks these with what there is. */
const tiesToThePicture = /\/(problems|themes)$|-(problems|themes)\/:link\/strike$/

/** There is no neighbour to share a measure with in this place; sharing/free-text.test.ts asks these. */
const withANeighbour = /\/sharing\//

it('every form of the plan, of the areas and of change requests is found', () => {
  const routes = allRoutes(false).filter(({ method, path }) => method === 'POST' && room.test(path))
  const takes = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)
  const notFound = routes.filter(
    ({ path }) => !forms.some(({ action }) => takes(path).test(action.split('?')[0]!)),
  )
  // Of a plan that has been adopted, what comes next is offered shortly before its end.
  const unseen = notFound.filter(({ path }) => !tiesToThePicture.test(path) && !withANeighbour.test(path))
  expect(unseen.map(({ path }) => path)).toEqual(['/app/action-plan/:plan/roll-over'])
  expect(forms.flatMap(writable).length).toBeGreaterThan(60)
})

it('a number that points out a person is refused in every field where words can be written', async () => {
  const letThrough: string[] = []
  for (const form of forms)
    for (const [at, field] of writable(form).entries()) {
      if (needNot[field.name]) continue
      const answered = await desk.sanna.post(form.action, but(answersTo(form), field.name, numbers[at % 2]!))
      const html = await answered.text()
      const isRefused = answered.status === 422 && html.includes(`id="${field.name}-problem"`)
      if (!isRefused) letThrough.push(`${answered.status} ${form.action} ${field.name}`)
    }
  expect(letThrough).toEqual([])
})

it('every line says how much fits', () => {
  const lines = pages.flatMap(({ body }) => body.match(/<input\b[^>]*type="text"[^>]*>/g) ?? [])
  const written = lines.filter((line) => !/inputmode="(numeric|decimal)"/.test(line))
  expect(written.length).toBeGreaterThan(20)
  expect(written.filter((line) => !line.includes('maxlength="'))).toEqual([])
})

/** The fields where words can be written: lines and texts, and what carries a text along unseen is its own. */
const writable = ({ fields }: FormOnPage): FieldOnPage[] =>
  fields.filter(({ kind }) => kind === 'text' || kind === 'textarea')

/** The form as somebody would answer it who ticks what there is to tick and presses its last button. */
const answersTo = (form: FormOnPage): Sent =>
  form.fields.map((field) => [field.name, field.value || chosen(field)])

/** The last button saves; a calendar of one's own is the one that has a name to write. */
const chosen = (field: FieldOnPage): string =>
  field.kind === 'button' || field.choices.includes('own') ? (field.choices.at(-1) ?? '') : answerTo(field)

const but = (sent: Sent, field: string, value: string): Sent =>
  sent.map(([name, before]) => [name, name === field ? value : before])
