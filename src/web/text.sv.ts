export const sv = {
  language: 'Svenska',
  skip: 'Hoppa till innehållet',
  demo: 'Det här är en demonstration med påhittade kommuner. Det som skrivs här kan försvinna.',
  methodSteps: 'Arbetets steg',
  steps: {
    desk: 'Just nu',
    agreement: 'Avtal och fokusområden',
    'action-plan': 'Åtgärdsplan',
    log: 'Logga',
    'follow-up': 'Uppföljning',
    publication: 'Redovisning',
    areas: 'Kalender och områden',
    partnership: 'Samverkan',
  },
  actFor: 'Du arbetar för',
  switchRole: 'Byt',
  myPage: 'Mina inloggningar',
  signOut: 'Logga ut',
  publicSite: 'Sidan för invånare',
  madeWith: 'Samsyn',
  youAreHere: 'Du är här',
  problemsHead: 'Något behöver rättas',
  optional: 'frivilligt',
  save: 'Spara',
  cancel: 'Avbryt',
  tryAgain: 'Försök igen',
  notFound: {
    title: 'Sidan finns inte',
    words: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.',
    home: 'Till startsidan',
  },
  notAllowed: {
    title: 'Det här får du inte göra',
    words: 'Din roll i samverkan räcker inte för den här sidan. Fråga samordnaren om du tror att det är fel.',
  },
  signInAgain: {
    title: 'Logga in för att fortsätta',
    kept: 'Du har varit borta länge och blivit utloggad. Det du skrev finns kvar här. Logga in, så kan du skicka det.',
  },
  broken: {
    title: 'Sidan gick inte att visa just nu',
    words: (id: string) =>
      `Felet är antecknat (${id}). Försök igen om en stund. Hör av dig till den som sköter systemet om det inte hjälper, och nämn numret.`,
    kept: 'Det du skrev är inte sparat än, men finns kvar på den här sidan. Du kan skicka det igen.',
  },
  wait: {
    title: 'Systemet är strax tillbaka',
    words: 'Databasen svarar inte just nu. Vänta några sekunder och försök igen.',
  },
  tooLarge: {
    title: 'Filen är för stor',
    words:
      'Det går att skicka högst 12 megabyte. Inget är sparat. Välj en mindre fil, eller klistra in texten i stället.',
  },
  unreadable: {
    title: 'Formuläret gick inte att läsa',
    words: 'Det som skickades var inte ett formulär. Inget är sparat. Gå tillbaka och försök igen.',
  },
  standings: {
    kept: 'uppfyllt',
    partlyKept: 'delvis uppfyllt',
    notKept: 'inte uppfyllt',
    onTrack: 'i fas',
    behind: 'släpar efter',
    notDue: 'inte aktuellt än',
    notAssessable: 'kan inte bedömas',
    noNeedArose: 'inget behov uppstod',
    paused: 'pausat',
    endedEarly: 'avslutat i förtid',
  },
}
export type WebText = typeof sv
