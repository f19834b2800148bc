import { namesListed } from './actors.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'

/** "tillsammans med X och Y", "i samarbejde med X": with whom it is done. */
const withWhom =
  /(?<![\p{L}])(?:tillsammans|i (?:nära |tätt )?(?:samverkan|samarbete|samråd|dialog)|sammen|i (?:tæt )?(?:samarbejde|samråd|samspil)) med\s(?<who>[^.;:()]+)/iu
/** "… två gånger i månaden. Samverkan: Föräldraföreningen" */
const label = /[.;]\s(?:samverkan|samarbete|samarbejde|samarbeid)\s?:\s(?<who>[^.;:()]+)/iu

/** Where the names are over: at a time, a number, a purpose, a verb. */
const goesOn =
  /,?\s(?:vid|ved|i|på|under|inom|inden|för|for|om|när|når|som|der|där|hvor|minst|mindst|högst|cirka|ca|en|ett|én|et|två|to|tre|fyra|fire|fem|varje|hver|hvert|vart|var|årligen|årligt|löpande|løbende|kontinuerligt|regelbundet|ska|skal|är|er|har|genomföra|gennemføre|arbeta|arbejde|verka|ta|tage|att|at|\d+)(?![\p{L}])/iu

/** The promise with those its own sentence says it is kept together with, where no column or bracket told it. */
export function withCooperation(line: PromiseLine): PromiseLine {
  if (line.cooperation.length > 0) return line
  const who = (label.exec(line.what.text) ?? withWhom.exec(line.what.text))?.groups?.who
  if (who === undefined) return line
  const end = goesOn.exec(who)?.index ?? who.length
  const acting = line.responsible.map((name) => name.toLowerCase())
  const names = namesListed(who.slice(0, end)).filter(
    (name) => name.split(' ').length <= 5 && !acting.includes(name.toLowerCase()),
  )
  return names.length > 0 ? { ...line, cooperation: names } : line
}
