import type { UsersText } from './text.sv.ts'

export const da: UsersText = {
  title: 'Personer og roller',
  name: 'Navn',
  role: 'Rolle',
  organisation: 'Organisation',
  /** Of an organisation whose last day lies behind. */
  left: 'afsluttet',
  since: 'Siden',
  inviteDo: 'Invitér nogen',
  invitationsHead: 'Invitationer, der venter',
  invited: 'Inviteret',
  invitedBy: 'Af',
  expires: 'Gælder til',
  withdraw: 'Træk tilbage',
  withdrawOf: (email) => `Træk invitationen til ${email} tilbage`,
  withdrawn: 'Invitationen er trukket tilbage. Linket åbner ikke noget længere.',
  renew: 'Lav et nyt link',
  renewFor: (email) => `Lav et nyt link til ${email}`,
  invitedForLeft:
    'Organisationen er ikke længere med i samarbejdet, så linket kan ikke fornyes. Træk invitationen tilbage, og inviter for den organisation, personen arbejder for nu.',
  invitationGone: 'Invitationen er allerede brugt eller trukket tilbage.',
  alreadyInvited: {
    title: (email) => `${email} er allerede inviteret`,
    words: (role, organisation) => `Invitationen gælder som ${role} for ${organisation}.`,
    lost: 'Linket blev vist, da invitationen blev lavet, og kan ikke vises igen. Har du det ikke længere, laver du et nyt. Det forrige holder så op med at virke.',
  },
  roleChanged: 'Rollen er skiftet.',
  roleEnded: 'Rollen er afsluttet.',
  invite: {
    title: 'Invitér nogen',
    email: 'Hvilken e-mailadresse har personen?',
    emailHelp: 'Der sendes ingen mail herfra. Du får et link, som du selv giver videre.',
    role: 'Hvad skal personen gøre her?',
    organisation: 'Hvilken organisation arbejder personen for?',
    newOrganisation: 'en ny organisation, som jeg udfylder nedenfor',
    newHead: 'En ny organisation',
    newHelp: 'Udfyld kun dette, hvis organisationen ikke står på listen.',
    choose: 'Vælg',
    do: 'Lav et link',
    problems: {
      noEmail: 'Skriv en e-mailadresse, som navn@kommune.dk.',
      notOfThePolice:
        'Politiets kontakt skal arbejde for politiet. Vælg en anden rolle eller en organisation, der taler for politiet.',
      noRole: 'Vælg en rolle.',
      noOrganisation: 'Vælg en organisation.',
      alreadyHasRole: 'Personen har allerede en rolle her. Skift den på personens side i stedet.',
      alreadyInvited: 'Der findes allerede en invitation til adressen. Træk den tilbage først.',
    },
  },
  link: {
    invitationTitle: 'Invitationen er klar',
    invitationWords: (email) => `Giv linket til ${email}. Det vises kun nu.`,
    passwordTitle: 'Linket til en ny adgangskode er klar',
    passwordWords: (name) => `Giv linket til ${name}, helst personligt. Det vises kun nu.`,
    lasts: (day) => `Linket virker én gang, til og med ${day}.`,
    link: 'Linket',
    back: 'Til personer og roller',
  },
  person: {
    email: 'E-mail',
    elsewhere: 'Arbejder også for',
    sessions: 'Logget ind på',
    sessionsWords: (n, last) => (n === 1 ? `én enhed, senest ${last}` : `${n} enheder, senest ${last}`),
    noSessions: 'ingen enhed lige nu',
    invitations: 'Invitationer, der venter på svar',
    changeHead: 'Skift rolle',
    changeQuestion: 'Hvilken rolle skal personen have?',
    changeDo: 'Skift',
    passwordHead: 'Glemt adgangskode',
    passwordWords:
      'Lav et link, som personen selv vælger en ny adgangskode med. Alle logins afsluttes, når det bruges.',
    passwordDo: 'Lav et link',
    servesElsewhere:
      'Personen arbejder også for et andet samarbejde. Den, der står for det samarbejde, som omfatter alle, kan lave linket.',
    leaveHead: 'Stop',
    leaveWords: 'Rollen afsluttes med det samme. Det, personen har gjort, bliver stående med navn.',
    successor: 'Hvem tager over?',
    successorHelp: 'Den, der tager over, står som ansvarlig for det, personen havde her.',
    successorOfLast: (role) =>
      `Det her er den sidste, der kan lukke andre ind. Den, der tager over, bliver ${role}.`,
    nobody: 'ingen bestemt',
    reason: 'Hvorfor?',
    leaveDo: 'Afslut rollen',
    handOver: {
      lastOfRole: (role) => `Ingen anden her er ${role}. Bestem, hvem der skal være det.`,
      lastOfOrganisation: (organisation) =>
        `Ingen anden her arbejder for ${organisation}. Invitér nogen, der kan skrive ind, hvad der bliver gjort.`,
      head: (organisation) => `Det har ${organisation} ansvar for`,
      nothing: (organisation) => `${organisation} har ikke ansvar for noget, der er i gang.`,
      words: (organisation) =>
        `Ansvaret ligger hos ${organisation} og forsvinder ikke med personen. Sørg for, at nogen dér tager sig af det, eller åbn en linje og vælg en anden.`,
      invitations: (number) =>
        number === 1
          ? `En invitation, som personen har lavet, venter på svar.`
          : `${number} invitationer, som personen har lavet, venter på svar.`,
    },
    problems: {
      reasonTooLong: 'Begrundelsen er for lang. Forkort den til højst 500 tegn.',
      reasonPersonal: 'Her står noget, der peger på en person, for eksempel et CPR-nummer. Fjern det.',
      lastKeeper:
        'Der skal være nogen, der kan lukke andre ind. Gør først en anden til koordinator eller administrator, eller vælg, hvem der tager over.',
      notHere: 'Den, du valgte, har ikke længere en rolle her. Vælg en anden.',
      themselves: 'Vælg en anden end personen selv.',
    },
  },
}
