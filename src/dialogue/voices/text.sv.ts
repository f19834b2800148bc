export const sv = {
  title: 'Röster',
  lead: 'Det som har sagts, var för sig och utan namn. Bara den som arbetar med rösterna ser dem så här.',
  sources: {
    survey: 'Enkät',
    'open-meeting': 'Öppet möte',
    'staff-dialogue': 'Medarbetardialog',
    'partner-dialogue': 'Partnerdialog',
    'key-group-interview': 'Intervjuer med en nyckelgrupp',
    tip: 'Tips',
    walk: 'Trygghetsvandring',
  },
  speakers: { residents: 'invånare', staff: 'medarbetare', partners: 'partner' },
  filter: {
    text: 'Vilka ord?',
    textHelp: 'Delar av ord räcker: moped hittar också mopedåkare.',
    source: 'Var sades det?',
    speaker: 'Vilka talar?',
    area: 'Vilket område?',
    all: 'Alla',
    noArea: 'Utan område',
    do: 'Visa',
    clear: 'Visa alla röster',
    ofOne: (title: string) => `Bara det som sades vid ”${title}”.`,
  },
  number: (number: string) => (number === '1' ? '1 röst' : `${number} röster`),
  none: 'Ingen röst stämmer med det du söker.',
  counts: 'Hur många, av vilka och var',
  countHeads: { what: 'Vad', number: 'Antal' },
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  earlier: 'Senare röster',
  later: 'Tidigare röster',
  strike: 'Stryk',
  struckDone: 'Rösten är struken. Den räknas inte och visas inte mer.',
  capture: {
    title: (title: string) => `Skriv in det som sägs: ${title}`,
    words: 'Vad sägs?',
    linesHelp: 'En röst på varje rad. Inga namn: det som pekar ut en person döljs innan något sparas.',
    oneHelp:
      'En röst. Enter sparar, och du kan skriva nästa direkt. Inga namn: det som pekar ut en person döljs innan något sparas.',
    speaker: 'Vilka talar?',
    area: 'Vilket område gäller det?',
    noArea: 'Inget särskilt område',
    keyGroup: 'Vilken grupp?',
    keyGroupHelp: 'Till exempel bussförare. Aldrig namn.',
    language: 'På vilket språk?',
    do: 'Spara rösterna',
    doOne: 'Spara rösten',
    oneByOne: 'Skriv en i taget',
    several: 'Skriv flera på en gång',
    done: (number: string) => (number === '1' ? '1 röst är sparad.' : `${number} röster är sparade.`),
    goOn: 'Du kan skriva fler direkt. Område och grupp är kvar.',
    masked: (number: string) =>
      number === '1'
        ? 'I en av dem stod något som pekar ut en person. Det är dolt och finns inte sparat någonstans:'
        : `I ${number} av dem stod något som pekar ut en person. Det är dolt och finns inte sparat någonstans:`,
    maskedMore: (number: string) => `… och ${number} till.`,
    finish: 'Klar, till dialogen',
  },
  noted: {
    link: 'Skriv in ett tips',
    title: 'Skriv in ett tips eller det som sades på en vandring',
    lead: 'Någon har ringt, mejlat eller sagt något på en trygghetsvandring. Skriv vad det gällde, aldrig vem det var.',
    source: 'Varifrån kommer det?',
    sourceHelp: { tip: 'per telefon, mejl eller brev', walk: 'det som sades på vägen' },
    saidOn: 'Vilken dag kom det?',
    words: 'Vad gällde det?',
    wordsHelp:
      'En sak på varje rad. Inga namn: det som pekar ut en person döljs innan något sparas. Är det bråttom ska det till polisen.',
    do: 'Spara',
  },
  striking: {
    title: 'Stryk rösten',
    words:
      'En struken röst räknas ingenstans och visas inte mer. Stryk den om någon pekas ut i den, eller om den aldrig sades.',
    id: 'Röstens nummer',
    reason: 'Varför stryks den?',
    reasonHelp: 'Skriv inte av vad som stod.',
    do: 'Stryk rösten',
  },
  problems: {
    missing: 'Fyll i det här.',
    future: 'Dagen har inte varit än. Ange dagen då det kom, senast i dag.',
    unknown: 'Området finns inte här. Välj ur listan.',
    personalData:
      'Här står något som pekar ut en person, till exempel ett namn, ett nummer eller en adress. Ta bort det.',
    notYet:
      'Dialogen har inte hållits än. Rätta dagen i planen om den redan har varit. Det du skrev står kvar.',
    tooLongGroup: 'Gruppens namn är för långt. Korta det till högst 60 tecken.',
    tooLongReason: 'Skälet är för långt. Korta det till högst 500 tecken.',
    tooLong: (lines: string) =>
      `En röst får ha högst 2 000 tecken. Dela eller korta ${lines}. Inget är sparat än, och allt du skrev står kvar.`,
    line: (number: string, length: string) => `röst ${number} (${length} tecken)`,
    lineMore: (number: string) => `${number} till`,
    tooMany: (number: string) =>
      `Det är ${number} röster. Spara högst 2 000 på en gång: klipp ut resten och spara den efteråt. Inget är sparat än.`,
  },
}
export type VoicesText = typeof sv
