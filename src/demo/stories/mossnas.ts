import { times } from '../cadences.ts'
import type { FocusAreaStory, PartnershipStory } from '../story.ts'

const begins = '2026-01-01'

const season: FocusAreaStory = {
  name: 'Säsongen vid sjön',
  description: 'När gästerna kommer tredubblas befolkningen. Båtar och stugor ska stå i fred.',
  classes: ['situational'],
  targetGroups: ['tourists', 'cottage-owners'],
  offences: ['boat-theft', 'cottage-burglary'],
  objects: ['boats', 'summer-cottages'],
  outcomeCrime: 'Färre stölder av båtmotorer',
  outcomeSafety: 'Stugägarna känner sig trygga när de åker hem',
  outcomeReason: '',
  carriedBy: '',
  goals: [],
  measures: [
    {
      title: 'Båtsamverkan',
      what: 'Hamnarna går vakt turvis, polisen hälsar på.',
      when: 'Maj till september',
      cooperation: 'Båtklubben ordnar vakterna.',
      responsible: 'boats',
      followUp: 'Antal besök.',
      why: 'Lägesbilden 2025: motorstölder i juni och juli.',
      result: 'Färre stulna motorer',
      classes: ['situational'],
      types: ['citizens'],
      offences: ['boat-theft'],
      partners: { boats: 'ordnar vakterna' },
      years: { 2026: 'special' },
      commitments: [
        {
          title: 'Polisen i hamnen',
          words: 'Minst två besök i månaden, maj till september',
          promise: 'Polisen besöker hamnarna minst två gånger i månaden när båtarna ligger i.',
          cadence: times(2, 'month', 'at-least', {
            window: { startMonthDay: '--05-01', endMonthDay: '--09-30' },
          }),
          from: begins,
          to: null,
          giver: 'police',
          responsible: ['police'],
          cooperating: ['boats'],
          went: { by: 'police', share: { 2026: 1.05 } },
        },
        {
          title: 'Möte med stugägarna',
          words: '1 gång per år',
          promise: 'En gång om året bjuder kommunen och polisen in alla stugägare.',
          cadence: times(1, 'year', 'exactly'),
          from: begins,
          to: null,
          giver: 'joint',
          responsible: ['municipality', 'police'],
          went: { by: 'municipality', share: { 2026: 1 } },
        },
      ],
    },
  ],
}

/** The smallest of the three, with an agreement that holds until further notice. */
export const mossnas: PartnershipStory = {
  slug: 'mossnas',
  name: 'Mossnäs kommun',
  kind: 'municipality',
  country: 'SE',
  languages: ['sv', 'en'],
  timeZone: 'Europe/Stockholm',
  accent: '#2f6b3c',
  board: 'Kommunstyrelsen',
  contact: 'info@mossnas.example',
  termSet: {},
  organisations: {
    municipality: { name: 'Mossnäs kommun', kind: 'municipality', party: 'municipality' },
    boats: { name: 'Mossnäs båtklubb', kind: 'voluntary-organisation', party: null },
  },
  areas: ['Hamnen', 'Stugområdet'],
  riskOccasions: [
    { calendar: 'tourist-season', title: 'Sommaren 2026', from: '2026-06-15', to: '2026-08-20' },
  ],
  agreement: {
    title: 'Överenskommelse om samverkan i Mossnäs',
    parties: ['police', 'municipality'],
    purposes: ['Ett tryggt Mossnäs året runt'],
    fields: ['Säsongen vid sjön'],
    legalBasis: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    aims: '',
    termKind: 'until-further-notice',
    termFrom: begins,
    termTo: null,
    termYears: null,
    signedOn: '2025-12-02',
    signedAtPlace: 'Mossnäs',
    reviseBy: '2027-12-31',
    wantedEffects: ['Färre stölder'],
    channels: ['Kommunens webbplats'],
    caseNumber: '',
    signatories: [
      { organisation: 'Mossnäs kommun', office: 'Kommunstyrelsens ordförande', signedOn: '2025-12-02' },
    ],
    references: [],
  },
  plan: {
    title: 'Åtgärdsplan 2026',
    from: begins,
    to: '2026-12-31',
    adoptions: [{ by: 'Kommunstyrelsen', on: '2026-01-13', caseNumber: '2026/4', reason: '' }],
  },
  focusAreas: [season],
}
