import type { SignUpText } from './text.sv.ts'

export const da: SignUpText = {
  title: 'Møder',
  lead: 'Åbne møder, hvor du kan fortælle, hvad du ser, og hvad der bekymrer dig.',
  none: 'Der er ikke planlagt noget åbent møde lige nu.',
  facts: {
    when: 'Hvornår',
    dayAndTime: (day, time) => `${day} kl. ${time}`,
    hours: 'Varighed',
    hoursWords: (hours) => (hours === '1' ? '1 time' : `${hours} timer`),
    place: 'Hvor',
    keyGroups: 'For',
    host: 'Vært',
    price: 'Pris',
    places: 'Pladser',
  },
  programme: 'Program',
  signUp: 'Tilmelding',
  goSignUp: 'Tilmeld dig',
  standings: {
    none: 'Du behøver ikke at tilmelde dig.',
    open: (left, places) => `${left} af ${places} pladser er ledige.`,
    waiting: (waiting) =>
      waiting === '0'
        ? 'Alle pladser er taget. Du kan komme på ventelisten.'
        : `Alle pladser er taget. ${waiting} står på ventelisten. Du kan også komme på den.`,
    full: 'Alle pladser er taget, og ventelisten er fuld. Kig gerne igen: nogen kan melde afbud.',
    closed: (day) => `Tilmeldingen er lukket. Sidste dag var ${day}.`,
    held: 'Mødet er holdt.',
  },
  persons: 'Hvor mange kommer I?',
  personsHelp: 'Tæl dig selv med. Er I flere end 10, tilmelder I jer ad to omgange.',
  personsWords: (number) => (number === 1 ? '1 person' : `${number} personer`),
  noNames: 'Vi spørger ikke, hvad du hedder, og gemmer ingen adresse. Du får en kode til at melde afbud med.',
  do: 'Tilmeld',
  doWait: 'Sæt mig på ventelisten',
  problems: {
    persons: 'Vælg, hvor mange I er, fra 1 til 10.',
    full: 'Så mange pladser er der ikke tilbage, heller ikke på ventelisten. Intet er tilmeldt. Prøv med færre personer.',
    closed: 'Det er ikke længere muligt at tilmelde sig. Intet er tilmeldt.',
    tooMany:
      'Mange har allerede tilmeldt sig fra samme netværk som dig. De pladser, der er tilbage, gemmes til andre i et døgn. Intet er tilmeldt. Prøv med mobilens eget net i stedet for wifi, eller igen i morgen.',
  },
  taken: {
    title: { place: 'Du er tilmeldt', waiting: 'Du står på ventelisten' },
    words: {
      place: 'Tilmeldingen er modtaget, og der er plads.',
      waiting:
        'Der var ikke plads til jer alle lige nu. Når nogen melder afbud, får den plads, der har ventet længst og kan være der. Kig her med koden før mødet.',
    },
    code: 'Din kode',
    why: 'Skriv koden ned, eller tag et billede. Med den ser du, om I har plads, og med den melder du afbud. Vi kan ikke finde den for dig, for vi ved ikke, hvem du er.',
  },
  code: {
    link: 'Se min tilmelding, eller meld afbud',
    title: 'Se din tilmelding, eller meld afbud',
    lead: 'Skriv koden, som du fik, da du tilmeldte dig.',
    code: 'Hvad er koden?',
    help: 'Sytten tegn, for eksempel K7QM-2X9D-… Store og små bogstaver er lige gode.',
    show: 'Vis tilmeldingen',
    found: 'Din tilmelding',
    place: (persons) => (persons === 1 ? 'En plads er din.' : `I har ${persons} pladser.`),
    waiting: (persons) => (persons === 1 ? 'Du står på ventelisten.' : `I er ${persons} på ventelisten.`),
    notShown: 'Mødet vises ikke længere her. Du kan stadig melde afbud.',
    cancelWords: 'Kan I ikke komme? Meld afbud, så får en anden pladsen.',
    cancel: 'Meld afbud',
    keep: 'Behold tilmeldingen',
    cancelled: 'Afbud meldt',
    cancelledWords: 'Tilmeldingen er slettet, og pladsen er fri til en anden. Tak, fordi du sagde til.',
    problems: {
      mistyped: 'Koden passer ikke. Sammenlign den med det, du skrev ned.',
      unknown: 'Ingen tilmelding har den kode her. Måske er der allerede meldt afbud.',
      over: 'Mødet er allerede holdt.',
    },
  },
}
