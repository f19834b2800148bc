import type { ChangeVerdict } from '../../statistics/verdict.ts'
import type { Advice } from './advice.rules.ts'
import type { RoundProblem, Season, WordsProblem } from './rules.ts'

/** What a sentence about a kind of offence in an area is made of. */
export type KindWords = {
  kind: string
  before: string
  after: string
  /** The change in percent with what it may lie between; null where the counts are too few for it. */
  change: { percent: string; low: string; high: string } | null
}

export const sv = {
  title: 'Status för lokalområden',
  lead: 'Två gånger om året får varje område sin status: vad som har anmälts, vad som har gjorts och vad man kan göra själv. Den blir ett underlag att prata om, ett anslag och en text att dela.',
  areasLink: 'Områdena',
  seasons: {
    'before-summer': 'före sommaren',
    'before-dark-season': 'före den mörka årstiden',
  } satisfies Record<Season, string>,
  round: (season: string, year: number) => `Status ${season} ${year}`,
  dueNext: (round: string, day: string) => `Nästa: ${round}, klar senast ${day}.`,
  begin: 'Börja nästa omgång',
  none: 'Ingen omgång är påbörjad än.',
  roundHeads: ['Omgång', 'Månader', 'Klar senast', 'Läge'],
  state: (published: number, of: number) => `${published} av ${of} områden publicerade`,
  months: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  beginning: {
    title: 'Börja en omgång',
    season: 'Vilken omgång?',
    year: 'Vilket år?',
    kinds: 'Vilka brott ska den handla om?',
    kindsHelp: 'Högst åtta. Välj dem som invånarna undrar över.',
    from: 'Från och med månad',
    to: 'Till och med månad',
    monthHelp: 'Skriv år och månad, till exempel 2026-03. De senaste två månaderna växer ofta efteråt.',
    due: 'När ska den vara klar?',
    do: 'Börja omgången',
    cancel: 'Avbryt',
    noKinds: 'Det finns inga siffror över anmälda brott än.',
    readIn: 'Läs in siffror',
    problems: {
      missing: 'Fyll i det här.',
      tooMany: 'Välj högst åtta.',
      taken: 'Den omgången är redan påbörjad.',
      notMonths: 'Skriv år och månad, till exempel 2026-03.',
      turned: 'Den sista månaden kommer före den första.',
      tooLong: 'Välj högst tolv månader.',
      notOver: 'Månaderna har inte gått än.',
      overlaps:
        'En annan omgång har delvis samma månader. Välj precis samma eller helt andra, annars går små tal att räkna ut.',
    } satisfies Record<RoundProblem, string>,
  },
  review: {
    lead: (months: string, day: string) =>
      `${months}, jämfört med samma månader året före. Klar senast ${day}.`,
    toDo: 'Kvar att göra',
    progress: (ready: number, published: number, of: number) =>
      `${published} av ${of} områden är publicerade, ${ready} till är klara.`,
    heads: ['Område', 'Vad siffrorna säger', 'Läge'],
    caption: 'Områdena i omgången',
    states: {
      empty: 'ord saknas',
      begun: 'påbörjad',
      ready: 'klar att publicera',
      published: 'publicerad',
    },
    publish: (count: number) => (count === 1 ? 'Publicera 1 område' : `Publicera ${count} områden`),
    publishHelp: 'Det som publiceras sparas som det visades. Efteråt kan det bara rättas.',
    cannotPublish: 'Samordnaren publicerar.',
    done: (count: number) => (count === 1 ? '1 område är publicerat.' : `${count} områden är publicerade.`),
    noAreas: 'Det finns inga lokalområden än.',
    told: (count: number) =>
      count === 1
        ? '1 person har bett om mejl när ett område är publicerat.'
        : `${count} personer har bett om mejl när ett område är publicerat.`,
    nobodyTold: (areas: string) =>
      `Ingen har bett om mejl om ${areas}. Tipsa föreningar och andra kontakter där om områdets sida för invånare.`,
    sheets: 'Alla underlag i ett dokument (PDF)',
    posters: 'Alla anslag i ett dokument (PDF)',
    chance: (areas: number, clear: number) =>
      `Av ${areas} jämförelser skiljer sig ${clear} tydligt från året före. Övriga upp- och nedgångar är inte större än vad slumpen brukar ge.`,
  },
  area: {
    figuresHead: 'Vad siffrorna säger',
    yearsCaption: 'Anmälda, samma månader varje år',
    kindHead: 'Brott',
    missing: 'inte känt',
    withheld: 'visas inte av källan',
    preliminary: (count: string) => `${count} (preliminärt)`,
    doneHead: 'Vad som har gjorts här',
    done: (promise: string, times: number) =>
      times === 1 ? `${promise}: 1 gång` : `${promise}: ${times} gånger`,
    nothingDone: 'Inget är loggat för området under månaderna.',
    deviationsHead: 'Vad som blev annorlunda',
    deviation: (promise: string, days: string, cause: string, adjustment: string) =>
      `${promise}, ${days}: ${cause}${adjustment ? ` Det gjordes i stället: ${adjustment}` : ''}`,
    noDeviations: 'Inga avvikelser är noterade.',
    wordsHead: 'Era ord',
    words: 'Vad betyder siffrorna här?',
    wordsHelp: 'Två eller tre meningar. Inget som pekar ut någon.',
    advice: 'Vilka råd ska stå med?',
    adviceHelp: 'Högst fyra. De som passar brotten är föreslagna.',
    ownAdvice: 'Ett eget råd',
    ready: 'Klar att publicera',
    do: 'Spara',
    next: 'Spara och gå till nästa område',
    facesHead: 'Så blir det',
    sheet: 'Underlag att prata om (PDF)',
    a4: 'Anslag, A4 (PDF)',
    a3: 'Anslag, A3 (PDF)',
    picture: 'Bild att dela (PNG)',
    pictureAlt: (area: string) => `Anslaget för ${area}. Allt som står på bilden står också i texten.`,
    share: 'Text att dela',
    shareShort: 'Kort text',
    shareLong: 'Längre text',
    publicPage: 'Sidan för invånare',
    hidden: (kinds: string) => `Visas inte för alla, för få anmälda: ${kinds}.`,
    publishedOn: (day: string) => `Publicerad ${day}. Siffror och ord står som de visades.`,
    correct: 'Rätta',
    problems: {
      missing: 'Fyll i det här, eller ta bort krysset för klar.',
      tooLong: 'Texten är för lång.',
      personalData: 'Här står något som pekar ut en person.',
      tooMany: 'Välj högst fyra råd.',
    } satisfies Record<WordsProblem, string>,
  },
  correcting: {
    title: (area: string) => `Rätta statusen för ${area}`,
    lead: 'Det som visades står kvar. Rättelsen står bredvid, med dagens datum.',
    words: 'Vad var fel, och vad är rätt?',
    do: 'Publicera rättelsen',
  },
  correction: (day: string, words: string) => `Rättelse ${day}: ${words}`,
  sentences: {
    notComparable: ({ kind }) => `${kind}: kan inte jämföras.`,
    tooFew: ({ kind, before, after }) =>
      `${kind}: ${after} anmälda, mot ${before} året före. Det är för få för att säga om något har ändrats.`,
    aboutTheSame: ({ kind, before, after }) =>
      `${kind}: ${after} anmälda, mot ${before} året före. Ungefär samma nivå.`,
    fell: ({ kind, before, after, change }) =>
      change
        ? `${kind}: ${after} anmälda, mot ${before} året före (${change.percent}). Minskningen är svår att förklara med bara slumpen; den ligger troligen mellan ${change.low} och ${change.high}.`
        : `${kind}: ${after} anmälda, mot ${before} året före. Minskningen är svår att förklara med bara slumpen.`,
    rose: ({ kind, before, after, change }) =>
      change
        ? `${kind}: ${after} anmälda, mot ${before} året före (${change.percent}). Ökningen är svår att förklara med bara slumpen; den ligger troligen mellan ${change.low} och ${change.high}.`
        : `${kind}: ${after} anmälda, mot ${before} året före. Ökningen är svår att förklara med bara slumpen.`,
    noClearChange: ({ kind, before, after }) =>
      `${kind}: ${after} anmälda, mot ${before} året före. Skillnaden ryms inom vad slumpen brukar ge.`,
  } satisfies Record<ChangeVerdict, (words: KindWords) => string>,
  notKnown: (kind: string) => `${kind}: siffror saknas för något av åren.`,
  tooFewToShow: (kind: string) => `${kind}: för få anmälda för att visas.`,
  preliminary: 'De senaste månadernas siffror är preliminära.',
  reported: 'Siffrorna gäller anmälda brott. Allt anmäls inte.',
  advice: {
    'look-after-each-other': 'Håll ett öga på grannens hem. Hälsa på den du inte känner igen.',
    'tell-when-away': 'Berätta för en granne när du reser bort, och be någon tömma brevlådan.',
    'light-and-lived-in': 'Låt det se bebott ut: lampor med timer, klippt gräs, en bil på uppfarten.',
    'lock-well': 'Lås dörrar och fönster även när du är hemma, och lägg undan stegar och verktyg.',
    'mark-belongings': 'Märk värdesaker och fotografera dem.',
    'lock-bicycle': 'Lås fast cykeln i något som sitter fast, med ett godkänt lås.',
    'nothing-in-the-car': 'Lämna inget synligt i bilen.',
    'report-always': 'Anmäl alltid, även försök. Det som inte anmäls syns inte.',
    'report-damage': 'Anmäl skadegörelse och klotter så snart du ser det, så kan det åtgärdas.',
    'call-when-under-way': 'Ring 112 när brott pågår. Ring 114 14 för annat.',
    'fraud-hang-up': 'Lägg på när någon frågar efter koder. Banken och polisen gör aldrig det.',
    'drive-sober': 'Hindra den som har druckit från att köra. Ring 112 om någon ändå gör det.',
    'talk-with-the-young': 'Prata med dina barn om var de är på kvällarna och vad som händer där.',
    'walk-along': 'Gå med på en vandring i området, eller följ med grannar hem.',
  } satisfies Record<Advice, string>,
  paper: {
    forUs: 'Arbetsblad. Här står tal som är för små för att visas för alla: lämna inte ut det.',
    poster: (area: string) => `Så går det i ${area}`,
    sheet: (area: string) => `Status: ${area}`,
    youCan: 'Det här kan du göra',
    questionsHead: 'Att prata om',
    questions: [
      'Känner ni igen bilden? Vad saknas?',
      'Vad tror ni det beror på?',
      'Vad kan vi göra tillsammans före nästa status?',
    ],
    more: 'Mer och källor',
    qr: (address: string) => `En QR-kod som leder till ${address}`,
    sources: 'Källa: anmälda brott enligt polisen.',
    all: (round: string) => `${round}: alla områden`,
  },
  public: {
    areasTitle: 'Ditt område',
    areasLead: 'Välj var du bor, så ser du hur det går där.',
    none: 'Ingen status är publicerad för området än.',
    when: (season: string, year: number) => `Status ${season} ${year}`,
    published: (day: string) => `Publicerad ${day}`,
    earlier: 'Tidigare',
    print: 'Anslag att skriva ut',
    promisesHead: 'Vad som är lovat och gjort här',
    mail: {
      head: 'Få besked via e-post',
      address: 'Vilken är din e-postadress?',
      help: 'Vi mejlar när det finns en ny status för området, ungefär två gånger om året. Först får du en länk där du bekräftar. Adressen sparas krypterad, ingen som arbetar här ser den, och den tas bort när du slutar.',
      do: 'Mejla mig en länk',
      leave: 'Sluta få besked',
    },
    ruleHead: 'Så avgörs det',
    rule: 'Samma månader jämförs två år i rad. Hur ofta skulle slumpen ensam ge en så stor skillnad, om inget hade ändrats? Först när det är mer sällan än en gång på tjugo sägs det vara en tydlig ändring, och mer krävs när många områden jämförs samtidigt. Små tal visas inte, så att ingen kan kännas igen.',
  },
}

export type AreaStatusText = typeof sv
