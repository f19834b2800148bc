export const sv = {
  title: 'Personer och roller',
  name: 'Namn',
  role: 'Roll',
  organisation: 'Organisation',
  /** Of an organisation whose last day lies behind. */
  left: 'avslutad',
  since: 'Sedan',
  inviteDo: 'Bjud in någon',
  invitationsHead: 'Inbjudningar som väntar',
  invited: 'Inbjuden',
  invitedBy: 'Av',
  expires: 'Gäller till',
  withdraw: 'Dra tillbaka',
  withdrawOf: (email: string) => `Dra tillbaka inbjudan till ${email}`,
  withdrawn: 'Inbjudan är tillbakadragen. Länken öppnar ingenting längre.',
  renew: 'Gör en ny länk',
  renewFor: (email: string) => `Gör en ny länk till ${email}`,
  invitedForLeft:
    'Organisationen är inte längre med i samverkan, så länken kan inte förnyas. Dra tillbaka inbjudan och bjud in för den organisation personen arbetar för nu.',
  invitationGone: 'Inbjudan är redan använd eller tillbakadragen.',
  alreadyInvited: {
    title: (email: string) => `${email} är redan inbjuden`,
    words: (role: string, organisation: string) => `Inbjudan gäller som ${role} för ${organisation}.`,
    lost: 'Länken visades när inbjudan gjordes, och kan inte visas igen. Har du den inte kvar gör du en ny. Den förra slutar då att fungera.',
  },
  roleChanged: 'Rollen är ändrad.',
  roleEnded: 'Rollen är avslutad.',
  invite: {
    title: 'Bjud in någon',
    email: 'Vilken e-postadress har personen?',
    emailHelp: 'Inget brev skickas härifrån. Du får en länk att lämna över själv.',
    role: 'Vad ska personen göra här?',
    organisation: 'Vilken organisation arbetar personen för?',
    newOrganisation: 'en ny organisation, som jag fyller i här nedanför',
    newHead: 'En ny organisation',
    newHelp: 'Fyll bara i det här om organisationen inte finns i listan.',
    choose: 'Välj',
    do: 'Gör en länk',
    problems: {
      noEmail: 'Skriv en e-postadress, som namn@kommun.se.',
      notOfThePolice:
        'Polisens kontakt måste arbeta för polisen. Välj en annan roll, eller en organisation som talar för polisen.',
      noRole: 'Välj en roll.',
      noOrganisation: 'Välj en organisation.',
      alreadyHasRole: 'Personen har redan en roll här. Ändra den på personens sida i stället.',
      alreadyInvited: 'Det finns redan en inbjudan till adressen. Dra tillbaka den först.',
    },
  },
  link: {
    invitationTitle: 'Inbjudan är klar',
    invitationWords: (email: string) => `Lämna länken till ${email}. Den visas bara nu.`,
    passwordTitle: 'Länken till ett nytt lösenord är klar',
    passwordWords: (name: string) => `Lämna länken till ${name}, helst personligen. Den visas bara nu.`,
    lasts: (day: string) => `Länken fungerar en gång, till och med ${day}.`,
    link: 'Länken',
    back: 'Till personer och roller',
  },
  person: {
    email: 'E-post',
    elsewhere: 'Arbetar också för',
    sessions: 'Inloggad på',
    sessionsWords: (n: number, last: string) =>
      n === 1 ? `en enhet, senast ${last}` : `${n} enheter, senast ${last}`,
    noSessions: 'ingen enhet just nu',
    invitations: 'Inbjudningar som väntar på svar',
    changeHead: 'Ändra roll',
    changeQuestion: 'Vilken roll ska personen ha?',
    changeDo: 'Ändra',
    passwordHead: 'Glömt lösenord',
    passwordWords:
      'Gör en länk som personen själv väljer ett nytt lösenord med. Alla inloggningar avslutas när den används.',
    passwordDo: 'Gör en länk',
    servesElsewhere:
      'Personen arbetar också för en annan samverkan. Den som sköter den samverkan som omfattar alla kan göra länken.',
    leaveHead: 'Sluta',
    leaveWords: 'Rollen avslutas genast. Det personen har gjort står kvar med sitt namn.',
    successor: 'Vem tar över?',
    successorHelp: 'Den som tar över står som ansvarig för det som personen höll i här.',
    successorOfLast: (role: string) =>
      `Det här är den sista som kan släppa in andra. Den som tar över blir ${role}.`,
    nobody: 'ingen särskild',
    reason: 'Varför?',
    leaveDo: 'Avsluta rollen',
    handOver: {
      lastOfRole: (role: string) => `Ingen annan här är ${role}. Bestäm vem som ska bli det.`,
      lastOfOrganisation: (organisation: string) =>
        `Ingen annan här arbetar för ${organisation}. Bjud in någon som kan skriva in det som görs.`,
      head: (organisation: string) => `Det här ansvarar ${organisation} för`,
      nothing: (organisation: string) => `${organisation} ansvarar inte för något som pågår.`,
      words: (organisation: string) =>
        `Ansvaret ligger på ${organisation} och går inte bort med personen. Se till att någon där tar hand om det, eller öppna en rad och välj någon annan.`,
      invitations: (number: number) =>
        number === 1
          ? `En inbjudan som personen gjort väntar på svar.`
          : `${number} inbjudningar som personen gjort väntar på svar.`,
    },
    problems: {
      reasonTooLong: 'Skälet är för långt. Korta det till högst 500 tecken.',
      reasonPersonal: 'Här står något som pekar ut en person, till exempel ett personnummer. Ta bort det.',
      lastKeeper:
        'Det måste finnas någon som kan släppa in andra. Gör först någon annan till samordnare eller administratör, eller välj vem som tar över.',
      notHere: 'Den du valde har ingen roll här längre. Välj någon annan.',
      themselves: 'Välj någon annan än personen själv.',
    },
  },
}
export type UsersText = typeof sv
