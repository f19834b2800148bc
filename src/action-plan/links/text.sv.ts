export const sv = {
  head: 'Vad åtgärden svarar på',
  noFinding: 'Åtgärden svarar inte på något problem i lägesbilden. Ange vilket den valdes för.',
  chooseProblems: 'Ange problem',
  promisesHead: 'Vilka röster löftena svarar på',
  noTheme: 'Löftet svarar inte på något tema från dialogen än.',
  unheard: {
    residents: 'Ingen invånare är hörd i de teman som löftet svarar på.',
    staff: 'Ingen medarbetare är hörd i de teman som löftet svarar på.',
  },
  chooseThemes: 'Ange teman',
  story: 'Röda tråden',
  closed: (number: number) =>
    number === 1 ? 'Ett problem till som du inte kan läsa.' : `${number} problem till som du inte kan läsa.`,
  problemsTitle: 'Vilka problem svarar åtgärden på?',
  problemsLead: 'En åtgärd väljs för något som parterna har sett. Olika problem behöver olika åtgärder.',
  problemsQuestion: 'Vilka problem?',
  problemsNone: 'Det finns inga fler problem att välja.',
  themesTitle: 'Vilka röster svarar löftet på?',
  themesLead: 'Löftet ska svara på det som både invånare och medarbetare har tagit upp.',
  themesQuestion: 'Vilka teman?',
  themesNone: 'Det finns inga fler teman att välja.',
  voices: (residents: string, staff: string) =>
    `${residents} röster från invånare, ${staff} från medarbetare`,
  prioritised: 'prioriterat',
  strike: 'Stryk',
  strikeTitle: 'Stryk en koppling',
  strikeWords: 'Kopplingen stryks och syns inte längre. Varför den ströks sparas.',
  strikeReason: 'Varför är den fel?',
  problems: {
    noneChosen: 'Välj minst ett.',
    unknown: 'Det du valde finns inte längre. Välj om.',
    noReason: 'Skriv varför.',
    reasonTooLong: 'Skälet är för långt. Korta det.',
    reasonPersonal: 'Här står något som pekar ut en person. Skriv om det så att ingen kan kännas igen.',
  },
}
export type PlanLinksText = typeof sv
