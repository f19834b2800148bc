import { type AgreementProblem, longestNotice } from '../../agreement/agreement.rules.ts'
import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { textProblem } from '../free-text.rules.ts'
import { wholeNumber } from './agreement-words.rules.ts'
import type { Making } from './making.rules.ts'
import { isUnderWay, recordingIn } from './recording.rules.ts'
import { answerOf, answersOf, dayOf, type Values } from './rules.ts'

export type MakeProblem = AgreementProblem | 'notADay' | 'notMonths' | 'hasLeft'
/** By the names of the form's fields; what the agreement itself lacks stands among them. */
export type MakeProblems = Problems<string, MakeProblem>

/**
 * What is missing before the accepted items can be made, besides what the
 * agreement itself lacks: from when commitments hold and are recorded, the plan
 * they lie in, and a focus area for what the text puts under none.
 */
export function problemsWithMaking(
  written: Values,
  making: Making,
  focusAreasThere: readonly { id: string }[],
  today: Day,
): MakeProblems {
  const isPlanned = making.ready.some(({ section }) =>
    ['measures', 'efforts', 'commitments', 'routines'].includes(section),
  )
  const [begins, ends] = [dayOf(written, 'begins'), dayOf(written, 'ends')]
  const [planFrom, planTo] = [dayOf(written, 'planFrom'), dayOf(written, 'planTo')]
  const hasPlan = answerOf(written, 'plan') === 'there'
  const places = [...focusAreasThere.map(({ id }) => id), ...making.newFocusAreas.map(({ place }) => place)]
  const newArea = making.withoutFocusArea.length > 0 && !places.includes(answerOf(written, 'area'))
  return {
    termKind: answerOf(written, 'termKind') === '' ? 'missing' : undefined,
    noticeMonths: isNotice(written) ? undefined : 'notMonths',
    ...(isPlanned && {
      begins: begins ? undefined : 'missing',
      recording: isUnderWay(written, today) && !recordingIn(written) ? 'missing' : undefined,
      ends:
        answerOf(written, 'ends') !== '' && !ends
          ? 'notADay'
          : begins && ends && ends < begins
            ? 'backwards'
            : undefined,
    }),
    ...(isPlanned &&
      !hasPlan && {
        planTitle:
          answerOf(written, 'planTitle') === ''
            ? 'missing'
            : textProblem(answerOf(written, 'planTitle')) || undefined,
        planFrom: planFrom ? undefined : 'missing',
        planTo: !planTo ? 'missing' : planFrom && planTo < planFrom ? 'backwards' : undefined,
      }),
    ...(newArea && {
      areaName: answerOf(written, 'areaName') === '' ? 'missing' : undefined,
      areaClasses: answersOf(written, 'areaClasses').length === 0 ? 'missing' : undefined,
      areaReason: answerOf(written, 'areaReason') === '' ? 'missing' : undefined,
    }),
  }
}

/** A number of months, or nothing where no notice was agreed. */
function isNotice(written: Values): boolean {
  if (answerOf(written, 'noticeMonths') === '') return true
  const months = wholeNumber(written, 'noticeMonths')
  return months !== null && months >= 1 && months <= longestNotice
}
