import { end } from './agreement-periods.rules.ts'
import type { NamedTime } from './calendar-names.rules.ts'
import { yearAt } from './dates.rules.ts'
import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Times that have a name: seasons, holidays, risk weekends. */

/** Calendars and seasons: "under riskhelger", "vid varje skolavslutning och valborg", "op til den mørke tid", "under sommaren". */
export const namedTime: PhraseRule = (tokens, at) => {
  const names: string[] = []
  let season = true
  let place = at
  let next = at
  let before = false
  let each = false
  let moment = false
  while (place < at + 14) {
    const lead = leadOfName(tokens, place)
    if (lead.before !== null) before = lead.before
    each ||= lead.each
    moment ||= lead.moment
    const name = nameAt(tokens, lead.next)
    if (!name) break
    // "på marknaden" may be any market; one that is held is told by "vid", "före" or "varje".
    if (name.name === 'market' && lead.before === null && !lead.each && !lead.moment) break
    if (!name.season) season = false
    names.push(before ? `before-${name.name}` : name.name)
    next = name.next
    // "vår- och hösttermin"
    if (wordAt(tokens, next) === '-' && joins.test(wordAt(tokens, next + 1))) next += 1
    // "vår 2019 och höst 2019"
    const goesOn = joins.test(wordAt(tokens, next + 1)) && senseAt(tokens, next + 2).season
    if (yearAt(tokens, next) !== null && goesOn) next += 1
    if (!joins.test(wordAt(tokens, next))) break
    place = next + 1
  }
  if (names.length === 0) return null
  // "vår och höst" are two times of the year, not all the time between.
  const listed =
    names.length > 1 && !before && names.every((name) => /^(?:spring|summer|autumn|winter)$/.test(name))
  // "inden sommerferien 2025", "hösten 2024": once.
  if (names.length === 1 && yearAt(tokens, next) !== null)
    return { meaning: { is: 'window', window: { named: names }, alone: 'one-off' }, next }
  return {
    meaning: {
      is: 'window',
      window: { named: names },
      // "inför vintersäsongen" is a moment, "under vintersäsongen" all of it.
      alone: listed ? 'listed' : season && !each && !before && !moment ? 'going-on' : 'occasion',
      ...(listed ? { times: names.length } : {}),
    },
    next,
  }
}

/** "i samband med storhelger", "ved julehandlen": each time it comes, not all the time it lasts. */
const atAMoment = /^(?:vid|ved|samband|forbindelse|efter)$/

function leadOfName(
  tokens: readonly Token[],
  at: number,
): { next: number; before: boolean | null; each: boolean; moment: boolean } {
  let place = at
  let before: boolean | null = null
  for (; place < at + 6; place++) {
    const word = wordAt(tokens, place)
    if (/^(?:inför|före|innan|før|inden|forud)$/.test(word)) before = true
    else if (word === 'op' && /^til$/.test(wordAt(tokens, place + 1))) before = true
    else if (/^(?:vid|ved|under|efter)$/.test(word)) before = false
    else if (
      !/^(?:til|till|for|i|på|den|det|de|varje|hver|hvert|alla|alle|samband|forbindelse|med|om|öka)$/.test(
        word,
      )
    )
      break
  }
  const lead = tokens.slice(at, place)
  return {
    next: place,
    before,
    each: lead.some(({ sense }) => sense.every === 1),
    moment: lead.some(({ word }) => atAMoment.test(word)),
  }
}

function nameAt(
  tokens: readonly Token[],
  at: number,
): { name: NamedTime; season: boolean; next: number } | null {
  const sense = senseAt(tokens, at)
  if (
    /^(?:mörk|mørk)/.test(wordAt(tokens, at)) &&
    /^(?:tid|tiden|årstiden|årstid|perioden|halvåret|månader|månaderna|måneder)$/.test(wordAt(tokens, at + 1))
  )
    return { name: 'dark-season', season: true, next: at + 2 }
  // "ved skoleårets start", "vid terminens slut"
  if (/^(?:skoleårets|skolårets|läsårets|terminens)$/.test(wordAt(tokens, at))) {
    const start = /^(?:start|starten|begyndelse|början|opstart|oppstart)$/.test(wordAt(tokens, at + 1))
    if (start || end.test(wordAt(tokens, at + 1)))
      return { name: start ? 'school-start' : 'school-end', season: false, next: at + 2 }
  }
  if (sense.named) return { name: sense.named, season: /holiday|season/.test(sense.named), next: at + 1 }
  if (sense.season && (wordAt(tokens, at) !== 'vår' || isSpring(tokens, at)))
    return { name: sense.season, season: true, next: at + 1 }
  return null
}

/** "vår" alone may be "our": it is spring beside another season, and after a number of times. */
function isSpring(tokens: readonly Token[], at: number): boolean {
  const beside = [-2, 2].some(
    (away) => senseAt(tokens, at + away).season && joins.test(wordAt(tokens, at + away / 2)),
  )
  if (yearAt(tokens, at + 1) !== null) return true
  if (wordAt(tokens, at + 1) === '-' && joins.test(wordAt(tokens, at + 2))) return true
  return beside || senseAt(tokens, at - 1).times !== undefined || wordAt(tokens, at - 1) === 'g'
}
