import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyAnswers, granbyAnswers } from '../../demo/granby-answers.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'

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
    expect(await resident.text()).toContain('Done by Home Office')
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
    ['the same head twice', () => Buffer.from('a,a\n1,2\n'), 'samma namn'],
  ])('%s is refused, and not kept', async (_, contents, words) => {
    const before = (await desk.db.owner.query('select count(*)::int as n from survey_file')).rows[0].n
    const refused = await upload({ file: ['x.csv', contents()] })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
    expect((await desk.db.owner.query('select count(*)::int as n from survey_file')).rows[0].n).toBe(before)
  })
})
