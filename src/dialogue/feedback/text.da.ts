import type { FeedbackText } from './text.sv.ts'

export const da: FeedbackText = {
  title: 'Tilbagemelding',
  lead: 'De, der talte, skal have at vide, hvad det førte til. Her står, hvad de har fået at vide, og hvem der venter.',
  waiting: 'Venter på tilbagemelding',
  noneWaiting: 'Alle, der har talt, har fået tilbagemelding.',
  answered: 'Har fået tilbagemelding',
  noneAnswered: 'Der er ikke skrevet nogen tilbagemelding endnu.',
  heads: { what: 'Hvad', spoken: 'Hvornår de talte', answered: 'Seneste tilbagemelding', give: 'Skriv' },
  sources: { dialogue: 'Dialog', survey: 'Spørgeskema', theme: 'Tema' },
  give: 'Skriv tilbagemelding',
  saved: 'Tilbagemeldingen er gemt.',
  none: 'Der er ikke givet nogen tilbagemelding endnu.',
  struck: (reason) => `Streget ud: ${reason}`,
  strike: 'Streg ud',
  strikeOf: (day) => `Streg tilbagemeldingen den ${day} ud`,
  form: {
    title: (title) => `Hvad har de fået at vide? ${title}`,
    givenOn: 'Hvilken dag fik de det at vide?',
    channel: 'På hvilken måde?',
    channelHelp: 'For eksempel: brev til deltagerne, møde, kommunens hjemmeside.',
    words: 'Hvad fik de at vide?',
    public: 'Det må vises for borgerne',
    mailed: (number) =>
      number === '1'
        ? '1 person har bedt om besked på e-mail og får det her, når du gemmer.'
        : `${number} personer har bedt om besked på e-mail og får det her, når du gemmer.`,
    do: 'Gem',
  },
  striking: {
    title: 'Streg tilbagemeldingen ud',
    words:
      'Streg det, der aldrig blev givet eller blev forkert. Det bliver stående overstreget, med grunden.',
    reason: 'Hvorfor streges den ud?',
    do: 'Streg ud',
  },
  problems: {
    missing: 'Udfyld dette.',
    tooLong: 'Det er for langt. Måden må have højst 120 tegn, grunden 500 og teksten 4.000.',
    personalData:
      'Her står noget, der peger på en person, for eksempel et navn, et nummer eller en adresse. Fjern det.',
    future: 'Dagen har ikke været endnu. Skriv tilbagemeldingen, når den er givet.',
    tooEarly: 'Dagen ligger før den dag, de talte. Angiv en senere dag.',
  },
}
