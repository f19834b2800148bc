import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { cadenceSentence } from './sentence.rules.ts'

const sv = (text: string) => readCadences(text, 'sv')[0]!
const da = (text: string) => readCadences(text, 'da')[0]!

// biome-ignore format: a table is read by its rows
const listed = [
  ['Information på hemsidor och i Norrbladet 2 gånger per år', { count: 2, period: 'year', per: 'channel' }],
  ['via Facebook, webben och lokaltidningen en gång i månaden', { count: 1, period: 'month', per: 'channel' }],
  ['två gånger per år i varje kanal', { count: 2, period: 'year', per: 'channel' }],
  ['två gånger per år per kanal', { count: 2, period: 'year', per: 'channel' }],
  ['1 gång per år på föräldramöten och personalträffar', { count: 1, period: 'year', per: 'kind of meeting' }],
  ['Vid föräldramöten och personalmöten informerar polisen', { kind: 'per-occasion', per: 'föräldramöten' }],
  ['En artikel per år i Norrbladet', { count: 1, period: 'year', per: null }],
] as const

describe('places named one by one', () => {
  it.each(listed)('%s', (text, reading) => {
    expect(sv(text)).toMatchObject(reading)
  })
})

// biome-ignore format: a table is read by its rows
const worded = [
  ['sammanlagt 200 timmar under avtalsperioden', { count: 200, period: 'agreement', unit: 'hour' }],
  ['under minst 75 % av arbetspassen', { count: 0.75, comparator: 'at-least', period: 'shift' }],
  ['på minst hälften av alla arbetspass', { count: 0.5, comparator: 'at-least', period: 'shift' }],
  ['minst ett halvt dussin kontroller per månad', { count: 6, comparator: 'at-least', period: 'month' }],
  ['tre fredagar i månaden', { count: 3, period: 'month', window: { weekdays: ['fri'] } }],
  ['före varje marknad', { kind: 'per-occasion', window: { named: ['before-market'] } }],
  ['vid varje marknad', { kind: 'per-occasion', window: { named: ['market'] } }],
  ['inom 3 arbetsdagar', { within: 'P3D', workingDays: true }],
] as const

describe('as somebody would word it', () => {
  it.each(worded)('%s', (text, reading) => {
    expect(sv(text)).toMatchObject(reading)
  })
  it('the labour market is none that is held', () => {
    expect(sv('Unga ska ut på arbetsmarknaden').window).toBeNull()
    expect(sv('Vi är på marknaden varje vecka').window).toBeNull()
  })
  it('in Danish too', () => {
    expect(da('inden for 3 arbejdsdage')).toMatchObject({ within: 'P3D', workingDays: true })
    expect(da('på mindst 75 % af vagterne')).toMatchObject({ count: 0.75, period: 'shift' })
    expect(da('før hvert marked')).toMatchObject({ window: { named: ['before-market'] } })
  })
})

const said = [
  ['under minst 75 % av arbetspassen', 'Minst 75 procent av arbetspassen', 'Mindst 75 procent af vagterne'],
  ['inom 3 arbetsdagar', 'Inom 3 arbetsdagar', 'Inden for 3 arbejdsdage'],
  ['före varje marknad', 'Inför marknaden', 'Før markedet'],
  ['två gånger per år i varje kanal', '2 gånger per år för varje kanal', '2 gange om året for hver kanal'],
] as const

it.each(said)('«%s» is said in words that are read as the same again', (text, swedish, danish) => {
  const cadence = sv(text)
  expect([cadenceSentence(cadence, 'sv'), cadenceSentence(cadence, 'da')]).toEqual([swedish, danish])
  expect([sv(swedish), da(danish)]).toEqual([cadence, cadence])
})
