import type { Ground } from '../../agreement/grounds/rules.ts'
import type { Owner, PreventionClass, TermKind } from '../../agreement/rules.ts'
import type { Sector } from '../../agreement/sectors.rules.ts'

const term: Record<TermKind, (from: string, to: string, years: number) => string> = {
  'years-from-date': (from, to, years) =>
    `${years === 1 ? 'Ett år' : `${years} år`} från ${from}, till och med ${to}`,
  'signature-to-date': (from, to) => `Från ${from} till och med ${to}`,
  'calendar-year': (from, to) => `Kalenderåret ${from.slice(-4)}, till och med ${to}`,
  'until-further-notice': (from) => (from ? `Tills vidare, från ${from}` : 'Tills vidare'),
}
const sectors: Record<Sector | 'other', string> = {
  public: 'Offentliga',
  private: 'Privata',
  civil: 'Civilsamhället',
  other: 'Övriga',
}
const classes: Record<PreventionClass, string> = {
  social: 'social',
  situational: 'situationell',
  'safety-creating': 'trygghetsskapande',
}
const owners: Record<Owner, string> = { joint: 'Gemensamt', police: 'Polisens', municipality: 'Kommunens' }
const givers: Record<Owner, string> = {
  joint: 'Kommunen och polisen tillsammans',
  police: 'Polisen',
  municipality: 'Kommunen',
}
const reasons: Record<Ground, (reason: string) => string> = {
  picture: (reason) => `Ingen lägesbild: ${reason}`,
  dialogue: (reason) => `Ingen dialog: ${reason}`,
}
const withoutGround: Record<Ground, string> = {
  picture: 'Det står inte vilken lägesbild den bygger på.',
  dialogue: 'Det står inte i vilka samtal invånare och personal har hörts.',
}

export const sv = {
  page: {
    title: 'Överenskommelsen som ett dokument',
    lead: 'Allt som hör till överenskommelsen, som det lyder i dag. Samma text finns att skriva ut och att arbeta vidare med.',
    pdf: 'PDF',
    docx: 'Word',
  },
  subject: (partnership: string) => `Överenskommelse om brottsförebyggande samverkan, ${partnership}`,
  reads: (number: number, day: string) => `Version ${number}, som den lyder ${day}.`,
  ended: (day: string) => `Gick ut ${day}. Här står vad som gällde den dagen.`,
  notSigned: (parties: string) => `Inte undertecknad av ${parties}.`,
  contents: 'Innehåll',
  partOne: 'Del 1: gemensam för alla',
  partTwo: (municipality: string) => `Del 2: ${municipality}`,
  about: 'Om överenskommelsen',
  parties: 'Parter',
  sectors,
  termHead: 'Giltighetstid',
  term,
  legalBasis: 'Rättslig grund',
  reviseBy: 'Revideras senast',
  noticeMonths: 'Uppsägningstid',
  months: (months: number) => (months === 1 ? 'en månad' : `${months} månader`),
  caseNumber: 'Diarienummer',
  municipalities: 'Kommuner som omfattas',
  days: (from: string, to: string) =>
    [from && `från och med ${from}`, to && `till och med ${to}`].filter(Boolean).join(', '),
  purposes: 'Syften',
  fields: 'Samverkansområden',
  aims: 'Gemensam målsättning',
  wantedEffects: 'Önskade effekter',
  channels: 'Så berättar vi om arbetet',
  restsOn: 'Vad den bygger på',
  picture: 'Lägesbild',
  version: (title: string, number: number, day: string) => `${title}, version ${number}, fryst ${day}`,
  heard: 'Samtal och enkäter',
  reasons,
  withoutGround,
  focusAreas: 'Fokusområden',
  noFocusAreas: 'Inga fokusområden är inlagda.',
  problems: 'Problem som området bygger på',
  closedProblems: (number: number) =>
    number === 1 ? 'ett till som inte är öppet här' : `${number} till som inte är öppna här`,
  classesHead: 'Slags förebyggande arbete',
  classes,
  targetGroups: 'För vem',
  offences: 'Brott',
  objects: 'Det som utsätts',
  outcomeCrime: 'Önskat resultat för brotten',
  outcomeSafety: 'Önskat resultat för tryggheten',
  outcomeReason: 'Därför saknas ett önskat resultat',
  carriedBy: 'Bärs av',
  goals: 'Mål',
  goalHeads: { words: 'Mål', owner: 'Vems', measured: 'Hur det mäts', byDay: 'Senast' },
  owners,
  commitments: 'Åtaganden',
  commitmentHeads: { title: 'Åtagande', howOften: 'Hur ofta', who: 'Vem' },
  measure: (title: string) => `Insats: ${title}`,
  givers,
  responsible: (names: string) => `Svarar: ${names}`,
  together: (names: string) => `Tillsammans med: ${names}`,
  measuresAlone: 'Insatser utan åtaganden',
  localGoals: 'Lokala mål',
  localGoal: (owner: string, area: string) => `${owner}, ${area}`,
  localPlan: 'Lokal plan',
  plan: (title: string, from: string, to: string, adopted: string) =>
    `${title}, ${from} till ${to}, antagen ${adopted}`,
  localPromises: 'Medborgarlöften',
  lacking: 'Saknas.',
  closed: 'Kommunen har inte låtit polisområdet läsa. Därför går det inte att säga vad den har.',
  left: (day: string) => `Kommunen har lämnat. Sista dagen var ${day}. Här står vad som gällde den dagen.`,
  notYet: (day: string) => `Kommunen är med från ${day}.`,
  supplements: 'Andra satsningar',
  ownedBy: (owner: string) => `Ägs av ${owner}`,
  councils: 'Råd och grupper',
  seats: 'Platser',
  chair: 'Ordförande',
  secretariat: 'Sekretariat',
  meetings: 'Möten',
  atLeast: (times: number) => (times === 1 ? 'minst ett om året' : `minst ${times} om året`),
  references: 'Hänvisningar',
  referencesCaption: 'Dokument som överenskommelsen hänvisar till',
  referenceHeads: { title: 'Dokument', issuer: 'Utgivare', number: 'Beteckning', validTo: 'Gäller till' },
  expired: (day: string) => `gällde till ${day}`,
  signatures: 'Undertecknande',
  signed: 'Undertecknat av',
  signedHeads: { party: 'Part', office: 'Funktion', place: 'Plats', day: 'Dag' },
  versions: 'Versioner',
  versionsCaption: 'Så har den kommit till och ändrats',
  versionHeads: { number: 'Version', day: 'Dag', why: 'Varför' },
  first: 'Inlagd',
}
export type AgreementDocumentText = typeof sv
