import type { Day } from '../calendar.ts'
import { type NewOccurrence, responseUnits } from './rules.ts'

/** How the fields of a form are read, the same on the server and on a phone; null where nothing readable stands. */
export type Reading = {
  one: (name: string) => string
  many: (name: string) => string[]
  day: (name: string) => Day | null
  number: (name: string) => number | null
  /** The day that "today" and "yesterday" stand for in a form that was kept on a phone. */
  dayMeant: (back: 0 | 1) => Day | null
}

/** Words without the signs that cannot be stored; null where nothing was written. */
export function wordsWritten(words: string): string | null {
  return words.replace(/[\p{Cc}--[\n\r\t]]/gv, '').trim() || null
}

/** The occurrence as the form or a client sent it. A group or channel newly written wins over the one chosen. */
export function occurrenceSent(read: Reading, commitment: string): NewOccurrence {
  const { one, many, number } = read
  const written = (name: string) => wordsWritten(one(name))
  const time = number('responseHours')
  const unit = responseUnits.find((known) => known === one('responseUnit')) ?? 'hours'
  const about = written('about')
  const quantity = written('quantity') ?? ''
  return {
    id: one('id').toLowerCase(),
    commitment,
    day: daySent(read),
    quantity: about ? `${about} ${quantity}` : quantity,
    organisation: written('organisation'),
    area: written('area'),
    coverageUnit: written('coverageUnit'),
    distinctKey: written('newGroup') ?? written('distinctKey'),
    riskOccasion: written('riskOccasion'),
    responseHours: time !== null && unit !== 'hours' ? time * 24 : time,
    responseUnit: time === null ? null : unit,
    channel: written('newChannel') ?? written('channel'),
    note: written('note'),
    countsIn: one('asksCountsIn') === 'yes' ? many('countsIn') : null,
  }
}

function daySent({ one, day, dayMeant }: Reading): Day | null {
  if (one('otherDay') !== '') return day('otherDay')
  if (one('day') === 'today') return dayMeant(0)
  return one('day') === 'yesterday' ? dayMeant(1) : day('day')
}
