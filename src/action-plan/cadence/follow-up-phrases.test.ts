import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** Invented phrases in the manner of follow-up pages and year wheels. Other careful readings stand after a bar. */
const phrases: [language: Language, text: string, expected: string][] = [
  [
    'da',
    'Hvis der er behov herfor, kan repræsentanterne afholde egne møder',
    'on-demand null none null null',
  ],
  ['sv', 'Varje år ger kommunen och polisen löften', 'counted 1 exactly year 1'],
  [
    'sv',
    'samtliga elever i årskurs 4 ska få besök av polisen under våren',
    'continuous null none null null | counted 1 exactly year 1 | one-off 1 exactly null null | one-off null none null null',
  ],
  [
    'da',
    'Planen gælder for 2025 og revideres næste år',
    'not-a-cadence null none null null | one-off 1 exactly null null',
  ],
  ['sv', 'Mötena hålls månadsvis, utom i juli', 'counted 1 exactly month 1'],
  ['sv', 'varje måndag och torsdag', 'counted 1 exactly day 1 | counted 2 exactly week 1'],
  ['sv', 'en gång i veckan eller oftare', 'counted 1 exactly week 1 | counted 1 at-least week 1'],
  ['sv', 'minst var fjärde vecka och alltid före storhelger', 'counted 1 at-least week 4'],
  ['da', 'mindst 1 gang hvert kvartal', 'counted 1 at-least quarter 1'],
  ['da', '10-12 vandringer pr. år', 'counted 10 exactly year 1'],
  ['da', 'hver 8. uge', 'counted 1 exactly week 8'],
  ['da', 'hvert 5. år', 'counted 1 exactly year 5'],
  ['da', 'to hverdage om ugen', 'counted 2 exactly week 1'],
  ['da', '3 dage om ugen', 'counted 3 exactly week 1'],
  ['da', 'Hver måned, dog ikke juli', 'counted 1 exactly month 1'],
  ['da', 'i hver af de fire årstider', 'not-a-cadence null none null null | counted 4 exactly year 1'],
  ['sv', '1 gång/ månad', 'counted 1 exactly month 1'],
  ['sv', 'två gånger/termin', 'counted 2 exactly term 1'],
  ['sv', '3 ggr per år (feb, juni, okt)', 'counted 3 exactly year 1'],
  ['sv', 'vår och höst varje år', 'counted 1 exactly year 1 | counted 2 exactly year 1'],
  ['sv', 'minst 2 trygghetsvandringar/år', 'counted 2 at-least year 1'],
  ['sv', 'Upp till fyra gånger per månad', 'counted 4 at-most month 1'],
  ['sv', 'mellan 10 och 15 kontroller per månad', 'counted 10 exactly month 1'],
  ['sv', 'fler än tio kontroller per år', 'counted 10 at-least year 1 | counted 11 at-least year 1'],
  ['sv', 'ca 1 ggr/vecka', 'counted 1 about week 1'],
  ['sv', 'omkring tjugofem besök om året', 'counted 25 about year 1'],
  ['sv', 'en handfull gånger per år', 'counted 5 about year 1 | continuous null none null null'],
  ['sv', 'sporadiskt', 'continuous null none null null | not-a-cadence null none null null'],
  ['sv', 'då och då', 'continuous null none null null | not-a-cadence null none null null'],
  ['sv', 'vid misstanke om brott', 'on-demand null none null null | per-occasion 1 exactly occasion 1'],
  ['sv', 'vid tips från allmänheten', 'per-occasion 1 exactly occasion 1 | on-demand null none null null'],
  [
    'sv',
    'inför sommaren',
    'continuous null none null null | one-off null none null null | per-occasion 1 exactly occasion 1 | counted 1 exactly year 1',
  ],
  ['sv', 'innan skolstart varje år', 'counted 1 exactly year 1'],
  ['sv', 'skolavslutningen', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'dygnet runt', 'continuous null none null null'],
  ['sv', '24/7', 'continuous null none null null'],
  ['sv', 'på begäran', 'on-demand null none null null'],
  ['sv', 'på plats fredag och lördag natt', 'counted 1 exactly day 1'],
  ['sv', 'Vid behov kallas till extra möte inom 24 timmar', 'on-demand null none null null'],
  ['sv', 'Polisen återkopplar inom ett dygn', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'snarast, dock senast inom två arbetsdagar', 'per-occasion 1 exactly occasion 1'],
  ['da', 'straks og senest inden for et døgn', 'per-occasion 1 exactly occasion 1'],
  ['da', 'efter hver weekend', 'counted 1 exactly weekend 1 | per-occasion 1 exactly occasion 1'],
  ['da', 'inden skolestart', 'one-off 1 exactly null null | per-occasion 1 exactly occasion 1'],
  ['da', 'årligt inden 1. maj', 'counted 1 exactly year 1'],
  ['da', 'hvert år i uge 42', 'counted 1 exactly year 1'],
  ['da', 'årlig temadag for frivillige', 'counted 1 exactly year 1'],
  ['da', 'Den årlige inspektion', 'counted 1 exactly year 1'],
  ['da', 'lejlighedsvis', 'continuous null none null null | not-a-cadence null none null null'],
  ['da', 'ved mistanke om hashhandel', 'on-demand null none null null | per-occasion 1 exactly occasion 1'],
  ['da', 'der er mødepligt 4 gange om året', 'counted 4 exactly year 1'],
  ['da', 'hver eneste dag', 'counted 1 exactly day 1'],
  ['da', 'døgnet rundt', 'continuous null none null null'],
  ['sv', 'Gjort 31 riktade trafikkontroller.', 'not-a-cadence null none null null'],
  [
    'sv',
    'gäller fram till och med den 30 april 2027 och ska därefter utvärderas',
    'one-off 1 exactly null null',
  ],
  ['sv', 'Två nya nattvandrargrupper har startats', 'not-a-cadence null none null null'],
  ['sv', 'minst tre temakvällar och minst 60 kontroller i tätorterna', 'counted 3 at-least year 1'],
  ['da', 'som efter behov kan deltage i møderne', 'on-demand null none null null'],
  ['sv', 'God närvaro i vardagen', 'continuous null none null null'],
  ['da', 'Bestyrelsen får en status forelagt hver anden måned', 'counted 1 exactly month 2'],
]

describe('phrases in the manner of follow-up pages', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})
