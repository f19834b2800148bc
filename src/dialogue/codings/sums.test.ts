import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../../act.ts'
import { asPublic } from '../../database/transaction.ts'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyThemes, granbyThemes } from '../../demo/granby-themes.ts'
import { actAs } from '../../demo/visitor.ts'
import { usersByEmail } from '../../partnership/sign-in.queries.ts'
import { countOfTheme, themeCounts, themeTotals } from '../themes/counts.queries.ts'
import { saveVoiceStrike, saveVoices } from '../voices/queries.ts'
import { speakers } from '../voices/rules.ts'
import { agreementOf, type ReadByTwo } from './agreement.rules.ts'
import { readings } from './filter.rules.ts'
import { codingsOf, pairsWhoRead, saveCoding, voicesToCode } from './queries.ts'
import { type Coding, codingStanding, countedThemes, newestByCoder } from './rules.ts'

let desk: GranbyThemes
let themes: string[]
let people: string[]
beforeAll(async () => {
  desk = await granbyThemes()
  themes = await Promise.all(['Mörker', 'Stölder', 'Droger'].map((name) => desk.themed(name)))
  const emails = [granbyPeople.coordinator, granbyPeople['police-liaison'], granbyPeople.member]
  people = await Promise.all(
    emails.map(async (email) => (await usersByEmail(desk.db.app, email))[0]?.user ?? ''),
  )
})
afterAll(() => desk.db.drop())

const anyReading = fc.record({
  by: fc.nat({ max: 2 }),
  // Few moments, so that one person reads twice in the same one.
  moment: fc.nat({ max: 3 }),
  found: fc.subarray([0, 1, 2]),
  wanted: fc.subarray([0, 1, 2]),
})
const anyVoice = fc.record({
  speaker: fc.constantFrom(...speakers),
  isStruck: fc.nat({ max: 9 }).map((one) => one === 0),
  read: fc.array(anyReading, { maxLength: 6 }),
  settled: fc.array(anyReading, { maxLength: 2 }).map((some) => some.slice(1)),
})
type Said = typeof anyVoice extends fc.Arbitrary<infer One> ? One : never

async function keep(act: Act, said: Said[]): Promise<void> {
  const nowhere = { dialogue: null, survey: null, question: '', area: null, keyGroup: '' }
  const words = said.map(({ speaker }, at) => ({
    ...{ ...nowhere, speaker, words: `Sagt ${at}`, saidOn: act.today },
    ...{ source: 'tip' as const, language: 'sv' as const },
  }))
  const saved = await saveVoices(act, words)
  for (const [at, { read, settled, isStruck }] of said.entries()) {
    const voice = saved[at]?.id ?? ''
    for (const [coding, settles] of [
      ...read.map((one) => [one, false] as const),
      ...settled.map((one) => [one, true] as const),
    ])
      await saveCoding(
        { ...act, by: people[coding.by] ?? '', at: new Date(act.at.getTime() + coding.moment) },
        {
          ...{ voice, settles },
          themes: coding.found.map((one) => ({
            theme: themes[one] ?? '',
            wantsPriority: coding.wanted.includes(one),
          })),
        },
      )
    if (isStruck) await saveVoiceStrike(act, voice, 'Sagt två gånger')
  }
}

it('what the database adds up is what the rules say of each voice, whoever read what, when and how often', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyVoice, { minLength: 1, maxLength: 9 }), async (said) => {
      await actAs(desk.doing, (act) => keep(act, said))
      // The rounds add up: each asks about all that was said so far.
      await actAs(desk.doing, agree)
    }),
    { numRuns: 10 },
  )
})

async function agree(act: Act): Promise<void> {
  const { db, within } = act
  const { voices } = await voicesToCode(act, {}, { page: 1, each: 1000 })
  const codings = await codingsOf(
    db,
    within,
    voices.map(({ id }) => id),
  )
  const its = (id: string) => codings.get(id) ?? []

  const { coded, themes: counted } = await themeCounts(db, within, {})
  expect(coded.voices).toBe(voices.filter(({ id }) => its(id).length > 0).length)
  const totals = await themeTotals(db, within)
  expect(totals.coded.voices).toBe(coded.voices)
  const byTheme = <One extends { theme: string }>(all: One[]) =>
    all.toSorted((one, other) => one.theme.localeCompare(other.theme))
  expect(byTheme(totals.themes)).toEqual(
    byTheme(counted).map(({ theme, voices: heard, priority, bySource, bySpeaker }) => ({
      ...{ theme, voices: heard, priority, bySource, bySpeaker },
    })),
  )
  for (const theme of themes) {
    const found = voices.filter(({ id }) => countedThemes(its(id)).some((one) => one.theme === theme))
    const wanted = found.filter(({ id }) =>
      countedThemes(its(id)).some((one) => one.theme === theme && one.wantsPriority),
    )
    const { theme: _, ...count } = counted.find((one) => one.theme === theme) ?? { theme, voices: 0 }
    expect(count.voices).toBe(found.length)
    if (found.length === 0) continue
    expect(count).toMatchObject({
      priority: wanted.length,
      bySpeaker: Object.fromEntries(
        [...Map.groupBy(found, ({ speaker }) => speaker)].map(([speaker, some]) => [speaker, some.length]),
      ),
    })
    expect(await countOfTheme(db, within, theme)).toEqual(count)
  }

  for (const reading of readings.filter((one) => one !== 'not-mine')) {
    const listed = await voicesToCode(act, { reading }, { page: 1, each: 1000 })
    const ruled = voices.filter(({ id }) => codingStanding(its(id)) === reading)
    expect(listed.voices.map(({ id }) => id).sort(), reading).toEqual(ruled.map(({ id }) => id).sort())
    expect(listed.total).toBe(ruled.length)
  }

  const read = await pairsWhoRead(db, within, 3)
  const ruled = pairsOf(voices.map(({ id }) => newestByCoder(its(id))))
  expect(read.map(({ voices: number }) => number).sort()).toEqual(
    ruled.map(({ voices: number }) => number).sort(),
  )
  const written = (some: ReadByTwo[]) => some.map((one) => JSON.stringify(agreementOf(one, themes))).sort()
  expect(written(read)).toEqual(written(ruled))
}

/** Each pair of people and what they read alone, voice by voice. */
function pairsOf(alone: Coding[][]): ReadByTwo[] {
  const ordered = [...people].sort()
  return ordered.flatMap((one, at) =>
    ordered.slice(at + 1).flatMap((other) => {
      const twice = alone.flatMap((codings) => {
        const [first, second] = [one, other].map((who) => codings.find(({ coder }) => coder === who))
        return first && second ? [{ first: idsOf(first), second: idsOf(second) }] : []
      })
      if (twice.length === 0) return []
      const both = (theme: string, inFirst: boolean, inSecond: boolean) =>
        twice.filter(
          ({ first, second }) => first.includes(theme) === inFirst && second.includes(theme) === inSecond,
        ).length
      return {
        voices: twice.length,
        alike: twice.filter(({ first, second }) => first.join() === second.join()).length,
        themes: themes
          .map((theme) => ({
            theme,
            both: both(theme, true, true),
            onlyFirst: both(theme, true, false),
            onlySecond: both(theme, false, true),
          }))
          .filter((found) => found.both + found.onlyFirst + found.onlySecond > 0),
      }
    }),
  )
}

const idsOf = ({ themes: found }: Coding) => found.map(({ theme }) => theme).sort()

it('what residents are shown of a theme is the same count', async () => {
  const { themes: counted } = await actAs(desk.doing, (act) => themeCounts(act.db, act.within, {}))
  const place = { tenant: desk.fixture.tenant, partnership: desk.doing.within }
  const shown = await asPublic(desk.db.public, place, (db) =>
    db.selectFrom('publicTheme').select(['theme', 'voices']).execute(),
  )
  expect(shown.toSorted(byTheme)).toEqual(
    counted.map(({ theme, voices }) => ({ theme, voices: voices < 5 ? null : voices })).sort(byTheme),
  )
})

const byTheme = (one: { theme: string | null }, other: { theme: string | null }) =>
  String(one.theme).localeCompare(String(other.theme))
