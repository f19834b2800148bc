import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixturePassword, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { formOf } from '../../demo/form-of.ts'
import { type GranbyDialogues, granbyDialogues, idOf } from '../../demo/granby-dialogues.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'

let desk: GranbyDialogues
let pelle: Visitor
let rut: Visitor
let malte: Visitor
beforeAll(async () => {
  desk = await granbyDialogues()
  pelle = await desk.as('police-liaison')
  rut = await desk.as('reporter')
  malte = await desk.as('member')
})
afterAll(() => desk.db.drop())

const caught = { way: 'lines', speaker: 'residents', language: 'sv' }

describe('catching what is said', () => {
  it('a press again catches nothing more', async () => {
    const meeting = await desk.planned({ title: 'Dubbelklick' })
    const form = { ...caught, words: 'En\nTvå', 'form-id': 'the-same' }
    await Promise.all([
      desk.sanna.post(`${meeting}/capture`, form),
      desk.sanna.post(`${meeting}/capture`, form),
    ])
    expect(await desk.voices({ dialogue: idOf(meeting) })).toHaveLength(2)
  })

  it('a hundred kilobytes are kept voice by voice; one too long is named, and nothing is lost or kept by half', async () => {
    const meeting = await desk.planned({ title: 'Mycket på en gång' })
    const line = 'om att det är mörkt vid tunneln, att lampan är trasig och att ingen vågar gå där'
    const words = Array.from({ length: 1200 }, (_, at) => `Röst ${at} ${line}`).join('\n')
    expect(words.length).toBeGreaterThan(100_000)
    const refused = await desk.sanna.post(`${meeting}/capture`, {
      ...caught,
      words: `${words}\n${'y'.repeat(30_000)}`,
    })
    expect(refused.status).toBe(422)
    const html = (await refused.text()).replaceAll(/\u00a0/g, ' ')
    expect(html).toContain('röst 1 201 (30 000 tecken)')
    expect(html).toContain('Röst 1199 om att')
    expect(html).toContain('y'.repeat(30_000))
    expect((await desk.counts({ dialogue: idOf(meeting) })).total).toBe(0)
    const before = performance.now()
    await desk.captured(meeting, words)
    expect(performance.now() - before).toBeLessThan(5000)
    expect((await desk.counts({ dialogue: idOf(meeting) })).total).toBe(1200)
  })

  it('who is pointed out is hidden before anything is kept, told once, and stands nowhere in the database', async () => {
    const meeting = await desk.planned({ title: 'Namn' })
    const after = await desk.captured(meeting, 'Det var Anders Hemlighet som slog\nMörkt\nRing 070-987 65 43')
    expect(after).toContain('3 röster är sparade')
    expect(after).toContain('I 2 av dem stod något som pekar ut en person')
    expect(after).toContain('Det var [dolt] som slog')
    expect(after).not.toContain('Mörkt')
    const heard = await desk.voices({ dialogue: idOf(meeting) })
    expect(heard.filter(({ masked }) => masked)).toHaveLength(2)
    expect(await everywhere('Hemlighet')).toEqual([])
    expect(await everywhere('987 65 43')).toEqual([])
    // The same look finds what was kept.
    expect(await everywhere('Mörkt')).toEqual(['voice'])
  })

  it('a capture is one line of the audit log, by its dialogue', async () => {
    const meeting = await desk.planned({ title: 'Granskas' })
    await desk.captured(meeting, 'Ett\nTvå\nTre')
    const { rows } = await desk.db.owner.query(
      `select act, noun, noun_id, digest from audit_entry where act = 'capture-voices' and noun_id = $1`,
      [idOf(meeting)],
    )
    expect(rows).toEqual([{ act: 'capture-voices', noun: 'dialogue', noun_id: idOf(meeting), digest: null }])
  })

  it('one at a time keeps area, group and speaker between presses', async () => {
    const meeting = await desk.planned({ title: 'En i taget' })
    const kept = { way: 'one', keyGroup: 'pensionärer', speaker: 'partners' }
    const after = await desk.captured(meeting, 'Rad ett\nrad två', kept)
    expect(after).toContain('value="pensionärer"')
    expect(after).toMatch(/value="partners" checked/)
    expect(after).toMatch(/name="way" value="one"/)
    const [heard] = await desk.voices({ dialogue: idOf(meeting) })
    expect(heard?.words.split(/\r?\n/)).toEqual(['Rad ett', 'rad två'])
  })

  it('sixty in a row by the keyboard alone: the field is ready, Enter saves, and all sixty are there', async () => {
    const meeting = await desk.planned({ title: 'Sextio' })
    let page = await desk.page(`${meeting}/capture?way=one`)
    for (const at of Array.from({ length: 60 }, (_, number) => number + 1)) {
      // A line in which Enter sends the form, by its first button.
      expect(page).toMatch(/<input[^>]*name="words"[^>]*autofocus/)
      const sent = [...formOf(page)].map(([name, value]): [string, string] => [
        name,
        name === 'words' ? `Det ${at}:a som sades` : String(value),
      ])
      const response = await desk.sanna.post(`${meeting}/capture`, sent)
      page = await desk.page(response.headers.get('location') ?? '')
    }
    const heard = [1, 2].map((at) => desk.voices({ dialogue: idOf(meeting), page: at }))
    expect(new Set((await Promise.all(heard)).flat().map(({ words }) => words)).size).toBe(60)
  })

  it('sixty lines written while the session ran out come through the sign-in, and count once', async () => {
    const meeting = await desk.planned({ title: 'Utloggad' })
    const words = Array.from({ length: 60 }, (_, at) => `Rad ${at} "å" <b>`).join('\r\n')
    const stranger = visitor(desk.fixture.app)
    const form = { ...caught, 'form-id': crypto.randomUUID(), words }
    const interrupted = await stranger.post(`${meeting}/capture`, form)
    expect(interrupted.status).toBe(401)
    const signIn = [...formOf(await interrupted.text())].map(([name, value]): [string, string] => [
      name,
      ({ email: granbyPeople.coordinator, password: fixturePassword } as Record<string, string>)[name] ??
        String(value),
    ])
    const resumed = await stranger.post('/app/sign-in', signIn)
    expect(resumed.status).toBe(200)
    const cookie = (resumed.headers.get('set-cookie') ?? '').split(';')[0]
    const again = [...formOf(await resumed.text())].map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    const back = visitor(desk.fixture.app, cookie)
    for (const _ of ['once', 'twice']) expect((await back.post(`${meeting}/capture`, again)).status).toBe(303)
    expect((await desk.counts({ dialogue: idOf(meeting) })).total).toBe(60)
  })

  it('nothing is caught at a dialogue that is still ahead, and what was written stays', async () => {
    const meeting = await desk.planned({ title: 'I framtiden', heldOn: '2026-06-01' })
    const refused = await desk.sanna.post(`${meeting}/capture`, { ...caught, words: 'Sagt i förväg' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Sagt i förväg')
  })
})

describe('reading voices', () => {
  it('they are found by words, source, speaker and area, and only by whoever may read them', async () => {
    const meeting = await desk.planned({ title: 'Sökt' })
    await desk.captured(meeting, 'Mopedåkare vid ån\n100 % mörkt\nBråk')
    const asked = 'text=moped%20ån&source=open-meeting&speaker=residents&area=none'
    const found = await desk.page(`/app/dialogue/voices?${asked}`)
    expect(found).toContain('Mopedåkare vid ån')
    expect(found).not.toContain('100 % mörkt')
    // A sign that means something to the database means only itself here.
    expect(await desk.page('/app/dialogue/voices?text=0+%25')).toContain('100 % mörkt')
    for (const nobody of [malte, rut]) expect((await nobody.get('/app/dialogue/voices')).status).toBe(403)
    const lova = visitor(desk.fixture.app, await signedIn(desk.fixture.house, otherPeople.lovsta))
    expect(await desk.page('/app/dialogue/voices', lova)).not.toContain('Mopedåkare')
  })

  it('fifty stand on a page, and the pages together hold each once', async () => {
    const meeting = await desk.planned({ title: 'Många' })
    await desk.captured(meeting, Array.from({ length: 120 }, (_, at) => `Nummer ${at}`).join('\n'))
    const filter = { dialogue: idOf(meeting) }
    const pages = await Promise.all([1, 2, 3, 4].map((at) => desk.voices({ ...filter, page: at })))
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20, 0])
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(120)
    expect(await desk.page(`/app/dialogue/voices?dialogue=${idOf(meeting)}&page=2`)).toContain('Sida 2 av 3')
  })

  it('a struck voice counts nowhere and is shown no more; its page tells number, day and words only', async () => {
    const meeting = await desk.planned({ title: 'Städat' })
    await desk.captured(meeting, 'Ska bort\nSka stå kvar', { keyGroup: 'grannlaget' })
    const [voice] = await desk.voices({ dialogue: idOf(meeting), text: 'bort' })
    const strike = `/app/dialogue/voices/${voice?.id}/strike`
    const [, asked = ''] = (await desk.page(strike)).split('<main')
    for (const words of [voice?.id ?? '', '1 mars 2026', 'Ska bort']) expect(asked).toContain(words)
    for (const words of ['grannlaget', 'Städat', 'invånare']) expect(asked).not.toContain(words)
    for (const nobody of [malte, pelle]) expect((await nobody.get(strike)).status).toBe(403)
    expect((await desk.sanna.post(strike, { reason: '' })).status).toBe(422)
    expect((await desk.sanna.post(strike, { reason: 'En person pekas ut' })).status).toBe(303)
    expect((await desk.sanna.get(strike)).status).toBe(404)
    expect((await desk.counts({ dialogue: idOf(meeting) })).total).toBe(1)
    expect(await desk.page('/app/dialogue/voices?text=Ska')).not.toContain('Ska bort')
    expect(await desk.page(meeting)).toContain('1 röst är struken och räknas inte.')
  })
})

/** Every table of the product in which these words stand. */
async function everywhere(words: string): Promise<string[]> {
  const { rows } = await desk.db.owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await desk.db.owner.query(
      `select 1 from "${name}" t where strpos(t::text, $1) > 0 limit 1`,
      [words],
    )
    if (rowCount) found.push(name)
  }
  return found
}
