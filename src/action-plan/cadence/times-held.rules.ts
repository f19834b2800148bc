import { without } from './exceptions.rules.ts'
import type { Mark } from './marks.rules.ts'
import type { Of, Placed } from './reading.rules.ts'
import type { Window } from './rules.ts'

/** What the hours and the exceptions of a sentence make of its readings, and what of them no reading can hold. */

/** Hours as parts of the day, where the words name none; and without the times that are excepted. */
export function atItsTimes(placed: Placed, marks: readonly Mark[]): Placed {
  const { cadence } = placed
  if (cadence.kind !== 'counted' && cadence.kind !== 'continuous') return placed
  const dayParts = cadence.window?.dayParts ?? dayPartsOf(marks)
  const timed = dayParts ? { ...cadence.window, dayParts } : cadence.window
  const window = exceptionsHeld(marks).reduce<Window | null>((left, one) => without(left, one.window), timed)
  return { ...placed, cadence: { ...cadence, window } }
}

function dayPartsOf(marks: readonly Mark[]): Window['dayParts'] {
  return marks.flatMap((mark) => (mark.is === 'look-alike' && mark.dayParts ? [mark.dayParts] : []))[0]
}

/** Of two times of the year one window holds only one: beside another, an exception cannot be kept. */
function exceptionsHeld(marks: readonly Mark[]): Of<'exception'>[] {
  const exceptions = marks.filter((mark) => mark.is === 'exception')
  const ofYear = ({ window }: { window: Window }) => !!window.startMonthDay || !!window.start
  const seasons = [...exceptions, ...marks.filter((mark) => mark.is === 'window')].filter(ofYear)
  return seasons.length > 1 ? exceptions.filter((one) => !ofYear(one)) : exceptions
}

/** What narrows the readings of a sentence and stays out of them, in the words of the text. */
export function wordsNotRead(marks: readonly Mark[], found: readonly Placed[]): string[] {
  const took = found.some(({ cadence: { kind } }) => kind === 'counted' || kind === 'continuous')
  const held: readonly Mark[] = took ? exceptionsHeld(marks) : []
  return marks.flatMap((mark) =>
    mark.is === 'unread' || (mark.is === 'exception' && !held.includes(mark)) ? [mark.words] : [],
  )
}
