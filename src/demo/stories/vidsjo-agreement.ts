import type { AgreementWords, FocusAreaWords } from '../../agreement/rules.ts'
import type { SupplementWords } from '../../agreement/supplements/rules.ts'

/** The day it was entered, and the municipalities let the police area read. */
export const areaAgreementEnteredOn = '2025-12-09'

/** Part 1 of the police area's agreement with its three municipalities; the parties are theirs and the police. */
export const areaAgreement: Omit<AgreementWords, 'parties'> = {
  title: 'Strategisk överenskommelse för lokalpolisområde Vidsjö, del 1',
  purposes: [
    'Göra samverkan mellan polisen och de tre kommunerna formell, och utveckla den på lång sikt',
    'Ge en gemensam struktur i ett område där det är långt mellan orterna',
  ],
  fields: ['Unga', 'Narkotika och tillsyn', 'Delaktighet'],
  legalBasis: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
  aims: 'Ingen ung person ska falla mellan två kommuner.',
  termKind: 'years-from-date',
  termFrom: '2026-01-01',
  termTo: null,
  termYears: 3,
  signedOn: '2025-12-08',
  signedAtPlace: 'Ekbro',
  reviseBy: '2028-10-01',
  wantedEffects: ['Färre unga som begår brott', 'Större trygghet i alla tre kommunerna'],
  channels: ['Polisens webbplats', 'Kommunernas webbplatser'],
  caseNumber: 'VID 2025/31',
  noticeMonths: 6,
  signatories: [
    { organisation: 'Lokalpolisområde Vidsjö', office: 'Lokalpolisområdeschef', signedOn: '2025-12-08' },
    { organisation: 'Ekbro kommun', office: 'Kommundirektör', signedOn: '2025-12-08' },
    {
      organisation: 'Tallberga kommun',
      office: 'Kommunchef',
      signedOn: '2025-12-15',
      signedAtPlace: 'Tallberga',
    },
  ],
  references: [
    {
      title: 'Regional strategi mot narkotika 2022–2025',
      issuer: 'Regionen',
      reference: 'RS 2021/88',
      validTo: '2025-12-31',
    },
  ],
  councils: [],
  municipalities: [],
}

const bare: FocusAreaWords = {
  name: '',
  description: '',
  classes: ['social'],
  targetGroups: [],
  offences: [],
  objects: [],
  outcomeCrime: '',
  outcomeSafety: '',
  outcomeReason: 'Det önskade resultatet anges i varje kommuns del 2.',
  carriedBy: '',
}

export const areaFocusAreas: FocusAreaWords[] = [
  { ...bare, name: 'Unga som rör sig mellan kommunerna' },
  { ...bare, name: 'Narkotika, alkohol och tillsyn', classes: ['social', 'situational'] },
  { ...bare, name: 'Delaktighet', classes: ['social', 'safety-creating'] },
]

export const areaSupplements: SupplementWords[] = [
  {
    title: 'Trygg på nätet',
    owner: 'Länsstyrelsen',
    description: 'Föräldrar och lärare i länet lär sig känna igen narkotikahandel i sociala medier.',
    link: '',
    from: '2026-02-01',
    to: '2027-12-31',
  },
]
