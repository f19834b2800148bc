export const sv = {
  overview: {
    title: 'Så går det',
    lead: 'Läget för varje åtagande i dag, räknat ur det som har loggats.',
    none: 'Det finns inga åtaganden än. Lägg in dem i åtgärdsplanen.',
    caption: 'Åtaganden och deras läge',
    heads: ['Åtagande', 'Läge', 'Nu', 'Hittills, av det som skulle vara gjort', 'Senast gjort'],
    never: 'inget loggat',
    missedBefore: (periods: number) =>
      periods === 1
        ? 'en tidigare period blev inte uppfylld'
        : `${periods} tidigare perioder blev inte uppfyllda`,
    owedLink: 'Vad är att göra nu?',
    allStandings: 'Alla lägen',
    show: 'Visa',
    showOnly: 'Visa bara',
  },
  municipalities: {
    title: 'Så går det i mina kommuner',
    lead: 'Läget för alla åtaganden i de kommuner du arbetar i. Kommunen där mest släpar efter står först.',
    owedLink: 'Vad är att göra nu i mina kommuner?',
    caption: 'Åtaganden i varje läge, kommun för kommun',
    municipality: 'Kommun',
    all: 'Alla',
    behindHead: 'Det som släpar efter',
    nothingBehind: 'Inget släpar efter.',
    opening: (here: string) => `Du är i ${here}. Öppnar du något i en annan kommun byter du till den.`,
    link: 'Så går det i alla mina kommuner',
  },
  owed: {
    title: 'Att göra nu',
    leadOwn: (organisation: string) =>
      `Det som ${organisation} har kvar att göra, det mest brådskande först.`,
    leadAll: 'Det som är kvar att göra i hela samverkan, det mest brådskande först.',
    leadSeveral:
      'Det som din organisation ansvarar för eller medverkar i, i alla kommuner du arbetar i. Det mest brådskande står först.',
    nothing: 'Inget är kvar att göra just nu.',
    horizons: { week: 'Den här veckan', month: 'Den här månaden', year: 'I år', later: 'Längre fram' },
    tasks: {
      carryOut: 'gör och logga',
      countOccasions: 'berätta hur många pass eller tillfällen det var',
      nameOccasions: 'skriv in tillfällena i kalendern',
      nameUnits: 'skriv in vilka klasser, skolor eller områden som ska täckas',
      confirm: 'logga det som gjordes, eller bekräfta att inget behov uppstod',
      tell: 'logga vad som gjordes, eller att det pågick',
    },
    pace: (number: string) => `det blir ungefär ${number} om dagen`,
    perWeek: (number: string) => `det blir ungefär ${number} i veckan`,
    behind: 'släpar efter',
    log: 'Logga',
    switchTo: (place: string) => `Byt till ${place}`,
    several: 'Alla mina kommuner',
  },
  together: {
    title: 'Gemensamma åtgärder',
    lead: 'Åtgärder som flera kommuner har tillsammans. Det som görs loggas en gång och räknas i varje plan det gäller.',
    none: 'Ni har ingen åtgärd gemensam med en annan kommun.',
    noCommitments: 'Åtgärden har inga åtaganden än.',
    municipality: 'Kommun',
    done: 'Gjort',
    due: 'Skulle vara gjort',
    standing: 'Läge',
    keeps: 'håller åtgärden',
    until: (day: string) => `till och med ${day}`,
    inAll: 'I alla tillsammans',
    noNumber: 'inget antal',
  },
}
export type FollowUpText = typeof sv
