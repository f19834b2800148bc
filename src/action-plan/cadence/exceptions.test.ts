import { describe, expect, it } from 'vitest'
import { readWholly } from './grammar.rules.ts'
import { cadenceSentence } from './sentence.rules.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri']

// biome-ignore format: a table is read by its rows
const held = [
  ['sv', 'öppet tre kvällar i veckan, undantaget juli', { dayParts: ['evening'], startMonthDay: '--08-01', endMonthDay: '--06-30' }],
  ['sv', 'en gång i månaden, med undantag för juli och augusti', { startMonthDay: '--09-01', endMonthDay: '--06-30' }],
  ['sv', 'varje månad (ej december)', { startMonthDay: '--01-01', endMonthDay: '--11-30' }],
  ['sv', 'en gång i veckan, ej helger', { weekdays }],
  ['sv', 'dagligen, stängt på söndagar', { weekdays: [...weekdays, 'sat'] }],
  ['da', 'en gang om måneden undtagen juli', { startMonthDay: '--08-01', endMonthDay: '--06-30' }],
  ['da', 'hver uge. Dog ikke i juli.', { startMonthDay: '--08-01', endMonthDay: '--06-30' }],
  ['da', 'hver dag på nær søndage', { weekdays: [...weekdays, 'sat'] }],
  ['da', 'hver dag, dog ikke i weekender', { weekdays }],
  ['da', 'to gange om måneden, bortset fra februar', { startMonthDay: '--03-01', endMonthDay: '--01-31' }],
] as const

describe('an exception leaves the other times', () => {
  it.each(held)('%s: %s', (language, words, window) => {
    const { cadences, notRead } = readWholly(words, language)
    expect(cadences[0]?.window).toEqual(window)
    expect(notRead).toEqual([])
  })
})

const hours = [
  [
    'sv',
    'nattvandring varje fredag mellan kl. 21 och 01',
    ['evening', 'night'],
    'På fredagar på kvällen och på natten',
  ],
  ['sv', 'två gånger i månaden i tidsrummet kl. 20-02', ['evening', 'night'], null],
  ['da', 'hver uge i tidsrummet kl. 20-02', ['evening', 'night'], 'Én gang om ugen om aftenen og om natten'],
  ['sv', 'varje helg kl. 22.00–03.00', ['night'], null],
  ['sv', 'två gånger per vecka kl 15-18', ['afternoon'], null],
  ['da', 'hver dag kl. 8-16', ['day'], null],
] as const

describe('hours are kept as the parts of the day they lie in', () => {
  it.each(hours)('%s: %s', (language, words, dayParts, sentence) => {
    const [cadence] = readWholly(words, language).cadences
    expect(cadence?.window?.dayParts).toEqual(dayParts)
    if (sentence) expect(cadenceSentence(cadence!, language)).toBe(sentence)
  })
  it('a single hour is none, and a part of the day that is named stands', () => {
    expect(readWholly('varje måndag kl. 18', 'sv').cadences[0]?.window).toEqual({ weekdays: ['mon'] })
    expect(readWholly('alla kvällar mellan 15 och 20', 'sv').cadences[0]?.window?.dayParts).toEqual([
      'evening',
    ])
  })
})

// biome-ignore format: a table is read by its rows
const asked = [
  ['sv', 'minst två gånger i veckan undantaget sommarlovet', 'undantaget sommarlovet', 'Minst 2 gånger per vecka'],
  ['sv', 'dagligen förutom på helgdagar', 'förutom på helgdagar', 'Varje dag'],
  ['sv', 'varje vecka, stängt i juli och på storhelger', 'stängt i juli och på storhelger', 'En gång per vecka'],
  ['sv', 'tre gånger i veckan under skoltid', 'under skoltid', '3 gånger per vecka'],
  ['sv', 'minst hälften av skolorna besöks varje år', 'minst hälften av skolorna', 'En gång per år'],
  ['sv', 'tre av butikerna, två tredjedelar av butikerna, besöks varje månad', 'två tredjedelar av butikerna', null],
  ['da', 'to gange om ugen undtagen i ferien', 'undtagen i ferien', '2 gange om ugen'],
  ['da', 'hver uge i skoleåret, ikke i ferier', 'ikke i ferier', 'Én gang om ugen'],
  ['da', 'mindst to tredjedele af klasserne hvert år', 'mindst to tredjedele af klasserne', 'Én gang om året'],
] as const

describe('what no cadence can say is told, and never read as its contrary', () => {
  it.each(asked)('%s: %s', (language, words, notRead, sentence) => {
    const read = readWholly(words, language)
    expect(read.notRead).toEqual([notRead])
    if (sentence) expect(cadenceSentence(read.cadences[0]!, language)).toBe(sentence)
  })
  it.each([
    ['sv', 'inte bara på helger utan varje dag'],
    ['sv', 'minst en gång i veckan, inte minst på sommaren'],
    ['da', 'ikke kun i weekender, men hver dag'],
    ['sv', 'Inga lov är utlysta'],
  ] as const)('no exception: %s: %s', (language, words) => {
    expect(readWholly(words, language).notRead).toEqual([])
  })
})
