export const sv = {
  title: 'Papper och affischer',
  lead: 'För den som inte svarar på webben: skriv ut blanketten, lägg den där folk är och skriv in svaren här.',
  notOpen:
    'Blanketten och affischerna går att skriva ut när enkäten är öppen. Då står frågorna och adressen fast.',
  form: {
    head: 'Skriv ut blanketten',
    language: 'På vilket språk?',
    where: 'Var lämnas den in?',
    whereHelp: 'Till exempel: lådan i biblioteket. Lämna tomt för en rad att skriva på.',
    do: 'Hämta blanketten (PDF)',
    by: (day: string) =>
      `På blanketten står att den ska lämnas in senast ${day}, så att svaren hinner skrivas in innan enkäten stängs.`,
    byHand: 'Enkäten har ingen sista dag. Stäng den först när alla blanketter är inskrivna.',
  },
  posters: {
    head: 'Skriv ut en affisch',
    caption: 'En affisch för varje länk och språk',
    lead: 'En affisch med QR-kod för varje länk. Då syns det vilken affisch som nådde fram.',
    way: 'Länk',
    poster: 'Affisch (PDF)',
    in: (way: string, language: string) => `${language}: affisch för ${way}`,
    open: 'Öppen länk',
  },
  enter: {
    head: 'Skriv in svar från papper',
    link: 'Skriv in en blankett',
    rule: 'Svaret förseglas som alla andra. Det sparas inte vem som skrev in det, eller när.',
    closed:
      'Enkäten är stängd, så det går inte att skriva in fler blanketter. Svaren är öppnade och visas; en blankett till hade gått att räkna ut.',
    title: 'Skriv in en blankett',
    how: 'Kryssa som på papperet. Lämna tomt där inget är kryssat, eller där två är kryssade och bara ett får vara det. Förstör papperet när svaret är sparat.',
    inLanguage: (language: string) => `Blanketten på ${language}`,
    do: 'Spara och ta nästa',
    done: (number: string) =>
      number === '1'
        ? 'Svaret är sparat. 1 blankett den här gången.'
        : `Svaret är sparat. ${number} blanketter den här gången.`,
    again: 'Den blanketten var redan sparad. Den räknas en gång.',
    back: 'Till enkäten',
    tooLate: 'Enkäten hann stängas. Blanketten är inte sparad.',
  },
  print: {
    footer: (survey: string, place: string) => `${survey} – ${place}`,
    how: 'Så gör du',
    howWords:
      'Sätt ett kryss i rutan vid ditt svar. Hoppa över det du inte vill svara på. Skriv inte ditt namn.',
    anonymous: 'Du är anonym',
    anonymousWords:
      'På blanketten finns inget nummer och inget annat som visar vem du är. Den som skriver in svaren i datorn sparar inte vems de är eller när de kom. Sedan förstörs papperet. Det du skriver med egna ord skiljs från dina kryss.',
    notAnonymous: 'Inte anonym',
    notAnonymousWords: 'Den här enkäten är inte anonym. Skriv ändå inga namn på andra.',
    several: 'Du kan sätta flera kryss.',
    eachRow: 'Sätt ett kryss på varje rad.',
    own: 'Skriv inga namn, telefonnummer eller adresser, varken ditt eller någon annans.',
    step: (step: string, words: string) => (words ? `${step} – ${words}` : step),
    onlyIf: (number: string, answers: string) => `Bara för dig som på fråga ${number} kryssade: ${answers}.`,
    goOn: (answers: string, number: string) => `Kryssade du ${answers}? Gå vidare till fråga ${number}.`,
    goToEnd: (answers: string) => `Kryssade du ${answers}? Då är du klar.`,
    or: ' eller ',
    quoted: (words: string) => `”${words}”`,
    row: 'Sätt kryss',
    handIn: 'Lämna in blanketten',
    handInWhere: (where: string) => `Lämna den här: ${where}`,
    handInBy: (day: string) => `Lämna den senast ${day}.`,
    onTheWeb: (address: string) => `Det går också att svara på webben: ${address}. Svara bara en gång.`,
    numbered: (number: string, question: string) => `${number}. ${question}`,
  },
  poster: {
    invites: 'Svara på enkäten',
    until: (day: string) => `Du kan svara till och med ${day}.`,
    alt: (address: string) => `QR-kod som leder till ${address}`,
    how: 'Rikta telefonens kamera mot rutan, eller skriv adressen:',
    anonymous: 'Du är anonym.',
  },
}

export type PaperText = typeof sv
