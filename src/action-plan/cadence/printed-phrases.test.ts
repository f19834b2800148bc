import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** Invented phrases for what plans, minutes and tables taught: intervals, seasons, bounds, conditions, days. Other careful readings stand after a bar. */
const phrases: [language: Language, text: string, expected: string][] = [
  ['sv', 'rådet träffas med åtta veckors mellanrum', 'counted 1 exactly week 8'],
  ['da', 'mødes med ca. to måneders mellemrum', 'counted 1 about month 2'],
  ['sv', 'mätningen görs med två års mellanrum', 'counted 1 exactly year 2'],
  ['sv', 'en gång vår och en gång höst', 'counted 2 exactly year 1'],
  ['sv', '1 ggr/vt och 1 ggr/ht', 'counted 2 exactly year 1'],
  ['sv', 'vår- och hösttermin', 'counted 2 exactly year 1'],
  ['sv', 'Enkät hösten 2025', 'one-off null none null null | one-off 1 exactly null null'],
  ['da', 'fremlægges inden efterårsferien 2026', 'one-off null none null null | one-off 1 exactly null null'],
  ['sv', 'Kontoret öppnas den 1 april', 'one-off 1 exactly null null'],
  ['da', 'Næste møde holdes den 4. maj 2026 kl. 18', 'one-off 1 exactly null null'],
  ['da', 'evalueres ved projektets afslutning', 'one-off null none null null | one-off 1 exactly null null'],
  ['sv', 'uppföljning sker tre månader senare', 'one-off 1 exactly null null'],
  ['sv', 'högst två samtal per ärende och månad', 'counted 2 at-most month 1'],
  ['da', 'alle ugens syv dage', 'counted 1 exactly day 1'],
  ['sv', 'minst tre av veckans kvällar', 'counted 3 at-least week 1'],
  ['da', 'ikke under fire gange om året', 'counted 4 at-least year 1'],
  ['da', 'ikke sjældnere end hvert kvartal', 'counted 1 at-least quarter 1'],
  ['da', 'under ti gange om året', 'counted 10 at-most year 1'],
  ['sv', 'över 30 kontroller per år', 'counted 30 at-least year 1'],
  ['sv', 'minst vid två tillfällen per termin', 'counted 2 at-least term 1'],
  ['da', 'mindst 2 og højst 5 gange om året', 'counted 2 at-least year 1'],
  ['sv', 'Ett åttiotal prov per vecka', 'counted 80 about week 1'],
  ['da', 'hver 4.-6. uge', 'counted 1 exactly week 4'],
  ['da', '1 g. i kvt.', 'counted 1 exactly quarter 1'],
  ['sv', 'Redovisas per tertial', 'counted 1 exactly tertial 1'],
  ['sv', 'vid minst vartannat möte', 'counted 1 at-least occasion 2'],
  ['da', 'en gang årligt i 3. kvartal', 'counted 1 exactly year 1'],
  ['da', 'Hvert andet år spørges eleverne i 7.-9. klasse', 'counted 1 exactly year 2'],
  ['sv', 'l gång/år', 'counted 1 exactly year 1'],
  ['sv', '1O möten/år', 'counted 10 exactly year 1'],
  ['sv', 'så snart en förening efterfrågar det', 'on-demand null none null null'],
  ['sv', 'i mån av tid', 'on-demand null none null null'],
  ['da', 'Skolen kan til enhver tid tilkalde konsulenten', 'on-demand null none null null'],
  ['da', 'Efter nærmere aftale', 'on-demand null none null null'],
  ['sv', 'enligt överenskommelse mellan parterna', 'not-a-cadence null none null null'],
  ['sv', 'Om föräldrar märker oro ska skolan kontaktas', 'on-demand null none null null'],
  ['sv', 'extra möte hålls om läget kräver det', 'on-demand null none null null'],
  ['sv', 'Till varje nyinflyttad lämnas en folder', 'per-occasion 1 exactly occasion 1'],
  ['da', 'ved skoleårets start', 'per-occasion 1 exactly occasion 1'],
  ['da', 'straks ved kendskab til vold', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'vid delår och bokslut', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Samarbetet ska fortgå', 'continuous null none null null'],
  ['da', 'i stigende grad til stede i bymidten', 'continuous null none null null'],
  ['sv', 'Tiden har ökat från 100 till 250 timmar', 'not-a-cadence null none null null'],
  ['sv', 'Under 2019 hade vi 21 ingripanden per vecka i snitt', 'not-a-cadence null none null null'],
  ['da', 'Mindst to fra bestyrelsen deltager', 'not-a-cadence null none null null'],
  ['sv', 'tre fjärdedelar av årets månader', 'not-a-cadence null none null null'],
  ['da', 'Alle 7. klasser én gang om året', 'counted 1 exactly year 1'],
  ['sv', 'Återkoppling inom ett dygn', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Möten i mars, juni, september och december', 'counted 4 exactly year 1'],
  ['sv', 'Oktober 2025', 'one-off null none null null'],
  ['da', 'april 2026', 'one-off null none null null'],
  ['sv', 'Norsjö, oktober 2025', 'not-a-cadence null none null null'],
  ['sv', 'år 2 vart tredje år', 'counted 1 exactly year 3'],
  ['sv', 'Enkät i grundskolan år 9 och gymnasiet år 2 vart tredje år', 'counted 1 exactly year 3'],
  ['sv', 'per år 3 besök', 'counted 3 exactly year 1'],
  ['sv', 'varje år 2 vandringar', 'counted 2 exactly year 1'],
  ['sv', 'på nittiotalet', 'not-a-cadence null none null null'],
]

describe('phrases as plans, minutes and tables print them', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})

/** Figures that tell which classes: the count is owed for each of them. */
const classes: [language: Language, text: string][] = [
  ['da', 'alle 7. klasser en gang om året'],
  ['da', 'alle 7.-9. klasser to gange om året'],
  ['da', 'Eleverne i 7. klasse får besøg en gang om året'],
  ['sv', 'gymnasiet år 2 vart tredje år'],
  ['sv', 'undersökning i år 2 och 5 vart tredje år'],
]

it.each(classes)('owed for each class, and one cadence only, %s: %s', (language, text) => {
  expect(readCadences(text, language).map(({ per }) => per)).toEqual(['class'])
})
