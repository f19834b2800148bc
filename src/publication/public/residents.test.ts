import { afterAll, beforeAll, expect, it } from 'vitest'
import { readAgreement } from '../../action-plan/reading/read-agreement.rules.ts'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type LampsForResidents, lampsForResidents } from '../../demo/lamps-for-residents.ts'

let db: FreshDatabase
let ekbro: LampsForResidents

beforeAll(async () => {
  db = await freshDatabase()
  ekbro = await lampsForResidents(db)
})
afterAll(() => db.drop())

it('S2-50 S2-52 promises stand in the plan of the agreement, with its parties, purposes and adoption', async () => {
  const page = await ekbro.shown('/ekbro/sv/action-plan')
  expect(page).toContain('Antagen av Kommunstyrelsen 20 januari 2026, KS 2026/11.')
  expect(page).toContain('Överenskommelsen bakom planen')
  expect(page).toContain('Minska brottsligheten i Ekbro')
  expect(page).toMatch(/Lampor längs ån.*Lampkontroller/)
})

it('S4-38 the change list tells every adoption and every change since, with reason and lesson, the newest first', async () => {
  const page = await ekbro.shown('/ekbro/sv/action-plan/changes')
  const inOrder = [
    '10 oktober 2026 · Åtgärden avslutades i förtid',
    'Skäl Anbuden blev för dyra. Lärdom Räkna på kostnaden före beslutet.',
    '1 oktober 2026 · Löftet ändrades',
    'Skäl Tio hanns inte med.',
    '20 januari 2026 · Planen antogs',
    'Beslut av Kommunstyrelsen Diarienummer KS 2026/11',
    '23 januari 2024 · Planen antogs',
  ]
  const places = inOrder.map((words) => page.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(page).not.toMatch(/Spaning i hamnen|inte är offentligt än|Parkföreningen/)
})

it('S4-39 a line of the plan reads as in an agreement: read again, it gives measure, cadence and cooperation', async () => {
  const line =
    (await ekbro.shown('/ekbro/sv/action-plan')).match(/Lampkontroller\. \(Minst 10[^)]*\)/)?.[0] ?? ''
  expect(line).toBe(
    'Lampkontroller. (Minst 10 gånger per månad. Samverkan: Lokalpolisområde Vidsjö och Ekbro kommun.)',
  )
  const [read] = readAgreement(`Medborgarlöften 2026\n\nLjus\n\n${line}\n`).commitments
  expect(read?.cadences[0]).toMatchObject({
    kind: 'counted',
    count: 10,
    comparator: 'at-least',
    period: 'month',
  })
  expect(read?.cooperation).toEqual(['Lokalpolisområde Vidsjö', 'Ekbro kommun'])
})

// The focus areas of the invented Ekbro answer those of a real agreement.
const focusAreas = [
  [
    'S4-11 the classes of prevention',
    'Narkotika bland unga',
    /Slag av förebyggande arbete \S*(?:social|situationell)/,
  ],
  [
    'S4-12 narcotics, with whom it is for and its goals',
    'Narkotika bland unga',
    /Till för .*>Mål<.*>Åtgärder</,
  ],
  [
    'S0-24 young people are its target group, and another body carries it',
    'Narkotika bland unga',
    /Till för ungdomar.*SSPF-gruppen/,
  ],
  [
    'S4-13 traffic, with its four offences',
    'Trafiken genom samhället',
    /Brott det gäller [^<]*buskörning och störande körning, vårdslöshet i trafik, rattfylleri och olovlig körning/,
  ],
  ['S4-14 theft, with what is exposed', 'Inbrott och stölder', /Det som ska skyddas \S+/],
  [
    'S4-15 the presence and availability of the police, with its measure and promises',
    'Trygghet på kvällar och helger',
    /<h1>Trygghet på kvällar och helger<\/h1> Fler vuxna ute, bättre belysning och polis som syns\. .*Hur vi samverkar [^<]*polisen patrullerar\..*>Polisen går till fots i centrum varje arbetspass\.</,
  ],
  [
    'S2-45 how many goals are joint and how many one party’s own',
    'Narkotika bland unga',
    /<h2>Mål<\/h2> Antal mål Gemensamma: 1\. Polisens: 1\. Kommunens: 0\. .*Gemensamt mål .*Polisens mål/,
  ],
] as const
it.each(focusAreas)('%s', async (_, name, says) => {
  const front = await (await ekbro.app.request('/ekbro/sv')).text()
  const id = front.slice(front.indexOf(`>${name}</h2>`)).match(/focus-area\/([0-9a-f-]{36})/)?.[1]
  expect(await ekbro.shown(`/ekbro/sv/focus-area/${id}`)).toMatch(says)
})

it('a measure is told with the six fields that a plan must have', async () => {
  const page = await ekbro.shown(`/ekbro/sv/focus-area/${ekbro.lamps.focusArea}`)
  expect(page).toMatch(
    /Lampor längs ån.*Vad Lampor kontrolleras.*När Hela året.*Hur vi samverkar Kommunen byter.*Ansvarar Ekbro kommun.*Så följs det upp Varje kontroll/,
  )
})

const pages = [
  '',
  '/action-plan',
  '/action-plan/changes',
  '/standing-words',
  '/accessibility',
  '/data-protection',
  '/wrong',
]
it.each(pages)('no script, no cookie, one main heading, in three languages: %s', async (path) => {
  for (const language of ['sv', 'da', 'en']) {
    const answer = await ekbro.app.request(`/ekbro/${language}${path}`)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(html).not.toMatch(/<script|style=|undefined|\[object|brutet|breach/)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(headingsSkip(html)).toBe(false)
  }
})

function headingsSkip(html: string): boolean {
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  return levels.some((level, place) => level > (levels[place - 1] ?? 0) + 1)
}

it.each(['not-an-id', '10000000-0000-4000-8000-000000000001', "1' or '1'='1"])(
  'an address that leads nowhere is 404: %s',
  async (id) => {
    expect(await ekbro.statusOf(`/ekbro/sv/citizen-promise/${encodeURIComponent(id)}`)).toBe(404)
    expect(await ekbro.statusOf(`/ekbro/sv/focus-area/${encodeURIComponent(id)}`)).toBe(404)
  },
)

it('what belongs to another partnership is not there', async () => {
  expect(await ekbro.statusOf(`/tallberga/sv/citizen-promise/${ekbro.lamps.open}`)).toBe(404)
  expect(await ekbro.statusOf(`/havnsoe/da/citizen-promise/${ekbro.lamps.open}`)).toBe(404)
  expect(await ekbro.statusOf(`/tallberga/sv/focus-area/${ekbro.lamps.focusArea}`)).toBe(404)
})

it.each([
  ['/tallberga/sv', 'Handlingsplan'],
  ['/tallberga/en', 'The plan'],
  ['/ekbro/sv', 'Åtgärdsplan'],
  ['/ekbro/da', 'Planen'],
  ['/havnsoe/da', 'Handleplan'],
])('on %s the plan goes by the partnership’s own word, or the language’s: %s', async (site, called) => {
  expect(await ekbro.shown(site)).toMatch(new RegExp(`<a href="${site}/action-plan"[^>]*>${called}</a>`))
})

it('the page is packed for a browser that takes it, and light', async () => {
  const plain = await ekbro.app.request('/ekbro/sv')
  const packed = await ekbro.app.request('/ekbro/sv', { headers: { 'accept-encoding': 'gzip' } })
  expect((await plain.arrayBuffer()).byteLength).toBeLessThan(60_000)
  expect((await packed.arrayBuffer()).byteLength).toBeLessThan(10_000)
})
