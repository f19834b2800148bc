import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import { cadenceSentence } from './sentence.rules.ts'
import type { Language } from './words.rules.ts'

/** Lots with a name, shifts named by the part of the day, doubled negations, what is done by a day. */
const phrases: [language: Language, text: string, expected: string][] = [
  ['sv', 'ett halvdussin insatser i kvartalet', 'counted 6 about quarter 1'],
  ['da', 'en snes tilsyn om året', 'counted 20 about year 1'],
  ['sv', 'ett tjog kontroller per år', 'counted 20 about year 1'],
  ['sv', 'två nattpass i veckan', 'counted 2 exactly week 1'],
  ['da', 'mindst hver fjerde aftenvagt', 'counted 1 at-least shift 4'],
  ['sv', 'på minst hälften av kvällspassen', 'counted 0.5 at-least shift 1'],
  ['da', 'fire aftenvagter om måneden', 'counted 4 exactly month 1'],
  ['da', 'to vagter ved indgangen', 'not-a-cadence null none null null'],
  ['sv', 'Ingen vecka ska gå utan ett besök på fritidsgården', 'counted 1 at-least week 1'],
  ['da', 'intet kvartal uden fælles møde', 'counted 1 at-least quarter 1'],
  ['sv', 'fyra dagar av fem i veckan', 'counted 4 exactly week 1'],
  ['sv', 'med lämpliga mellanrum', 'continuous null none null null'],
  ['sv', 'med tre veckors mellanrum', 'counted 1 exactly week 3'],
  ['da', 'nu og da ringes der til de ældre', 'continuous null none null null'],
  ['sv', 'ibland tillsammans med räddningstjänsten', 'continuous null none null null'],
  ['sv', 'så långt resurserna räcker', 'on-demand null none null null'],
  ['da', 'når bemandingen tillader det', 'on-demand null none null null'],
  ['da', 'på foranledning af ejeren', 'on-demand null none null null'],
  ['sv', 'på given anledning', 'on-demand null none null null'],
  ['sv', 'När skolan får vetskap om hot kontaktas polisen', 'per-occasion 1 exactly occasion 1'],
  [
    'da',
    'Når kommunen bliver opmærksom på et nyt mødested, holdes et møde',
    'per-occasion 1 exactly occasion 1',
  ],
  ['sv', 'Vid inflyttning lämnas en broschyr', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Inden udgangen af 2027 er der etableret to netværk', 'one-off 1 exactly null null'],
  ['da', 'I 2024 er der etableret to netværk', 'not-a-cadence null none null null'],
  ['da', 'I weekenderne i maj og juni er der vagt ved stranden', 'continuous null none null null'],
  ['sv', 'en aktion i maj', 'one-off 1 exactly null null'],
  ['da', 'Ring 114 ved mistænkelig adfærd efter et indbrud', 'not-a-cadence null none null null'],
  ['sv', '12 utbildningstillfällen under avtalsperioden', 'counted 12 exactly agreement 1'],
  ['sv', 'De 14 brottstillfällen som beskrivs i bilagan', 'not-a-cadence null none null null'],
]

describe('lots, shifts and days by which it is done', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(briefly(readCadences(text, language)[0]!)).toBe(expected)
  })

  it('knows the part of the day that a shift is named by', () => {
    expect(readCadences('tre kvällspass i veckan', 'sv')[0]?.window).toEqual({ dayParts: ['evening'] })
    expect(readCadences('hver anden nattevagt', 'da')[0]?.window).toEqual({ dayParts: ['night'] })
  })

  it('owes it to each of the things that are told one by one', () => {
    expect(readCadences('en gång i månaden i var och en av de tre kommundelarna', 'sv')[0]?.per).toBeNull()
    expect(readCadences('en gång i månaden på var och en av de tre skolorna', 'sv')[0]?.per).toBe('school')
    expect(readCadences('to gange årligt i hver og en af de fire bydele', 'da')[0]?.per).toBe('area')
  })
})

describe('time counted in working days', () => {
  it.each([
    ['sv', 'Åtgärden följs upp efter fem arbetsdagar', 'En gång efter 5 arbetsdagar'],
    ['sv', 'Tre vardagar efter mötet skickas minnesanteckningar', '3 arbetsdagar efter mötet'],
    ['da', 'Der følges op efter ti hverdage', 'Én gang efter 10 arbejdsdage'],
  ] as const)('%s: %s', (language, text, sentence) => {
    const [cadence] = readCadences(text, language)
    expect(cadence).toMatchObject({ workingDays: true })
    expect(cadenceSentence(cadence!, language)).toBe(sentence)
  })
})
