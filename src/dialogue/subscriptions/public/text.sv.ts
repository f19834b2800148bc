export const sv = {
  youSaid: 'Ni sade – vi gjorde',
  address: 'Vilken är din e-postadress?',
  subscribe: {
    title: 'Få besked via e-post',
    lead: (theme: string) => `Vi mejlar när det finns något att berätta om ”${theme}”.`,
    help: 'Vi mejlar först en länk där du bekräftar. Adressen sparas krypterad, ingen som arbetar här ser den, och den tas bort när du slutar.',
    do: 'Mejla mig en länk',
  },
  leave: {
    title: 'Sluta få besked',
    lead: 'I varje mejl från oss finns en länk för att sluta. Har du inget mejl kvar skickar vi länken till dig.',
    help: 'Skriv den adress som beskeden kommer till.',
    do: 'Mejla mig länken',
  },
  problems: {
    noAddress: 'Det är ingen e-postadress. Skriv den som namn@plats.se.',
    busy: 'Just nu är det många som ber om besked. Försök igen om en timme.',
    tooMany:
      'Många mejl har redan beställts från samma nätverk som du använder. Vi har inte skickat något. Prova med mobilens eget nät i stället för wifi, eller igen om en timme.',
  },
  sent: {
    title: 'Titta i din inkorg',
    asked: 'Vi mejlar en länk till adressen. Öppna den och tryck på knappen, annars skickar vi inget mer.',
    leaving: 'Får adressen besked från oss mejlar vi länken för att sluta.',
    nothingCame:
      'Kommer inget mejl? Titta bland skräpposten. Du kan också ha bekräftat redan, eller ha fått flera mejl av oss i dag: då skickar vi inget nytt.',
  },
  confirming: {
    title: 'Bekräfta adressen',
    about: (theme: string) => `Vill du få besked via e-post om ”${theme}”?`,
    do: 'Ja, mejla mig',
  },
  confirmed: {
    title: 'Adressen är bekräftad',
    about: (theme: string) =>
      `Du får ett mejl när det finns något att berätta om ”${theme}”. I varje mejl finns en länk för att sluta.`,
  },
  leaving: {
    title: 'Sluta få besked',
    about: (theme: string) => `Vill du inte längre få besked om ”${theme}”? Då tas adressen bort helt.`,
    do: 'Sluta och ta bort adressen',
  },
  ended: {
    title: 'Du får inga fler besked',
    about: (theme: string) => `Det gäller besked om ”${theme}”.`,
    receipt: (day: string) =>
      `Kvitto: adressen togs bort härifrån ${day}. Krypterad kan den ligga i säkerhetskopior tills de gallras. Spara länken, så kan du se kvittot igen.`,
  },
}
export type SubscriptionText = typeof sv
