import { dayAt, firstDayOf, lastDayOf, monthAt, yearAt } from './dates.rules.ts'
import { dueAt } from './due-days.rules.ts'
import { joins, type PhraseRule, wordAt } from './marks.rules.ts'
import { beforehand, offset, within } from './response-times.rules.ts'
import type { Token } from './tokens.rules.ts'

/** When it must be done: by a day, within so long of something, so long after something. */

const by =
  /^(?:klart|klar|färdig|färdigt|senast|senest|före|innan|inden|innen|før|tidigast|ultimo|medio|primo)$/

const endOf =
  /^(?:utgången|udgangen|utgangen|slut|slutet|slutning|slutningen|utgång|utgang|sluttet|slutten|udgang)$/

/** "vid utgången av", "i slutet av", "ved årets udgang": the end of something, told without "senast". */
function isAtTheEnd(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:vid|ved|i|per|till|til|mot|mod)$/.test(wordAt(tokens, at))) return false
  const end = wordAt(tokens, at + 1)
  return endOf.test(end) || (end === 'årets' && endOf.test(wordAt(tokens, at + 2)))
}

/** "senast den 31 mars varje år", "inden udgangen af 2024", "senast i december", "före årets slut". */
const deadline: PhraseRule = (tokens, at) => {
  if (!by.test(wordAt(tokens, at)) && !isAtTheEnd(tokens, at)) return null
  let place = by.test(wordAt(tokens, at)) ? at + 1 : at
  while (
    /^(?:i|vid|ved|per|till|til|mot|mod|under|den|d|om|fredag|mandag|måndag)$/.test(wordAt(tokens, place)) &&
    !dayAt(tokens, place)
  )
    place += 1
  if (endOf.test(wordAt(tokens, place)) && /^(?:av|af|på|i)$/.test(wordAt(tokens, place + 1))) place += 2
  const due = dueAt(tokens, place)
  if (!due) return null
  let { next } = due
  let times = 1
  for (; times < 6 && joins.test(wordAt(tokens, next)); times++) {
    const also = dayAt(tokens, next + 1)
    if (!also) break
    next = also.next
  }
  return { meaning: { is: 'deadline', dueBy: lastDayOf(due), yearly: due.year === null, times }, next }
}

/** "med start 2024", "med början i september": the day from which every-nth is counted. */
const anchor: PhraseRule = (tokens, at) => {
  if (
    wordAt(tokens, at) !== 'med' ||
    !/^(?:start|början|begyndelse|oppstart|opstart|börjande|virkning)$/.test(wordAt(tokens, at + 1))
  )
    return null
  let place = at + 2
  while (/^(?:i|från|fra|og|och|med|den|under)$/.test(wordAt(tokens, place)) && place < at + 6) place += 1
  const day = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (day) return { meaning: { is: 'anchor', day: firstDayOf(day) }, next: day.next }
  const year = yearAt(tokens, place)
  return year === null ? null : { meaning: { is: 'anchor', day: `${year}-01-01` }, next: place + 1 }
}

const deadlineNoun = /^(?:(?:tids)?frist(?:en)?|deadline(?:n|en)?|slutdatum|svarsfrist|sista|sidste|siste)$/

/** "Deadline for indsendelse: 1. oktober", "sista dag för ansökan är den 31 mars": the day after the name of it. */
const namedDeadline: PhraseRule = (tokens, at) => {
  if (!deadlineNoun.test(wordAt(tokens, at))) return null
  // "sista dag", but "sista fredagen".
  const last =
    /^s/.test(wordAt(tokens, at)) && wordAt(tokens, at) !== 'slutdatum' && !/frist/.test(wordAt(tokens, at))
  if (last && !/^(?:dag|dagen|frist|fristen|datum|dato)$/.test(wordAt(tokens, at + 1))) return null
  for (let place = at + 1; place < at + 8 && tokens[place]; place++) {
    if (/^[.;!?]$/.test(wordAt(tokens, place))) return null
    const due = dayAt(tokens, place)
    if (due)
      return {
        meaning: { is: 'deadline', dueBy: lastDayOf(due), yearly: due.year === null, times: 1 },
        next: due.next,
      }
  }
  return null
}

export const deadlines: PhraseRule[] = [anchor, namedDeadline, deadline, within, beforehand, offset]
