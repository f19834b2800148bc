import type { FollowUpText } from './text.sv.ts'

export const da: FollowUpText = {
  overview: {
    title: 'Sådan går det',
    lead: 'Status for hver forpligtelse i dag, regnet ud fra det, der er registreret.',
    none: 'Der er ingen forpligtelser endnu. Opret dem i handleplanen.',
    caption: 'Forpligtelser og deres status',
    heads: ['Forpligtelse', 'Status', 'Nu', 'Hidtil, af det der skulle være gjort', 'Senest gjort'],
    never: 'intet registreret',
    missedBefore: (periods) =>
      periods === 1
        ? 'en tidligere periode blev ikke opfyldt'
        : `${periods} tidligere perioder blev ikke opfyldt`,
    owedLink: 'Hvad skal gøres nu?',
    allStandings: 'Alle',
    show: 'Vis',
    showOnly: 'Vis kun',
  },
  municipalities: {
    title: 'Sådan går det i mine kommuner',
    lead: 'Status for alle forpligtelser i de kommuner, du arbejder i. Kommunen, hvor mest er bagud, står først.',
    owedLink: 'Hvad skal gøres nu i mine kommuner?',
    caption: 'Forpligtelser efter status, kommune for kommune',
    municipality: 'Kommune',
    all: 'Alle',
    behindHead: 'Det, der er bagud',
    nothingBehind: 'Intet er bagud.',
    opening: (here) => `Du er i ${here}. Åbner du noget i en anden kommune, skifter du til den.`,
    link: 'Sådan går det i alle mine kommuner',
  },
  owed: {
    title: 'Skal gøres nu',
    leadOwn: (organisation) => `Det, som ${organisation} mangler at gøre, det mest presserende først.`,
    leadAll: 'Det, der mangler at blive gjort i hele samarbejdet, det mest presserende først.',
    leadSeveral:
      'Det, din organisation har ansvaret for eller medvirker i, i alle de kommuner, du arbejder i. Det mest presserende står først.',
    nothing: 'Der mangler ikke noget lige nu.',
    horizons: { week: 'Denne uge', month: 'Denne måned', year: 'I år', later: 'Senere' },
    tasks: {
      carryOut: 'gør det, og registrér det',
      countOccasions: 'fortæl, hvor mange vagter eller tilfælde der var',
      nameOccasions: 'skriv dagene ind i kalenderen',
      nameUnits: 'skriv, hvilke klasser, skoler eller områder der skal dækkes',
      confirm: 'registrér det, der blev gjort, eller bekræft, at intet behov opstod',
      tell: 'registrér, hvad der blev gjort, eller at det var i gang',
    },
    pace: (number) => `det bliver cirka ${number} om dagen`,
    perWeek: (number) => `det bliver cirka ${number} om ugen`,
    behind: 'bagud',
    log: 'Registrér',
    switchTo: (place) => `Skift til ${place}`,
    several: 'Alle mine kommuner',
  },
  together: {
    title: 'Fælles indsatser',
    lead: 'Indsatser, som flere kommuner har sammen. Det, der gøres, registreres én gang og tæller i hver plan, det gælder.',
    none: 'I har ingen indsats sammen med en anden kommune.',
    noCommitments: 'Indsatsen har endnu ingen forpligtelser.',
    municipality: 'Kommune',
    done: 'Gjort',
    due: 'Skulle være gjort',
    standing: 'Status',
    keeps: 'fører indsatsen',
    until: (day) => `til og med ${day}`,
    inAll: 'I alle tilsammen',
    noNumber: 'intet antal',
  },
}
