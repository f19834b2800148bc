import { each, times } from '../cadences.ts'
import type { FocusAreaStory } from '../story.ts'

const begins = '2024-01-01'
const ends = '2027-12-31'

/** Traffic: a focus area of the invented Ekbro. */
export const traffic: FocusAreaStory = {
  name: 'Trafiken genom samhället',
  description: 'Färre ska köra för fort, onyktert eller störande.',
  classes: ['situational'],
  targetGroups: ['teenagers', 'road-users'],
  offences: ['speeding', 'disturbing-driving', 'reckless-driving', 'drink-driving', 'unlicensed-driving'],
  objects: [],
  outcomeCrime: 'Färre trafikbrott som skadar andra',
  outcomeSafety: 'Fler vågar låta barnen gå till skolan',
  outcomeReason: '',
  carriedBy: '',
  goals: [
    {
      words: 'Ingen ska dödas eller skadas svårt i trafiken i Ekbro',
      owner: 'joint',
      indicator: 'Dödade och svårt skadade',
      baseline: '3 (2023)',
      target: '0',
      byDay: '2027-12-31',
    },
  ],
  measures: [
    {
      title: 'Trafikkontroller',
      what: 'Kontroller av hastighet, alkohol och droger på de vägar som invånarna pekat ut.',
      when: 'Varje månad',
      cooperation: 'Polisen kontrollerar. Kommunen ställer ut hastighetstavlor.',
      responsible: 'police',
      followUp: 'Antal kontroller per månad, redovisas offentligt.',
      why: 'Medborgardialogen 2023: trafiken var det som flest ville att vi skulle ta tag i.',
      result: 'Lägre medelhastighet på Storgatan',
      classes: ['situational'],
      types: ['control'],
      mechanisms: ['increase-risk', 'remove-excuses'],
      offences: ['speeding', 'drink-driving'],
      years: { 2024: 'continued', 2025: 'continued', 2026: 'continued' },
      commitments: [
        {
          title: 'Trafikkontroller varje månad',
          words: 'Polisen kontrollerar trafiken minst tio gånger i månaden',
          promise: 'Polisen gör minst tio trafikkontroller varje månad: hastighet, alkohol och droger.',
          cadence: times(10, 'month'),
          from: begins,
          to: ends,
          giver: 'police',
          responsible: ['police'],
          cooperating: ['municipality'],
          went: {
            by: 'police',
            share: { 2024: 1.2, 2025: 0.95, 2026: 0.8 },
            kinds: { Hastighet: 0.6, Alkohol: 0.28, Droger: 0.12 },
            deviations: [
              {
                from: '2025-07-01',
                to: '2025-08-31',
                cause: 'Två av fyra poliser var kommenderade till annan ort under sommaren.',
                adjustment: 'Kontrollerna togs igen i september och oktober så långt det gick.',
              },
              {
                from: '2026-02-01',
                to: '2026-02-28',
                cause: 'Mätutrustningen var på kalibrering i tre veckor.',
                adjustment: 'Utrustning lånas från grannområdet nästa gång.',
              },
            ],
          },
        },
        {
          title: 'Kontroll av A-traktorer',
          words: 'Minst tre kvällar i veckan, maj till september',
          promise: 'Maj till september är polisen ute minst tre kvällar i veckan där A-traktorer samlas.',
          cadence: times(3, 'week', 'at-least', {
            window: { startMonthDay: '--05-01', endMonthDay: '--09-30', dayParts: ['evening'] },
          }),
          from: begins,
          to: ends,
          giver: 'police',
          responsible: ['police'],
          went: { by: 'police', share: { 2024: 0.7, 2025: 0.95, 2026: 1.05 }, weekdays: [4, 5, 6] },
        },
        {
          title: 'Svar på klagomål om buskörning',
          words: 'Svara inom 48 timmar på klagomål om störande körning',
          promise: 'Den som hör av sig om störande körning får svar inom två dygn.',
          cadence: each({ within: 'PT48H', per: 'report' }),
          from: '2025-01-01',
          to: ends,
          giver: 'joint',
          responsible: ['municipality', 'police'],
          went: { by: 'municipality', share: {}, timesAYear: { 2025: 34, 2026: 29 }, responseHours: [3, 60] },
        },
      ],
    },
  ],
}
