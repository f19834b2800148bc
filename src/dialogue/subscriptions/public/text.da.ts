import type { SubscriptionText } from './text.sv.ts'

export const da: SubscriptionText = {
  youSaid: 'I sagde – vi gjorde',
  address: 'Hvad er din e-mailadresse?',
  subscribe: {
    title: 'Få besked på e-mail',
    lead: (theme) => `Vi skriver til dig, når der er noget at fortælle om ”${theme}”.`,
    help: 'Vi sender først et link, hvor du bekræfter. Adressen gemmes krypteret, ingen, der arbejder her, ser den, og den slettes, når du holder op.',
    do: 'Send mig et link',
  },
  leave: {
    title: 'Få ikke længere besked',
    lead: 'I hver mail fra os er der et link til at holde op. Har du ingen mail tilbage, sender vi linket til dig.',
    help: 'Skriv den adresse, som beskederne kommer til.',
    do: 'Send mig linket',
  },
  problems: {
    noAddress: 'Det er ikke en e-mailadresse. Skriv den som navn@sted.dk.',
    busy: 'Lige nu er der mange, der beder om besked. Prøv igen om en time.',
    tooMany:
      'Der er allerede bestilt mange mails fra samme netværk som dit. Vi har ikke sendt noget. Prøv med mobilens eget net i stedet for wifi, eller igen om en time.',
  },
  sent: {
    title: 'Kig i din indbakke',
    asked: 'Vi sender et link til adressen. Åbn det, og tryk på knappen, ellers sender vi ikke mere.',
    leaving: 'Får adressen besked fra os, sender vi linket til at holde op.',
    nothingCame:
      'Kommer der ingen mail? Kig i spam. Du kan også have bekræftet allerede eller have fået flere mails fra os i dag: så sender vi ikke en ny.',
  },
  confirming: {
    title: 'Bekræft adressen',
    about: (theme) => `Vil du have besked på e-mail om ”${theme}”?`,
    do: 'Ja, skriv til mig',
  },
  confirmed: {
    title: 'Adressen er bekræftet',
    about: (theme) =>
      `Du får en mail, når der er noget at fortælle om ”${theme}”. I hver mail er der et link til at holde op.`,
  },
  leaving: {
    title: 'Få ikke længere besked',
    about: (theme) => `Vil du ikke længere have besked om ”${theme}”? Så slettes adressen helt.`,
    do: 'Hold op, og slet adressen',
  },
  ended: {
    title: 'Du får ikke flere beskeder',
    about: (theme) => `Det gælder beskeder om ”${theme}”.`,
    receipt: (day) =>
      `Kvittering: adressen blev slettet her ${day}. Krypteret kan den ligge i sikkerhedskopier, indtil de slettes. Gem linket, så kan du se kvitteringen igen.`,
  },
}
