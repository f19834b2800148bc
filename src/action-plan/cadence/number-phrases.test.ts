import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** Numbers that are hardly told, every-nth in a word, abbreviations, parts of a number. Other careful readings stand after a bar. */
const phrases: [language: Language, text: string, expected: string][] = [
  ['da', 'møder hver halvanden måned', 'counted 1 exactly week 6'],
  ['sv', 'var halvannan månad', 'counted 1 exactly week 6'],
  ['da', 'rapport hvert halvandet år', 'counted 1 exactly month 18'],
  ['da', 'et dusin tilsyn om året', 'counted 12 about year 1'],
  ['sv', 'ett femtontal besök/år', 'counted 15 about year 1'],
  ['sv', 'några gånger per termin', 'counted 2 at-least term 1'],
  ['da', 'nogle gange om året', 'counted 2 at-least year 1'],
  ['sv', 'någon gång i månaden', 'counted 1 about month 1'],
  ['sv', 'drygt tio gånger om året', 'counted 10 about year 1'],
  ['sv', 'närmare 30 kontroller per månad', 'counted 30 about month 1'],
  ['sv', 'uppemot tjugo besök per kvartal', 'counted 20 about quarter 1'],
  ['da', 'op mod 50 tilsyn om året', 'counted 50 about year 1'],
  ['da', 'min. 1 g. pr. kvt.', 'counted 1 at-least quarter 1'],
  ['da', 'mindst 1 x ugl.', 'counted 1 at-least week 1'],
  ['sv', 'kvartårsvis', 'counted 1 exactly quarter 1'],
  ['sv', 'tvåveckorsvis', 'counted 1 exactly week 2'],
  ['sv', 'tremånadersvis avstämning', 'counted 1 exactly month 3'],
  ['da', 'ti gange i sæsonen', 'counted 10 exactly year 1'],
  ['sv', 'en gång varje mandatperiod', 'counted 1 exactly agreement 1'],
  ['da', 'En gang hver valgperiode', 'counted 1 exactly agreement 1'],
  ['sv', 'två föreläsningar i år', 'counted 2 exactly year 1'],
  ['da', 'i alle weekender fra maj til september', 'counted 1 exactly weekend 1'],
  ['sv', 'under alla kvällar i juli', 'counted 1 exactly day 1'],
  ['sv', 'Väktare går alla kvällar mellan 18 och 24', 'counted 1 exactly day 1'],
  ['sv', 'Alla klasser i åk 8, 2 lektionspass/klass', 'counted 2 exactly year 1'],
  ['sv', 'tillsyn av folköl (3 st) och tobak (2 st) under 2019', 'counted 3 exactly year 1'],
  ['sv', 'varje klass nattvandrar en helg på hösten och en helg på våren', 'counted 2 exactly year 1'],
  ['sv', 'Uppfötjning sker kva rta lsvis', 'counted 1 exactly quarter 1'],
  ['da', 'Ved behov kan rådet holde flere møder', 'on-demand null none null null'],
  [
    'sv',
    'vandra vid två tillfällen, ett per termin',
    'counted 2 exactly agreement 1 | counted 2 exactly year 1',
  ],
  [
    'sv',
    'ett antal aktiviteter under 2022',
    'not-a-cadence null none null null | continuous null none null null',
  ],
  ['sv', 'insatser som motsvarar 0,8 kontroller per dag', 'not-a-cadence null none null null'],
  ['sv', 'vakterna går två och två i parken', 'not-a-cadence null none null null'],
  ['sv', 'att vi utfört fotpatruller och 80-talet kontroller', 'not-a-cadence null none null null'],
  ['da', 'en bemanding på minimum fem politiårsværk pr. enhed', 'not-a-cadence null none null null'],
  ['sv', 'Tre fältvakter i centrum', 'not-a-cadence null none null null'],
  ['sv', 'enkäten gick ut i december', 'not-a-cadence null none null null'],
]

describe('how numbers and periods are worded', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})
