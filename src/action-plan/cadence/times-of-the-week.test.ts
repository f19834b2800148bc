import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** So many of so many, fixed days, hours without a word for them, numbers that change, words typed with a slip. */
const phrases: [language: Language, text: string, expected: string][] = [
  ['sv', 'Rastvärdar finns på plats fyra av fem skoldagar', 'counted 4 exactly week 1'],
  ['da', 'Der køres mindst fem ud af syv aftener', 'counted 5 at-least week 1'],
  ['sv', 'tre av fyra lördagar', 'counted 3 exactly week 4'],
  ['da', 'to ud af tre weekender', 'counted 2 exactly weekend 3'],
  ['sv', 'Två av årets tre tertial ska innehålla minst en temavecka', 'counted 2 at-least year 1'],
  ['sv', 'elva av tolv månader', 'counted 11 exactly year 1'],
  ['sv', 'Fem av de sju dagarna i veckan', 'counted 5 exactly week 1'],
  ['sv', 'fem av nio kommuner deltar', 'not-a-cadence null none null null'],
  ['da', 'mindst én fast aften', 'counted 1 at-least week 1'],
  ['sv', 'två fasta vardagar', 'counted 2 exactly week 1'],
  ['da', 'to faste dage om måneden', 'counted 2 exactly month 1'],
  ['sv', 'Kampanjen genomförs fyra år i rad', 'counted 1 exactly year 1'],
  ['da', 'fem uger i træk', 'counted 1 exactly week 1'],
  ['sv', 'På kvällspasset besöks torget minst två gånger', 'counted 2 at-least shift 1'],
  ['da', 'tre gange i løbet af natten', 'counted 3 exactly day 1'],
  ['sv', 'Torget är bemannat 15–23 alla dagar', 'counted 1 exactly day 1'],
  ['da', 'hver dag 10-18', 'counted 1 exactly day 1'],
  ['sv', 'två gånger fredagar 2–3 pass', 'counted 2 exactly agreement 1'],
  ['da', 'Tlf. 33 12 45 67, hverdage 9-15', 'not-a-cadence null none null null'],
  ['da', 'Vi går fra tre til seks besøg i kvartalet', 'counted 6 exactly quarter 1'],
  ['sv', 'Klagomålen har ökat från 11 till 19 per månad', 'not-a-cadence null none null null'],
  ['sv', 'Senast på andra arbetsdagen får du besked', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Frist for tilbagemelding er den 1. juni 2027', 'one-off 1 exactly null null'],
  ['sv', 'Sista dag för förslag: 15 november', 'counted 1 exactly year 1'],
  ['da', 'indtil otte kontroller om måneden', 'counted 8 at-most month 1'],
  ['da', 'et halvt hundrede besøg om året', 'counted 50 about year 1'],
  ['sv', 'ett tjogtal kontroller per år', 'counted 20 about year 1'],
  ['sv', 'Sista fredagen före jullovet är fritidsgården öppen längre', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Der evalueres en gang til', 'not-a-cadence null none null null'],
  ['sv', 'Minst en tredjedel av patrullerna ska gå på kvällar', 'not-a-cadence null none null null'],
  ['sv', 'minnst två gånger i måånaden', 'counted 2 at-least month 1'],
  ['da', 'midnst fire gange om året', 'counted 4 at-least year 1'],
  ['sv', 'helgonet på torget', 'not-a-cadence null none null null'],
]

describe('times of the week and numbers of so many', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(briefly(readCadences(text, language)[0]!)).toBe(expected)
  })

  it('keeps the days and the parts of the day', () => {
    expect(readCadences('tre av fyra lördagskvällar', 'sv')[0]?.window).toEqual({
      weekdays: ['sat'],
      dayParts: ['evening'],
    })
    expect(readCadences('öppet från 17 till 22 varje kväll', 'sv')[0]?.window).toEqual({
      dayParts: ['evening'],
    })
    expect(readCadences('senest på tredje hverdag', 'da')[0]).toMatchObject({
      within: 'P3D',
      workingDays: true,
    })
  })
})
