import type { KnownCalendar, OccasionProblem, StrikeProblem } from './occasions.rules.ts'
import type { Basis, UsualDay } from './returning.rules.ts'
import type { AreaKind, AreaProblem } from './rules.ts'

const personalData =
  'Här står något som pekar ut en person, som ett personnummer. Ta bort det: här läser alla som samverkar.'

const calendars: Record<KnownCalendar, string> = {
  'risk-weekends': 'riskhelger',
  'risk-occasions': 'andra risktillfällen',
  valborg: 'valborg',
  'national-day': 'nationaldagen',
  midsummer: 'midsommar',
  halloween: 'halloween',
  lucia: 'lucia',
  christmas: 'jul',
  'new-year': 'nyår',
  'major-holidays': 'storhelger',
  'school-start': 'skolstart',
  'school-end': 'skolavslutning',
  graduation: 'studenten',
  'before-summer-holiday': 'före sommarlovet',
  'school-breaks': 'skollov',
  'winter-holiday': 'sportlov',
  'easter-holiday': 'påsklov',
  'summer-holiday': 'sommarlov',
  'autumn-holiday': 'höstlov',
  'christmas-holiday': 'jullov',
  'tourist-season': 'turistsäsong',
  'before-dark-season': 'före den mörka tiden',
  'dark-season': 'den mörka tiden',
  market: 'marknad',
  'payday-weekends': 'lönehelger',
  event: 'evenemang',
  'school-terms': 'skolans terminer',
}

const usualTitles: Record<UsualDay, string> = {
  valborg: 'Valborg',
  midsummerEve: 'Midsommarafton',
  lucia: 'Lucianatten',
  schoolEnd: 'Skolavslutning',
  sanktHans: 'Sankthansafton',
  lastSchoolDay: 'Sista skoldagen',
  fastelavn: 'Fastelavn',
  jDay: 'J-dag',
  blueMonday: 'Blå mandag',
}

const bases: Record<Basis, string> = {
  'fixed-day': 'infaller samma datum varje år',
  'moving-day': 'följer almanackan',
  'same-dates': 'samma datum som förra året',
  'same-week': 'samma vecka som förra året – kontrollera',
  'same-place-in-month': 'samma plats i månaden som förra året – kontrollera',
  payday: 'räknat från lönedagen – kontrollera',
  'usual-time': 'den vanliga tiden – kontrollera',
}

const areaKinds: Record<AreaKind, string> = {
  country: 'land',
  'police-district': 'polisområde',
  municipality: 'kommun',
  'local-area': 'lokalt område',
}

const occasionProblems: Record<OccasionProblem['field'], Partial<Record<OccasionProblem['code'], string>>> = {
  calendar: {
    missing: 'Välj en kalender, eller skriv namnet på en egen.',
    'too-long': 'Kalenderns namn är för långt. Skriv högst 120 tecken.',
    'personal-data': personalData,
  },
  title: {
    missing: 'Skriv vad tillfället heter.',
    'too-long': 'Namnet är för långt. Skriv högst 120 tecken.',
    'personal-data': personalData,
  },
  from: {
    'no-day': 'Ange första dagen som år-månad-dag, till exempel 2026-04-30.',
    'too-far-away': 'Första dagen ligger mer än tio år bort. Kontrollera året.',
    'no-term':
      'En termin börjar i augusti eller september, eller i januari till mars. Rätta dagen eller välj en annan kalender.',
  },
  to: {
    'no-day': 'Ange sista dagen som år-månad-dag, till exempel 2026-05-01.',
    'too-far-away': 'Sista dagen ligger mer än tio år bort. Kontrollera året.',
    'ends-before': 'Sista dagen ligger före den första. Byt plats på dem eller rätta en av dem.',
    'longer-than-a-year': 'Tillfället är längre än ett år. Dela upp det, ett för varje år.',
    'longer-than-a-term': 'En termin är högst ett halvår. Skriv in höstterminen och vårterminen var för sig.',
  },
}

const strikeProblems: Record<StrikeProblem['code'], string> = {
  missing: 'Skriv varför tillfället stryks. Det står sedan bredvid i kalendern.',
  'too-long': 'Skriv högst 500 tecken.',
  'personal-data': personalData,
}

const areaProblems: Record<AreaProblem['field'], Partial<Record<AreaProblem['code'], string>>> = {
  name: {
    missing: 'Skriv vad området heter.',
    'too-long': 'Namnet är för långt. Skriv högst 80 tecken.',
    'personal-data': personalData,
    taken: 'Det finns redan ett område med det namnet här. Välj ett annat namn.',
  },
  parent: { unknown: 'Det överordnade området finns inte längre. Välj ett annat.' },
  kind: { unknown: 'Välj vad det är för slags område.' },
  code: { 'too-long': 'Koden är för lång. Skriv högst 80 tecken.', 'personal-data': personalData },
  validTo: {
    'ends-before': 'Sista dagen ligger före områdets första dag.',
    'areas-below': 'Det finns områden under det här som fortsätter. Avsluta dem först.',
  },
  reason: {
    missing: 'Skriv varför området ändras.',
    'too-long': 'Skriv högst 500 tecken.',
    'personal-data': personalData,
  },
}

export const sv = {
  title: 'Kalender och områden',
  lead: 'Helger, säsonger och evenemang då risken är större. Löften som gäller ”riskhelger” eller ”turistsäsongen” följer den här kalendern.',
  calendars,
  usualTitles,
  bases,
  areaKinds,
  occasionProblems,
  strikeProblems,
  areaProblems,
  chooseYear: 'Välj år',
  calendarFor: (year: number) => `Kalendern ${year}`,
  emptyYear: (year: number) => `Inget är inskrivet för ${year} än.`,
  monthTable: (year: number) => `${year}, månad för månad`,
  heads: { month: 'Månad', occasions: 'Tillfällen', seasons: 'Säsonger' },
  none: 'inget',
  allOccasions: 'Alla tillfällen',
  struckBecause: (reason: string, day: string) => `Struket ${day}: ${reason}`,
  strike: 'Stryk',
  addOne: 'Lägg till ett tillfälle',
  addSeveral: 'Klistra in flera',
  propose: (year: number) => `Föreslå ${year}`,
  added: (count: number) => (count === 1 ? 'Ett tillfälle är tillagt.' : `${count} tillfällen är tillagda.`),
  alreadyThere: (count: number) =>
    count === 1
      ? 'Ett fanns redan och skrevs inte en gång till.'
      : `${count} fanns redan och skrevs inte en gång till.`,
  form: {
    calendar: 'Vilken kalender hör det till?',
    choose: 'Välj kalender',
    own: 'En egen kalender',
    ownName: 'Vad heter den egna kalendern?',
    ownHelp: 'Bara om ingen kalender ovan passar.',
    title: 'Vad heter tillfället?',
    from: 'Vilken är första dagen?',
    to: 'Vilken är sista dagen?',
    toHelp: 'Lämna tomt om det bara är en dag. En natt räknas till dagen då den börjar.',
    add: 'Lägg till',
  },
  several: {
    title: 'Klistra in flera tillfällen',
    lines: 'Vilka är tillfällena? Ett på varje rad.',
    help: 'Skriv dagarna och namnet, till exempel ”2026-04-30–2026-05-01 Valborg” eller ”13/12 2026 Lucia”.',
    add: 'Lägg till alla',
    wrong: {
      empty: () => 'Skriv minst en rad.',
      tooMany: (most: number) => `Det är fler än ${most} rader. Dela upp dem på flera gånger.`,
    },
    faultAt: (line: number, words: string, fault: string) => `Rad ${line}, ”${words}”: ${fault}`,
    faults: {
      'no-term': 'en termin börjar i augusti eller september, eller i januari till mars.',
      'longer-than-a-term': 'en termin är högst ett halvår. Skriv in höst och vår var för sig.',
      'no-day': 'dagen går inte att läsa. Skriv den som 2026-04-30.',
      'no-title': 'namnet saknas. Skriv vad tillfället heter efter dagarna.',
      'ends-before': 'sista dagen ligger före den första.',
      'too-long': 'namnet är för långt. Skriv högst 120 tecken.',
      'personal-data': 'här står något som pekar ut en person, som ett personnummer. Ta bort det.',
      'longer-than-a-year': 'det är mer än ett år. Dela upp det.',
      'too-far-away': 'året ligger mer än tio år bort.',
    },
    nothingSaved: 'Inget är sparat än. Rätta raderna och skicka igen.',
  },
  striking: {
    title: 'Stryk ett tillfälle',
    words:
      'Tillfället stannar kvar i kalendern, överstruket och med ditt skäl. Löften räknar inte längre med det.',
    reason: 'Varför stryks det?',
    do: 'Stryk tillfället',
  },
  proposals: {
    title: (year: number) => `Förslag till kalender ${year}`,
    words: (year: number) =>
      `Förslagen bygger på kalendern för ${year - 1} och på dagar som de flesta kommuner bevakar. Inget är inskrivet än. Bocka för dem som stämmer, rätta dagarna där det behövs, och lägg till.`,
    none: (year: number) => `Det finns inget mer att föreslå för ${year}.`,
    pick: (title: string) => `Ta med ${title}`,
    titleField: 'Namn',
    from: 'Första dag',
    to: 'Sista dag',
    add: 'Lägg till de förbockade',
    nonePicked: 'Bocka för minst ett förslag.',
  },
  schoolTerms: {
    title: 'Skolans terminer',
    words:
      'Löften om ”varje termin” och ”varje läsår” räknas efter de här dagarna. Skriv in kommunens egna terminer, så gäller de.',
    caption: (year: number) => `Terminer ${year}`,
    heads: { term: 'Termin', days: 'Dagar', holds: 'Gäller' },
    spring: (year: number) => `Vårterminen ${year}`,
    autumn: (year: number) => `Höstterminen ${year}`,
    entered: 'inskriven här',
    usual: 'inte inskriven än, så de vanliga dagarna gäller',
    enter: 'Skriv in en termin',
  },
  areas: {
    title: 'Områden',
    words: 'Löften och det som görs kan knytas till ett område.',
    empty: 'Inga områden är inlagda än.',
    ended: (day: string) => `till och med ${day}`,
    fromList: 'Ta över ett område från listan',
    map: 'Karta och gränser',
    exposure: 'Invånare och bostäder',
    add: 'Lägg till ett område',
    name: 'Vad heter området?',
    parent: 'Vilket område ligger det i?',
    noParent: 'Inget, det står överst',
    kind: 'Vad är det för slags område?',
    code: 'Har det en officiell kod?',
    from: 'Från vilken dag gäller det?',
    fromHelp: 'Lämna tomt om det alltid har funnits.',
    save: 'Lägg till området',
    change: 'Ändra',
    changeNamed: (name: string) => `Ändra ${name}`,
    changeWords:
      'Det som är gjort i området hör kvar till det, vad det än heter. Det gamla namnet finns kvar i historiken.',
    to: 'Vilken är områdets sista dag?',
    toHelp: 'Bara om området upphör.',
    reason: 'Varför ändras det?',
    saveChange: 'Spara ändringen',
  },
}
export type AreasText = typeof sv
