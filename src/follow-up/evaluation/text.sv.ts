import type { ChangeVerdict, DisplacementVerdict, EffectVerdict } from '../../statistics/verdict.ts'
import type { NoResult } from './result.rules.ts'
import type { Design, JudgementProblem, PlanProblem, Verdict } from './rules.ts'

/** What an effect's sentence is made of. */
export type EffectWords = {
  place: string
  kind: string
  before: string
  after: string
  otherBefore: string
  otherAfter: string
  expected: string
  /** How much better (−) or worse (+) than the comparison, and between what it lies; null where the counts are too few. */
  change: { percent: string; low: string; high: string } | null
}

export const sv = {
  title: 'Utvärdering',
  lead: 'Hjälpte det? Skriv ner vad ni väntar er och hur det ska synas innan ni ser hur det gick. Då går det att lita på svaret, också när det blir ett annat än det ni hoppades.',
  begin: 'Börja en utvärdering',
  lessonsLink: 'Lärdomar',
  claimsLink: 'Påstådda effekter',
  none: 'Ingen utvärdering är påbörjad än.',
  heads: ['Utvärdering', 'Hur det ska synas', 'Läge'],
  notEvaluated: (count: number) =>
    count === 1 ? 'En åtgärd har ingen utvärdering:' : `${count} åtgärder har ingen utvärdering:`,
  evaluateIt: (title: string) => `Utvärdera: ${title}`,
  more: (count: number) => `och ${count} till`,
  states: {
    waits: (day: string) => `Resultatet kan läsas från ${day}`,
    open: 'Resultatet finns. Inget är bestämt.',
    judged: (verdict: string, day: string) => `${verdict}, ${day}`,
  },
  designs: {
    compared: 'före och efter, mot jämförelseområden',
    series: 'månad för månad, före och efter att det började',
    indicator: 'en indikator före och efter',
    words: 'vad människor säger',
    'not-measured': 'mäts inte',
  } satisfies Record<Design, string>,
  designHelp: {
    compared: 'säger mest: det som ändras överallt räknas bort',
    series: 'minst två år före och ett halvår efter',
    indicator: 'till exempel trygghet i enkäten',
    words: 'ord från dem det gäller, inga tal',
    'not-measured': 'ett ärligt svar, som också visas',
  } satisfies Record<Design, string>,
  verdicts: {
    works: 'det verkar fungera',
    adapt: 'det behöver ändras',
    stop: 'det avslutas',
    'cannot-be-said': 'det går inte att säga',
    'not-measured': 'det har inte mätts',
  } satisfies Record<Verdict, string>,
  planning: {
    title: 'Börja en utvärdering',
    changeTitle: 'Ändra hur det ska synas',
    subject: 'Vad heter det som utvärderas?',
    measures: 'Vilka åtgärder gäller det?',
    mechanism: 'Hur tänker ni att det verkar?',
    mechanismHelp: 'Till exempel: fler ser vad som händer, så det blir svårare att göra inbrott.',
    expected: 'Vad väntar ni er?',
    design: 'Hur ska det synas?',
    whyNot: 'Varför mäts det inte?',
    figuresHead: 'Siffror över anmälda brott',
    kind: 'Vilket brott?',
    noKind: 'Inget brott',
    focus: 'Var görs det?',
    comparison: 'Vilka platser jämförs med?',
    comparisonHelp: 'Välj platser som liknar era och där inget särskilt görs. Valet sparas med dagens datum.',
    neighbours: 'Vart kan det flytta?',
    neighboursHelp: 'Områden intill. Där kan brotten öka, eller minska de också.',
    before: 'Månaderna före',
    after: 'Månaderna efter',
    from: 'Från och med (2025-01)',
    to: 'Till och med (2025-12)',
    goal: 'Hur många procent färre vill ni nå?',
    pickedHigh: 'Platserna valdes för att de hade många',
    pickedHighHelp: 'Då väntas en del av minskningen ändå. Den räknas ut och visas först.',
    indicatorHead: 'Det andra målet',
    indicator: 'Vilken indikator visar det?',
    indicatorHelp: 'Till exempel upplevd trygghet, oro bland äldre eller förtroende.',
    noIndicator: 'Ingen',
    reason: 'Varför ändras det?',
    do: 'Spara',
    cancel: 'Avbryt',
    problems: {
      missing: 'Fyll i det här.',
      tooLong: 'Texten är för lång.',
      personalData: 'Här står något som pekar ut en person.',
      unknown: 'Det finns inte längre.',
      twice: 'Samma plats är vald på två ställen.',
      order: 'Månaderna kommer i fel ordning.',
      notAPercentage: 'Skriv ett helt tal från 1 till 100.',
    } satisfies Record<PlanProblem, string>,
  },
  planHead: 'Vad ni väntade er',
  expectedHead: 'Väntat',
  mechanismHead: 'Hur det tänks verka',
  measuresHead: 'Åtgärder',
  goalWords: (goal: number) => `Mål: ${goal} % färre.`,
  places: {
    focus: 'Där det görs',
    comparison: 'Jämförs med',
    neighbours: 'Intill',
  },
  months: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  periods: (before: string, after: string) => `${before} mot ${after}`,
  chosenOn: (day: string) => `Valt ${day}, innan månaderna efter hade gått.`,
  chosenAfter: (day: string) =>
    `Valt ${day}, när månaderna efter redan hade gått. Valet kan ha påverkats av hur det gick.`,
  changedHead: 'Tidigare planer',
  changed: (number: number, day: string, reason: string) => `Plan ${number}, ändrad ${day}: ${reason}`,
  seenHead: 'Vad som alls kan synas',
  seen: (before: string, largest: string) =>
    `Med ${before} anmälda före syns en minskning säkert först vid ${largest} eller färre.`,
  seenNever: 'Med så få anmälda kan ingen minskning visas, inte ens till noll.',
  noticed: (goal: number, times: number) =>
    `Om de verkligen minskar med ${goal} % märks det i ungefär ${times} fall av 10.`,
  chooseLonger: 'Välj längre tid, fler platser eller ett annat mått.',
  resultHead: 'Vad siffrorna säger',
  waits: (day: string) => `Siffrorna är inte klara förrän ${day}: anmälningar kommer in i efterhand.`,
  noResult: {
    missing: 'Siffror saknas för någon av platserna eller månaderna.',
    withheld: 'Källan visar inte alla siffror.',
    tooShort: 'Det behövs minst två års månader före.',
    tooShortAfter: 'Det behövs minst sex månader efter.',
    noEvents: 'Det finns inga anmälda att jämföra.',
    notFitted: 'Siffrorna går inte att räkna på.',
  } satisfies Record<NoResult, string>,
  tableCaption: 'Anmälda',
  tableHeads: ['Plats', 'Före', 'Efter'],
  preliminary: 'Några av siffrorna är preliminära.',
  byItself: (expected: string, low: string, high: string) =>
    `Platserna valdes för att de hade många. Redan därför väntades det bli omkring ${expected} (troligen mellan ${low} och ${high}), också utan insats. Bara det som går utöver det kan bero på insatsen.`,
  byItselfUnknown:
    'Platserna valdes för att de hade många. Då väntas en minskning ändå, men det finns för få områden för att räkna ut hur stor.',
  noComparison:
    'Utan platser att jämföra med går det inte att skilja insatsen från den allmänna utvecklingen.',
  changes: {
    notComparable: 'Före och efter kan inte jämföras.',
    tooFew: 'Det är för få för att säga om något har ändrats.',
    aboutTheSame: 'Nivån är ungefär densamma.',
    fell: 'Minskningen är svår att förklara med bara slumpen.',
    rose: 'Ökningen är svår att förklara med bara slumpen.',
    noClearChange: 'Skillnaden ryms inom vad slumpen ger.',
  } satisfies Record<ChangeVerdict, string>,
  effects: {
    notComparable: () => 'Det finns för lite att jämföra.',
    tooFew: ({ before, after }) =>
      `${before} före och ${after} efter: det är för få för att säga om insatsen har gjort skillnad.`,
    sameAsComparison: ({ place, kind, before, after, otherBefore, otherAfter }) =>
      `${place}, ${kind}: från ${before} till ${after}. På platserna som jämförs gick det från ${otherBefore} till ${otherAfter}. Det gick ungefär likadant.`,
    betterThanComparison: ({ place, kind, before, after, otherBefore, otherAfter, expected, change }) =>
      `${place}, ${kind}: från ${before} till ${after}. Hade de följt platserna som jämförs (${otherBefore} till ${otherAfter}) hade de blivit ungefär ${expected}.${change ? ` Utvecklingen var alltså bättre med ${change.percent}, troligen mellan ${change.low} och ${change.high}.` : ' Utvecklingen var alltså bättre.'} Det talar för att insatsen har hjälpt, men bevisar det inte.`,
    worseThanComparison: ({ place, kind, before, after, otherBefore, otherAfter, expected, change }) =>
      `${place}, ${kind}: från ${before} till ${after}. Hade de följt platserna som jämförs (${otherBefore} till ${otherAfter}) hade de blivit ungefär ${expected}.${change ? ` Utvecklingen var alltså sämre med ${change.percent}, troligen mellan ${change.low} och ${change.high}.` : ' Utvecklingen var alltså sämre.'} Inget talar för att insatsen har hjälpt.`,
    cannotTell: ({ place, kind, before, after, otherBefore, otherAfter, change }) =>
      `${place}, ${kind}: från ${before} till ${after}. På platserna som jämförs gick det från ${otherBefore} till ${otherAfter}. Det går inte att säga om insatsen har gjort skillnad.${change ? ` Allt mellan ${change.low} och ${change.high} jämfört med de andra är möjligt.` : ''}`,
  } satisfies Record<EffectVerdict, (words: EffectWords) => string>,
  displacementHead: 'Flyttade det?',
  displacements: {
    notComparable: 'Det går inte att säga om brotten flyttade.',
    noFallToExplain: 'Brotten minskade inte säkert, så frågan om de flyttade kan inte ställas.',
    moved: 'Brotten minskade där insatsen gjordes men ökade intill. Sammantaget syns ingen säker minskning.',
    partlyMoved: 'Brotten minskade där insatsen gjordes men ökade intill. Tillsammans blev de ändå färre.',
    neighboursFellToo:
      'Inget tyder på att brotten flyttade: intill gick det också bättre än på platserna som jämförs.',
    netFallBufferUnclear:
      'Det går inte att säga om brott flyttade till grannområdena, men tillsammans blev de färre.',
    cannotTellBuffer: 'Det går inte att säga om brott flyttade till grannområdena. Talen är för små.',
  } satisfies Record<DisplacementVerdict, string>,
  fewer: (count: string) => `Tillsammans blev det ungefär ${count} färre än om alla hade följt jämförelsen.`,
  noNeighbours: 'Inga grannområden är valda, så det syns inte om brotten flyttade.',
  series: (observed: string, expected: string) =>
    `${observed} anmälda sedan det började. Hade det gått som förut hade de blivit ungefär ${expected}.`,
  seriesFell: (percent: string, low: string, high: string) =>
    `Nivån ändrades med ${percent}, troligen mellan ${low} och ${high}. Det talar för att något ändrades då, men inte för vad det berodde på.`,
  seriesUnclear: (low: string, high: string) =>
    `Det går inte att säga om nivån ändrades: allt mellan ${low} och ${high} är möjligt.`,
  indicatorResult: (name: string) => `Det andra målet: ${name}`,
  indicatorValue: (when: string, value: string) => `${when}: ${value}`,
  noValue: 'Inget värde finns än.',
  ruleHead: 'Så avgörs det',
  rule: 'Före och efter jämförs med samma månader på platser där inget särskilt gjordes. Hur ofta skulle slumpen ensam ge en så stor skillnad? Först när det är mer sällan än en gång på tjugo sägs det vara tydligt. Där månaderna svänger mer än slumpen ger krävs mer.',
  varies: (times: string) =>
    `Här svänger månaderna ${times} gånger så mycket som slumpen ger, och det räknas in.`,
  judgementHead: 'Vad som bestämts',
  notJudged: 'Inget är bestämt än.',
  judge: 'Skriv vad som bestämts',
  change: 'Ändra hur det ska synas',
  judgement: (verdict: string, by: string, day: string) => `${verdict} (${by}, ${day}).`,
  beside: {
    sideEffects: 'Annat som följde',
    inWords: 'Vad människor säger',
    resources: 'Vad det kostade',
    lesson: 'Lärdom',
  },
  saysMore: 'Siffrorna räcker inte till för den slutsatsen. Båda står kvar, så att var och en kan se det.',
  earlierJudgements: 'Tidigare slutsatser',
  judging: {
    title: 'Vad bestämmer ni?',
    verdict: 'Slutsats',
    reason: 'Varför?',
    sideEffects: 'Vad mer följde, önskat eller inte?',
    inWords: 'Vad säger de som det gäller?',
    resources: 'Vad kostade det i tid och pengar?',
    lesson: 'Vad har ni lärt er som andra kan ha nytta av?',
    lessonHelp: 'Behövs när något ändras eller avslutas.',
    decidedBy: 'Vilket organ bestämde?',
    decidedByHelp: 'Till exempel styrgruppen. Ingen persons namn.',
    decidedOn: 'Vilken dag?',
    public: 'Visa slutsatsen för alla',
    do: 'Spara slutsatsen',
    problems: {
      missing: 'Fyll i det här.',
      tooLong: 'Texten är för lång.',
      personalData: 'Här står något som pekar ut en person.',
      future: 'Den dagen har inte varit än.',
    } satisfies Record<JudgementProblem, string>,
  },
  lessons: {
    title: 'Lärdomar',
    lead: 'Det som utvärderingarna har lärt, också av det som inte gick som tänkt.',
    none: 'Ingen lärdom är skriven än.',
  },
  example: {
    title: 'Ett genomräknat exempel',
    lead: (month: string) =>
      `Så läses en utvärdering månad för månad, med riktiga siffror: bilförare som dödades eller skadades svårt i Storbritannien. Bältet i framsätet blev obligatoriskt i ${month}.`,
    read: 'Det är en minskning som är svår att förklara med bara slumpen. Men den säger inte ensam att lagen var orsaken: det året kan annat ha ändrats också. Därför behövs en jämförelse, här till exempel med dem som satt i baksätet.',
    caption: 'Förare som dödats eller skadats svårt',
    heads: ['År', 'Antal'],
    origin: (origin: string, licence: string) => `Ursprung: ${origin} Licens: ${licence}`,
  },
}

export type EvaluationText = typeof sv
