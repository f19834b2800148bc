export const sv = {
  title: 'Möten',
  lead: 'Öppna möten där du kan berätta vad du ser och vad som oroar dig.',
  none: 'Inget öppet möte är planerat just nu.',
  facts: {
    when: 'När',
    dayAndTime: (day: string, time: string) => `${day} kl. ${time}`,
    hours: 'Längd',
    hoursWords: (hours: string) => (hours === '1' ? '1 timme' : `${hours} timmar`),
    place: 'Var',
    keyGroups: 'För',
    host: 'Värd',
    price: 'Pris',
    places: 'Platser',
  },
  programme: 'Program',
  signUp: 'Anmälan',
  goSignUp: 'Anmäl dig',
  standings: {
    none: 'Du behöver inte anmäla dig.',
    open: (left: string, places: string) => `${left} av ${places} platser är lediga.`,
    waiting: (waiting: string) =>
      waiting === '0'
        ? 'Alla platser är tagna. Du kan ställa dig på väntelistan.'
        : `Alla platser är tagna. ${waiting} står på väntelistan. Du kan också ställa dig där.`,
    full: 'Alla platser är tagna och väntelistan är full. Titta gärna hit igen: någon kan avboka.',
    closed: (day: string) => `Anmälan är stängd. Den sista dagen var ${day}.`,
    held: 'Mötet har hållits.',
  },
  persons: 'Hur många kommer ni?',
  personsHelp: 'Räkna med dig själv. Är ni fler än 10 anmäler ni er i två omgångar.',
  personsWords: (number: number) => (number === 1 ? '1 person' : `${number} personer`),
  noNames: 'Vi frågar inte vad du heter och sparar ingen adress. Du får en kod att avboka med.',
  do: 'Anmäl',
  doWait: 'Ställ mig på väntelistan',
  problems: {
    persons: 'Välj hur många ni är, från 1 till 10.',
    full: 'Så många platser finns inte kvar, inte heller på väntelistan. Inget är anmält. Prova med färre personer.',
    closed: 'Det går inte att anmäla sig längre. Inget är anmält.',
    tooMany:
      'Många har redan anmält sig från samma nätverk som du. De platser som är kvar sparas åt andra i ett dygn. Inget är anmält. Prova med mobilens eget nät i stället för wifi, eller igen i morgon.',
  },
  taken: {
    title: { place: 'Du är anmäld', waiting: 'Du står på väntelistan' },
    words: {
      place: 'Anmälan är mottagen, och det finns plats.',
      waiting:
        'Det fanns inte plats åt er alla just nu. När någon avbokar får den plats som har väntat längst och ryms. Titta hit med koden före mötet.',
    },
    code: 'Din kod',
    why: 'Skriv av koden eller ta en bild. Med den ser du om ni har plats, och med den avbokar du. Vi kan inte ta fram den åt dig, för vi vet inte vem du är.',
  },
  code: {
    link: 'Se eller avboka min anmälan',
    title: 'Se eller avboka din anmälan',
    lead: 'Skriv koden som du fick när du anmälde dig.',
    code: 'Vilken är koden?',
    help: 'Sjutton tecken, till exempel K7QM-2X9D-… Stora och små bokstäver går lika bra.',
    show: 'Visa anmälan',
    found: 'Din anmälan',
    place: (persons: number) => (persons === 1 ? 'En plats är din.' : `Ni har ${persons} platser.`),
    waiting: (persons: number) =>
      persons === 1 ? 'Du står på väntelistan.' : `Ni är ${persons} på väntelistan.`,
    notShown: 'Mötet visas inte längre här. Du kan ändå avboka.',
    cancelWords: 'Kan ni inte komma? Avboka, så får någon annan platsen.',
    cancel: 'Avboka',
    keep: 'Behåll anmälan',
    cancelled: 'Avbokat',
    cancelledWords: 'Anmälan är borttagen, och platsen är fri för någon annan. Tack för att du sade till.',
    problems: {
      mistyped: 'Koden stämmer inte. Jämför den med det du skrev av.',
      unknown: 'Ingen anmälan har den koden här. Kanske är den redan avbokad.',
      over: 'Mötet har redan hållits.',
    },
  },
}
export type SignUpText = typeof sv
