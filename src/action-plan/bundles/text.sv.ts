import type { BundleProblem, PartStanding } from './rules.ts'

const problems: Record<BundleProblem['code'], string> = {
  missing: 'Det här behöver fyllas i.',
  tooLong: 'Det är för långt. Korta det.',
  personalData: 'Här står något som pekar ut en person, som ett personnummer. Ta bort det.',
  tooFew: 'Välj minst två åtgärder. En ensam är inget paket.',
  unknown: 'Den åtgärden finns inte i planen, eller är inställd. Välj ur listan.',
  outOfReach: 'Ett paket går över flera organisationer. Samordnaren sätter ihop det.',
  changedMeanwhile:
    'Någon annan har ändrat paketet under tiden. Det du skrev står kvar: spara igen om det ska gälla.',
  hasEnded: 'Paketet är avslutat och kan inte ändras.',
}

const standings: Record<PartStanding, string> = {
  toCome: 'börjar senare',
  goesOn: 'pågår',
  over: 'har gått ut',
  cancelled: 'inställd',
}

export const sv = {
  problems,
  standings,
  title: 'Åtgärdspaket',
  lead: 'Åtgärder som verkar på olika sätt gör tillsammans störst nytta. Ett paket visar vad åtgärderna täcker tillsammans, och var det finns luckor.',
  none: 'Inget paket är sammansatt än.',
  inNone: 'Åtgärden ingår inte i något paket.',
  make: 'Sätt ihop ett paket',
  bind: 'Sätt ihop den med andra åtgärder',
  newTitle: 'Nytt åtgärdspaket',
  changeTitle: 'Ändra paketet',
  change: 'Ändra paketet',
  endIt: 'Avsluta paketet',
  ended: (day: string) => `Avslutat ${day}.`,
  count: (covered: number, all: number) => `${covered} av ${all} sätt att förebygga är täckta.`,
  against: 'Verkar mot',
  unsafety: 'den allmänna otryggheten',
  mechanisms: 'Sätt att förebygga',
  mechanismsCaption: 'Vilken åtgärd som verkar på vilket sätt',
  mechanismHeads: ['Sätt', 'Slag', 'Åtgärder'],
  byNone: 'ingen av dem',
  parts: 'Åtgärderna i paketet',
  partsCaption: 'Hur det står till med var och en',
  partHeads: ['Åtgärd', 'Fokusområde', 'Läge', 'Hur det går med åtagandena'],
  someHidden: 'I paketet ingår fler åtgärder, som du inte har rätt att läsa.',
  history: 'Så har paketet ändrats',
  historyCaption: 'Varje lydelse, den äldsta först',
  historyHeads: ['Dag', 'Skäl', 'Lydelse', 'Åtgärder'],
  form: {
    words: 'Välj åtgärder som verkar på olika sätt. De får höra till olika fokusområden.',
    name: 'Vad heter paketet?',
    nameHelp:
      'Till exempel ”Inbrott i villaområdena”. Invånarna läser namnet vid åtgärder som är öppna för alla.',
    measures: 'Vilka åtgärder ingår?',
    measuresHelp: 'Minst två.',
    why: 'Varför just de här tillsammans?',
    whyHelp: 'Till exempel: den ena gör det svårare att bryta sig in, den andra hjälper den som vill sluta.',
    reason: 'Varför ändras paketet?',
    save: 'Spara paketet',
    saveChange: 'Spara ändringen',
  },
  end: {
    title: 'Avsluta paketet',
    words: 'Åtgärderna fortsätter, var och en för sig.',
    day: 'Från vilken dag?',
    reason: 'Varför avslutas det?',
    do: 'Avsluta paketet',
  },
}
export type BundlesText = typeof sv
