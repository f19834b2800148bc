import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyAnswers, granbyAnswers } from '../../demo/granby-answers.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { coreQuestions } from '../survey/core.rules.ts'

let desk: GranbyAnswers
let sanna: Visitor
let cookie: string
beforeAll(async () => {
  desk = await granbyAnswers()
  cookie = await signedIn(desk.house, granbyPeople.coordinator, desk.fixture.partnerships.granby)
  sanna = visitor(desk.app, cookie)
})
afterAll(() => desk.db.drop())

const path = '/app/dialogue/survey/finished'
const upload = async (files: Record<string, [name: string, contents: Uint8Array]>) => {
  const form = new FormData()
  for (const [field, [name, contents]] of Object.entries(files))
    form.append(field, new File([new Uint8Array(contents)], name))
  return desk.app.request(path, { method: 'POST', headers: { cookie }, body: form })
}
const shared = (name: string) => readFileSync(resolve('../shared/data/survey', name))
const about = {
  ...{ title: 'Trygghet 2007', doneBy: 'Home Office', source: '', from: '2025-04-01', to: '2025-05-31' },
  ...{ asked: '12000', language: 'en', public: 'yes', continues: '' },
}

/** The form as it stands on the page: every field with what is filled in. */
function fieldsOn(html: string): Record<string, string> {
  const plain = (words: string) =>
    words
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  const inputs = [...html.matchAll(/<input class="ds-input[^>]*? name="([^"]+)"[^>]*? value="([^"]*)"/g)]
  const selects = [...html.matchAll(/<select[^>]*? name="([^"]+)".*?<\/select>/gs)].map(([all, name]) => [
    '',
    name,
    all.match(/value="([^"]*)" selected/)?.[1] ?? '',
  ])
  const areas = [...html.matchAll(/<textarea[^>]*? name="([^"]+)"[^>]*>\n?(.*?)<\/textarea>/gs)]
  return Object.fromEntries(
    [...inputs, ...selects, ...areas].map(([, name, value]) => [name!, plain(value!)]),
  )
}

describe('a finished survey', () => {
  it('S4-06 the British Crime Survey becomes a closed survey with its result, and of the file nothing stays', async () => {
    const handed = await upload({
      file: ['bcs.csv', shared('uk_bcs_2007_08_half_A.csv')],
      codebook: ['codes.csv', shared('uk_bcs_2007_08_codebook.csv')],
    })
    expect(handed.status).toBe(303)
    const waiting = handed.headers.get('location')!
    const settling = await (await sanna.get(waiting)).text()
    expect(/5.838 svar och 35 kolumner/.test(settling)).toBe(true)
    const done = await sanna.post(waiting, { ...fieldsOn(settling), ...about })
    expect(done.status).toBe(303)
    const shown = await (await sanna.get(done.headers.get('location')!)).text()
    expect(shown).toContain('Gjord av Home Office')
    expect(shown).toContain('bcs.csv')
    expect(shown).toMatch(/Andelarna är vägda/)
    expect(shown).toMatch(/2.393/)
    const { rows } = await desk.db.owner.query(
      `select count(*)::int as n, count(distinct channel)::int as ways, bool_and(entered) as entered from survey_answer a
         join survey_import i on i.tenant = a.tenant and i.survey = a.survey`,
    )
    expect(rows[0]).toEqual({ n: 5838, ways: 1, entered: true })
    expect((await desk.db.owner.query('select count(*)::int as n from survey_file')).rows[0].n).toBe(0)
    const resident = await desk.resident.get('/granby/en/survey/trygghet-2007/results')
    expect(resident.status).toBe(200)
    const forResidents = await resident.text()
    expect(forResidents).toContain('Done by Home Office')
    // (Σw)²/Σw² over the file is 3,858: added up here for the one page, and in the database for the other.
    expect(shown).toMatch(/<caption>[^<]*\(5.838 svar\)\. Lika säkert som 3.858 svar utan vikter\./)
    expect(forResidents).toContain('(5,838 answers). As sure as 3,858 answers without weights.')
    for (const html of [shown, forResidents]) expect(html).toMatch(/<td [^>]*>\d+.?%–\d+.?%<\/td>/)
    // It counts as a source like any other survey.
    expect(await (await sanna.get('/app/dialogue/survey')).text()).toContain('Trygghet 2007')
  }, 60_000)

  it('one that is not shown to residents is not there for them', async () => {
    const handed = await upload({
      file: ['liten.csv', Buffer.from('trygg;kön\nja;Kvinna\nnej;Man\nja;Man\n')],
    })
    const waiting = handed.headers.get('location')!
    const settled = {
      ...fieldsOn(await (await sanna.get(waiting)).text()),
      ...about,
      title: 'Liten',
      asked: '',
    }
    const { public: _, ...hidden } = settled
    expect((await sanna.post(waiting, hidden)).status).toBe(303)
    expect((await desk.resident.get('/granby/sv/survey/liten/results')).status).toBe(404)
    expect((await desk.resident.get('/granby/sv/survey/liten')).status).toBe(404)
  })

  describe('in the comparison year by year', () => {
    const labels = [
      'Mycket trygg',
      'Ganska trygg',
      'Ganska otrygg',
      'Mycket otrygg',
      'Jag går inte ut ensam när det är mörkt, för att jag känner mig otrygg',
      'Vet inte, eller går av andra skäl inte ut ensam',
    ]
    const coded = labels.map((label, at) => `${at + 1} = ${label}`).join('\n')
    /** A file of so many safe and unsafe, each safe one standing for so many people. */
    const bought = (safe: number, unsafe: number, weight: number) =>
      Buffer.from(`trygg,vikt\n${`1,${weight}\n`.repeat(safe)}${'4,1\n'.repeat(unsafe)}`)
    const settle = async (file: Buffer, settled: Record<string, string>) => {
      const waiting = (await upload({ file: ['ute.csv', file] })).headers.get('location')!
      const fields = fieldsOn(await (await sanna.get(waiting)).text())
      const tied = { 'kind-0': 'single', 'answers-0': coded, 'core-0': 'safe-after-dark' }
      return sanna.post(waiting, { ...fields, ...about, language: 'sv', asked: '', ...tied, ...settled })
    }

    it('S3-23 one whose question is the core question stands in it, weighted by its effective number', async () => {
      const before = { title: 'Ute 2023', from: '2023-04-01', to: '2023-04-30' }
      const first = await settle(bought(30, 70, 5), { ...before, 'words-0': 'Hur trygg är du ute?' })
      expect(first.status).toBe(303)
      const [, earlier] = first.headers.get('location')!.match(/survey\/([0-9a-f-]+)\/results/)!
      const later = await settle(bought(80, 20, 1), {
        title: 'Ute 2024',
        from: '2024-04-01',
        to: '2024-04-30',
        continues: earlier!,
        'kind-1': 'left-out',
      })
      const pages = [
        await (await sanna.get(later.headers.get('location')!)).text(),
        await (await desk.resident.get('/granby/sv/survey/ute-2024/results')).text(),
      ]
      // (30 · 5 + 70)² / (30 · 25 + 70) = 59: 150 of 220 said yes.
      for (const html of pages) {
        expect(html).toMatch(/2023<\/th>.*?100 \(vägt: lika säkert som 59\).*?68.%.*?56.%–79.%/s)
        expect(html).toMatch(/2024<\/th>.*?80.%.*?71.%–87.%/s)
        expect(html).toContain('Det ena av de två åren är vägt och det andra inte.')
      }
    })

    it('one whose question is not said to be it does not, and the page says why', async () => {
      const first = await settle(bought(30, 70, 1), {
        title: 'Inne 2023',
        from: '2023-05-01',
        to: '2023-05-30',
        'core-0': '',
      })
      const [, earlier] = first.headers.get('location')!.match(/survey\/([0-9a-f-]+)\/results/)!
      const later = await settle(bought(60, 40, 1), {
        title: 'Inne 2024',
        from: '2024-05-01',
        to: '2024-05-30',
        continues: earlier!,
      })
      const html = await (await sanna.get(later.headers.get('location')!)).text()
      expect(html).toContain('2023 jämförs inte: när enkäten lästes in angavs ingen av dess frågor')
    })

    it('other answers are refused with what differs', async () => {
      const refused = await settle(bought(30, 70, 1), { 'answers-0': '1 = Mycket trygg\n4 = Rädd' })
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(html).toMatch(/id="core-0-problem".*Här saknas ”Ganska trygg”.*Kärnfrågan har inte ”Rädd”/s)
    })

    it('a survey that asks it again asks the core question in the product’s own words', async () => {
      const first = await settle(bought(30, 70, 1), {
        title: 'Åter 2023',
        from: '2023-06-01',
        to: '2023-06-30',
      })
      const [, continues] = first.headers.get('location')!.match(/survey\/([0-9a-f-]+)\/results/)!
      const begun = await sanna.post('/app/dialogue/survey/new', {
        'title-sv': 'Åter 2026',
        languages: 'sv',
        anonymous: 'yes',
        continues: continues!,
      })
      const [, id] = begun.headers.get('location')!.match(/survey\/([0-9a-f-]+)/)!
      const { rows } = await desk.db.owner.query('select questions from survey_version where survey = $1', [
        id,
      ])
      expect(rows[0].questions).toEqual([coreQuestions[0]!.question])
    })
  })

  it('what is wrong is told at its field, and nothing is read in', async () => {
    const handed = await upload({ file: ['x.csv', Buffer.from('trygg,vikt\nja,1\nnej,två\n')] })
    const waiting = handed.headers.get('location')!
    const fields = fieldsOn(await (await sanna.get(waiting)).text())
    const wrong = await sanna.post(waiting, {
      ...fields,
      ...about,
      'kind-1': 'weight',
      title: '',
      to: '2025-03-01',
      asked: '1',
    })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    for (const field of ['title', 'to', 'asked', 'kind-1'])
      expect(html, field).toContain(`id="${field}-problem"`)
  })

  it.each([
    ['a SAV file', () => shared('uk_bcs_2007_08_half_A.sav'), 'Det är en SPSS-fil'],
    ['names in it', () => Buffer.from('Namn,E-post,trygg\nAnna,a@b.se,ja\n'), 'Namn och E-post'],
    ['no answers', () => Buffer.from('a,b\n'), 'inga svar'],
    ['nothing in it', () => Buffer.alloc(0), 'tom'],
    ['the same head twice', () => Buffer.from('a,a\n1,2\n'), 'samma namn'],
  ])('%s is refused, and not kept', async (_, contents, words) => {
    const before = (await desk.db.owner.query('select count(*)::int as n from survey_file')).rows[0].n
    const refused = await upload({ file: ['x.csv', contents()] })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
    expect((await desk.db.owner.query('select count(*)::int as n from survey_file')).rows[0].n).toBe(before)
  })
})
