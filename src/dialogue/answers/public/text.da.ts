import type { AnsweringText } from './text.sv.ts'

export const da: AnsweringText = {
  accessibility: 'Tilgængelighed',
  dataProtection: 'Databeskyttelse',
  otherLanguage: 'Svar på dansk',
  page: (page, pages) => `Side ${page} af højst ${pages}`,
  anonymous:
    'Du er anonym. Vi gemmer hverken, hvem du er, hvilken computer du svarer fra, eller hvornår du svarer. Det, du skriver med egne ord, skilles fra det, du krydser af.',
  notAnonymous: 'Dette spørgeskema er ikke anonymt. Skriv alligevel ingen navne på andre.',
  lastDay: (day) => `Du kan svare til og med ${day}.`,
  emergency: {
    SE: 'Dette er ikke en anmeldelse. Ring 112, hvis det haster, og 114 14 til svensk politi, hvis du vil anmelde noget.',
    DK: 'Dette er ikke en anmeldelse. Ring 112, hvis det haster, og 114, hvis du vil have fat i politiet.',
  },
  optional: 'må springes over',
  choose: 'Vælg',
  freeTextHelp:
    'Skriv ingen navne, telefonnumre eller adresser. Det, der peger på en person, skjules, før nogen læser det.',
  step: (step, words) => (words ? `${step} – ${words}` : step),
  next: 'Næste',
  back: 'Tilbage',
  send: 'Send svaret',
  sendAnyway: 'Send alligevel',
  nextAnyway: 'Gå videre alligevel',
  problemsHead: 'Noget skal rettes',
  problems: {
    missing: 'Dette spørgsmål skal besvares.',
    unknown: 'Vælg et af svarene.',
    personalData:
      'Her står noget, der peger på en person, for eksempel et navn eller et nummer. Fjern det, eller send alligevel: så skjules det, før nogen læser det.',
    tooLong: (length, longest) =>
      `Teksten er på ${length} tegn. Der er plads til højst ${longest}. Kort den af; alt, hvad du har skrevet, står her stadig.`,
    empty: 'Du har ikke svaret på noget endnu.',
  },
  taken: {
    title: 'Tak for dit svar',
    lead: 'Dit svar er modtaget og gemt.',
    again: 'Dette svar var allerede modtaget. Det tæller én gang, sådan som det først blev sendt.',
    receipts: 'Din kvittering',
    why: 'Med koden kan du senere se, hvad der skete med det, du skrev. Skriv den af, eller tag et billede: vi kan ikke finde den frem til dig, og den vises kun her.',
    one: (question) => `For det, du skrev om ”${question}”`,
    where: 'Koden skrives ind her:',
    whereLink: 'Se, hvad der skete med det, du skrev',
    when: 'Svarene åbnes flere sammen, så der kan gå lidt tid, før koden er kendt.',
    results: 'Når spørgeskemaet er lukket, vises resultatet her:',
    resultsLink: 'Spørgeskemaets resultat',
  },
  closed: {
    title: 'Spørgeskemaet er lukket',
    lead: 'Det er ikke længere muligt at svare.',
    kept: 'Dit svar kom, efter at spørgeskemaet blev lukket, og er ikke gemt. Her er det, du skrev, hvis du vil bruge det på en anden måde:',
    notYet: {
      title: 'Spørgeskemaet er ikke åbnet endnu',
      lead: (day) => `Du kan svare fra og med ${day}.`,
    },
  },
  results: {
    title: (title) => `Resultat: ${title}`,
    later: 'Resultatet vises, når spørgeskemaet er lukket.',
    answered: (number) => `${number} har svaret.`,
    rate: (percent, asked) => `Det er ${percent} af de ${asked}, der blev spurgt.`,
    head: { answer: 'Svar', number: 'Antal', share: 'Andel' },
    of: (question, number) => `${question} (${number} svar)`,
    hidden: 'for få til at blive vist',
    fewWords:
      'Antal på 1–4 vises ikke, og heller ikke det, der ville afsløre dem. Under 20 svar angives ingen andel.',
    nothing: 'For få har svaret, til at noget kan vises.',
    words: 'Det, der blev skrevet med egne ord, vises ikke her. Det tælles i temaer.',
  },
}
