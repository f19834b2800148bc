import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveArea } from '../../areas/queries.ts'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { actAs, type Visitor } from '../../demo/visitor.ts'

const home = '/app/follow-up/area-status'
const text = async (answer: Response): Promise<string> =>
  (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the status of local areas', () => {
  let house: DemoHouse
  let anna: Visitor
  let karim: Visitor
  let ekbro: string
  const rows = async (sql: string) => (await house.db.owner.query(sql, [ekbro])).rows
  const round = async (season: string) =>
    (await rows(`select id from area_status_round where partnership = $1 and season = '${season}'`))[0]
      .id as string
  const areaCalled = async (name: string) =>
    (await rows(`select id from area where partnership = $1 and name = '${name}'`))[0].id as string
  beforeAll(async () => {
    house = await demoHouse()
    anna = await house.enter('anna@ekbro.example')
    karim = await house.enter('karim@polisen.example')
    const found = await house.db.owner.query(
      "select partnership from partnership_address where slug = 'ekbro'",
    )
    ekbro = found.rows[0].partnership
  })
  afterAll(() => house.db.drop())

  it('S3-19 an area page has figures, analysis and deviations, and what is missing is said', async () => {
    const path = `${home}/round/${await round('before-dark-season')}/area/${await areaCalled('Åbacken')}`
    const page = await text(await anna.get(path))
    for (const part of [
      'Vad siffrorna säger',
      'Vad som har gjorts här',
      'Vad som blev annorlunda',
      'Era ord',
    ])
      expect(page).toContain(part)
    const refused = await anna.post(path, { words: '', ready: 'yes' })
    expect(refused.status).toBe(422)
    expect(await text(refused)).toContain('Fyll i det här, eller ta bort krysset för klar.')
  })

  it('what was written is still there after a refusal, and personal data is not kept', async () => {
    const path = `${home}/round/${await round('before-dark-season')}/area/${await areaCalled('Åbacken')}`
    const refused = await anna.post(path, [
      ['words', 'Fråga 19121212-1212 om det.'],
      ['advice', 'lock-well'],
      ['ownAdvice', 'Häng inte upp nyckeln.'],
      ['ready', 'yes'],
    ])
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('Häng inte upp nyckeln.')
    expect(page).toMatch(/value="lock-well"\s+checked/)
    const kept = await rows(
      `select words from area_status_words where partnership = $1 and words like '%1212%'`,
    )
    expect(kept).toEqual([])
  })

  it('the police write, the coordinator publishes; what is out stays and can only be corrected', async () => {
    const id = await round('before-dark-season')
    const area = await areaCalled('Norra sjön')
    const path = `${home}/round/${id}/area/${area}`
    const words = { words: 'Vandringarna i hamnen går vidare.', advice: 'report-always', ready: 'yes' }
    expect((await karim.post(path, words)).status).toBe(303)
    expect((await karim.post(`${home}/round/${id}/publish`, {})).status).toBe(403)
    expect(await text(await anna.open(`${home}/round/${id}`))).toContain('Publicera 3 områden')
    expect((await anna.post(`${home}/round/${id}/publish`, {})).headers.get('location')).toContain(
      'published=3',
    )
    // A second press of the same button publishes nothing twice.
    expect((await anna.post(`${home}/round/${id}/publish`, {})).headers.get('location')).toContain(
      'published=0',
    )
    await anna.post(path, { ...words, words: 'Något annat.' })
    const shown = await text(await house.stranger.get(`/ekbro/sv/area/${area}`))
    expect(shown).toContain('Vandringarna i hamnen går vidare.')
    expect(shown).not.toContain('Något annat.')
    expect((await anna.post(`${path}/correct`, { words: 'Det var i båtklubben.' })).status).toBe(303)
    expect(await text(await house.stranger.get(`/ekbro/sv/area/${area}`))).toContain('Det var i båtklubben.')
  })

  it('figures that come later change nothing of what was shown', async () => {
    const [{ shown }] = await rows(
      'select shown from area_status where partnership = $1 order by published_at limit 1',
    )
    const area = (shown as { area: string }).area
    const before = await text(await house.stranger.get(`/ekbro/sv/area/${area}`))
    await house.db.owner.query('update offence_count set count = count + 50 where count is not null')
    expect(await text(await house.stranger.get(`/ekbro/sv/area/${area}`))).toBe(before)
  })

  it('S1-158 residents come in by their own area: it is the first choice on the front page, in every language', async () => {
    for (const [language, words] of [
      ['sv', 'Hur går det där du bor?'],
      ['da', 'Hvordan går det, hvor du bor?'],
      ['en', 'How are things where you live?'],
    ]) {
      const page = await (await house.stranger.get(`/ekbro/${language}`)).text()
      expect(page.indexOf(words ?? '')).toBeGreaterThan(0)
      expect(page.indexOf(words ?? '')).toBeLessThan(page.indexOf('standing-counts'))
    }
    const page = await house.stranger.get(`/ekbro/en/area/${await areaCalled('Björkhagen')}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('lang="sv"')
  })

  it('S1-156 the notice prints on A4 and on A3, and says what the page says', async () => {
    const path = `${home}/round/${await round('before-summer')}/area/${await areaCalled('Björkhagen')}`
    for (const [face, width] of [
      ['notice-a4.pdf', 595],
      ['notice-a3.pdf', 842],
    ]) {
      const notice = await printed(await anna.get(`${path}/${face}`))
      expect(notice.width).toBe(width)
      expect(notice.words).toContain('Cykelrummen i hyreshusen')
    }
    const picture = Buffer.from(await (await anna.get(`${path}/notice.png`)).arrayBuffer())
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(1240)
  })

  it('S1-154 32 areas each get a sheet, and the whole round is one document', async () => {
    await actAs(
      { db: house.db, email: 'anna@ekbro.example', within: ekbro, at: new Date('2026-11-22T10:00:00Z') },
      async (act) => {
        for (let at = 1; at <= 28; at++)
          await saveArea(act, {
            ...{ name: `Gränd ${at}`, parent: null, kind: 'local-area' as const },
            ...{ code: null, validFrom: null },
          })
      },
    )
    const page = await text(await anna.get(`${home}/round/${await round('before-summer')}`))
    expect(page).toContain('av 32 områden')
    const answer = await anna.get(`${home}/round/${await round('before-summer')}/sheets.pdf`)
    const { words } = await printed(answer)
    for (let at = 1; at <= 28; at++) expect(words).toContain(`Gränd ${at}`)
    // It holds small numbers, and says so to whoever might hand it out.
    expect(words).toContain('lämna inte ut det')
  })

  it('an area or a round of nobody is not there', async () => {
    const none = '00000000-0000-4000-8000-000000000000'
    expect((await anna.get(`${home}/round/${none}`)).status).toBe(404)
    expect((await anna.get(`${home}/round/nonsense/area/nonsense`)).status).toBe(404)
    expect((await house.stranger.get(`/ekbro/sv/area/${none}`)).status).toBe(404)
  })
})

/** The words of a file that was sent, and how large its first page is, in points. */
async function printed(answer: Response): Promise<{ words: string; width: number }> {
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  const [, , width = 0] = (await pdf.getPage(1)).view
  const { text: words } = await extractText(pdf, { mergePages: true })
  return { words: words.replace(/\s+/g, ' '), width: Math.round(width) }
}
