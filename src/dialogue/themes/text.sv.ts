export const sv = {
  title: 'Teman',
  lead: 'Vad som har sagts, räknat tema för tema. Varje röst är läst och kodad enligt temaboken; en röst kan höra till flera teman.',
  toBook: 'Temaboken',
  toCodings: 'Koda röster',
  toAgreement: 'Hur lika vi kodar',
  toMunicipalities: 'Kommunerna sida vid sida',
  filter: { from: 'Från vilken dag?', to: 'Till vilken dag?', do: 'Räkna', clear: 'Hela tiden' },
  coded: (number: string) => `${number} röster är lästa och kodade.`,
  codedOne: 'En röst är läst och kodad.',
  noneCoded: 'Ingen röst är kodad i de här dagarna.',
  few: (number: string) => `Andelar visas först när minst ${number} röster är kodade.`,
  counts: 'Hur ofta varje tema har hörts',
  heads: {
    theme: 'Tema',
    voices: 'Röster',
    share: 'Andel av kodade',
    priority: 'Ber om mer eller om förtur',
    residents: 'Invånarnas röster',
    heardIn: 'Hörs i antal kommuner',
    words: 'Ord som tyder på temat',
    sameAs: 'Gemensamt tema',
    public: 'Syns för invånare',
  },
  percent: (number: string) => `${number} %`,
  bySource: 'Var temat har hörts',
  bySpeaker: 'Vilka som har tagit upp temat',
  byArea: 'I vilka områden',
  byGroup: 'Vilka nyckelgrupper som har tagit upp temat',
  noArea: 'Utan område',
  priorities: 'Vad invånarna vill ha prioriterat',
  prioritiesLead:
    'Teman efter hur många av invånarnas röster som ber om mer av något, eller om att det kommer först.',
  noPriorities: 'Ingen av invånarnas röster ber om förtur för något tema.',
  book: {
    title: 'Temaboken',
    lead: 'Orden som alla kodar med. Beskrivningen säger vad som hör hit; orden ger förslag när röster läses.',
    none: 'Temaboken är tom.',
    caption: 'Teman i bruk',
    ended: 'Teman som inte används längre',
    add: 'Lägg till ett tema',
    usual: (number: string) =>
      number === '1'
        ? 'Lägg till det vanliga temat som saknas'
        : `Lägg till de ${number} vanliga teman som saknas`,
    usualLead:
      'Produkten har en lista med teman som ofta kommer upp när människor får säga vad som är otryggt.',
    origin: (licence: string) => `Listan är sammanställd för produkten (${licence}). Ändra den som ni vill.`,
    saved: 'Sparat.',
    yes: 'ja',
    no: 'nej',
  },
  form: {
    new: 'Lägg till ett tema',
    amend: (name: string) => `Ändra temat ${name}`,
    name: 'Vad heter temat?',
    description: 'Vad hör hit, och vad hör inte hit?',
    words: 'Vilka ord tyder på temat?',
    wordsHelp: 'Ett ord på varje rad, gärna utan ändelse: lampa hittar också lampor och gatlampan.',
    sameAs: 'Vilket tema i polisområdets bok är det samma som?',
    sameAsHelp: 'Då kan kommunerna läggas sida vid sida.',
    noSame: 'Inget av dem',
    toDay: 'Från vilken dag används det inte längre?',
    toDayHelp: 'Lämna tomt så länge det används. Det som redan är kodat räknas ändå.',
    public: 'Ja, invånare får se temat och hur många röster det har',
    reason: 'Varför ändras det?',
    do: 'Spara',
  },
  one: {
    thread: 'Röda tråden',
    words: 'Ord som tyder på temat',
    noWords: 'Inga ord',
    sameAs: (name: string) => `Samma som ${name} i polisområdets temabok.`,
    ended: (day: string) => `Används inte från ${day}.`,
    public: 'Temat syns för invånare.',
    notPublic: 'Temat syns inte för invånare.',
    subscribers: (number: string) =>
      number === '1'
        ? '1 person får besked via e-post. Vem det är ser ingen.'
        : `${number} personer får besked via e-post. Vilka de är ser ingen.`,
    amend: 'Ändra eller avsluta temat',
    give: 'Skriv in återkoppling om temat',
    counted: (number: string) => (number === '1' ? '1 röst' : `${number} röster`),
    asking: (number: string) =>
      number === '1'
        ? '1 av dem ber om mer eller om förtur.'
        : `${number} av dem ber om mer eller om förtur.`,
    noneAsking: 'Ingen av dem ber om mer eller om förtur.',
    voices: 'Rösterna',
    earlier: 'Tidigare röster',
    later: 'Senare röster',
    divided: 'Var och av vilka',
    what: 'Vad',
    versions: 'Så har temat ändrats',
    first: 'Skrevs in',
    versionHeads: { name: 'Namn', reason: 'Varför', when: 'När', who: 'Av' },
  },
  municipalities: {
    title: 'Kommunerna sida vid sida',
    lead: 'Samma tema i flera kommuner, räknat i röster. Bara antal visas, aldrig en enskild röst.',
    caption: 'Gemensamma teman',
    none: 'Här finns inga kommuner under samverkan.',
    noThemes: 'Temaboken är tom. Lägg in de gemensamma temana först; kommunerna knyter sina till dem.',
    closed: 'inte öppnat',
    noTheme: 'inget sådant tema',
    nowhere: (names: string) =>
      `Finns inte i temaboken hos någon av de kommuner som visar sina teman: ${names}.`,
    closedNote: (names: string) =>
      `${names} har inte öppnat sina uppgifter hit. Det är inte samma sak som att inget har sagts.`,
    unlinked: (name: string) => `Teman i ${name} som inte är knutna till ett gemensamt`,
  },
  problems: {
    missing: 'Fyll i det här.',
    tooLong:
      'Det är för långt. Korta det: namnet till högst 120 tecken, beskrivningen till 4 000, varje ord till 40, skälet till 500.',
    personalData:
      'Här står något som pekar ut en person, till exempel ett namn, ett nummer eller en adress. Ta bort det.',
    taken: 'Det finns redan ett tema med det namnet.',
    tooMany: 'Det är för många ord. Behåll de 80 som säger mest.',
    unknown: 'Temat finns inte i polisområdets bok. Välj ur listan.',
    newer: 'Någon annan har ändrat temat sedan du öppnade det. Läs om sidan och gör ändringen igen.',
  },
}
export type ThemesText = typeof sv
