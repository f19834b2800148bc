import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { allWork } from '../../jobs/all-work.ts'
import { runWork } from '../../jobs/run.ts'
import { largeFile } from '../rules.ts'
import { eventsOf } from './queries.ts'

let demo: DemoHouse
let anna: Visitor
let mette: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  mette = await demo.enter('mette@havnsoe.example')
})
afterAll(() => demo.db.drop())

const today = '2099-01-01'

async function within<T>(slug: string, work: (db: Trx, partnership: string) => Promise<T>): Promise<T> {
  const { rows } = await demo.db.owner.query(
    'select tenant, partnership from partnership_address where slug = $1',
    [slug],
  )
  return inTransaction(demo.db.app, { ...rows[0], user: null }, (db) => work(db, rows[0].partnership))
}
const eventsIn = (kind: string, slug = 'ekbro') =>
  within(slug, (db, place) => eventsOf(db, place, { kind, today: today.replace('2099', '2026') }))
const count = async (table: string) =>
  (await demo.db.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n as number

async function handIn(who: Visitor, text: string | Uint8Array, name = 'uttag.csv'): Promise<Response> {
  const form = new FormData()
  form.append('file', new File([text as BlobPart], name))
  return who.post('/app/offences/events/file', form)
}

/** What a page proposes in its form, as it would be sent back. */
function proposed(html: string): [string, string][] {
  const form = html.slice(html.indexOf('<form method="post"', html.indexOf('<main')))
  const inputs = [
    ...form.matchAll(
      /<input(?=[^>]* name="([^"]+)")(?![^>]*type="(?:checkbox|file)")[^>]*? value="([^"]*)"/g,
    ),
  ].map(([, name, value]) => [name!, value!] as [string, string])
  const selects = [...form.matchAll(/<select[^>]*? name="([^"]+)".*?<\/select>/gs)].map(
    ([all, name]) => [name!, all.match(/value="([^"]*)" selected/)?.[1] ?? ''] as [string, string],
  )
  return [...inputs.filter(([name]) => name !== 'publisher'), ...selects]
}

/** Hands a file in and reads it in as it is proposed; gives the page that follows. */
async function readIn(text: string | Uint8Array, also: [string, string][] = [], who = anna): Promise<string> {
  const waiting = (await handIn(who, text)).headers.get('location')
  expect(waiting).toMatch(/^\/app\/offences\/events\/file\/[0-9a-f-]{36}$/)
  const page = await (await who.get(waiting!)).text()
  const changed = new Set(also.map(([name]) => name))
  const filled = proposed(page).filter(([name]) => !changed.has(name))
  const answer = await who.post(waiting!, [...filled, ['publisher', 'Polisområdet'], ...also])
  expect(answer.status, await answer.clone().text()).toBe(303)
  return (await who.get(answer.headers.get('location')!)).text()
}

const heads = 'diarienummer;brott;från;till;latitud;longitud;bostadstyp\n'
const line = (number: string, kind: string, from: string, to = from) =>
  `${number};${kind};${from};${to};58.94;14.87;villa\n`

describe('a file of events', () => {
  it('is shown as it would be read, then read in, and every line is accepted or refused', async () => {
    const before = await eventsIn('boat-theft')
    const page = await readIn(
      `${heads}${line('A1', 'stöld av båt och båtmotor', '2025-06-01 22:00', '2025-06-02 07:30')}${line('A2', 'stöld av båt och båtmotor', '2025-06-31 22:00')}${line('A3', 'stöld av båt och båtmotor', '2025-06-05 09:00', '2025-06-04 09:00')}A4;stöld av båt och båtmotor;2025-06-0`,
    )
    expect(page).toContain('4 rader är lästa. Nya händelser: 1.')
    expect(page).toContain('Inte inlästa: 3.')
    expect(page).toContain('Ett datum eller klockslag som inte finns.')
    expect(page).toContain('Slutet ligger före början.')
    const [event, ...others] = await eventsIn('boat-theft')
    expect([before.length, others.length]).toEqual([0, 0])
    expect(event).toMatchObject({
      ...{ from: '2025-06-01T22:00', to: '2025-06-02T07:30', precision: 'minute' },
      ...{ dwelling: 'detached-house', lat: 58.94, lon: 14.87 },
    })
    expect(event?.area).not.toBeNull()
  })

  it('read in a second time adds nothing', async () => {
    const file = `${heads}${line('B1', 'graffiti', '2025-07-01 12:00')}${line('', 'klotter', '2025-07-02')}${line('', 'klotter', '2025-07-02')}`
    await readIn(file)
    const before = await count('offence_event')
    const graffiti = await eventsIn('graffiti')
    expect(await readIn(file)).toContain('Nya händelser: 0. Rättade: 0. Fanns redan: 3.')
    expect(await count('offence_event')).toBe(before)
    // What has no number is told twice where the file says it twice.
    expect(graffiti.filter(({ from }) => from === '2025-07-02T00:00')).toHaveLength(2)
  })

  it('a newer file that corrects an incident supersedes it, with both kept; struck, the former holds again', async () => {
    await readIn(`${heads}${line('C1', 'butiksstöld', '2025-08-01 12:00')}`)
    const rows = await count('offence_event')
    const page = await readIn(`${heads}${line('C1', 'butiksstöld', '2025-08-01 15:30')}`)
    expect(page).toContain('Nya händelser: 0. Rättade: 1.')
    expect(await count('offence_event')).toBe(rows + 1)
    expect((await eventsIn('shoplifting')).map(({ from }) => from)).toEqual(['2025-08-01T15:30'])
    const strike = page.match(/href="(\/app\/offences\/events\/read\/[0-9a-f-]{36}\/strike)"/)![1]!
    expect((await anna.post(strike, { reason: '' })).status).toBe(422)
    expect((await anna.post(strike, { reason: 'Fel vecka' })).status).toBe(303)
    expect((await eventsIn('shoplifting')).map(({ from }) => from)).toEqual(['2025-08-01T12:00'])
  })

  it('a number that stands twice with the same offence is one, with two offences two', async () => {
    const page = await readIn(
      `${heads}${line('D1', 'arson', '2025-08-01')}${line('D1', 'mordbrand', '2025-08-01')}${line('D1', 'mordbrand', '2025-08-02')}${line('D1', 'littering', '2025-08-01')}${line('D1', 'nedskräpning', '2025-08-01')}`,
    )
    expect(page).toContain('Samma nummer och brott står en gång till i filen.')
    expect((await eventsIn('arson')).length).toBe(1)
    expect((await eventsIn('littering')).length).toBe(1)
  })

  it('kinds that are few and close to home keep neither area nor point', async () => {
    await readIn(`${heads}${line('E1', 'våldtäkt', '2025-08-01 02:00')}`)
    expect((await eventsIn('rape'))[0]).toMatchObject({ area: null, lat: null, lon: null })
    expect(
      (
        await demo.db.owner.query(
          "select 1 from event_point p join offence_event e using (event_file, line) where e.kind = 'rape'",
        )
      ).rowCount,
    ).toBe(0)
  })

  it('points outside the partnership, impossible ones and times to come are refused; turned ones are turned back', async () => {
    const at = (number: string, lat: string, lon: string, time = '2025-08-01 02:00') =>
      `${number};utpressning;${time};;${lat};${lon};\n`
    const page = await readIn(
      heads +
        at('F1', '14.87', '58.94') +
        at('F2', '0', '0') +
        at('F3', '41.9', '-87.6') +
        at('F4', '158', '200') +
        at('F5', '58,94', '14,87') +
        at('F6', '58.94', '14.87', '2031-01-01 10:00') +
        at('F7', '', ''),
    )
    expect(page).toContain('En punkt utanför ert område, eller i havet.')
    expect(page).toContain('En punkt som inte finns.')
    expect(page).toContain('Tiden ligger i framtiden.')
    expect((await eventsIn('extortion')).map(({ lat }) => lat)).toEqual([58.94, null, 58.94, null])
  })

  it('a file that says who somebody is is not kept', async () => {
    const uploads = await count('event_upload')
    const named = await handIn(anna, 'målsägande;brott;från\nnågon;hot;2025-01-01 10:00\n')
    expect([named.status, await named.text()].join()).toContain('målsägande')
    const numbered = await handIn(anna, 'fritext;brott;från\nringde 19811218-9876;hot;2025-01-01 10:00\n')
    expect([numbered.status, await numbered.text()].join()).toContain('fritext')
    expect(await count('event_upload')).toBe(uploads)
  })

  it('is not kept once it is read in: neither its bytes nor its words of places', async () => {
    await readIn('diarienummer;brott;från;adress\nG1;utpressning;2025-09-01 10:00;Storgatan 17\n')
    expect(await count('event_upload_part')).toBe(await count('event_upload'))
    const { rows } = await demo.db.owner.query(
      "select 1 from event_upload_part where position('Storgatan 17'::bytea in contents) > 0",
    )
    expect(rows).toEqual([])
  })

  it('columns and words are remembered for the next file with the same columns', async () => {
    const odd = 'nr;rubricering av brott;tid\nH1;ZZ-kod 12;2025-09-01 10:00\n'
    await readIn(odd, [['kind-0', 'doping']])
    const waiting = (await handIn(anna, odd.replace('H1', 'H2'))).headers.get('location')!
    expect(await (await anna.get(waiting)).text()).toMatch(/value="doping" selected/)
  })

  it('Swedish and Danish words for times are read, Danish ones in Danish', async () => {
    await readIn('anmälningsdag;brott;tid\n2025-03-12;häleri;mellan fredag kl 12 och måndag kl 14\n')
    expect((await eventsIn('handling-of-stolen-goods'))[0]).toMatchObject({
      ...{ from: '2025-03-07T12:00', to: '2025-03-10T14:00' },
    })
    const page = await readIn(
      'anmeldelsesdato;overtrædelse;tid\n2025-01-27;hæleri;mellem fredag d. 24/1 kl. 12.00 og søndag d. 26/1 kl. 14.00\n',
      [],
      mette,
    )
    expect(page).toContain('Nye hændelser: 1.')
    expect((await eventsIn('handling-of-stolen-goods', 'havnsoe'))[0]).toMatchObject({
      ...{ from: '2025-01-24T12:00', to: '2025-01-26T14:00', lat: null },
    })
  })

  it('Swedish metres are read whichever way round they stand', async () => {
    await readIn(
      'nr;brott;från;X;Y\nI1;doping;2025-05-01 10:00;6533378.29;492518.21\nI2;doping;2025-05-02 10:00;492518.21;6533378.29\n',
    )
    const found = (await eventsIn('doping')).filter(({ from }) => from.startsWith('2025-05'))
    expect(found).toHaveLength(2)
    for (const { lat, lon } of found) expect([lat, lon]).toEqual([58.94, 14.87])
  })

  it('a large file is read in beside the server', async () => {
    const rows = Array.from({ length: 42_000 }, (_, at) =>
      line(`L${at}`, 'cykelstöld', `2025-0${1 + (at % 9)}-1${at % 10} 0${at % 10}:00`),
    )
    const text = heads + rows.join('')
    expect(text.length).toBeGreaterThan(largeFile)
    const waiting = (await handIn(anna, text)).headers.get('location')!
    const page = await (await anna.get(waiting)).text()
    expect(page).toContain('Det gäller filens början')
    const work = (await anna.post(waiting, [...proposed(page), ['publisher', 'Polisområdet']])).headers.get(
      'location',
    )!
    expect(work).toMatch(/^\/app\/work\//)
    await runWork(demo.house, allWork)
    const after = await (await anna.get(work)).text()
    expect(after).toContain('data-standing="done"')
    const result = after.match(/href="(\/app\/offences\/events\?read=[^"]+)"/)![1]!
    expect(await (await anna.get(result)).text()).toMatch(/42\s000 rader är lästa. Nya händelser: 42\s000/)
    expect(await eventsIn('bicycle-theft')).toHaveLength(42_000)
  })
})

describe('the ground for exact points', () => {
  it('needs a decision, an office and a last day, and says what lacks', async () => {
    const answer = await anna.post('/app/offences/events/points', {
      ...{
        basis: 'Beslut',
        decidedBy: 'Anna Ek anna@ekbro.example',
        fromDay: '2026-05-01',
        toDay: '2026-04-01',
      },
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Skriv en funktion eller ett beslut, inte en person.')
    expect(page).toContain('Sista dagen ligger före den första.')
  })

  it('withdrawn, every exact point is thrown away at once and the areas stay', async () => {
    expect(await count('event_point')).toBeGreaterThan(1000)
    const placed = (await eventsIn('home-burglary')).filter(({ area }) => area !== null).length
    const page = await (await anna.get('/app/offences/events/points')).text()
    const end = page.match(/href="(\/app\/offences\/events\/points\/[0-9a-f-]{36}\/end)"/)![1]!
    expect((await anna.post(end, { reason: 'Beslutet är upphävt' })).status).toBe(303)
    expect(await count('event_point')).toBe(0)
    const after = await eventsIn('home-burglary')
    expect(after.filter(({ area }) => area !== null).length).toBe(placed)
    expect(after.every(({ lat }) => lat === null)).toBe(true)
  })
})

describe('a file larger than any form', () => {
  const large = `brott;från;område\n${'cykelstöld;2026-01-01 10:00;Centrum\n'.repeat(360_000)}`

  it('waits like any other when it is of events and somebody is signed in', async () => {
    expect(large.length).toBeGreaterThan(12 * 1024 * 1024)
    const answer = await handIn(anna, large)
    expect(answer.headers.get('location')).toMatch(/^\/app\/offences\/events\/file\//)
    // Only its beginning is looked at before it is read in.
    expect(await (await anna.get(answer.headers.get('location')!)).text()).toContain('Centrum')
  })
  it('is not even read of a stranger, nor at another form', async () => {
    const form = () => {
      const filled = new FormData()
      filled.append('file', new File([large], 'uttag.csv'))
      return filled
    }
    expect((await demo.stranger.post('/app/offences/events/file', form())).status).toBe(413)
    expect((await anna.post('/app/offences/file', form())).status).toBe(413)
  })
  it('is refused with a sentence where it is larger still', async () => {
    const refused = await handIn(anna, new Uint8Array(41 * 1024 * 1024).fill(65))
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('högst 40 MB')])
  })
})
