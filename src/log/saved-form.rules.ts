import type { Day } from '../calendar.ts'
import type { ResponseUnit } from './rules.ts'

/** An occurrence as it was saved, as far as a form asks for it. */
type Saved = {
  day: Day
  quantity: number
  quantityWords: string | null
  organisation: string
  area: string | null
  coverageUnit: string | null
  distinctKey: string | null
  riskOccasion: string | null
  responseHours: number | null
  responseUnit: ResponseUnit | null
  channel: string | null
  note: string | null
}

/** What the form lets one choose among; what is not among it was written in. */
type Choosable = {
  days: readonly Day[]
  groups: readonly string[]
  channels: readonly string[]
  /** The unit in which an answer is usually told here. */
  usualUnit: ResponseUnit
}

/**
 * The form as it was filled in when this was saved from it. Whoever comes back
 * to it sees what was saved, and sent as it is it is the same occurrence.
 */
export function formSaved(
  saved: Saved,
  { days, groups, channels, usualUnit }: Choosable,
): Record<string, string> {
  const { day, distinctKey: group, channel, responseHours: hours } = saved
  const unit = saved.responseUnit ?? usualUnit
  return {
    quantity: saved.quantityWords ?? String(saved.quantity).replace('.', ','),
    ...(days.includes(day) ? { day } : { otherDay: day }),
    organisation: saved.organisation,
    area: saved.area ?? '',
    coverageUnit: saved.coverageUnit ?? '',
    riskOccasion: saved.riskOccasion ?? '',
    ...chosenOrWritten('distinctKey', 'newGroup', group, groups),
    ...chosenOrWritten('channel', 'newChannel', channel, channels),
    responseHours: hours === null ? '' : String(unit === 'hours' ? hours : hours / 24).replace('.', ','),
    responseUnit: unit,
    note: saved.note ?? '',
  }
}

/** Where nothing can be chosen the field to choose in is the one to write in. */
function chosenOrWritten(
  choosing: string,
  writing: string,
  words: string | null,
  offered: readonly string[],
): Record<string, string> {
  const isOffered = offered.length === 0 || offered.includes(words ?? '')
  return { [isOffered ? choosing : writing]: words ?? '' }
}
