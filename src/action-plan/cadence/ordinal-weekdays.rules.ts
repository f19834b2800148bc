import { everyPeriod } from './every-period.rules.ts'
import { joins, type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { perPeriod } from './per-period.rules.ts'
import type { Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

const nth: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }

/** "första måndagen i månaden", "den sidste fredag i hver måned". */
export const ordinalWeekday: PhraseRule = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  let times = 1
  let place = at + 1
  while (times < 4 && joins.test(wordAt(tokens, place)) && ordinalAt(tokens, place + 1)) {
    times += 1
    place += 2
  }
  const { weekdays: day, period } = senseAt(tokens, place)
  const span = period?.period === 'week' || period?.period === 'weekend' || (day && day.length > 1)
  if (!ordinal || !(day?.length === 1 || span)) return null
  const window: Window | undefined = span ? undefined : { ordinalWeekday: `${ordinal}-${day![0]}` }
  const following = /^(?:i|per|pr|\/|varje|hver|hvert|varannan|om)$/.test(wordAt(tokens, place + 1))
    ? (perPeriod(tokens, place + 1) ?? everyPeriod(tokens, place + 1))
    : null
  if (following?.meaning.is === 'rate')
    return {
      meaning: {
        ...following.meaning,
        comparator: 'exactly',
        alone: true,
        times,
        ...(window ? { window } : {}),
      },
      next: following.next,
    }
  if (!window) return null
  const about = beside(tokens, place + 1)
  if (about) return about
  // "sidste torsdag i september": once, not every month.
  const month =
    /^(?:i|under)$/.test(wordAt(tokens, place + 1)) && senseAt(tokens, place + 2).month !== undefined
  return { meaning: { is: 'window', window, alone: month ? 'one-off' : 'monthly', times }, next: place + 1 }
}

/** "första måndagen efter påsklovet", "den sidste fredag før jul": each time that comes. */
function beside(tokens: readonly Token[], at: number): ReturnType<PhraseRule> {
  if (!/^(?:efter|etter|före|innan|før|inden|innen)$/.test(wordAt(tokens, at))) return null
  const { named, event, season } = senseAt(tokens, at + 1)
  if (!named && !event && !season) return null
  return { meaning: { is: 'occasion', per: printed(tokens, at + 1, at + 2), strong: true }, next: at + 2 }
}

function ordinalAt(tokens: readonly Token[], at: number): string | undefined {
  if (/^(?:förstkommande|førstkommende)$/.test(wordAt(tokens, at))) return 'first'
  return /^(?:sista|sidste|siste)$/.test(wordAt(tokens, at)) ? 'last' : nth[senseAt(tokens, at).ordinal ?? 0]
}
