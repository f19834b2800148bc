import type { ThemesText } from './text.sv.ts'

export const da: ThemesText = {
  title: 'Temaer',
  lead: 'Det, der er sagt, talt op tema for tema. Hver stemme er læst og kodet efter temabogen; en stemme kan høre til flere temaer.',
  toBook: 'Temabogen',
  toCodings: 'Kod stemmer',
  toAgreement: 'Hvor ens vi koder',
  toMunicipalities: 'Kommunerne side om side',
  filter: { from: 'Fra hvilken dag?', to: 'Til hvilken dag?', do: 'Tæl', clear: 'Hele tiden' },
  coded: (number) => `${number} stemmer er læst og kodet.`,
  codedOne: 'Én stemme er læst og kodet.',
  noneCoded: 'Ingen stemme er kodet i de dage.',
  few: (number) => `Andele vises først, når mindst ${number} stemmer er kodet.`,
  counts: 'Hvor ofte hvert tema er hørt',
  heads: {
    theme: 'Tema',
    voices: 'Stemmer',
    share: 'Andel af de kodede',
    priority: 'Beder om mere eller om, at det kommer først',
    residents: 'Borgernes stemmer',
    heardIn: 'Høres i antal kommuner',
    words: 'Ord, der tyder på temaet',
    sameAs: 'Fælles tema',
    public: 'Kan ses af borgere',
  },
  percent: (number) => `${number} %`,
  bySource: 'Hvor temaet er hørt',
  bySpeaker: 'Hvem der har taget temaet op',
  byArea: 'I hvilke områder',
  byGroup: 'Hvilke nøglegrupper der har taget temaet op',
  noArea: 'Uden område',
  priorities: 'Hvad borgerne vil have prioriteret',
  prioritiesLead:
    'Temaer efter, hvor mange af borgernes stemmer der beder om mere af noget eller om, at det kommer først.',
  noPriorities: 'Ingen af borgernes stemmer beder om, at et tema kommer først.',
  book: {
    title: 'Temabogen',
    lead: 'De ord, alle koder med. Beskrivelsen siger, hvad der hører til; ordene giver forslag, når stemmer læses.',
    none: 'Temabogen er tom.',
    caption: 'Temaer i brug',
    ended: 'Temaer, der ikke bruges længere',
    add: 'Tilføj et tema',
    usual: (number) =>
      number === '1'
        ? 'Tilføj det almindelige tema, der mangler'
        : `Tilføj de ${number} almindelige temaer, der mangler`,
    usualLead:
      'Produktet har en liste over temaer, der ofte kommer op, når folk fortæller, hvad der er utrygt.',
    origin: (licence) => `Listen er lavet til produktet (${licence}). Ret den, som I vil.`,
    saved: 'Gemt.',
    yes: 'ja',
    no: 'nej',
  },
  form: {
    new: 'Tilføj et tema',
    amend: (name) => `Ret temaet ${name}`,
    name: 'Hvad hedder temaet?',
    description: 'Hvad hører til, og hvad gør ikke?',
    words: 'Hvilke ord tyder på temaet?',
    wordsHelp: 'Ét ord på hver linje, gerne uden endelse: lampe finder også lamper og gadelampen.',
    sameAs: 'Hvilket tema i politiområdets bog er det det samme som?',
    sameAsHelp: 'Så kan kommunerne lægges side om side.',
    noSame: 'Ingen af dem',
    toDay: 'Fra hvilken dag bruges det ikke længere?',
    toDayHelp: 'Lad feltet stå tomt, så længe det bruges. Det, der er kodet, tælles stadig.',
    public: 'Ja, borgere må se temaet og hvor mange stemmer det har',
    reason: 'Hvorfor rettes det?',
    do: 'Gem',
  },
  one: {
    thread: 'Den røde tråd',
    words: 'Ord, der tyder på temaet',
    noWords: 'Ingen ord',
    sameAs: (name) => `Det samme som ${name} i politiområdets temabog.`,
    ended: (day) => `Bruges ikke fra ${day}.`,
    public: 'Borgere kan se temaet.',
    notPublic: 'Borgere kan ikke se temaet.',
    subscribers: (number) =>
      number === '1'
        ? '1 person får besked på e-mail. Ingen kan se, hvem det er.'
        : `${number} personer får besked på e-mail. Ingen kan se, hvem de er.`,
    amend: 'Ret eller afslut temaet',
    give: 'Skriv tilbagemelding om temaet',
    counted: (number) => (number === '1' ? '1 stemme' : `${number} stemmer`),
    asking: (number) =>
      number === '1'
        ? '1 af dem beder om mere eller om, at det kommer først.'
        : `${number} af dem beder om mere eller om, at det kommer først.`,
    noneAsking: 'Ingen af dem beder om mere eller om, at det kommer først.',
    voices: 'Stemmerne',
    earlier: 'Tidligere stemmer',
    later: 'Senere stemmer',
    divided: 'Hvor og af hvem',
    what: 'Hvad',
    versions: 'Sådan er temaet ændret',
    first: 'Blev skrevet ind',
    versionHeads: { name: 'Navn', reason: 'Hvorfor', when: 'Hvornår', who: 'Af' },
  },
  municipalities: {
    title: 'Kommunerne side om side',
    lead: 'Samme tema i flere kommuner, talt i stemmer. Kun antal vises, aldrig en enkelt stemme.',
    caption: 'Fælles temaer',
    none: 'Her er ingen kommuner under samarbejdet.',
    noThemes: 'Temabogen er tom. Skriv de fælles temaer ind først; kommunerne knytter deres til dem.',
    closed: 'ikke åbnet',
    noTheme: 'intet sådant tema',
    nowhere: (names) => `Findes ikke i temabogen hos nogen af de kommuner, der viser deres temaer: ${names}.`,
    closedNote: (names) =>
      `${names} har ikke åbnet sine oplysninger hertil. Det er ikke det samme, som at intet er sagt.`,
    unlinked: (name) => `Temaer i ${name}, der ikke er knyttet til et fælles`,
  },
  problems: {
    missing: 'Udfyld det her.',
    tooLong:
      'Det er for langt. Forkort det: navnet til højst 120 tegn, beskrivelsen til 4.000, hvert ord til 40, grunden til 500.',
    personalData:
      'Her står noget, der udpeger en person, for eksempel et navn, et nummer eller en adresse. Fjern det.',
    taken: 'Der er allerede et tema med det navn.',
    tooMany: 'Det er for mange ord. Behold de 80, der siger mest.',
    unknown: 'Temaet findes ikke i politiområdets bog. Vælg på listen.',
    newer: 'En anden har rettet temaet, siden du åbnede det. Læs siden igen, og lav rettelsen om.',
  },
}
