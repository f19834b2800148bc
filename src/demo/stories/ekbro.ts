import type { PartnershipStory } from '../story.ts'
import { drugs } from './ekbro-drugs.ts'
import { presence } from './ekbro-presence.ts'
import { theft } from './ekbro-theft.ts'
import { traffic } from './ekbro-traffic.ts'
import { ekbroTerms } from './school-terms.ts'

const begins = '2024-01-01'
const ends = '2027-12-31'

/** A small inland municipality with a market and many summer cottages. */
export const ekbro: PartnershipStory = {
  slug: 'ekbro',
  name: 'Ekbro kommun',
  kind: 'municipality',
  country: 'SE',
  languages: ['sv', 'da', 'en'],
  timeZone: 'Europe/Stockholm',
  accent: '#1f5a7a',
  board: 'Kommunstyrelsen',
  contact: 'trygghet@ekbro.example',
  termSet: {},
  organisations: {
    municipality: { name: 'Ekbro kommun', kind: 'municipality', party: 'municipality' },
    youth: { name: 'Fritidsgården Kometen', kind: 'department', party: 'municipality' },
    school: { name: 'Ekbroskolan', kind: 'school', party: 'municipality' },
    ravens: { name: 'Nattvandrarna i Ekbro', kind: 'voluntary-organisation', party: null },
    housing: { name: 'Ekbrohem', kind: 'housing-organisation', party: null },
    homeowners: { name: 'Villaägarna norra sjön', kind: 'homeowner-association', party: null },
    business: { name: 'Centrumhandlarna', kind: 'business', party: null },
  },
  areas: ['Centrum', 'Norra sjön', 'Björkhagen', 'Åbacken'],
  riskOccasions: [
    ...ekbroTerms,
    ...[2024, 2025, 2026, 2027].flatMap((year) => [
      { calendar: 'risk-weekends', title: `Valborg ${year}`, from: `${year}-04-30`, to: `${year}-05-01` },
      {
        calendar: 'risk-weekends',
        title: `Skolavslutning ${year}`,
        from: `${year}-06-12`,
        to: `${year}-06-13`,
      },
      {
        calendar: 'risk-weekends',
        title: `Ekbro marknad ${year}`,
        from: `${year}-08-07`,
        to: `${year}-08-09`,
      },
      { calendar: 'risk-weekends', title: `Lucia ${year}`, from: `${year}-12-12`, to: `${year}-12-13` },
      {
        calendar: 'dark-season',
        title: `Mörka tiden ${year}`,
        from: `${year}-10-15`,
        to: `${year + 1}-02-28`,
      },
      {
        calendar: 'tourist-season',
        title: `Sommarsäsong ${year}`,
        from: `${year}-06-15`,
        to: `${year}-08-15`,
      },
    ]),
  ],
  agreement: {
    title: 'Samverkansöverenskommelse mellan Ekbro kommun och polisen',
    parties: ['police', 'municipality'],
    purposes: ['Minska brottsligheten i Ekbro', 'Öka tryggheten för dem som bor och vistas här'],
    fields: ['Narkotika bland unga', 'Trafik', 'Trygghet på kvällar och helger', 'Inbrott och stölder'],
    legalBasis: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    aims: 'Det som lovas ska gå att följa för var och en.',
    termKind: 'years-from-date',
    termFrom: '2024-01-01',
    termTo: '2027-12-31',
    termYears: 4,
    signedOn: '2023-12-11',
    signedAtPlace: 'Ekbro',
    reviseBy: '2025-12-31',
    wantedEffects: [
      'Ökad upplevd trygghet',
      'Minskad brottslighet',
      'Dold brottslighet blir synlig',
      'Invånarna blir mer delaktiga',
    ],
    channels: ['Kommunens webbplats', 'Polisens webbplats', 'Ekbrobladet'],
    caseNumber: 'KS 2023/412',
    noticeMonths: null,
    signatories: [
      { organisation: 'Ekbro kommun', office: 'Kommunstyrelsens ordförande', signedOn: '2023-12-11' },
      { organisation: 'Lokalpolisområde Vidsjö', office: 'Lokalpolisområdeschef', signedOn: '2023-12-11' },
    ],
    references: [
      {
        title: 'Strategi mot narkotika 2022–2025',
        issuer: 'Regionen',
        reference: 'RS 2021/88',
        validTo: '2025-12-31',
      },
      {
        title: 'Policy för trygga miljöer',
        issuer: 'Kommunfullmäktige',
        reference: 'KF 2022/31',
        validTo: null,
      },
    ],
    councils: [],
    municipalities: [],
  },
  changeRequests: [
    {
      by: 'municipality',
      on: '2025-10-14',
      wanted:
        'Skriv i överenskommelsen att läget gås igenom varje månad och att hela avtalet ses över varje år.',
      why: 'Läget vid skolorna ändras fortare än vartannat år.',
      answers: [
        {
          by: 'police',
          on: '2025-11-04',
          answer: 'partly',
          reason:
            'En genomgång varje månad går bra. Hela överenskommelsen ses över vartannat år som hittills.',
        },
      ],
    },
    {
      by: 'police',
      on: '2026-11-10',
      focusArea: 'Inbrott och stölder',
      wanted: 'Lägg till stölder ur bilar vid pendlarparkeringarna bland det vi arbetar med.',
      why: 'Sedan i somras anmäls fler stölder där än inne i centrum.',
      answers: [],
    },
  ],
  plan: {
    title: 'Åtgärdsplan 2024–2027',
    from: begins,
    to: ends,
    adoptions: [
      { by: 'Kommunstyrelsen', on: '2024-01-23', caseNumber: 'KS 2024/18', reason: '' },
      {
        by: 'Kommunstyrelsen',
        on: '2025-01-21',
        caseNumber: 'KS 2025/9',
        reason:
          'Årlig revidering: svarstid på klagomål och gräns för falsklarm tillkom, dekalerna är avslutade.',
        consultation: 'Öppet möte i Björkhagen den 5 november och samtal med handlarna under hösten.',
      },
      {
        by: 'Kommunstyrelsen',
        on: '2026-01-20',
        caseNumber: 'KS 2026/11',
        reason: 'Årlig revidering: butikerna besöks varje månad.',
        consultation: 'Två öppna möten hösten 2025 och en enkät i Ekbrobladet.',
      },
    ],
  },
  focusAreas: [drugs, traffic, presence, theft],
  bundles: [
    {
      name: 'Stölder och inbrott från flera håll',
      why: 'Grannarna gör det svårare och mer riskfyllt att stjäla. Insatserna mot langningen minskar det som driver till stölder, och på platser som sköts rör sig fler.',
      measures: ['Grannar som ser', 'Trygga platser', 'Vuxna ute på kvällen', 'Insatser mot langning'],
      on: '2026-02-10',
    },
  ],
}
