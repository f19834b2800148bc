import type { Closer, GapCode } from './gaps.rules.ts'
import type { ChainKind } from './rules.ts'

const kinds: Record<ChainKind, string> = {
  theme: 'Röster om ett tema',
  statement: 'Utsaga',
  problem: 'Problem',
  'focus-area': 'Fokusområde',
  measure: 'Åtgärd',
  commitment: 'Åtagande',
}
const columns: Record<ChainKind, string> = {
  theme: 'Röster',
  statement: 'Utsagor',
  problem: 'Problem',
  'focus-area': 'Fokusområden',
  measure: 'Åtgärder',
  commitment: 'Löften',
}
const gaps: Record<GapCode, string> = {
  statementWithoutEvidence: 'Utsagor utan underlag',
  themeWithoutStatement: 'Teman som ingen utsaga tar upp',
  problemWithoutFocusArea: 'Prioriterade problem som inget fokusområde bygger på',
  focusAreaWithoutProblem: 'Fokusområden som inte bygger på något problem',
  focusAreaWithoutMeasure: 'Fokusområden utan åtgärd',
  outcomeNotMeasured: 'Fokusområden där ingen mäter om det blir bättre',
  measureWithoutFinding: 'Åtgärder som inte svarar på något problem',
  promiseWithoutVoices: 'Löften som inte svarar på röster från både invånare och medarbetare',
  surveyUnused: 'Enkäter som inte har använts',
  noFeedback: 'Dialoger och enkäter utan återkoppling',
}
const closers: Record<Closer, string> = {
  coordinator: 'samordnaren',
  'whoever-said-it': 'den som skrev utsagan eller samordnaren',
  'whoever-answers': 'den som ansvarar för åtgärden eller samordnaren',
}

export const sv = {
  title: 'Röda tråden',
  lead: 'Från det som sades till det som lovades: vad som bygger på vad, och var tråden är bruten.',
  kinds,
  columns,
  open: {
    theme: 'Se temat och dess antal',
    statement: 'Öppna utsagan',
    problem: 'Öppna problemet',
    'focus-area': 'Öppna fokusområdet',
    measure: 'Öppna åtgärden',
    commitment: 'Öppna åtagandet',
  } satisfies Record<ChainKind, string>,
  from: 'Var det kommer ifrån',
  fromNothing: 'Det bygger inte på något som är inskrivet.',
  on: 'Vad det ledde till',
  onNothing: 'Vad det ledde till är inte noterat än.',
  itself: 'Själva saken',
  voices: (voices: string, coded: string, sources: string) =>
    `${voices} av ${coded} kodade röster, i källor av ${sources} slag, tog upp det.`,
  priority: (number: string) => `${number} av dem vill att det kommer först.`,
  noVoices: 'Ingen röst är räknad i temat än.',
  seenBy: (parties: string, number: number) =>
    number === 1 ? `En part såg det: ${parties}.` : `${number} parter såg det: ${parties}.`,
  parties: {
    municipality: 'kommunen',
    police: 'polisen',
    residents: 'invånarna',
    staff: 'medarbetarna',
    partners: 'samarbetspartner',
  },
  seen: {
    agree: 'Parterna är överens.',
    'only-one': 'Bara den ena sidan ser det.',
    opposite: 'Parterna ser det motsatta.',
  },
  prioritised: (place: string, day: string) => `Det prioriterades som nummer ${place} den ${day}.`,
  prioritisedNoPlace: (day: string) => `Det prioriterades den ${day}.`,
  notPrioritised: 'Det är inte prioriterat.',
  becameArea: (number: number) =>
    number === 1 ? 'Det blev ett fokusområde.' : `Det blev ${number} fokusområden.`,
  measuresTold: (number: number) => (number === 1 ? 'En åtgärd.' : `${number} åtgärder.`),
  promisesTold: (number: number, standings: string) =>
    number === 1 ? `Ett åtagande: ${standings}.` : `${number} åtaganden: ${standings}.`,
  standing: (number: string, standing: string) => `${number} ${standing}`,
  feedback: 'Vad de som talade fick veta',
  noFeedback: 'De som talade har inte fått veta något än.',
  picture: 'Tråden som bild',
  pictureLead: 'De enskilda utsagorna är utelämnade här. De står i listan nedanför.',
  pictureWords: (things: number) =>
    `${things} saker i ordning från röster till löften. Listan säger detsamma.`,
  pictureFrame: 'Tråden som bild; rulla åt sidan för att se hela',
  gapsHead: 'Luckor i tråden',
  gapsHere: 'Luckor här',
  gapCount: (number: number) =>
    number === 0
      ? 'Tråden har inga luckor.'
      : number === 1
        ? 'Tråden har en lucka.'
        : `Tråden har ${number} luckor.`,
  gaps,
  closers,
  closedBy: (who: string) => `Kan stängas av ${who}.`,
  close: 'Stäng luckan',
  began: 'Frågor, rekommendationer och enkätresultat',
  notDecided: 'inget beslut än',
  decided: (starts: boolean, who: string, day: string) =>
    `${starts ? 'Något görs' : 'Inget görs'} (${who}, ${day})`,
  results: 'Så blev det på plats',
  all: 'Hela tråden',
  nothing: 'Det finns inget inskrivet än.',
  list: 'Allt i tråden',
}
export type ChainText = typeof sv
