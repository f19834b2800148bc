import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../../act.ts'
import type { Cadence } from '../../action-plan/cadence/rules.ts'
import { readAgreement } from '../../action-plan/reading/read-agreement.rules.ts'
import {
  saveCancellation,
  saveCitizenPromise,
  saveCommitment,
  saveMeasure,
} from '../../action-plan/writing.queries.ts'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { seedDemo } from '../../demo/seed.ts'
import { actAs } from '../../demo/visitor.ts'
import { saveOccurrence } from '../../log/queries.ts'
import { saveDeviation } from '../../log/reporting.queries.ts'
import { createApp } from '../../web/app.ts'

// The invented Ekbro, and beside it a few rows of our own whose words we know.
const now = new Date('2026-11-22T10:00:00Z')
let db: FreshDatabase
let app: ReturnType<typeof createApp>
let focusArea: string
let police: string
let municipality: string
const made: Record<'open' | 'lights' | 'closed' | 'hidden', string> = {
  open: '',
  lights: '',
  closed: '',
  hidden: '',
}

const tenAMonth: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}

beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, now)
  app = createApp({ db, now: () => now, demo: false, secure: false, log: (entry) => console.error(entry) })
  const own = await db.owner.query(`
    select a.partnership, f.id as focus_area,
           (select o.id from organisation o where o.tenant = a.tenant and o.party = 'police' limit 1) as police,
           (select o.id from organisation o where o.tenant = a.tenant and o.name = 'Ekbro kommun') as municipality
      from partnership_address a
      join focus_area f on f.partnership = a.partnership
     where a.slug = 'ekbro' order by f.created_at limit 1`)
  const { partnership, focus_area, ...organisations } = own.rows[0]
  focusArea = focus_area
  police = organisations.police
  municipality = organisations.municipality
  await asAnna(partnership, '2026-09-01', writeRows)
  await asAnna(partnership, '2026-11-05', logRows)
})
afterAll(() => db.drop())

const asAnna = (within: string, day: string, work: (act: Act) => Promise<void>) =>
  actAs({ db, email: 'anna@ekbro.example', within, at: new Date(`${day}T10:00:00Z`) }, work)

async function writeRows(act: Act) {
  const open = await saveMeasure(act, measureNamed('Lampor längs ån', 'public'), { focusArea, parent: null })
  const hidden = await saveMeasure(act, measureNamed('Spaning i hamnen', 'partners'), {
    focusArea,
    parent: null,
  })
  made.open = await promised(act, open, 'Vi lyser upp stigen längs ån.', true)
  made.closed = await promised(act, open, 'Ett löfte som inte är offentligt än.', false)
  made.hidden = await promised(act, hidden, 'Ett löfte i en åtgärd för parterna.', true)
  made.lights = await promised(act, open, 'Vi byter lampor vid skolan.', true)
  const reworded = {
    words: 'Vi byter alla lampor vid skolan.',
    feedbackEvery: 'month' as const,
    public: true,
  }
  await saveCitizenPromise(act, made.lights, reworded, { number: 1, reason: 'Det ska gälla alla lampor.' })
  const changed = { ...words(), cadence: { ...tenAMonth, count: 6 }, fromDay: '2026-10-01' }
  await saveCommitment(act, changed, { commitment: made.lights, number: 1, reason: 'Tio hanns inte med.' })
  const given = await saveMeasure(act, measureNamed('Väktare i parken', 'public'), {
    focusArea,
    parent: null,
  })
  await saveCancellation(act, given, {
    day: '2026-10-10',
    reason: 'Anbuden blev för dyra.',
    objections: 'Parkföreningen ville fortsätta.',
    lesson: 'Räkna på kostnaden före beslutet.',
  })
}

async function logRows(act: Act) {
  const row = {
    commitment: made.open,
    quantity: 3,
    quantityWords: 'drygt tre ord som rapportören skrev',
    organisation: police,
    area: null,
    coverageUnit: null,
    distinctKey: 'Nyckelgruppen Örnarna',
    riskOccasion: null,
    responseHours: null,
    channel: null,
    note: 'Anteckning om Storgatan 14',
  }
  await saveOccurrence(act, { ...row, id: crypto.randomUUID(), day: '2026-11-02' })
  await saveOccurrence(act, { ...row, id: crypto.randomUUID(), day: '2026-10-02' })
  const deviation = {
    commitment: made.open,
    from: '2026-10-01',
    to: '2026-10-31',
    adjustment: 'Två kvällar i november.',
  }
  await saveDeviation(act, { ...deviation, cause: 'Bilen var på verkstad.', visibility: 'public' })
  await saveDeviation(act, { ...deviation, cause: 'Personalen var sjuk.', visibility: 'partners' })
}

const words = () => ({
  title: 'Lampkontroller',
  originalWords: 'Minst 10 kontroller per månad',
  cadence: tenAMonth,
  fromDay: '2026-09-01',
  toDay: '2027-12-31',
  giver: 'joint' as const,
  responsible: [police],
  cooperating: [municipality],
  acceptedAsNotMeasurable: false,
  notMeasurableReason: '',
})

async function promised(act: Act, measure: string, plainWords: string, isPublic: boolean): Promise<string> {
  const id = await saveCommitment(act, words(), { measure })
  await saveCitizenPromise(act, id, { words: plainWords, feedbackEvery: 'quarter', public: isPublic })
  return id
}

const measureNamed = (title: string, visibility: 'public' | 'partners') => ({
  title,
  what: 'Lampor kontrolleras och byts.',
  plannedWhen: 'Hela året',
  cooperation: 'Kommunen byter, polisen kontrollerar.',
  responsible: municipality,
  followUp: 'Varje kontroll loggas.',
  why: 'Vandringen i våras',
  desiredResult: 'Ljusare stigar',
  plannedFrom: null,
  plannedTo: null,
  classes: ['situational' as const],
  types: [],
  offences: [],
  allOffences: false,
  targetGroup: '',
  ageFrom: null,
  ageTo: null,
  setting: '',
  visibleMarking: '',
  anchoredIn: '',
  followUpLevel: 'active' as const,
  visibility,
  partners: [],
})

/** A page's words, as a reader sees them. */
async function shown(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await app.request(path, { headers })
  expect(answer.status, path).toBe(200)
  return (await answer.text())
    .replace(/<(?!\/?(?:h\d|a)\b)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
}
const statusOf = async (path: string) => (await app.request(path)).status

it('S3-03 a promise says who gave it and that it is given to everybody who lives here', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.open}`)
  expect(page).toContain('Vem lovade Polisen och kommunen tillsammans')
  expect(page).toContain('Till vem Alla som bor eller vistas här')
  expect(page).toMatch(
    /Ansvarar Lokalpolisområde Vidsjö Samverkan Ekbro kommun Hur ofta Minst 10 gånger per månad/,
  )
})

it('S3-06 a promise points to its measure and agreement, and only what is public is shown', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.open}`)
  expect(page).toMatch(/Åtgärd i planen Lampor längs ån/)
  expect(page).toContain('Samverkansöverenskommelse mellan Ekbro kommun och polisen')
  const front = await shown('/ekbro/sv')
  expect(front).toContain('Vi lyser upp stigen längs ån.')
  for (const page of [
    front,
    await shown('/ekbro/sv/action-plan'),
    await shown(`/ekbro/sv/focus-area/${focusArea}`),
  ])
    expect(page).not.toMatch(/inte är offentligt än|för parterna|Spaning i hamnen/)
  expect(await statusOf(`/ekbro/sv/citizen-promise/${made.closed}`)).toBe(404)
  expect(await statusOf(`/ekbro/sv/citizen-promise/${made.hidden}`)).toBe(404)
})

it('S3-08 the last update and the next are told, and plainly where one is late', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.open}`)
  expect(page).toContain('Senast uppdaterat 5 november 2026, nästa återkoppling senast 5 februari 2027')
  const late = await shown(`/ekbro/sv/citizen-promise/${made.lights}`)
  expect(late).toContain(
    'Senast uppdaterat 1 september 2026, återkopplingen skulle ha kommit senast 1 oktober 2026',
  )
})

it('S3-16 what was planned stands beside what was done, period by period, and what comes next', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.open}`)
  expect(page).toContain('3 av 10 den här månaden, 9 dagar kvar')
  expect(page).toMatch(
    /september 2026 inte uppfyllt 0 av 10 oktober 2026 inte uppfyllt 3 av 10 november 2026/,
  )
  expect(page).toMatch(/Kommande perioder.*november 2026: 10 december 2026: 10/)
})

it('deviations are told with cause and adjustment, and those for the parties are not', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.open}`)
  expect(page).toContain('Orsak Bilen var på verkstad. Vad som ändrades Två kvällar i november.')
  expect(page).not.toContain('Personalen var sjuk')
})

it('a promise that was changed says from what, to what and why', async () => {
  const page = await shown(`/ekbro/sv/citizen-promise/${made.lights}`)
  expect(page).toMatch(
    /Ändrat 1 oktober 2026.*Minst 10 gånger per månad” till ”Lampkontroller: Minst 6 gånger per månad/,
  )
  expect(page).toContain('Skäl: Tio hanns inte med.')
  expect(page).toContain('Löd därefter: ”Vi byter alla lampor vid skolan.”')
})

it('S2-50 S2-52 promises stand in the plan of the agreement, with its parties, purposes and adoption', async () => {
  const page = await shown('/ekbro/sv/action-plan')
  expect(page).toContain('Antagen av Kommunstyrelsen 20 januari 2026, KS 2026/11.')
  expect(page).toContain('Överenskommelsen bakom planen')
  expect(page).toContain('Minska brottsligheten i Ekbro')
  expect(page).toMatch(/Lampor längs ån.*Lampkontroller/)
})

it('S4-38 the change list tells every adoption and every change since, with reason and lesson, the newest first', async () => {
  const page = await shown('/ekbro/sv/action-plan/changes')
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
  const line = (await shown('/ekbro/sv/action-plan')).match(/Lampkontroller\. \([^)]*\)/)?.[0] ?? ''
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
  ['S4-12 narcotics, with whom it is for and its goals', 'Narkotika bland unga', /Till för .*Mål .*Åtgärder/],
  ['S4-13 traffic, with its offences', 'Trafiken genom samhället', /Brott det gäller \S+/],
  ['S4-14 theft, with what is exposed', 'Inbrott och stölder', /Det som ska skyddas \S+/],
  ['S4-15 presence and availability', 'Trygghet på kvällar och helger', /polis/],
  ['S2-45 goals, joint or one party’s own', 'Trygghet på kvällar och helger', /Gemensamt mål/],
] as const
it.each(focusAreas)('%s', async (_, name, says) => {
  const front = await (await app.request('/ekbro/sv')).text()
  const id = front.slice(front.indexOf(`>${name}</h2>`)).match(/focus-area\/([0-9a-f-]{36})/)?.[1]
  expect(await shown(`/ekbro/sv/focus-area/${id}`)).toMatch(says)
})

it('a measure is told with the six fields that a plan must have', async () => {
  const page = await shown(`/ekbro/sv/focus-area/${focusArea}`)
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
    const answer = await app.request(`/ekbro/${language}${path}`)
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
    expect(await statusOf(`/ekbro/sv/citizen-promise/${encodeURIComponent(id)}`)).toBe(404)
    expect(await statusOf(`/ekbro/sv/focus-area/${encodeURIComponent(id)}`)).toBe(404)
  },
)

it('what belongs to another partnership is not there', async () => {
  expect(await statusOf(`/tallberga/sv/citizen-promise/${made.open}`)).toBe(404)
  expect(await statusOf(`/havnsoe/da/citizen-promise/${made.open}`)).toBe(404)
  expect(await statusOf(`/tallberga/sv/focus-area/${focusArea}`)).toBe(404)
})

it('the page is packed for a browser that takes it, and light', async () => {
  const plain = await app.request('/ekbro/sv')
  const packed = await app.request('/ekbro/sv', { headers: { 'accept-encoding': 'gzip' } })
  expect((await plain.arrayBuffer()).byteLength).toBeLessThan(60_000)
  expect((await packed.arrayBuffer()).byteLength).toBeLessThan(10_000)
})

it('a page is new as soon as something was logged', async () => {
  const { rows } = await db.owner.query(`select partnership from partnership_address where slug = 'ekbro'`)
  await asAnna(rows[0].partnership, '2026-11-22', async (act) => {
    const none = {
      area: null,
      coverageUnit: null,
      distinctKey: null,
      riskOccasion: null,
      responseHours: null,
    }
    const row = { ...none, commitment: made.lights, day: '2026-11-20', quantity: 2, organisation: police }
    await saveOccurrence(act, {
      ...row,
      id: crypto.randomUUID(),
      quantityWords: null,
      channel: null,
      note: null,
    })
  })
  expect(await shown(`/ekbro/sv/citizen-promise/${made.lights}`)).toContain('2 av 6 den här månaden')
})
