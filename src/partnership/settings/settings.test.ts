import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { publicPartnershipAt } from '../public.queries.ts'

let db: FreshDatabase
let fixture: Fixture
let sanna: Visitor
let cookie: string
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  cookie = await signedIn(fixture.house, granbyPeople.coordinator)
  sanna = visitor(fixture.app, cookie)
})
afterAll(() => db.drop())

const fine = {
  name: 'Granby kommun och polisen',
  kind: 'municipality',
  country: 'SE',
  languages: 'sv',
  timeZone: 'Europe/Stockholm',
  accent: '#1f5a7a',
  contact: 'fel@granby.example',
  responsibleBoard: 'Kommunstyrelsen',
  fewestShown: '5',
  'term-actionPlan': 'samverkansplan',
  'term-council': 'lokalt brottsförebyggande råd',
}
const save = (changed: Record<string, string> = {}) => {
  fixture.clock.at = new Date(fixture.clock.at.getTime() + 60_000)
  return sanna.post('/app/partnership/settings', { ...fine, ...changed })
}
const face = () => publicPartnershipAt(db.public, 'granby')

it('residents see nothing until the partnership chooses to show itself', async () => {
  await save()
  expect(await face()).toBeNull()
  await save({ published: 'yes' })
  expect(await face()).toMatchObject({
    name: 'Granby kommun och polisen',
    responsibleBoard: 'Kommunstyrelsen',
    contact: 'fel@granby.example',
    termSet: { actionPlan: 'samverkansplan' },
  })
})

it('what was before stays, with who changed what when', async () => {
  await save({ name: 'Granby', published: 'yes' })
  const { rows } = await db.owner.query(
    'select name from partnership_settings where partnership = $1 order by written_at',
    [fixture.partnerships.granby],
  )
  expect(rows.map(({ name }) => name)).toEqual(['Granby', fine.name, fine.name, 'Granby'])
  expect(await (await sanna.get('/app/partnership/settings')).text()).toMatch(
    /Sanna[\s\S]*visas för invånare/,
  )
})

it('what was published from cache before a change is not shown after it', async () => {
  const before = (await face())?.version ?? 0
  await save({ published: 'yes', accent: '#704214' })
  expect((await face())?.version).toBeGreaterThan(before)
})

it.each([
  [{ accent: '#ffd400' }, 'för ljus'],
  [{ name: '' }, 'Skriv vad samverkan heter'],
  [{ contact: '', published: 'yes' }, 'Skriv vart man vänder sig'],
])(
  'settings %o are refused with a sentence at the field, and nothing is changed',
  async (changed, sentence) => {
    const before = (await face())?.version
    const response = await save(changed)
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(sentence)])
    expect((await face())?.version).toBe(before)
  },
)

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
async function saveLogo(
  bytes: Uint8Array<ArrayBuffer> | null,
  changed: Record<string, string>,
): Promise<Response> {
  fixture.clock.at = new Date(fixture.clock.at.getTime() + 60_000)
  const body = new FormData()
  for (const [field, value] of Object.entries({ ...fine, published: 'yes', ...changed }))
    body.set(field, value)
  body.set('logo', new File(bytes ? [bytes] : [], bytes ? 'logo.png' : ''))
  return fixture.app.request('/app/partnership/settings', { method: 'POST', headers: { cookie }, body })
}

it('a logo is kept as picture, needs words, and stays until it is taken away', async () => {
  const wordless = await saveLogo(png, {})
  expect([wordless.status, await wordless.text()]).toEqual([
    422,
    expect.stringContaining('Skriv vad logotypen'),
  ])
  expect((await saveLogo(png, { logoAlt: 'Granby' })).status).toBe(303)
  expect((await face())?.logo).toBe(`data:image/png;base64,${Buffer.from(png).toString('base64')}`)
  expect((await saveLogo(null, { logoAlt: 'Granby' })).status).toBe(303)
  expect((await face())?.logo).toContain('data:image/png')
  expect((await saveLogo(null, { logoNone: 'yes' })).status).toBe(303)
  expect((await face())?.logo).toBeNull()
})

it('an SVG is refused, whatever its name says', async () => {
  const svg = new Uint8Array(
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
  )
  const response = await saveLogo(svg, { logoAlt: 'Granby' })
  expect([response.status, await response.text()]).toEqual([
    422,
    expect.stringContaining('SVG kan innehålla program'),
  ])
})

/** What a settings page that is open shows it was made from. */
async function opened(): Promise<string> {
  const page = await (await sanna.get('/app/partnership/settings')).text()
  return /name="shown" value="([^"]+)"/.exec(page)?.[1] ?? 'no version'
}

describe('two who have the settings open at once', () => {
  it('keep what each of them changed', async () => {
    await save({ published: 'yes' })
    const shown = await opened()
    await save({ published: 'yes', shown, contact: 'ny@granby.example' })
    await save({ published: 'yes', shown, responsibleBoard: 'Trygghetsnämnden' })
    expect(await face()).toMatchObject({ contact: 'ny@granby.example', responsibleBoard: 'Trygghetsnämnden' })
    const page = await (await sanna.get('/app/partnership/settings')).text()
    expect(page).toContain('adress för fel: fel@granby.example → ny@granby.example')
  })

  it('are told at the field that both changed, and the second may still have it so', async () => {
    await save({ published: 'yes' })
    const shown = await opened()
    await save({ published: 'yes', shown, name: 'Granby', 'term-council': 'trygghetsråd' })
    const second = { published: 'yes', name: 'Granby trygg', 'term-council': 'rådet för trygghet' }
    const refused = await save({ ...second, shown })
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toMatch(
      /id="name-problem"[^>]*>En annan har ändrat detta medan du skrev\. Nu står det: Granby\./,
    )
    expect(page).toMatch(/id="term-council-problem"[^>]*>[^<]*trygghetsråd/)
    expect(page).toContain('value="Granby trygg"')
    expect((await save({ ...second, shown: await opened() })).status).toBe(303)
    expect(await face()).toMatchObject({ name: 'Granby trygg', termSet: { council: 'rådet för trygghet' } })
  })
})

it('a municipality that ticks another language too still has its own first', async () => {
  await save({ published: 'yes', country: 'DK', ownLanguage: 'da', languages: 'sv' })
  expect((await face())?.languages).toEqual(['da', 'sv'])
  expect(await (await sanna.get('/app/partnership/settings')).text()).toMatch(
    /name="ownLanguage" value="da" checked/,
  )
  await save({ published: 'yes', ownLanguage: 'sv' })
})

it.each(['2', '51', ''])(
  '"%s" as the fewest shown is refused, and stays as it was written',
  async (written) => {
    const refused = await save({ fewestShown: written })
    const page = await refused.text()
    expect([refused.status, page]).toEqual([
      422,
      expect.stringContaining('Skriv ett helt tal från 3 till 50.'),
    ])
    expect(page).toContain(`name="fewestShown" type="text" value="${written}"`)
  },
)

it('how few are shown is kept with its history', async () => {
  await save({ published: 'yes', fewestShown: '10' })
  const page = await (await sanna.get('/app/partnership/settings')).text()
  expect(page).toContain('minsta antal som visas: 5 → 10')
  await save({ published: 'yes' })
})
