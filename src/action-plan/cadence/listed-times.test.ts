import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/**
 * Invented phrases for what real plans, rules of procedure and follow-ups taught:
 * times told one by one, what happened instead of what is owed, and conditions
 * told as clauses. Other careful readings stand after a bar.
 */
const phrases: [language: Language, text: string, expected: string][] = [
  ['sv', 'v. 10, 22 och 41', 'counted 3 exactly year 1'],
  ['sv', 'Vecka 27–31', 'continuous null none null null'],
  ['sv', 'under vecka 44', 'one-off null none null null | one-off 1 exactly null null'],
  ['da', 'uge 9, 24 og 47', 'counted 3 exactly year 1'],
  ['da', '2. og 4. onsdag i måneden', 'counted 2 exactly month 1'],
  ['sv', 'första och tredje tisdagen varje månad', 'counted 2 exactly month 1'],
  ['da', 'Sidste onsdag i maj', 'one-off null none null null | one-off 1 exactly null null'],
  ['sv', 'I mars och november varje år hålls avstämning', 'counted 2 exactly year 1'],
  ['sv', 'Februari, maj och september', 'counted 3 exactly year 1'],
  ['sv', 'i juni och juli', 'one-off null none null null | one-off 1 exactly null null'],
  ['sv', 'Styrgruppsmöten jan–feb, maj–jun och sep–okt', 'counted 3 exactly year 1'],
  ['sv', 'Den 15 april och den 15 november', 'counted 2 exactly year 1'],
  ['sv', 'senast 31 januari och 31 augusti varje år', 'counted 2 exactly year 1'],
  ['sv', 'en gång på våren och två gånger på hösten', 'counted 3 exactly year 1'],
  ['sv', 'Belysningsrond vår och höst', 'counted 2 exactly year 1'],
  ['sv', 'Alla i vår organisation berörs', 'not-a-cadence null none null null'],
  ['sv', 'Städdag varje vår och höst', 'counted 2 exactly year 1'],
  ['da', 'Møde hvert forår', 'counted 1 exactly year 1'],
  ['sv', 'Sedan 2011 görs en enkät vart fjärde år', 'counted 1 exactly year 4'],
  ['sv', 'minst två lektioner per skola och läsår', 'counted 2 at-least school-year 1'],
  ['da', 'ét besøg pr. klub og halvår', 'counted 1 exactly half-year 1'],
  [
    'sv',
    'åtta timmar per 1 000 invånare och vecka',
    'not-a-cadence null none null null | counted 8 exactly week 1',
  ],
  ['sv', 'ska följas upp om ett halvår', 'one-off 1 exactly null null'],
  ['sv', 'Underlag skickas minst tio dagar före mötet', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Referatet udsendes mindst 8 dage før næste møde', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Natthelger finns väktare i parken', 'continuous null none null null'],
  ['sv', 'under vinterperioden syns vi mer i villaområdena', 'continuous null none null null'],
  ['sv', 'I fjol gjordes insatsen vid 31 tillfällen', 'not-a-cadence null none null null'],
  ['sv', 'Dessutom har vi vid ett tiotal tillfällen besökt torget', 'not-a-cadence null none null null'],
  ['sv', '30 genomförda rattfyllerikontroller', 'not-a-cadence null none null null'],
  ['sv', 'Personalen är på plats onsdagar kl. 12–15', 'counted 1 exactly day 1'],
  ['sv', 'Avtalet sägs upp senast tre månader före årsskiftet', 'not-a-cadence null none null null'],
  ['da', 'Aftalen kan opsiges med et halvt års varsel', 'not-a-cadence null none null null'],
  ['sv', 'klart senast årsskiftet 2026/2027', 'one-off 1 exactly null null'],
  ['da', 'Evalueres medio 2027', 'one-off 1 exactly null null'],
  ['sv', 'Vid fler än tre anmälningar i samma område kallas till möte', 'on-demand null none null null'],
  ['da', 'Ved to eller flere indbrud på samme sti', 'on-demand null none null null'],
  ['da', 'Når der har været et indbrud, ringer vi på hos naboerne', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Resultatet redovisas i april', 'one-off null none null null | one-off 1 exactly null null'],
  ['sv', 'Utfall 2024: 19 vandringar', 'not-a-cadence null none null null'],
  ['sv', 'En avslutande konferens i slutet av avtalsperioden', 'one-off 1 exactly null null'],
  ['sv', 'Informationsblad vid terminsstart', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Rådet ska bestå av minst sex ledamöter', 'not-a-cadence null none null null'],
  ['sv', 'Andelen oroliga ska minska med fem procent till 2028', 'not-a-cadence null none null null'],
  [
    'sv',
    'Tre nya hastighetsskyltar sätts upp på platser med särskilt behov',
    'not-a-cadence null none null null',
  ],
  ['sv', 'Fram till den 15 mars genomförs dialoger', 'one-off 1 exactly null null'],
  ['sv', 'Genomgång av larmen inför vintersäsongen', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'vid de veckovisa avstämningarna', 'counted 1 exactly week 1'],
  ['sv', 'Den som hör av sig får svar senast dagen efter', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Ved opstart af nye foreninger', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Når klubben beder om det', 'on-demand null none null null'],
  [
    'da',
    'gennem flere årtier har kommunen prioriteret området',
    'continuous null none null null | not-a-cadence null none null null',
  ],
  ['sv', 'Mötet tar högst en kvart i veckan', 'not-a-cadence null none null null'],
  ['no', 'Politiet er til stede hver annen torsdag', 'counted 1 exactly week 2'],
]

describe('phrases as plans, rules of procedure and follow-ups have them', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})

describe('what else a phrase tells', () => {
  it('keeps the weeks of a list', () => {
    expect(readCadences('v. 10, 22 och 41', 'sv')[0]?.window).toEqual({ isoWeeks: [10, 22, 41] })
  })
  it('takes "sedan 2011" as where the counting begins, not as a window', () => {
    const [reading] = readCadences('Sedan 2011 görs en enkät vart fjärde år', 'sv')
    expect(reading).toMatchObject({ anchor: '2011-01-01', window: null })
  })
  it('keeps the thing of "per skola och läsår"', () => {
    expect(readCadences('minst två lektioner per skola och läsår', 'sv')[0]?.per).toBe('school')
  })
  it('keeps the first of two yearly days to be done by', () => {
    expect(readCadences('senast 31 januari och 31 augusti varje år', 'sv')[0]?.dueBy).toBe('--01-31')
  })
})

it.each(['vid tre inbrott ', 'två möten per vecka vid mötet ', 'v. 7, ', 'jan-feb, ', 'per skola och '])(
  'takes time by the length of a text without full stops: %s',
  (piece) => {
    const timeOf = (times: number) => {
      const begun = performance.now()
      readCadences(piece.repeat(times), 'sv')
      return performance.now() - begun
    }
    timeOf(1_000)
    expect(timeOf(10_000)).toBeLessThan(40 * timeOf(2_000) + 300)
  },
)
