import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { textOfDocx } from '../../documents/docx-text.ts'
import { checkedArchive } from '../../documents/zip-archive.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'
import type { PictureContents } from './rules.ts'

let db: FreshDatabase
let anna: Visitor
let stranger: Visitor
/** The picture of 2026 as it was kept: all of it, and what residents may read. */
let kept: { picture: string; contents: PictureContents; publicContents: PictureContents }

beforeAll(async () => {
  const now = new Date('2026-11-22T09:00:00Z')
  db = await demoDatabase(now)
  const house: House = {
    db,
    now: () => now,
    demo: true,
    secure: false,
    log: ({ error }) => console.error(error),
  }
  const app = createApp(house)
  stranger = visitor(app)
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  const { rows } = await db.owner.query(
    `select situation_picture as picture, contents, public_contents as "publicContents"
       from situation_picture_version order by frozen_on desc limit 1`,
  )
  kept = rows[0]
})
afterAll(() => db.drop())

const codes = new Set([
  'id',
  'party',
  'kind',
  'visibility',
  'seen',
  'chapter',
  'what',
  'audience',
  'language',
  'country',
  'code',
  'group',
  'unit',
  'placeId',
])
const days = /^\d{4}-\d\d-\d\d$/

/** Every sentence that somebody wrote in the picture, line by line. */
function sentencesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return codes.has(key) || days.test(value)
      ? []
      : value
          .split('\n')
          .map((line) => line.replace(/^[-•*] /, '').trim())
          .filter((line) => line !== '')
  if (Array.isArray(value)) return value.flatMap((one) => sentencesIn(one, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    ['seenBy', 'dwellingTypes'].includes(name) ? [] : sentencesIn(one, name),
  )
}

/** Without what setting type adds or takes: spaces, hyphens, and the marks of HTML. */
const bare = (words: string) => words.replace(/[\s\u00ad\u200b-]+/g, '')
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const ofHtml = (html: string) =>
  html.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (mark) => entities[mark]!)
const bytesOf = async (answer: Promise<Response>) => new Uint8Array(await (await answer).arrayBuffer())

/** What a reader of PDF finds in it, without the head and foot of each page. */
async function ofPdf(bytes: Uint8Array, { title, partnership }: PictureContents): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  const around = new Set([title, partnership])
  return text
    .flatMap((page) => page.split('\n'))
    .filter((line) => !around.has(line.trim()) && !/^\d+ \(\d+\)$/.test(line.trim()))
    .join('\n')
}

function lacking(text: string, contents: PictureContents): string[] {
  const { title, partnership, ...told } = contents
  const found = bare(text)
  return [...new Set(sentencesIn(told))].filter((sentence) => !found.includes(bare(sentence)))
}

describe('the three faces of one value', () => {
  const address = () => `/app/situation-picture/${kept.picture}/document/version/1`
  it('the value has sentences to look for', () => {
    expect(sentencesIn(kept.contents).length).toBeGreaterThan(150)
  })
  it('the page says every sentence of it', async () => {
    expect(lacking(ofHtml(await (await anna.get(address())).text()), kept.contents)).toEqual([])
  })
  it('the print says every sentence of it, tagged for those who listen', async () => {
    const pdf = await bytesOf(anna.get(`${address()}/picture.pdf`))
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(lacking(await ofPdf(pdf, kept.contents), kept.contents)).toEqual([])
  })
  it('the file for a word processor says every sentence of it, with headings, lists, tables and language', async () => {
    const docx = await bytesOf(anna.get(`${address()}/picture.docx`))
    expect(lacking(String(await textOfDocx(docx)), kept.contents)).toEqual([])
    const archive = checkedArchive(docx, { entries: 100, unpackedBytes: 10_000_000 })
    expect(archive).not.toHaveProperty('problem')
  })
})

describe('what residents read', () => {
  const address = () => `/ekbro/sv/situation-picture/${kept.picture}/1`
  it('is the narrower picture, as page, print and file', async () => {
    const list = await (await stranger.get('/ekbro/sv/situation-picture')).text()
    expect(list).toContain(address())
    const page = ofHtml(await (await stranger.get(address())).text())
    expect(lacking(page, kept.publicContents)).toEqual([])
    expect(
      lacking(
        await ofPdf(await bytesOf(stranger.get(`${address()}/picture.pdf`)), kept.publicContents),
        kept.publicContents,
      ),
    ).toEqual([])
    expect(
      lacking(
        String(await textOfDocx(await bytesOf(stranger.get(`${address()}/picture.docx`)))),
        kept.publicContents,
      ),
    ).toEqual([])
  })
  it('holds no words that were kept among partners, nor how it is done', async () => {
    const page = bare(ofHtml(await (await stranger.get(address())).text()))
    const open = sentencesIn(kept.publicContents).join('\n')
    const closed = [...new Set(sentencesIn(kept.contents))].filter(
      (words) => !open.includes(words) && words.length > 25,
    )
    expect(closed.length).toBeGreaterThan(20)
    expect(closed.filter((words) => page.includes(bare(words)))).toEqual([])
  })
  it('is told in English with the words marked as Swedish, and is not there for a version never published', async () => {
    const page = await (await stranger.get(address().replace('/sv/', '/en/'))).text()
    expect(page).toContain('Survey of crime')
    expect(page).toMatch(/lang="sv"[^>]*>Unga kvinnors otrygghet i centrum/)
    expect((await stranger.get(address().replace(/1$/, '2'))).status).toBe(404)
    expect((await stranger.get('/havnsoe/da/situation-picture')).status).toBe(200)
  })
})

it('S2-44 the picture of 2026 is held against the frozen one of 2024', async () => {
  const { since } = kept.contents
  expect(since?.title).toBe('Lägesbild 2024')
  expect(since?.madeOn).toBe('2023-12-05')
  const named = Object.fromEntries(
    (since?.changes ?? []).map(({ what, before, now }) => [(now ?? before)?.title, what]),
  )
  expect(named['Unga kvinnors otrygghet i centrum']).toEqual(['new'])
  expect(named['Narkotika bland unga']).toContain('reworded')
})
