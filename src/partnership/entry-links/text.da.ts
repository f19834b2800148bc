import type { EntryLinksText } from './text.sv.ts'

export const da: EntryLinksText = {
  closed: {
    title: 'Linket åbner ikke noget',
    unknown:
      'Linket er ikke helt, eller det har aldrig været der. Kontrollér, at du har fået hele adressen med.',
    used: 'Linket er allerede brugt eller trukket tilbage. Har du selv brugt det, kan du logge ind som normalt. Bed ellers om et nyt.',
    expired: 'Linket er udløbet. Bed den, der gav dig det, om et nyt.',
    signIn: 'Log ind',
  },
  invitation: {
    title: (partnership) => `Velkommen til ${partnership}`,
    words: (role, organisation) => `Du er inviteret som ${role} for ${organisation}.`,
    known: 'Adressen har allerede en konto her. Skriv den adgangskode, du har, så får kontoen rollen.',
    email: 'Din e-mailadresse',
    name: 'Hvad hedder du?',
    nameHelp: 'Navnet vises for dem, du arbejder med, aldrig for borgerne.',
    password: 'Hvilken adgangskode vil du have?',
    knownPassword: 'Hvad er din adgangskode?',
    repeated: 'Skriv adgangskoden en gang til',
    do: 'Sig ja tak',
  },
  password: {
    title: 'Vælg en ny adgangskode',
    words: 'Når du har valgt en ny adgangskode, afsluttes alle dine andre logins.',
    do: 'Gem og log ind',
  },
  setUp: {
    title: 'Kom i gang med Samsyn',
    words: 'Det gøres én gang. Alt kan ændres senere under Indstillinger.',
    partnershipHead: 'Samarbejdet',
    slugHelp: 'Ét ord med små bogstaver, som ekbro. Siden vises først, når I vælger at offentliggøre den.',
    youHead: 'Dig, der begynder',
    personName: 'Hvad hedder du?',
    email: 'Hvad er din e-mailadresse?',
    organisation: 'Hvilken organisation arbejder du for?',
    organisationKind: 'Hvad er den for noget?',
    choose: 'Vælg',
    role: 'Hvad skal du gøre her?',
    password: 'Hvilken adgangskode vil du have?',
    repeated: 'Skriv adgangskoden en gang til',
    do: 'Begynd',
  },
  problems: {
    noName: 'Skriv et navn.',
    noOrganisation: 'Skriv, hvilken organisation du arbejder for.',
    noPersonName: 'Skriv, hvad du hedder.',
    noEmail: 'Skriv en e-mailadresse, som navn@kommune.dk.',
    noRole: 'Vælg en rolle.',
    wrongPassword: 'Adgangskoden passer ikke. Skriv den igen.',
    waitAWhile: 'Det er gået galt for mange gange. Vent et kvarter, og prøv igen.',
  },
}
