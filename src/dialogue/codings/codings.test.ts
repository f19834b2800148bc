import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFor } from '../../demo/chance.ts'
import { type GranbyThemes, granbyThemes, ticksOf } from '../../demo/granby-themes.ts'
import { actAs } from '../../demo/visitor.ts'
import { themeCounts } from '../themes/counts.queries.ts'
import { type CodingFilter, readings } from './filter.rules.ts'
import { codingsOf, voicesToCode } from './queries.ts'
import { codingStanding, countedThemes } from './rules.ts'

const path = '/app/dialogue/codings'
let desk: GranbyThemes
let dark: string
let theft: string
beforeAll(async () => {
  desk = await granbyThemes()
  dark = await desk.themed('Mörker', { words: 'lampa\nmörk' })
  theft = await desk.themed('Stölder', { words: 'stal' })
})
afterAll(() => desk.db.drop())

const listed = (filter: CodingFilter, each = 50) =>
  actAs(desk.doing, async (act) =>
    (await voicesToCode(act, filter, { page: 1, each })).voices.map(({ id }) => id),
  )

describe('reading voices', () => {
  it('a theme is suggested with its reason and never ticked for the reader', async () => {
    const [voice] = await desk.heard(['Lamporna vid tunneln är trasiga'])
    const page = await desk.page(`${path}?reading=not-mine`)
    expect(page).toContain('förslag: på grund av ordet ”lamporna”')
    expect(page).not.toMatch(/type="checkbox"[^>]*checked/)
    expect(await desk.coded({ [voice!]: [dark] })).toContain('coded=1')
    expect(await desk.page(path)).toMatch(new RegExp(`value="${dark}" checked`))
  })

  it('earlier codings suggest too, and say of how many', async () => {
    const said = Array.from({ length: 6 }, (_, at) => `Kiosken är öde kväll ${at}`)
    const others = Array.from({ length: 12 }, (_, at) => `Något helt annat ${at}`)
    const [kiosks, rest] = [await desk.heard(said), await desk.heard(others)]
    await desk.coded(Object.fromEntries(kiosks.map((voice) => [voice, [theft]])))
    await desk.coded(Object.fromEntries(rest.map((voice) => [voice, []])))
    await desk.heard(['Vad händer vid kiosken?'])
    expect(await desk.page(`${path}?text=händer+vid+kiosken`)).toContain(
      'tidigare kodat så i 6 av 6 röster med ordet ”kiosken”',
    )
  })

  it('one reads one at a time, twenty or fifty; what was passed over stays unread', async () => {
    const voices = await desk.heard(Array.from({ length: 60 }, (_, at) => `Röst nummer ${at}`))
    const shown = async (query: string) =>
      ((await desk.page(`${path}?text=röst+nummer${query}`)).match(/name="voice"/g) ?? []).length
    expect([await shown('&each=1'), await shown(''), await shown('&each=50')]).toEqual([1, 20, 50])
    await desk.coded({ [voices[0]!]: [dark] })
    await desk.sanna.post(
      path,
      voices.map((voice): [string, string] => ['voice', voice]),
    )
    expect(await listed({ text: 'röst nummer', reading: 'uncoded' }, 100)).toHaveLength(59)
  })

  it.each([
    ['a theme and none at once', 'Antingen teman eller'],
    ['ticks taken away', 'Kryssa för minst ett tema'],
  ])('%s are asked about at the voice, and the other ticks stay', async (what, sentence) => {
    const [faulty, fine] = await desk.heard([`${what} ett`, `${what} två`])
    const ticks: [string, string][] = [
      ['voice', faulty!],
      ...(what.startsWith('a theme')
        ? ([
            [`themes-${faulty}`, dark],
            [`none-${faulty}`, 'yes'],
          ] as [string, string][])
        : ([['coded', faulty!]] as [string, string][])),
      ...ticksOf({ [fine!]: [theft] }),
    ]
    const refused = await desk.sanna.post(`${path}?text=${encodeURIComponent(what)}`, ticks)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain(`id="themes-${faulty}-problem"`)
    expect(page).toContain(sentence)
    expect(page).toMatch(new RegExp(`name="themes-${fine}" value="${theft}" checked`))
    expect(await listed({ text: what, reading: 'uncoded' })).toHaveLength(2)
  })

  it('a reading is made anew by a new one; the same press twice keeps one', async () => {
    const [voice] = await desk.heard(['Jag ändrar mig'])
    await desk.coded({ [voice!]: [dark] })
    expect(await desk.coded({ [voice!]: [dark] })).toContain('coded=0')
    await desk.coded({ [voice!]: [theft] })
    const codings = await actAs(desk.doing, (act) => codingsOf(act.db, act.within, [voice!]))
    expect(codings.get(voice!)).toHaveLength(2)
    expect(countedThemes(codings.get(voice!) ?? [])).toEqual([{ theme: theft, wantsPriority: false }])
  })
})

describe('two readers', () => {
  it('what they read alike is told with kappa and in plain numbers; what they read differently is settled together', async () => {
    const twenty = await desk.heard(Array.from({ length: 20 }, (_, at) => `Läst av två ${at}`))
    const read = (themes: (at: number) => string[]) =>
      Object.fromEntries(twenty.map((voice, at) => [voice, themes(at)]))
    // Mörker: both 8, only Sanna 2, only Pelle 4, neither 6.
    await desk.coded(read((at) => (at < 10 ? [dark] : [])))
    await desk.coded(
      read((at) => (at < 8 || (at >= 10 && at < 14) ? [dark] : [])),
      desk.pelle,
    )
    const page = await desk.page(`${path}/agreement`)
    expect(page).toContain('14 av 20 röster har fått precis samma teman.')
    // R 4.2.2, vcd 1.4-11: Kappa(matrix(c(8,2,4,6),2,byrow=TRUE))$Unweighted is 0.4, ASE 0.2007984064
    expect(page).toMatch(/>0,40<.*>0,01–0,79</s)
    expect(page).toContain('6 röster väntar på att avgöras')
    const apart = await listed({ reading: 'apart', text: 'läst av två' })
    expect(apart.sort()).toEqual([8, 9, 10, 11, 12, 13].map((at) => twenty[at]).sort())
    const [doubt] = apart
    expect(await desk.page(`${path}?reading=apart`)).toContain(`${path}/settle/${doubt}`)
    const settle = `${path}/settle/${doubt}`
    expect(await desk.page(settle)).toMatch(/Sanna.*Pelle/s)
    expect((await desk.sanna.post(settle, { reason: 'x' })).status).toBe(422)
    expect((await desk.sanna.post(settle, { [`themes-${doubt}`]: theft })).status).toBe(303)
    expect(await listed({ reading: 'apart', text: 'läst av två' })).not.toContain(doubt)
    expect(await listed({ reading: 'settled' })).toContain(doubt)
    // What was settled does not make them agree afterwards.
    expect(await desk.page(`${path}/agreement`)).toContain('14 av 20 röster har fått precis samma teman.')
  })

  it('the numbers counted in the database are those of the rule, whoever read what, when and how often', async () => {
    const chance = chanceFor('codings')
    const drugs = await desk.themed('Droger')
    const voices = await desk.heard(Array.from({ length: 25 }, (_, at) => `På måfå ${at}`))
    for (let round = 0; round < 6; round += 1) {
      const some = voices.filter(() => chance() < 0.5)
      const by = round % 2 === 0 ? desk.sanna : desk.pelle
      const themes = () => [dark, theft, drugs].filter(() => chance() < 0.5)
      const wish = () => (chance() < 0.5 ? ['!'] : [])
      await desk.coded(
        Object.fromEntries(
          some.map((voice) => {
            const found = themes()
            return [voice, found.length > 0 ? [...found, ...wish()] : []]
          }),
        ),
        by,
      )
      for (const voice of some.filter(() => chance() < 0.2))
        await desk.sanna.post(`${path}/settle/${voice}`, { [`themes-${voice}`]: drugs })
    }
    const { expected, counted, byStanding } = await actAs(desk.doing, async (act) => {
      const all = (await desk.voices({})).length
      const ids = (await voicesToCode(act, {}, { page: 1, each: all + 500 })).voices.map(({ id }) => id)
      const codings = await codingsOf(act.db, act.within, ids)
      const ruled = ids.flatMap((id) => countedThemes(codings.get(id) ?? []))
      const standings = Map.groupBy(ids, (id) => codingStanding(codings.get(id) ?? []))
      const numbers = (theme: string) => [
        ruled.filter((one) => one.theme === theme).length,
        ruled.filter((one) => one.theme === theme && one.wantsPriority).length,
      ]
      const { themes } = await themeCounts(act.db, act.within, {})
      return {
        expected: [dark, theft, drugs].map(numbers),
        counted: [dark, theft, drugs].map((theme) => {
          const count = themes.find((one) => one.theme === theme)
          return [count?.voices, count?.priority]
        }),
        byStanding: standings,
      }
    })
    expect(counted).toEqual(expected)
    for (const reading of readings.filter((one) => one !== 'not-mine'))
      expect((await listed({ reading }, 1000)).sort(), reading).toEqual(
        (byStanding.get(reading) ?? []).sort(),
      )
  })
})

it('of another partnership no voice is coded, and none is settled', async () => {
  const foreign = '10000000-0000-4000-8000-000000000001'
  expect(await desk.coded({ [foreign]: [dark] })).toContain('coded=0')
  expect((await desk.sanna.get(`${path}/settle/${foreign}`)).status).toBe(404)
})
