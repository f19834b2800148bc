import type { AgendaProblem, ItemSource } from './rules.ts'

export const sv = {
  title: 'Förslag till dagordning',
  lead: 'Samsyn föreslår vad nästa möte kan ta upp, utifrån det som finns här: siffrorna, gränserna, löftena och det som väntar på svar. Ni bestämmer vad som står kvar och hur det lyder.',
  kinds: 'Vilka brott ska tas upp?',
  kindsHelp: 'Meningen om varje brott kommer med i förslaget och går att ändra.',
  noKinds: 'Inga siffror om anmälda brott är inlästa än. Förslaget görs utan dem.',
  make: 'Gör ett förslag',
  savedHead: 'Sparade förslag',
  saved: (title: string, day: string) => `${title} (sparat ${day})`,
  making: {
    title: 'Skriv dagordningen',
    lead: 'Bocka för det ni vill ta upp och ändra orden. Inget visas för invånare.',
    name: 'Vad är det för möte?',
    nameFilled: 'Dagordning',
    meetsOn: 'Vilken dag?',
    item: (number: number) => `Punkt ${number}`,
    ownItem: (number: number) => `Egen punkt ${number}`,
    inItem: (item: string, field: string) => `${item} – ${field}:`,
    takeUp: 'Ta upp den här punkten',
    heading: 'Rubrik',
    words: 'Underlag',
    do: 'Spara och visa',
    optional: 'frivilligt',
    newer:
      'Någon annan har sparat förslaget under tiden. Det du skrev står kvar här. Spara det som ett nytt förslag.',
  },
  one: {
    change: 'Ändra',
    pdf: 'Skriv ut som PDF',
    docx: 'Hämta till Word',
    meets: (day: string) => `Mötet är ${day}.`,
    dayOpen: 'Dagen är inte bestämd.',
    all: 'Alla förslag',
    footer: (partnership: string) => `${partnership}: förslag till dagordning`,
  },
  headings: {
    development: 'Hur de anmälda brotten utvecklas',
    'police-and-community': 'Samarbetet mellan polisen och lokalsamhället',
    'young-people': 'Arbetet med barn och unga',
    limits: 'Gränser som är passerade',
    behind: 'Löften som släpar efter',
    'change-requests': 'Begäranden om ändring i överenskommelsen',
    own: '',
  } satisfies Record<ItemSource, string>,
  words: {
    noFigures: 'Inga siffror om anmälda brott är inlästa än.',
    'police-and-community':
      'Hur fungerar samarbetet mellan polisen, kommunen, föreningarna och de boende? Vad har de boende berättat sedan sist, och vad har de fått för svar?',
    'young-people':
      'Vad ser skolan, socialtjänsten, polisen och fritiden? Vad gör vi tillsammans, och vem behöver vara med? Tala om lägen och platser, inte om enskilda barn.',
    limits: (lines: string) => `${lines}\n\nBehövs fler åtgärder?`,
    behind: (lines: string) => `${lines}\n\nVad behövs för att hinna i kapp?`,
    changeRequest: (title: string, count: string) =>
      `${title}: ${count} ${count === '1' ? 'begäran väntar' : 'begäranden väntar'} på svar.`,
  },
  problems: {
    missing: 'Fyll i det här.',
    tooLong: 'Det är för långt. Korta det.',
    personalData: 'Här står något som pekar ut en person.',
    noItem: 'Bocka för minst en punkt.',
  } satisfies Record<AgendaProblem, string>,
}

export type AgendaText = typeof sv
