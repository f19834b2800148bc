export const sv = {
  title: 'Organisationer',
  words:
    'Personer arbetar alltid för en organisation. Det är den som tar på sig saker och syns för invånarna.',
  name: 'Namn',
  kind: 'Vad är det?',
  party: 'Talar för',
  none: 'Ingen organisation än.',
  addHead: 'Lägg till en organisation',
  nameQuestion: 'Vad heter organisationen?',
  partyQuestion: 'Talar den för polisen eller kommunen i överenskommelsen?',
  choose: 'Välj',
  addDo: 'Lägg till',
  added: 'Organisationen är tillagd.',
  change: 'Ändra',
  changeNamed: (name: string) => `Ändra ${name}`,
  changed: 'Organisationen är ändrad.',
  formerly: (names: string) => `tidigare ${names}`,
  until: (day: string) => `till och med ${day}`,
  keptAbove: 'sköts av samverkan ovanför',
  changing: {
    words:
      'Får organisationen ett nytt namn skriver du det här. Det gamla namnet finns kvar i historiken. Slutar den skriver du sista dagen: den går inte att välja efter det, men står kvar i allt den har gjort.',
    toDay: 'Vilken är sista dagen?',
    toDayHelp: 'Lämna tomt så länge den är med.',
    reason: 'Varför ändras den?',
    do: 'Spara',
    peopleHead: 'Personer som arbetar för den',
    peopleWords:
      'Deras roller avslutas inte av sig själva. Öppna var och en och avsluta rollen, eller bjud in personen för en annan organisation.',
    historyHead: 'Namn och tid hittills',
    since: 'Sedan',
    name: 'Namn',
    lastDay: 'Sista dag',
    who: 'Vem',
    why: 'Varför',
    problems: {
      nothingChanged: 'Skriv ett nytt namn eller en sista dag. Inget är ändrat än.',
      noReason: 'Skriv varför organisationen ändras.',
      reasonTooLong: 'Skälet är för långt. Korta det till högst 500 tecken.',
      reasonPersonal: 'Här står något som pekar ut en person, till exempel ett personnummer. Ta bort det.',
      beforeItCame: 'Sista dagen ligger före den dag då organisationen lades till här. Ange en senare dag.',
      tooFarAway:
        'Sista dagen ligger mer än tio år fram. Kontrollera året, eller lämna tomt så länge organisationen är med.',
      stillAnswers:
        'Organisationen ansvarar för sådant som pågår längre än så. Bestäm först vem som tar över. Det som gäller står i listan nedanför.',
    },
  },
  answers: {
    head: 'Det här ansvarar den för',
    nothing: 'Den ansvarar inte för något åtagande eller någon åtgärd som pågår.',
    words: 'Öppna en rad för att välja vem som tar över.',
    kinds: { commitment: 'åtagande', measure: 'åtgärd' },
    until: (day: string) => `till och med ${day}`,
    elsewhere: (number: number, partnership: string) =>
      number === 1
        ? `1 åtagande eller åtgärd i ${partnership}`
        : `${number} åtaganden och åtgärder i ${partnership}`,
  },
  problems: {
    missing: 'Fyll i det här.',
    tooLong: 'Namnet är för långt. Korta det till högst 120 tecken.',
    exists: 'Den organisationen finns redan. Använd den som finns, eller skriv ett namn som skiljer dem åt.',
  },
}
export type OrganisationsText = typeof sv
