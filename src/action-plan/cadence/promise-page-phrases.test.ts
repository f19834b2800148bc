import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** Longer sentences in the manner of citizen promises, councils and codes of service, reworded. Other careful readings stand after a bar. */
const phrases: [language: Language, text: string, expected: string][] = [
  [
    'sv',
    'genomföra minst 80 kontroller med 20-minutersmetoden i tätorten Ekby',
    'counted 80 at-least year 1 | counted 80 at-least agreement 1',
  ],
  ['sv', 'Löftena utvärderas tre gånger under 2021 och redovisas på webben', 'counted 3 exactly year 1'],
  ['sv', 'minst två förstärkta insatser under hösten 2017 med utökad närvaro', 'counted 2 at-least year 1'],
  [
    'sv',
    'förebyggande sök med hund vid flera tillfällen under året',
    'counted 2 at-least year 1 | continuous null none null null',
  ],
  ['sv', 'Polisen att genomföra minst en kontroll varje dygn i kommunen', 'counted 1 at-least day 1'],
  [
    'sv',
    'Kommunen att kontrollera alla tunnlar fyra gånger per år och laga lampor',
    'counted 4 exactly year 1',
  ],
  [
    'sv',
    'ordna sammanlagt tillsyn vid minst åtta tillfällen under 2020',
    'counted 8 at-least year 1 | counted 8 at-least agreement 1',
  ],
  ['sv', 'Nya områden ska startas, minst två per år, varav ett bland hyreshus', 'counted 2 at-least year 1'],
  ['sv', 'Minst två veckor per år ska cyklister på gågatan tillrättavisas', 'counted 2 at-least year 1'],
  ['sv', 'tillsyn minst en gång per år och försäljningsställe', 'counted 1 at-least year 1'],
  ['sv', 'Kalla gruppen till möte (jan-feb, apr-maj, aug-sep, okt-nov)', 'counted 4 exactly year 1'],
  ['sv', 'Möte med gruppen om arbetet (minst 4 ggr per år)', 'counted 4 at-least year 1'],
  ['sv', 'lokalt poliskontor vid ett tillfälle per vecka', 'counted 1 exactly week 1'],
  ['sv', 'en gång per termin besöka respektive förskola i området', 'counted 1 exactly term 1'],
  ['sv', 'samarbetar vi med krögare varje fredag-/lördagskväll', 'counted 1 exactly day 1'],
  ['sv', 'närvaro i centrum med minst 900 timmar per år', 'counted 900 at-least year 1'],
  ['sv', 'Årligen ha en träff med grannarna och tala om samarbetet', 'counted 1 exactly year 1'],
  ['sv', 'bidra med åtminstone en kväll var per termin', 'counted 1 at-least term 1'],
  [
    'sv',
    'insatser mot langning, minst två st. om läget medger',
    'counted 2 at-least year 1 | counted 2 at-least agreement 1',
  ],
  ['sv', 'Kontroller ska återkommande göras med fokus på vapen', 'continuous null none null null'],
  ['sv', 'Fram till och med den 30 oktober genomförs en digital dialog', 'one-off 1 exactly null null'],
  ['sv', 'Ett ombud ansvarar för cirka 10-12 hushåll', 'not-a-cadence null none null null'],
  ['sv', 'Under perioden har polisen gjort drygt sextio fotpatruller', 'not-a-cadence null none null null'],
  ['sv', '2021 utfördes drygt 20 fotpatruller och 20-talet kontroller', 'not-a-cadence null none null null'],
  ['sv', 'I år satsar staden 101 miljoner på ordningsvakter', 'not-a-cadence null none null null'],
  ['sv', 'Löftet gäller from 1 januari 2017 till 31 december 2017', 'not-a-cadence null none null null'],
  ['da', 'Panelet mødes fire gange årligt om trygheden', 'counted 4 exactly year 1'],
  ['da', 'hvor de handlende mødes hvert halve år', 'counted 1 exactly half-year 1'],
  ['da', 'stationen har åbent mindst 15 timer om ugen', 'counted 15 at-least week 1'],
  ['da', 'den centrale gruppe holder møde hver 6. uge', 'counted 1 exactly week 6'],
  ['da', 'er til stede hver fredag og lørdag fra uge 43 til og med uge 49', 'counted 1 exactly day 1'],
  ['da', 'Uddannelsen udskydes til foråret 2018', 'one-off null none null null'],
  ['da', 'oplæg for nye 1.g elever i august', 'one-off null none null null'],
  ['da', 'Episoderne foregik i foråret 2019', 'not-a-cadence null none null null'],
  ['da', 'Punktet skal tages op på hvert møde', 'per-occasion 1 exactly occasion 1'],
  ['da', 'deltager i et møde, hvis en løsning kræver det', 'on-demand null none null null'],
  ['da', 'Udpegning sker for en periode af fire år', 'not-a-cadence null none null null'],
  [
    'da',
    'har været i høring i 4 uger fra den 2. juli 2019 til den 30. juli 2019',
    'not-a-cadence null none null null',
  ],
  ['no', 'Det skal avholdes minimum tre rådsmøter hvert år', 'counted 3 at-least year 1'],
  ['no', 'Det er avtalt å halde 4 møte i året', 'counted 4 exactly year 1'],
]

describe('phrases in the manner of promise pages', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})
