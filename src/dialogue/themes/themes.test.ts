import { afterAll, beforeAll, expect, it } from 'vitest'
import { granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { type GranbyThemes, granbyThemes } from '../../demo/granby-themes.ts'
import { actAs, signedIn, visitor } from '../../demo/visitor.ts'
import { neighboursOf, saveGrant } from '../../partnership/grants/queries.ts'
import { saveRole } from '../../partnership/users/queries.ts'
import { adoptUsualThemes } from './actions.ts'
import { share } from './counts.rules.ts'
import { themesOf } from './queries.ts'
import { usualThemes } from './usual.rules.ts'

let desk: GranbyThemes
beforeAll(async () => {
  desk = await granbyThemes()
})
afterAll(() => desk.db.drop())

it('S4-09 counts per theme and per kind of source, speaker, area and key group what was coded', async () => {
  const dark = await desk.themed('Mörker')
  const traffic = await desk.themed('Trafik')
  const [one, two] = await desk.heard(['Mörkt vid skolan', 'Mörkt och full fart'], { keyGroup: 'föräldrar' })
  const [three, four] = await desk.heard(
    ['Personalen ser fartsyndare', 'Inget särskilt'],
    { speaker: 'staff' },
    { kind: 'staff-dialogue' },
  )
  await desk.coded({ [one!]: [dark], [two!]: [dark, traffic], [three!]: [traffic], [four!]: [] })
  const { coded, themes } = await desk.counts()
  expect(coded).toMatchObject({ voices: 4, bySpeaker: { residents: 2, staff: 2 } })
  expect(themes.find(({ theme }) => theme === dark)).toMatchObject({
    voices: 2,
    bySource: { 'open-meeting': 2 },
    bySpeaker: { residents: 2 },
    byGroup: { föräldrar: 2 },
    byArea: { none: 2 },
  })
  expect(themes.find(({ theme }) => theme === traffic)).toMatchObject({
    voices: 2,
    bySource: { 'open-meeting': 1, 'staff-dialogue': 1 },
    bySpeaker: { residents: 1, staff: 1 },
  })
  expect((await desk.voicesOf(dark)).map(({ id }) => id).sort()).toEqual([one, two].sort())
  const page = await desk.page('/app/dialogue/themes')
  expect(page).toContain('4 röster är lästa och kodade.')
  expect(page).toContain('Andelar visas först när minst 20 röster är kodade.')
  expect(page).toMatch(/Mörker.*?Trafik/s)
})

it('S4-10 what residents want to come first is counted for itself: staff who ask for it do not weigh in', async () => {
  const lamps = await desk.themed('Lampor')
  const cars = await desk.themed('Bilar')
  const [a, b, c] = await desk.heard(['Sätt lampor', 'Fler lampor', 'Stoppa bilarna'])
  const [d, e] = await desk.heard(
    ['Stoppa bilarna nu', 'Bilarna måste bort'],
    { speaker: 'staff' },
    { kind: 'staff-dialogue' },
  )
  await desk.coded({ [a!]: [lamps, '!'], [b!]: [lamps, '!'], [c!]: [cars, '!'] })
  await desk.coded({ [d!]: [cars, '!'], [e!]: [cars, '!'] })
  const list =
    (await desk.page('/app/dialogue/themes')).split('id="priorities"')[1]?.split('</section>')[0] ?? ''
  const rows = [...list.matchAll(/<th scope="row"[^>]*>([^<]*).*?<td[^>]*>(\d+)<.*?<td[^>]*>(\d+)</gs)]
  expect(rows.map(([, name, asking, voices]) => [name, asking, voices])).toEqual([
    ['Lampor', '2', '2'],
    ['Bilar', '1', '1'],
  ])
})

it('a struck voice counts nowhere, and a period counts only what was said in it', async () => {
  const theme = await desk.themed('Buss')
  const [kept, struck] = await desk.heard(['Bussen är sen', 'Bussen är full'])
  await desk.coded({ [kept!]: [theme], [struck!]: [theme] })
  await desk.sanna.post(`/app/dialogue/voices/${struck}/strike`, { reason: 'Den sades aldrig' })
  expect((await desk.counts()).themes.find((one) => one.theme === theme)?.voices).toBe(1)
  expect(await desk.page('/app/dialogue/themes?from=2026-03-01&to=2026-03-01')).toContain('Buss')
  expect(await desk.page('/app/dialogue/themes?to=2026-02-28')).toContain(
    'Ingen röst är kodad i de här dagarna',
  )
})

it('S2-21 the usual themes hold narcotics and alcohol, disturbing traffic, ill-health of the young and tobacco in school', async () => {
  expect(usualThemes('sv').map(({ words }) => words.name)).toEqual(
    expect.arrayContaining([
      'Narkotika och alkohol',
      'Störande och olaglig trafik',
      'Ungas psykiska ohälsa',
      'Tobak i skolan',
    ]),
  )
  const before = await desk.page('/app/dialogue/themes/book')
  expect(before).toContain('vanliga teman som saknas')
  expect((await desk.sanna.post('/app/dialogue/themes/book/usual')).status).toBe(303)
  const after = await desk.page('/app/dialogue/themes/book')
  expect(after).toContain('Ungas psykiska ohälsa')
  expect(after).not.toContain('vanliga teman som saknas')
})

it('S2-21 the municipalities of a police area stand side by side by the themes they share, with counts and never a voice', async () => {
  const { db, fixture } = desk
  const { grano, granby, lovsta } = fixture.partnerships
  const at = fixture.clock.at
  const chief = { db, email: granbyPeople.administrator, within: grano, at }
  const sharedBook = await actAs(chief, async (act) => {
    for (const { id } of await neighboursOf(act.db, act.within))
      await saveGrant(act.db, { tenant: act.tenant, owner: act.within, reader: id, by: act.by, at })
    return adoptUsualThemes(act, 'sv')
  })
  const form = await desk.page('/app/dialogue/themes/new')
  expect(form).toContain('Vilket tema i polisområdets bok är det samma som?')
  const foreign = { name: 'Knark i parken', sameAs: await desk.theme('Mörker') }
  expect((await desk.sanna.post('/app/dialogue/themes/new', foreign)).status).toBe(422)
  const parks = await desk.themed('Knark i parken', { sameAs: sharedBook.drugs! })
  const stairs = await desk.themed('Knark i trapphus', { sameAs: sharedBook.drugs! })
  const [a, b, c] = await desk.heard(['Sprutor i parken', 'Langning i parken', 'Rök i trapphuset'])
  await desk.coded({ [a!]: [parks], [b!]: [parks], [c!]: [stairs] })

  // Somebody coordinates the police area too.
  const user = await actAs(desk.doing, async (act) => act.by)
  await actAs(chief, (act) =>
    saveRole(act.db, {
      ...{ tenant: act.tenant, partnership: grano, organisation: act.organisation },
      role: 'coordinator',
      user,
      by: act.by,
      at,
    }),
  )
  const leader = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator, grano))
  const path = '/app/dialogue/themes/municipalities'
  const narcotics = (page: string) => {
    const row = page.split('Narkotika och alkohol</th>')[1]?.split('</tr>')[0] ?? ''
    return [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) => cell)
  }
  expect(narcotics(await desk.page(path, leader))).toEqual(['inte öppnat', 'inte öppnat', '0'])
  for (const [within, email] of [
    [granby, granbyPeople.coordinator],
    [lovsta, otherPeople.lovsta],
  ] as const)
    await actAs({ db, email, within, at }, (act) =>
      saveGrant(act.db, { tenant: act.tenant, owner: within, reader: grano, by: act.by, at }),
    )
  const page = await desk.page(path, leader)
  expect(narcotics(page)).toEqual(['3', 'inget sådant tema', '1'])
  const [table = '', below = ''] = page.split('</table>')
  expect(table).not.toContain('Bedrägerier')
  expect(below).toMatch(/Finns inte i temaboken hos någon av de kommuner[^<]*Bedrägerier/)
  for (const words of ['Sprutor i parken', 'Rök i trapphuset']) expect(page).not.toContain(words)
  expect(page).toContain('Teman i Granby som inte är knutna till ett gemensamt')
  expect(await desk.page('/app/dialogue/themes', leader)).toContain('Kommunerna sida vid sida')
})

it('a theme is changed with a reason and never over what somebody else wrote; ended, it is coded no more but stays counted', async () => {
  const theme = await desk.themed('Skräp')
  const path = `/app/dialogue/themes/theme/${theme}`
  const [voice] = await desk.heard(['Skräp överallt'])
  await desk.coded({ [voice!]: [theme] })
  const without = await desk.sanna.post(`${path}/amend`, { name: 'Skräp och buskar', basedOn: '1' })
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('id="reason-problem"')
  const ended = { name: 'Skräp och buskar', basedOn: '1', reason: 'Slås ihop', toDay: '2026-03-01' }
  expect((await desk.sanna.post(`${path}/amend`, ended)).status).toBe(303)
  const late = await desk.sanna.post(`${path}/amend`, ended)
  expect(await late.text()).toContain('Någon annan har ändrat temat')
  const page = await desk.page(path)
  for (const words of ['Används inte från 1 mars 2026', 'Slås ihop', '1 röst']) expect(page).toContain(words)
  const [other] = await desk.heard(['Mer skräp'])
  const ticks = { voice: other!, [`themes-${other}`]: theme }
  expect((await desk.sanna.post('/app/dialogue/codings', ticks)).status).toBe(422)
})

it('two themes of one name are refused, and a name that points out a person', async () => {
  await desk.themed('Ensamhet')
  for (const name of ['ensamhet', '811228-9874', '', 'x'.repeat(121)]) {
    const refused = await desk.sanna.post('/app/dialogue/themes/new', { name })
    expect(refused.status, name).toBe(422)
    expect(await refused.text(), name).toContain('id="name-problem"')
  }
})

it('members read the counts but no single voice; a reporter reads neither', async () => {
  const theme = await desk.themed('Torget')
  const [voice] = await desk.heard(['Torget är ödsligt om kvällen'])
  await desk.coded({ [voice!]: [theme] })
  const path = `/app/dialogue/themes/theme/${theme}`
  expect(await desk.page(path)).toContain('Torget är ödsligt')
  const malte = await desk.as('member')
  const page = await desk.page(path, malte)
  expect(page).toContain('1 röst')
  expect(page).not.toContain('Torget är ödsligt')
  expect((await malte.get('/app/dialogue/codings')).status).toBe(403)
  const rut = await desk.as('reporter')
  expect((await rut.get('/app/dialogue/themes')).status).toBe(403)
})

it('a share is said of twenty voices or more', () => {
  expect([share(5, 19), share(5, 20), share(0, 20)]).toEqual([null, 25, 0])
})

it('another partnership has a book of its own', async () => {
  const { fixture, db } = desk
  const doing = { db, email: otherPeople.havnby, within: fixture.partnerships.havnby, at: fixture.clock.at }
  expect(await actAs(doing, (act) => themesOf(act.db, act.within))).toEqual([])
})
