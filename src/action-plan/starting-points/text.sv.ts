import type { StartingPointProblem } from './problems.rules.ts'
import type { RecommendationSource, StartingPointKind, StartingPointStanding } from './rules.ts'

type OfKind = Record<StartingPointKind, string>

const problems: Record<StartingPointProblem, string> = {
  missing: 'Det här behöver fyllas i.',
  unknown: 'Det du valde finns inte längre. Välj om.',
  future: 'Dagen har inte varit än.',
  beforeRaised: 'Dagen ligger före den dag då det togs upp.',
  beforeFinding: 'Dagen ligger före det senaste ni fick veta. Beslutet kommer efter svaret.',
  noFinding: 'Skriv först in vad ni har fått veta. Beslutet bygger på det.',
  notStarted: 'Det finns inget beslut om att göra något. Skriv in beslutet först.',
  tooLong: 'Det är för långt. Korta det.',
  personalData: 'Här står ett nummer som pekar ut en person. Ta bort det.',
}
const sources: Record<RecommendationSource, string> = {
  'safety-walk': 'Trygghetsvandring',
  analysis: 'Analys',
  report: 'Rapport',
  other: 'Annat',
}
const standings: Record<StartingPointStanding, string> = {
  waiting: 'Väntar på beslut',
  late: 'Inget beslut i tid',
  'to-do': 'Ska göras – ingen åtgärd än',
  started: 'Ledde till åtgärd',
  'not-started': 'Ingen åtgärd',
  struck: 'Struken',
}
const kinds: OfKind = {
  'knowledge-question': 'Kunskapsfråga',
  recommendation: 'Rekommendation',
  'survey-result': 'Enkätresultat',
}
const heads: OfKind = {
  'knowledge-question': 'Kunskapsfrågor',
  recommendation: 'Rekommendationer',
  'survey-result': 'Enkätresultat',
}

export const sv = {
  problems,
  sources,
  standings,
  kinds,
  heads,
  title: 'Frågor, rekommendationer och resultat',
  lead: 'Det som en åtgärd kan börja med. Varje fråga, rekommendation och resultat får ett beslut med dag och skäl.',
  none: 'Inget är upptaget än.',
  add: {
    'knowledge-question': 'Ställ en kunskapsfråga',
    recommendation: 'Skriv in en rekommendation',
    'survey-result': 'Ta upp ett enkätresultat',
  } satisfies OfKind,
  leads: {
    'knowledge-question': 'När ni inte vet nog: vad är fakta, och vilka åtgärder är möjliga?',
    recommendation: 'Från en trygghetsvandring, en analys eller en rapport.',
    'survey-result': 'Vad visar svaret, och ändrar det något i planen?',
  } satisfies OfKind,
  words: {
    'knowledge-question': 'Vad vill ni veta?',
    recommendation: 'Vad rekommenderas?',
    'survey-result': 'Vad visar resultatet?',
  } satisfies OfKind,
  ask: {
    possible: 'Vilka åtgärder kan bli möjliga?',
    raisedOn: {
      'knowledge-question': 'Vilken dag ställdes frågan?',
      recommendation: 'Vilken dag gavs rekommendationen?',
      'survey-result': 'Vilken dag togs resultatet upp?',
    } satisfies OfKind,
    responsible: 'Vilken organisation ser till att det får ett svar?',
    answerBy: 'Senast vilken dag?',
    focusArea: 'Vilket fokusområde hör det till?',
    sourceKind: 'Vad kommer den ifrån?',
    source: 'Vilken?',
    sourceHelp: 'Till exempel ”Vandringen i Björkhagen den 4 maj”.',
    result: 'Vilket resultat?',
    protects: 'Vad som ska skyddas, och mot vad',
    objects: 'Vad ska skyddas?',
    offences: 'Mot vilka brott?',
    public: 'Invånarna får läsa det',
    publicHelp: 'Då syns också vad ni fick veta och vad som beslutades.',
  },
  choose: 'Välj',
  noFocusArea: 'Inget särskilt',
  noResults: 'Ingen enkät är stängd än',
  standing: 'Läge',
  from: 'Kommer från',
  result: 'Enkätens fråga',
  raisedOn: 'Upptaget',
  answerBy: 'Svar senast',
  responsible: 'Ser till att det får ett svar',
  possible: 'Möjliga åtgärder',
  focusArea: 'Fokusområde',
  objects: 'Skyddar',
  offences: 'Mot',
  readers: 'Vem läser',
  forAll: 'alla',
  forPartners: 'de som samverkar',
  struck: 'Struken',
  finding: {
    add: 'Skriv in vad ni fått veta',
    head: 'Vad ni fått veta',
    none: 'Inget är inskrivet än.',
    words: 'Vad har ni fått veta?',
    source: 'Var kommer det ifrån?',
    foundOn: 'Vilken dag?',
  },
  decide: {
    add: 'Skriv in ett beslut',
    head: 'Beslut',
    none: 'Inget beslut än.',
    question: 'Vad beslutades?',
    says: {
      'knowledge-question': { yes: 'Starta åtgärder', no: 'Starta inga åtgärder' },
      recommendation: { yes: 'Följ rekommendationen', no: 'Följ den inte' },
      'survey-result': { yes: 'Ändra i planen', no: 'Ändra inget' },
    } satisfies Record<StartingPointKind, { yes: string; no: string }>,
    reason: 'Varför?',
    decidedBy: 'Vem beslutade?',
    decidedByHelp: 'En funktion eller ett organ, inte ett namn.',
    decidedOn: 'Vilken dag?',
    by: (who: string, day: string) => `${who}, ${day}`,
    replaced: 'Ersatt av ett senare beslut.',
  },
  measure: {
    add: 'Ange åtgärden',
    head: 'Vad det ledde till',
    none: 'Ingen åtgärd är angiven än.',
    question: 'Vilken åtgärd ledde det till?',
    changed: 'Vad ändrades i den?',
    changedHelp: 'Behövs inte om åtgärden är ny.',
    closed: 'En åtgärd som du inte kan läsa',
  },
  strike: { add: 'Stryk', reason: 'Varför ska det strykas?' },
  unusedCount: (number: number) =>
    number === 0
      ? 'Alla enkätresultat är använda.'
      : number === 1
        ? 'Ett enkätresultat är inte använt.'
        : `${number} enkätresultat är inte använda.`,
  seeUnused: 'Se vilka',
  unused: {
    title: 'Oanvända enkätresultat',
    lead: 'Ingen utsaga bygger på dem, och ingen har sagt vad de ändrade. Ett resultat som inte ändrar något får också ett beslut.',
    none: 'Alla enkätresultat är använda.',
    whole: 'Enkäten som helhet',
    takeUp: 'Ta upp',
  },
}
export type StartingPointText = typeof sv
