import type { VoicesText } from './text.sv.ts'

export const da: VoicesText = {
  title: 'Stemmer',
  lead: 'Det, der er sagt, hver for sig og uden navne. Kun den, der arbejder med stemmerne, ser dem sådan.',
  sources: {
    survey: 'Spørgeskema',
    'open-meeting': 'Borgermøde',
    'staff-dialogue': 'Medarbejderdialog',
    'partner-dialogue': 'Partnerdialog',
    'key-group-interview': 'Interview med en nøglegruppe',
    tip: 'Tip',
    walk: 'Tryghedsvandring',
  },
  speakers: { residents: 'borgere', staff: 'medarbejdere', partners: 'partnere' },
  filter: {
    text: 'Hvilke ord?',
    textHelp: 'Dele af ord er nok: knallert finder også knallertkørere.',
    source: 'Hvor blev det sagt?',
    speaker: 'Hvem taler?',
    area: 'Hvilket område?',
    all: 'Alle',
    noArea: 'Uden område',
    do: 'Vis',
    clear: 'Vis alle stemmer',
    ofOne: (title) => `Kun det, der blev sagt ved ”${title}”.`,
  },
  number: (number) => (number === '1' ? '1 stemme' : `${number} stemmer`),
  none: 'Ingen stemme passer til det, du søger.',
  counts: 'Hvor mange, fra hvem og hvor',
  countHeads: { what: 'Hvad', number: 'Antal' },
  page: (page, pages) => `Side ${page} af ${pages}`,
  earlier: 'Senere stemmer',
  later: 'Tidligere stemmer',
  strike: 'Streg ud',
  struckDone: 'Stemmen er streget ud. Den tæller ikke og vises ikke mere.',
  capture: {
    title: (title) => `Skriv ned, hvad der bliver sagt: ${title}`,
    words: 'Hvad bliver der sagt?',
    linesHelp:
      'En stemme på hver linje. Ingen navne: det, der peger på en person, skjules, før noget gemmes.',
    oneHelp:
      'En stemme. Enter gemmer, og du kan skrive den næste med det samme. Ingen navne: det, der peger på en person, skjules, før noget gemmes.',
    speaker: 'Hvem taler?',
    area: 'Hvilket område drejer det sig om?',
    noArea: 'Ikke et bestemt område',
    keyGroup: 'Hvilken gruppe?',
    keyGroupHelp: 'For eksempel buschauffører. Aldrig navne.',
    language: 'På hvilket sprog?',
    do: 'Gem stemmerne',
    doOne: 'Gem stemmen',
    oneByOne: 'Skriv én ad gangen',
    several: 'Skriv flere på én gang',
    done: (number) => (number === '1' ? '1 stemme er gemt.' : `${number} stemmer er gemt.`),
    goOn: 'Du kan skrive flere med det samme. Område og gruppe er bevaret.',
    masked: (number) =>
      number === '1'
        ? 'I en af dem stod noget, der peger på en person. Det er skjult og ikke gemt nogen steder:'
        : `I ${number} af dem stod noget, der peger på en person. Det er skjult og ikke gemt nogen steder:`,
    maskedMore: (number) => `… og ${number} til.`,
    finish: 'Færdig, til dialogen',
  },
  noted: {
    link: 'Skriv et tip',
    title: 'Skriv et tip, eller hvad der blev sagt på en vandring',
    lead: 'Nogen har ringet, skrevet eller sagt noget på en tryghedsvandring. Skriv, hvad det drejede sig om, aldrig hvem det var.',
    source: 'Hvor kommer det fra?',
    sourceHelp: { tip: 'pr. telefon, mail eller brev', walk: 'det, der blev sagt undervejs' },
    saidOn: 'Hvilken dag kom det?',
    words: 'Hvad drejede det sig om?',
    wordsHelp:
      'En ting på hver linje. Ingen navne: det, der peger på en person, skjules, før noget gemmes. Haster det, skal det til politiet.',
    do: 'Gem',
  },
  striking: {
    title: 'Streg stemmen ud',
    words:
      'En stemme, der er streget ud, tæller ingen steder og vises ikke mere. Streg den ud, hvis nogen udpeges i den, eller hvis den aldrig blev sagt.',
    id: 'Stemmens nummer',
    reason: 'Hvorfor streges den ud?',
    reasonHelp: 'Skriv ikke af, hvad der stod.',
    do: 'Streg stemmen ud',
  },
  problems: {
    missing: 'Udfyld dette.',
    future: 'Dagen har ikke været endnu. Angiv dagen, hvor det kom, senest i dag.',
    unknown: 'Området findes ikke her. Vælg fra listen.',
    personalData:
      'Her står noget, der peger på en person, for eksempel et navn, et nummer eller en adresse. Fjern det.',
    notYet:
      'Dialogen er ikke holdt endnu. Ret dagen i planen, hvis den allerede har været. Det, du skrev, står her stadig.',
    tooLongGroup: 'Gruppens navn er for langt. Det må have højst 60 tegn.',
    tooLongReason: 'Grunden er for lang. Den må have højst 500 tegn.',
    tooLong: (lines) =>
      `En stemme må have højst 2.000 tegn. Del eller afkort ${lines}. Intet er gemt endnu, og alt, hvad du skrev, står her stadig.`,
    line: (number, length) => `stemme ${number} (${length} tegn)`,
    lineMore: (number) => `${number} til`,
    tooMany: (number) =>
      `Det er ${number} stemmer. Gem højst 2.000 på én gang: klip resten ud, og gem den bagefter. Intet er gemt endnu.`,
  },
}
