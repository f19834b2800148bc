import type { OrganisationsText } from './text.sv.ts'

export const da: OrganisationsText = {
  title: 'Organisationer',
  words: 'Personer arbejder altid for en organisation. Det er den, der påtager sig noget og ses af borgerne.',
  name: 'Navn',
  kind: 'Hvad er det?',
  party: 'Taler for',
  none: 'Ingen organisation endnu.',
  addHead: 'Tilføj en organisation',
  nameQuestion: 'Hvad hedder organisationen?',
  partyQuestion: 'Taler den for politiet eller kommunen i aftalen?',
  choose: 'Vælg',
  addDo: 'Tilføj',
  added: 'Organisationen er tilføjet.',
  change: 'Ændr',
  changeNamed: (name) => `Ændr ${name}`,
  changed: 'Organisationen er ændret.',
  formerly: (names) => `tidligere ${names}`,
  until: (day) => `til og med ${day}`,
  keptAbove: 'styres af samarbejdet ovenover',
  changing: {
    words:
      'Får organisationen et nyt navn, skriver du det her. Det gamle navn bliver stående i historikken. Stopper den, skriver du den sidste dag: den kan ikke vælges derefter, men bliver stående i alt, hvad den har gjort.',
    toDay: 'Hvad er den sidste dag?',
    toDayHelp: 'Lad feltet stå tomt, så længe den er med.',
    reason: 'Hvorfor ændres den?',
    do: 'Gem',
    peopleHead: 'Personer, der arbejder for den',
    peopleWords:
      'Deres roller slutter ikke af sig selv. Åbn hver enkelt og afslut rollen, eller invitér personen for en anden organisation.',
    historyHead: 'Navn og tid indtil nu',
    since: 'Siden',
    name: 'Navn',
    lastDay: 'Sidste dag',
    who: 'Hvem',
    why: 'Hvorfor',
    problems: {
      nothingChanged: 'Skriv et nyt navn eller en sidste dag. Intet er ændret endnu.',
      noReason: 'Skriv, hvorfor organisationen ændres.',
      reasonTooLong: 'Begrundelsen er for lang. Forkort den til højst 500 tegn.',
      reasonPersonal: 'Her står noget, der peger på en person, for eksempel et CPR-nummer. Fjern det.',
      beforeItCame:
        'Den sidste dag ligger før den dag, hvor organisationen blev tilføjet her. Angiv en senere dag.',
      tooFarAway:
        'Den sidste dag ligger mere end ti år fremme. Kontrollér årstallet, eller lad feltet stå tomt, så længe organisationen er med.',
      stillAnswers:
        'Organisationen har ansvar for noget, der varer længere end det. Bestem først, hvem der tager over. Det, det gælder, står på listen nedenfor.',
    },
  },
  answers: {
    head: 'Det har den ansvar for',
    nothing: 'Den har ikke ansvar for nogen forpligtelse eller indsats, der er i gang.',
    words: 'Åbn en linje for at vælge, hvem der tager over.',
    kinds: { commitment: 'forpligtelse', measure: 'indsats' },
    until: (day) => `til og med ${day}`,
    elsewhere: (number, partnership) =>
      number === 1
        ? `1 forpligtelse eller indsats i ${partnership}`
        : `${number} forpligtelser og indsatser i ${partnership}`,
  },
  problems: {
    missing: 'Udfyld dette.',
    tooLong: 'Navnet er for langt. Forkort det til højst 120 tegn.',
    exists: 'Den organisation findes allerede. Brug den, eller skriv et navn, der skiller dem ad.',
  },
}
