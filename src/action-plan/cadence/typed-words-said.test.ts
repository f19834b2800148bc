import { expect, it } from 'vitest'
import type { Cadence } from './rules.ts'
import { cadenceSentence } from './sentence.rules.ts'

const languages = ['sv', 'da', 'en'] as const
const yearly: Cadence = {
  kind: 'counted',
  count: 2,
  comparator: 'exactly',
  period: 'year',
  everyN: 1,
  window: null,
}
const each: Cadence = { ...yearly, kind: 'per-occasion', count: 1, period: 'occasion' }

/** What somebody typed is said as it stands; only what the grammar has a name for takes "varje". */
const typed: [Cadence, sv: string, da: string, en: string][] = [
  [{ ...each, per: 'föräldramöten' }, 'Vid föräldramöten', 'Ved föräldramöten', 'At föräldramöten'],
  [{ ...each, per: 'hærværk' }, 'Vid hærværk', 'Ved hærværk', 'At hærværk'],
  [
    { ...each, per: 'gång någon flyttar in' },
    'Varje gång någon flyttar in',
    'Hver gång någon flyttar in',
    'Every gång någon flyttar in',
  ],
  [
    { ...each, per: 'en vandring', offset: 'P6M' },
    '6 månader efter en vandring',
    '6 måneder efter en vandring',
    '6 months after en vandring',
  ],
  [{ ...each, per: 'class' }, 'Vid varje klass', 'Ved hver klasse', 'At every class'],
  [
    { ...yearly, per: 'korttidsboende' },
    '2 gånger per år per korttidsboende',
    '2 gange om året pr. korttidsboende',
    'Twice a year per korttidsboende',
  ],
  [
    { ...yearly, distinctBy: 'platser' },
    '2 gånger per år (olika platser)',
    '2 gange om året (forskellige platser)',
    'Twice a year (different platser)',
  ],
  [{ ...each, window: { named: ['Skidveckan'] } }, 'Vid Skidveckan', 'Ved Skidveckan', 'At Skidveckan'],
  [{ ...each, window: { named: ['before-winter'] } }, 'Inför vintern', 'Før vinteren', 'Before winter'],
  [
    { ...each, window: { named: ['school-end', 'valborg'] } },
    'Vid varje skolavslutning och varje valborg',
    'Ved hver skoleafslutning og hver valborgsaften',
    'At the end of every school year and every Walpurgis Night',
  ],
  [
    { ...each, within: 'PT48H', window: { named: ['risk-weekends'] } },
    'Inom 48 timmar under riskhelger',
    'Inden for 48 timer i risikoweekender',
    'Within 48 hours on risk weekends',
  ],
  [
    { ...yearly, count: 1, period: 'day', window: { weekdays: ['fri'], dayParts: ['evening', 'night'] } },
    'På fredagar på kvällen och på natten',
    'På fredage om aftenen og om natten',
    'On Fridays in the evening and at night',
  ],
  [
    { ...yearly, count: 1, period: 'week', everyN: 2, window: { weekParity: 'odd' } },
    'Udda veckor',
    'I ulige uger',
    'In odd weeks',
  ],
  [
    { ...yearly, window: { named: ['spring', 'autumn'] } },
    '2 gånger per år på våren och på hösten',
    '2 gange om året om foråret og om efteråret',
    'Twice a year in spring and in autumn',
  ],
  [
    { ...yearly, window: { startMonthDay: '--02-01', endMonthDay: '--02-28' } },
    '2 gånger per år i februari',
    '2 gange om året i februar',
    'Twice a year in February',
  ],
  [
    { ...yearly, kind: 'continuous', count: null, period: null, window: { named: ['agreement-period'] } },
    'Löpande under hela avtalet',
    'Løbende i hele aftaleperioden',
    'Continuously throughout the agreement',
  ],
]

it.each(typed)('words as typed, and times by name: %#', (cadence, sv, da, en) => {
  expect(languages.map((language) => cadenceSentence(cadence, language))).toEqual([sv, da, en])
})

/** A condition that only says the kind again is said once. */
const conditions: [condition: string, sv: string][] = [
  ['Vid behov', 'Vid behov'],
  ['efter behov', 'Vid behov'],
  ['när det behövs', 'Vid behov'],
  ['Hvis der opstår behov', 'Vid behov'],
  ['når der er brug for det', 'Vid behov'],
  ['behovsstyrt', 'Vid behov'],
  ['ad hoc', 'Vid behov'],
  ['hvis der vurderes at være behov herfor', 'Vid behov'],
  ['Vid behov och på begäran', 'Vid behov (på begäran)'],
  ['vid behov på särskilda platser', 'Vid behov (på särskilda platser)'],
  ['Om polisen ber om det', 'Vid behov (om polisen ber om det)'],
  ['vid misstanke om brott', 'Vid behov (vid misstanke om brott)'],
  ['efter behov av stöd', 'Vid behov (efter behov av stöd)'],
]

it.each(conditions)('waiting for a need: %s', (condition, sv) => {
  const waiting: Cadence = {
    kind: 'on-demand',
    count: null,
    comparator: 'none',
    period: null,
    everyN: null,
    window: null,
    condition,
  }
  expect(cadenceSentence(waiting, 'sv')).toBe(sv)
})
