import { expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import type { Cadence } from './rules.ts'
import { cadenceSentence } from './sentence.rules.ts'

const none: Cadence = {
  kind: 'continuous',
  count: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
}
const counted = (count: number, period: Cadence['period'], more: Partial<Cadence> = {}): Cadence => ({
  kind: 'counted',
  count,
  comparator: 'exactly',
  period,
  everyN: 1,
  window: null,
  ...more,
})
const each = (more: Partial<Cadence>): Cadence => counted(1, 'occasion', { kind: 'per-occasion', ...more })

const sentences: [Cadence, sv: string, da: string, en: string][] = [
  [
    counted(10, 'month', { comparator: 'at-least' }),
    'Minst 10 gånger per månad',
    'Mindst 10 gange om måneden',
    'At least 10 times a month',
  ],
  [
    counted(1, 'month', { comparator: 'at-least' }),
    'Minst en gång per månad',
    'Mindst én gang om måneden',
    'At least once a month',
  ],
  [
    counted(3, 'month', { comparator: 'at-most' }),
    'Högst 3 gånger per månad',
    'Højst 3 gange om måneden',
    'At most 3 times a month',
  ],
  [counted(3, 'year', { countMax: 4 }), '3–4 gånger per år', '3-4 gange om året', '3–4 times a year'],
  [
    counted(1, 'school-year', { per: 'class' }),
    'En gång per läsår för varje klass',
    'Én gang pr. skoleår for hver klasse',
    'Once a school year for each class',
  ],
  [counted(1, 'weekend', { everyN: 3 }), 'Var tredje helg', 'Hver tredje weekend', 'Every third weekend'],
  [counted(1, 'year', { everyN: 2 }), 'Vartannat år', 'Hvert andet år', 'Every other year'],
  [counted(1, 'day', { everyN: 14 }), 'Var 14:e dag', 'Hver 14. dag', 'Every 14 days'],
  [counted(1, 'shift'), 'Varje arbetspass', 'Hver vagt', 'Every shift'],
  [
    counted(4000, 'year', { unit: 'hour', comparator: 'at-least' }),
    'Minst 4 000 timmar per år',
    'Mindst 4.000 timer om året',
    'At least 4,000 hours a year',
  ],
  [
    counted(1, 'week', { averagedOver: 'year' }),
    'En gång per vecka i genomsnitt över året',
    'Én gang om ugen i gennemsnit over året',
    'Once a week on average over the year',
  ],
  [
    counted(2, 'week', { window: { weekdays: ['fri', 'sat'], dayParts: ['evening'] } }),
    '2 gånger per vecka på fredagar och lördagar på kvällen',
    '2 gange om ugen på fredage og lørdage om aftenen',
    'Twice a week on Fridays and Saturdays in the evening',
  ],
  [
    counted(2, 'month', { window: { startMonthDay: '--05-01', endMonthDay: '--09-30' } }),
    '2 gånger per månad från 1 maj till 30 september',
    '2 gange om måneden fra 1. maj til 30. september',
    'Twice a month from 1 May to 30 September',
  ],
  [none, 'Löpande', 'Løbende', 'Continuously'],
  [{ ...none, kind: 'on-demand' }, 'Vid behov', 'Efter behov', 'When needed'],
  [
    each({ window: { named: ['risk-weekends'] } }),
    'Varje riskhelg',
    'Hver risikoweekend',
    'Every risk weekend',
  ],
  [each({ within: 'PT48H' }), 'Inom 48 timmar', 'Inden for 48 timer', 'Within 48 hours'],
  [
    each({ within: 'P14D', per: 'report' }),
    'Inom 14 dagar efter varje anmälan',
    'Inden for 14 dage efter hver anmeldelse',
    'Within 14 days after every report',
  ],
  [
    each({ offset: 'P6M', per: 'safety walk' }),
    '6 månader efter varje trygghetsvandring',
    '6 måneder efter hver tryghedsvandring',
    '6 months after every safety walk',
  ],
  [
    { ...none, kind: 'one-off', count: 1, comparator: 'exactly', dueBy: '2026-06-30' },
    'En gång senast 30 juni 2026',
    'Én gang senest 30. juni 2026',
    'Once by 30 June 2026',
  ],
]

const spaces = (sentence: string) => sentence.replace(/\s/g, ' ')

it.each(sentences)('a cadence is said in three languages: %#', (cadence, sv, da, en) => {
  expect(['sv', 'da', 'en'].map((language) => spaces(cadenceSentence(cadence, language as 'sv')))).toEqual([
    sv,
    da,
    en,
  ])
})

it('the grammar reads what was said back as the same cadence, in Swedish and Danish', () => {
  const told = ({ kind, count, comparator, period, everyN }: Cadence) => ({
    kind,
    count,
    comparator,
    period,
    everyN,
  })
  // Every 14 days is read as every other week, which it is.
  for (const [cadence] of sentences.slice(0, 17).filter(([{ everyN }]) => everyN !== 14))
    for (const language of ['sv', 'da'] as const) {
      const sentence = cadenceSentence(cadence, language)
      expect([sentence, told(readCadences(sentence, language)[0]!)]).toEqual([sentence, told(cadence)])
    }
})
