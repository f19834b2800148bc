import { day, type Filled, many, one } from '../../web/filled.ts'
import { type Language, writtenList } from '../../web/languages.ts'
import { readWholly } from '../cadence/grammar.rules.ts'
import type { Cadence } from '../cadence/rules.ts'
import { inSchoolYears } from '../cadence/school-years.rules.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import type { Commitment } from '../rules.ts'
import { answersFrom, cadenceAnswers } from './answers.rules.ts'
import { type CommitmentPreview, previewOf, type Surroundings } from './preview.rules.ts'
import type { Amendment, WrittenCommitment } from './rules.ts'
import { inCodes, inWords } from './things.rules.ts'
import { commitmentsText } from './words.pages.tsx'

/** A form of a commitment with what it says so far. */
export type Answered = {
  filled: Filled
  preview: CommitmentPreview
  written: WrittenCommitment
  /** What pasted words were read as, in a sentence. */
  read?: string
}

/**
 * What was answered, after the button that was pressed: pasted words and the
 * proposal fill the fields, everything else leaves them as they stand.
 */
export function answered(form: Filled, language: Language, surroundings: Surroundings): Answered {
  const { do: pressed, ...filled } = form
  if (pressed === 'read') return readWords(filled, language, surroundings)
  const preview = previewOf(writingIn(filled, language), surroundings)
  const { proposal } = preview.lint
  if (pressed !== 'use-proposal' || proposal === null)
    return { filled, preview, written: writtenIn(filled, preview) }
  return answered({ ...filled, ...fieldsOf(proposal, language) }, language, surroundings)
}

function readWords(filled: Filled, language: Language, surroundings: Surroundings): Answered {
  const t = commitmentsText(language).paste
  const words = one(filled, 'pasted')
  const { cadences, notRead } = readWholly(words, surroundings.wordsIn)
  const readings = cadences.filter(({ kind }) => kind !== 'not-a-cadence').map(inSchoolYears)
  const [main, ...others] = readings
  if (!main) return { ...answered(filled, language, surroundings), read: t.nothingFound }
  const kept = { ...filled, originalWords: words, title: one(filled, 'title') || words }
  const listed = (said: string[]) =>
    writtenList(
      said.map((one) => `”${one}”`),
      language,
    )
  const also = listed(others.map((other) => cadenceSentence(other, language)))
  return {
    ...answered({ ...kept, ...fieldsOf(main, language) }, language, surroundings),
    read: [
      t.read(cadenceSentence(main, language)),
      ...(others.length > 0 ? [t.several(also)] : []),
      ...(notRead.length > 0 ? [t.notRead(listed(notRead))] : []),
    ].join(' '),
  }
}

function fieldsOf(cadence: Cadence, language: Language): Filled {
  return inWords(answersFrom(cadence), commitmentsText(language).things)
}

function writingIn(filled: Filled, language: Language) {
  const answers = cadenceAnswers(
    (field) => one(filled, field),
    (field) => many(filled, field),
  )
  return {
    title: one(filled, 'title'),
    originalWords: one(filled, 'originalWords'),
    answers: inCodes(answers, commitmentsText(language).things),
    responsible: many(filled, 'responsible'),
    fromDay: day(filled, 'fromDay'),
    toDay: day(filled, 'toDay'),
  }
}

/** What turned out measurable is not accepted as the contrary, whatever was ticked before. */
function writtenIn(filled: Filled, { cadence, lint, problems }: CommitmentPreview): WrittenCommitment {
  return {
    title: one(filled, 'title'),
    originalWords: one(filled, 'originalWords'),
    cadence,
    unread: problems,
    fromDay: day(filled, 'fromDay'),
    toDay: day(filled, 'toDay'),
    giver: one(filled, 'giver'),
    responsible: many(filled, 'responsible'),
    cooperating: many(filled, 'cooperating').filter((id) => !many(filled, 'responsible').includes(id)),
    acceptedAsNotMeasurable: one(filled, 'acceptedAsNotMeasurable') === 'yes' && !lint.measurable,
    notMeasurableReason: one(filled, 'notMeasurableReason'),
  }
}

/** A new form: the plan's end is the usual last day, and the writer's own organisation the usual owner. */
export function emptyForm(usual: { organisation: string; from: string; to: string | null }): Filled {
  return {
    kind: 'counted',
    comparator: 'at-least',
    fromDay: usual.from,
    toDay: usual.to ?? '',
    responsible: usual.organisation,
  }
}

/** The form of an amendment begins with how the commitment reads now. */
export function filledFrom(now: Commitment, today: string, language: Language): Filled {
  return {
    ...fieldsOf(now.cadence, language),
    number: String(now.number),
    title: now.title,
    originalWords: now.originalWords,
    responsible: now.responsible,
    cooperating: now.cooperating,
    giver: now.giver,
    fromDay: now.fromDay > today ? now.fromDay : today,
    toDay: now.toDay ?? '',
    acceptedAsNotMeasurable: now.acceptedAsNotMeasurable ? 'yes' : '',
    notMeasurableReason: now.notMeasurableReason,
  }
}

/** The reason, and which version stood on the screen when it was written. */
export function amendmentIn(filled: Filled): Amendment {
  return { number: Number(one(filled, 'number')) || 0, reason: one(filled, 'reason') }
}
