import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDialogues, granbyDialogues, idOf } from '../demo/granby-dialogues.ts'
import type { Visitor } from '../demo/visitor.ts'

type Sent = Record<string, string> | [string, string][]

let desk: GranbyDialogues
let pelle: Visitor
let rut: Visitor
beforeAll(async () => {
  desk = await granbyDialogues()
  pelle = await desk.as('police-liaison')
  rut = await desk.as('reporter')
})
afterAll(() => desk.db.drop())

describe('planning', () => {
  it('S4-04 an open meeting is planned with its key groups, and its voices are counted as voices of open meetings', async () => {
    const meeting = await desk.planned({ title: 'Möte med föräldrar', keyGroups: 'föräldrar' })
    expect(await desk.page(meeting)).toContain('föräldrar')
    await desk.captured(meeting, 'Mörkt vid skolan\nMopeder på gångvägen', { keyGroup: 'föräldrar' })
    const heard = await desk.voices({ dialogue: idOf(meeting) })
    expect(heard.map(({ source, keyGroup, speaker }) => [source, keyGroup, speaker])).toEqual([
      ['open-meeting', 'föräldrar', 'residents'],
      ['open-meeting', 'föräldrar', 'residents'],
    ])
    expect(await desk.page('/app/dialogue')).toMatch(/Möte med föräldrar.*Öppet möte.*föräldrar.*2 röster/s)
  })

  it.each(['18:30', '18.30', '18:30:00'])(
    'a time sent as %s is read, and told as one writes it',
    async (beginsAt) => {
      const meeting = await desk.planned({ title: `Möte ${beginsAt}`, beginsAt })
      expect(await desk.page(meeting)).toContain('18:30')
      expect(await desk.page(`${meeting}/amend`)).toMatch(/name="beginsAt"[^>]*value="18:30"/)
    },
  )

  it('S4-05 a staff dialogue is a channel of its own, where staff speak', async () => {
    const dialogue = await desk.planned({ kind: 'staff-dialogue', title: 'Medarbetardialog' })
    expect(await desk.page(`${dialogue}/capture`)).toMatch(/value="staff" checked/)
    await desk.captured(dialogue, 'Vi ser fler som mår dåligt', { speaker: 'staff' })
    expect((await desk.counts({ source: 'staff-dialogue' })).bySpeaker).toEqual({ staff: 1 })
  })

  it('S1-162 what partners know is caught at a partner dialogue and found as the partners’', async () => {
    const dialogue = await desk.planned({ kind: 'partner-dialogue', title: 'Samtal med bostadsbolaget' })
    const told = { basedOn: '1', attendance: '6', tookPart: desk.fixture.organisations.school }
    expect((await desk.sanna.post(`${dialogue}/told`, told)).status).toBe(303)
    await desk.captured(dialogue, 'Källarna används som tillhåll', { speaker: 'partners' })
    expect(await desk.page(dialogue)).toContain('Gläntans skola')
    const [heard] = await desk.voices({ speaker: 'partners', source: 'partner-dialogue' })
    expect(heard).toMatchObject({ words: 'Källarna används som tillhåll', dialogue: idOf(dialogue) })
  })

  it('S1-167 talks with bus drivers, pizzerias and kiosks are a channel with the key group on each voice', async () => {
    const dialogue = await desk.planned({
      kind: 'key-group-interview',
      title: 'Bussförarna',
      keyGroups: 'bussförare',
    })
    expect(await desk.page(`${dialogue}/capture`)).toContain('value="bussförare"')
    const speaking = { speaker: 'partners', keyGroup: 'bussförare' }
    await desk.captured(dialogue, 'Det har blivit lugnare på sista turen', speaking)
    await desk.captured(dialogue, 'Pizzerian har bråk oftare nu', { ...speaking, keyGroup: 'pizzerior' })
    const heard = await desk.voices({ source: 'key-group-interview' })
    expect(heard.map(({ keyGroup }) => keyGroup).sort()).toEqual(['bussförare', 'pizzerior'])
  })

  it('S1-123 a programme comes with its length and price, and an earlier evening is the template of the next', async () => {
    const form = await desk.page('/app/dialogue/new?programme=burglary')
    for (const words of ['Så får du tjuven att vända om', 'Läget här just nu', 'Grannsamverkan'])
      expect(form).toContain(words)
    expect(form).toMatch(/name="hours"[^>]*value="2,5"/)
    expect(form).toMatch(/name="price"[^>]*value="gratis"/)
    const evening = await desk.planned({
      title: 'Inbrottskväll',
      programme: 'Lås\nLjus',
      hours: '2,5',
      price: 'gratis',
    })
    const shown = await desk.page(evening)
    expect(shown).toContain('2,5 timmar')
    expect(shown).toContain('<li>Ljus</li>')
    const next = await desk.page(`/app/dialogue/new?like=${idOf(evening)}`)
    expect(next).toMatch(/Lås\nLjus/)
    expect(next).toMatch(/name="hours"[^>]*value="2.5"/)
    expect(next).toMatch(/name="heldOn"[^>]*value=""/)
  })

  it('S3-15 the dialogues ahead stand beside those held, year by year, and what was put first is kept with its votes', async () => {
    const meeting = await desk.planned({ title: 'Vårens möte' })
    await desk.planned({ title: 'Höstens möte', heldOn: '2026-10-01' })
    await desk.planned({ title: 'Nästa års möte', heldOn: '2027-03-01' })
    const list = await desk.page('/app/dialogue')
    expect(list.indexOf('Nästa års möte')).toBeLessThan(list.indexOf('Höstens möte'))
    expect(list).toMatch(/Höstens möte.*planerad/s)
    expect(list).toMatch(/Vårens möte.*inget berättat än/s)
    const told = { 'problem-1': 'Mopeder', 'votes-1': '8', 'problem-2': 'Mörkt', 'votes-2': '21' }
    expect(
      (await desk.sanna.post(`${meeting}/told`, { basedOn: '1', attendance: '40', ...told })).status,
    ).toBe(303)
    expect(await desk.page(meeting)).toMatch(/Det mest angelägna först.*Mörkt.*21.*Mopeder.*8/s)
  })

  it('S1-180 a session of authorities, firms, organisations and residents keeps its problems with their proposals', async () => {
    const session = await desk.planned({ title: 'Verkstad', host: 'Byalaget' })
    const told: Sent = [
      ['basedOn', '1'],
      ['attendance', '23'],
      ['tookPart', desk.fixture.organisations.school],
      ['tookPart', desk.fixture.organisations.police],
      ['problem-1', 'Tomma källare blir tillhåll'],
      ['proposal-1', 'Bostadsbolaget byter lås, skolan lånar en lokal'],
    ]
    expect((await desk.sanna.post(`${session}/told`, told)).status).toBe(303)
    const shown = await desk.page(session)
    for (const words of [
      'Gläntans skola',
      'Polisen Granå',
      'Byalaget',
      'Tomma källare',
      'Bostadsbolaget byter',
    ])
      expect(shown).toContain(words)
  })

  it('a plan is changed with a reason, never over what somebody else wrote in between', async () => {
    const meeting = await desk.planned({ title: 'Mötet som flyttas' })
    const changed = desk.planForm({ title: 'Mötet som flyttades', heldOn: '2026-02-20' })
    const without = await desk.sanna.post(`${meeting}/amend`, { ...changed, basedOn: '1', reason: '' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('id="reason-problem"')
    const moved = { ...changed, basedOn: '1', reason: 'Lokalen var upptagen' }
    expect((await desk.sanna.post(`${meeting}/amend`, moved)).status).toBe(303)
    expect(await desk.page(meeting)).toContain('Lokalen var upptagen')
    const late = await desk.sanna.post(`${meeting}/amend`, { ...moved, title: 'Något annat' })
    expect(await late.text()).toContain('Någon annan har ändrat dialogen')
  })

  it('the police plan and write of what they hold, and read the rest; a reporter reads its own', async () => {
    const theirs = await desk.planned({ title: 'Kommunens eget' })
    expect((await pelle.get(theirs)).status).toBe(200)
    for (const path of ['amend', 'told', 'capture'])
      expect((await pelle.get(`${theirs}/${path}`)).status, path).toBe(403)
    expect((await pelle.post('/app/dialogue/new', desk.planForm({ title: 'Inte vårt' }))).status).toBe(422)
    const own = await desk.planned(
      { title: 'Polisens eget', organisers: desk.fixture.organisations.police },
      pelle,
    )
    expect((await pelle.get(`${own}/capture`)).status).toBe(200)
    expect((await rut.get(own)).status).toBe(403)
    expect(await desk.page('/app/dialogue', rut)).not.toContain('Polisens eget')
  })
})
