import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'

let demo: DemoHouse
let anna: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
})
afterAll(() => demo.db.drop())

const room = '/app/offences'
const count = async (table: string) =>
  (await demo.db.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n as number

const handIn = (visitor: Visitor, contents: Uint8Array | string, name = 'siffror.csv') => {
  const form = new FormData()
  form.append('file', new File([contents as string], name))
  return visitor.post(`${room}/file`, form)
}

/** The form as it stands on the page, every field with what is filled in. */
function fieldsOn(html: string): [string, string][] {
  const plain = (words = '') =>
    words
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
  const form = html.slice(html.indexOf('<form method="post"'))
  const inputs = [
    ...form.matchAll(
      /<input(?=[^>]* name="([^"]+)")(?![^>]*type="(?:checkbox|file)")[^>]*? value="([^"]*)"/g,
    ),
  ]
  const selects = [...form.matchAll(/<select[^>]*? name="([^"]+)".*?<\/select>/gs)].map(
    ([all, name]) => ['', name, all.match(/value="([^"]*)" selected/)?.[1] ?? ''] as const,
  )
  return [...inputs, ...selects].map(([, name, value]) => [plain(name), plain(value)])
}

/** Hands a file in and settles it as it is proposed, with what is said otherwise. */
async function readIn(
  contents: Uint8Array | string,
  said: Record<string, string> = {},
  compared: string[] = [],
): Promise<Response> {
  const waiting = (await handIn(anna, contents)).headers.get('location')!
  const fields = fieldsOn(await (await anna.get(waiting)).text())
  const there = new Set(fields.map(([name]) => name))
  const filled = [
    ...fields.map(([name, value]): [string, string] => [name, said[name] ?? value]),
    ...Object.entries(said).filter(([name]) => !there.has(name)),
  ]
  return anna.post(waiting, [...filled, ...compared.map((word): [string, string] => ['compared', word])])
}

const small = (rows: string[]) => `kommun;brott;period;antal\n${rows.join('\n')}\n`
const publisher = { publisher: 'Polisområdet' }

describe('a file of figures', () => {
  it('is read by what it says, shows what would come of it, and tells what came', async () => {
    const file = small([
      'Ekbro;cykelstöld;2025;61',
      'Ekbro;cykelstöld;2026;30',
      'Ekbro;cykelstöld;2024;många',
      'Grannby;cykelstöld;2025;90',
      'Grannby;cykelstöld;2026;88',
    ])
    const waiting = (await handIn(anna, file)).headers.get('location')!
    const proposed = await (await anna.get(waiting)).text()
    expect(proposed).toMatch(/5 siffror finns i filen\. 2 läses in, 1 går inte att läsa, 2 gäller platser/)
    expect(proposed).toMatch(/<th[^>]*>4<\/th>.*?många.*?Inget tal\./s)
    const done = await readIn(file, publisher, ['Grannby'])
    expect(done.status).toBe(303)
    expect(await (await anna.get(done.headers.get('location')!)).text()).toContain(
      '4 siffror är nya, 0 är rättade, 0 fanns redan. 1 gick inte att läsa.',
    )
  })

  it('the same file twice adds nothing, and a corrected one keeps both', async () => {
    const file = (last: number) => small(['Ekbro;hot;2025;41', `Ekbro;hot;2026;${last}`])
    await readIn(file(38), publisher)
    const [files, counts] = [await count('offence_file'), await count('offence_count')]
    const again = await readIn(file(38), publisher)
    expect(again.headers.get('location')).toBe(`${room}?read=0-0-2-0-0`)
    expect([await count('offence_file'), await count('offence_count')]).toEqual([files, counts])
    const corrected = await readIn(file(44), publisher)
    expect(corrected.headers.get('location')).toBe(`${room}?read=0-1-1-0-0`)
    expect(await count('offence_count')).toBe(counts + 1)
    const shown = await (await anna.get(`${room}/development?kind=threats`)).text()
    expect(shown).toMatch(/hela 2026: 44 anmälda, mot 41/)
  })

  it('a file that was struck holds no longer, and what stood before does again', async () => {
    await readIn(small(['Ekbro;rån;2025;12', 'Ekbro;rån;2026;9']), publisher)
    await readIn(small(['Ekbro;rån;2026;90']), publisher)
    const development = async () => (await anna.get(`${room}/development?kind=robbery`)).text()
    expect(await development()).toMatch(/90 anmälda, mot 12/)
    const newest = (await (await anna.get(room)).text()).match(
      /\/app\/offences\/read\/[0-9a-f-]+\/strike/,
    )![0]
    expect((await anna.post(newest, { reason: '' })).status).toBe(422)
    expect((await anna.post(newest, { reason: 'Fel kommun' })).status).toBe(303)
    expect(await development()).toMatch(/9 anmälda, mot 12/)
    expect(await (await anna.get(room)).text()).toContain('Struken: Fel kommun')
  })

  it('is settled next time as the last one with the same columns was', async () => {
    await readIn('ort;gärning;år;tal\nE-bro;snatt;2024;5\n', {
      ...publisher,
      ...{ 'role-0': 'place', 'role-1': 'kind', 'role-2': 'period', 'role-3': 'count' },
      'kind-word-0': 'snatt',
      'kind-0': 'shoplifting',
      'own-whole': 'E-bro',
    })
    const next = (await handIn(anna, 'ort;gärning;år;tal\nE-bro;snatt;2025;7\n')).headers.get('location')!
    const page = await (await anna.get(next)).text()
    expect(page).toContain('value="shoplifting" selected')
    expect(page).toMatch(/1 läses in/)
  })

  it('of sensitive kinds nothing is kept below the municipality', async () => {
    const file = small(['Centrum;våldtäkt;2025;6', 'Ekbro;våldtäkt;2025;21', 'Ekbro;våldtäkt;2026;19'])
    const done = await readIn(file, publisher)
    expect(done.headers.get('location')).toBe(`${room}?read=2-0-0-0-1`)
    const told = await (await anna.get(done.headers.get('location')!)).text()
    expect(told).toContain('känsliga brott nedanför kommunen är inte sparade')
    expect(await (await anna.get(`${room}/development?kind=rape`)).text()).not.toContain('Centrum')
  })

  it('the real files of Brå and Statistics Denmark are read without a figure lost', async () => {
    const bra = readFileSync(resolve('../shared/data/crime/se_bra_kvartal_6kommuner_2014_2026.csv'))
    const done = await readIn(bra, { ...publisher, 'own-whole': '0114' }, ['0115', '0117'])
    expect(done.headers.get('location')).toBe(`${room}?read=144-0-0-0-0`)
    const shown = await (await anna.get(`${room}/development?kind=all`)).text()
    expect(shown).toContain('alla brott')
    expect(shown).toMatch(/Alla år räknas över samma del av året: kvartal 1–2\./)
    expect(shown).toContain('preliminär')
    const danish = readFileSync(resolve('../shared/data/crime/dk_straf11_kommuner_kvartal_2008_2022.csv'))
    const waiting = (await handIn(anna, danish)).headers.get('location')!
    expect(await (await anna.get(waiting)).text()).toMatch(/28.710 siffror finns i filen/)
  }, 60_000)
})

describe('what cannot be read in is refused in words, and nothing is kept', () => {
  it.each([
    ['nothing', '', 'Filen är tom'],
    ['no table', 'bara ord\n', 'Ingen tabell'],
    ['a workbook', 'PK\u0003\u0004', 'Excel-fil'],
    ['names', 'namn,brott,period,antal\nAnna,hot,2025,1\n', 'säger vem någon är: namn'],
    [
      'e-mail addresses',
      'plats,brott,period,antal\nanna@ekbro.example,hot,2025,1\n',
      'säger vem någon är: plats',
    ],
  ])('%s', async (_, contents, words) => {
    const before = await count('offence_upload')
    const refused = await handIn(anna, contents)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
    expect(await count('offence_upload')).toBe(before)
  })

  it('a file without a publisher, without a count or with nothing chosen stays as it was filled in', async () => {
    const file = small(['Ekbro;cykelstöld;2023;61'])
    const nobody = await readIn(file, { publisher: '' })
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('id="publisher-problem"')
    const uncounted = await readIn(file, { ...publisher, 'role-3': 'left-out' })
    expect(await uncounted.text()).toContain('Säg i vilken kolumn antalet står.')
    const nothing = await readIn(file, { ...publisher, 'own-whole': '' })
    const html = await nothing.text()
    expect([nothing.status, html.includes('Inget är valt')]).toEqual([422, true])
    expect(html).toContain('value="Polisområdet"')
  })

  it('areas and kinds of somebody else are not there', async () => {
    const foreign = (await demo.db.owner.query('select id from area order by tenant, id')).rows.map(
      ({ id }) => id,
    )
    const before = await count('offence_place')
    const answered = await readIn(small(['Ekbro;cykelstöld;2022;61']), {
      ...publisher,
      'own-whole': '',
      [`own-${foreign.at(-1)}`]: 'Ekbro',
      'kind-0': 'made-up',
    })
    expect(answered.status).toBe(422)
    expect(await count('offence_place')).toBe(before)
  })
})

describe('who sees the figures', () => {
  it('the police may read in and see; who only reads the plan sees nothing of them', async () => {
    const karim = await demo.enter('karim@polisen.example', 'ekbro')
    expect((await karim.get(room)).status).toBe(200)
    const lisa = await demo.enter('lisa@kometen.example')
    expect((await lisa.get(room)).status).toBe(403)
    expect((await handIn(lisa, small(['Ekbro;hot;2025;1']))).status).toBe(403)
  })

  it('a municipality sees its own and no other’s', async () => {
    const mette = await demo.enter('mette@havnsoe.example')
    const page = await (await mette.get(room)).text()
    expect(page).toContain('Havnsø')
    expect(page).not.toContain('Ekbro')
    const file = (await (await anna.get(room)).text()).match(/\/app\/offences\/read\/[0-9a-f-]+\/strike/)![0]
    expect((await mette.get(file)).status).toBe(404)
  })
})

it('a file without a column of offences says at once what has to be answered, and leads there', async () => {
  const waiting = (await handIn(anna, 'kommun;period;antal\nEkbro;2024;7\n')).headers.get('location')!
  const page = await (await anna.get(waiting)).text()
  expect(page).toContain('Filen har ingen kolumn för brott')
  expect(page).toContain('href="#oneKind"')
  expect(page).toContain('id="oneKind"')
  const again = await anna.post(waiting, [
    ...fieldsOn(page).filter(([name]) => name !== 'oneKind'),
    ['oneKind', 'home-burglary'],
    ['do', 'again'],
  ])
  expect(await again.text()).not.toContain('Filen har ingen kolumn för brott')
})
