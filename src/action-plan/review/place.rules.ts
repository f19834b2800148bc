import { keyOf } from '../reading/keys.rules.ts'
import type { AgreementReading, Question } from '../reading/rules.ts'
import { answerOf, type Decisions } from './rules.ts'

/** Under what something goes: an item of this reading, something that is there already, or nothing chosen. */
export type Place = { item: string } | { id: string } | null

export function placeIn(written: string): Place {
  if (written.startsWith('item:')) return { item: written.slice(5) }
  return written.startsWith('id:') ? { id: written.slice(3) } : null
}

/** The key under which the answer to a question is kept. */
export function questionKey({ code, text, about }: Question): string {
  return keyOf(`question ${code}`, `${text} ${about.join(' ')}`)
}

/** What a person answered to a question; empty while nobody has. */
export function answerTo(question: Question, decisions: Decisions): string {
  const values = decisions.get(questionKey(question))?.values
  return values ? answerOf(values, 'answer') : ''
}

/** The place of the focus area with a title, among those of the reading. */
export function focusAreaPlace(title: string | null, reading: AgreementReading): string {
  const area = title && reading.focusAreas.find((one) => one.title === title)
  return area ? `item:${area.key}` : ''
}

/**
 * Where a heading's commitments belong: as the reading says, else as a person
 * answered when asked about that heading.
 */
export function placeOfHeading(
  heading: string | null,
  readAs: string | null,
  reading: AgreementReading,
  decisions: Decisions,
): string {
  if (readAs !== null) return focusAreaPlace(readAs, reading)
  const asked = reading.questions.find(
    ({ code, text }) =>
      text === heading && (code === 'headingFitsNoFocusArea' || code === 'headingFitsSeveralFocusAreas'),
  )
  return asked ? focusAreaPlace(answerTo(asked, decisions), reading) : ''
}
