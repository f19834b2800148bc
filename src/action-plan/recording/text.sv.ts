import type { RecordingProblem } from './rules.ts'

const problems: Record<RecordingProblem['code'], string> = {
  missing: 'Det här behöver fyllas i.',
  tooLong: 'Det är för långt. Korta det.',
  personalData:
    'Här står något som pekar ut en person, som ett personnummer. Ta bort det: skälet läses av alla.',
  inFuture: 'Dagen ligger framåt i tiden. Ange en dag till och med i dag.',
  beforePromised: 'Dagen ligger före den dag åtagandet började gälla.',
  afterItEnded: 'Åtagandet gällde inte längre den dagen. Då skulle ingenting av det bedömas.',
  doneOnce:
    'Det ska göras en gång och kan ha gjorts när som helst sedan det började gälla. Skriv in det om det är gjort.',
  isSo: 'Det räknas redan från den dagen.',
  changedMeanwhile:
    'Någon annan har ändrat dagen under tiden. Det du skrev står kvar: spara igen om det ska gälla.',
  noneChosen: 'Välj minst ett åtagande.',
  someUnfit:
    'Dagen passar inte alla du valde. Varför står vid vart och ett, och de är inte längre valda. Spara igen för de andra.',
  unknown: 'Något av åtagandena finns inte i planen. Ladda om sidan.',
  outOfReach: 'Du kan bara ändra sådant som din egen organisation ansvarar för.',
}

export const sv = {
  problems,
  title: 'Från när räknas åtagandet?',
  titleOfAll: 'Från när räknas åtagandena?',
  /** The link from a commitment. */
  link: 'Från när det räknas',
  forAll: 'Ändra för alla åtaganden i överenskommelsen på en gång',
  recordedAlways: (day: string) => `Gäller och räknas från ${day}.`,
  recordedLater: (promised: string, recorded: string) =>
    `Gäller från ${promised}, räknas från ${recorded}; tiden före är inte registrerad här.`,
  words:
    'Bara tiden från och med den här dagen bedöms. Det som redan är inskrivet före dagen står kvar, men räknas inte. En årsredovisning som är publicerad ändras inte. Invånarna ser dagen, skälet och när det bestämdes.',
  day: 'Från vilken dag ska det räknas om det hålls?',
  which: 'Vilka åtaganden gäller det?',
  reason: 'Varför just från den dagen?',
  reasonHelp: 'Till exempel: ”Före maj 2026 fördes det på papper.” Invånarna läser skälet.',
  save: 'Spara dagen',
  none: 'Överenskommelsen har inga åtaganden som du kan ändra.',
  history: 'Så har dagen ändrats',
  historyCaption: 'Varje ändring, den senaste först',
  historyHeads: ['Räknas från', 'Skäl', 'Bestämdes', 'Av'],
}
export type RecordingText = typeof sv
