import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { actAs, type Visitor } from '../../demo/visitor.ts'
import { textOfDocx } from '../../documents/docx-text.ts'
import { openRows } from '../../partnership/grants/actions.ts'

let demo: DemoHouse
let anna: Visitor
let pia: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  pia = await demo.enter('pia@polisen.example', 'vidsjo')
})
afterAll(() => demo.db.drop())

const bare = (html: string) =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** Where the newest agreement of a visitor's partnership is read as one document, found as they would find it. */
async function documentOf(who: Visitor): Promise<string> {
  const list = await (await who.get('/app/agreement')).text()
  const agreement = /href="(\/app\/agreement\/[0-9a-f-]{36})"/.exec(list)![1]!
  const page = await (await who.get(agreement)).text()
  return /href="(\/app\/duties\/agreement\/[0-9a-f-]{36})">Läs eller skriv ut som ett dokument/.exec(
    page,
  )![1]!
}
const read = async (who: Visitor, path: string) => {
  const response = await who.get(path)
  expect(response.status, path).toBe(200)
  return bare(await response.text())
}
async function printed(who: Visitor, path: string): Promise<string> {
  const response = await who.get(`${path}/agreement.pdf`)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()))
  const { text } = await extractText(pdf, { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
async function written(who: Visitor, path: string): Promise<string> {
  const response = await who.get(`${path}/agreement.docx`)
  expect(response.headers.get('content-type')).toContain('wordprocessingml')
  return String(await textOfDocx(new Uint8Array(await response.arrayBuffer()))).replace(/\s+/g, ' ')
}

it('a municipality’s own agreement is read, printed and taken into a word processor as one and the same', async () => {
  const path = await documentOf(anna)
  const { rows } = await demo.db.owner.query<{ words: string }>(
    `select distinct on (v.goal) v.words from goal_version v
       join goal g on (g.tenant, g.id) = (v.tenant, v.goal)
       join focus_area f on (f.tenant, f.id) = (g.tenant, g.focus_area)
      where f.agreement = $1 order by v.goal, v.number desc`,
    [path.split('/').at(-1)],
  )
  expect(rows.length).toBeGreaterThan(1)
  const heads = ['Om överenskommelsen', 'Syften', 'Vad den bygger på', 'Fokusområden', 'Undertecknande']
  for (const text of [await read(anna, path), await printed(anna, path), await written(anna, path)]) {
    for (const head of heads) expect(text).toContain(head)
    for (const { words } of rows) expect(text).toContain(words)
    expect(text).toMatch(/Minst \d+ gånger per månad/)
    expect(text).not.toContain('Del 1')
  }
})

it('S2-05 an agreement over several municipalities has its part 1 and each one’s part 2, with what is lacking', async () => {
  const path = await documentOf(pia)
  for (const text of [await read(pia, path), await printed(pia, path), await written(pia, path)]) {
    expect(text).toContain('Del 1: gemensam för alla')
    const parts = ['Ekbro kommun', 'Mossnäs kommun', 'Tallberga kommun'].map((name) => `Del 2: ${name}`)
    const places = parts.map((part) => text.lastIndexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    const mossnas = text.slice(places[1], places[2])
    expect(mossnas).toMatch(/Lokala mål Saknas\. Lokal plan .+, antagen .+ Medborgarlöften \S+/)
    expect(text.slice(places[0], places[1])).not.toContain('Saknas.')
  }
})

it('of a municipality that does not let the police area read, nothing is told but that', async () => {
  const path = await documentOf(pia)
  const partnershipOf = async (slug: string) => {
    const found = 'select partnership from partnership_address where slug = $1'
    return (await demo.db.owner.query(found, [slug])).rows[0].partnership as string
  }
  const [within, area] = [await partnershipOf('mossnas'), await partnershipOf('vidsjo')]
  const siv = { db: demo.db, email: 'siv@mossnas.example', within, at: demo.house.now() }
  await actAs(siv, (act) => openRows(act, area, false))
  expect(await read(pia, path)).toMatch(/Del 2: Mossnäs kommun Kommunen har inte låtit polisområdet läsa/)
  await actAs(siv, (act) => openRows(act, area, true))
})

it('a municipality that is to leave stands with its last day', async () => {
  const path = await documentOf(pia)
  await demo.db.owner.query(
    `update agreement_municipality set to_day = '2027-06-30'
      where agreement = $1 and municipality = (select partnership from partnership_address where slug = 'mossnas')`,
    [path.split('/').at(-1)],
  )
  for (const text of [await read(pia, path), await printed(pia, path), await written(pia, path)])
    expect(text).toMatch(/Ekbro kommun Mossnäs kommun, till och med 30 juni 2027 Tallberga kommun/)
})

it('a party that has not signed is named, and has lines to sign on where it is printed', async () => {
  const path = await documentOf(anna)
  await demo.db.owner.query(
    `update agreement_signatory set signed_on = null where agreement = $1 and organisation = 'Lokalpolisområde Vidsjö'`,
    [path.split('/').at(-1)],
  )
  expect(await read(anna, path)).toContain('Inte undertecknad av Lokalpolisområde Vidsjö')
  for (const text of [await printed(anna, path), await written(anna, path)])
    expect(text).toMatch(/Lokalpolisområde Vidsjö Lokalpolisområdeschef Ort och datum.*Underskrift/)
})

it('nobody else’s agreement is there, and no stranger reads one', async () => {
  expect((await anna.get(await documentOf(pia))).status).toBe(404)
  expect((await demo.stranger.get(await documentOf(anna))).status).not.toBe(200)
})
