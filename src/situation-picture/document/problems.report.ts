import {
  asPieces,
  definitions,
  list,
  own,
  ownHeading,
  paragraph,
  type Telling,
  table,
} from '../../documents/blocks.ts'
import type { Block, Words } from '../../documents/document.rules.ts'
import { writtenDay, writtenList } from '../../web/languages.ts'
import { isKnownDwelling, type Passage } from '../analysis/rules.ts'
import { placeNumber } from './method.report.ts'
import { type PictureContents, prioritised, type ToldCause, type ToldProblem } from './rules.ts'
import { documentText } from './words.report.ts'

/** The prioritised problems on one page, the first place first. */
export function summaryChapter({ problems }: PictureContents, telling: Telling): Block[] {
  const t = documentText(telling.language)
  const first = prioritised(problems)
  if (first.length === 0) return [paragraph(t.nothingPrioritised)]
  return [
    paragraph(t.prioritisedLead),
    ...table(
      t.prioritisedProblems,
      [{ head: t.problem }, { head: t.words, share: 2 }, { head: t.placeHead }],
      first.map(({ title, words, priority }) => [
        own(title, telling),
        own(words, telling),
        placeNumber(priority?.place ?? null, telling.language),
      ]),
    ),
  ]
}

/** Some of what is known, problem by problem; problems of which nothing of it is known are left out. */
export function perProblem(
  { problems }: PictureContents,
  telling: Telling,
  passages: readonly Passage[],
): Block[] {
  return ordered(problems).flatMap((problem) => {
    const told = knownOf(problem, telling, passages)
    return told.length === 0 ? [] : [ownHeading(3, problem.title, telling), ...told]
  })
}

function knownOf({ analysis }: ToldProblem, telling: Telling, passages: readonly Passage[]): Block[] {
  if (!analysis) return []
  const t = documentText(telling.language)
  return definitions(
    passages.map((passage) => [t.analysis.passages[passage], own(analysis[passage], telling)]),
  )
}

/** Prioritised problems first, in their order; the others as they were made. */
function ordered(problems: readonly ToldProblem[]): ToldProblem[] {
  const first = prioritised(problems)
  return [...first, ...problems.filter((problem) => !first.includes(problem))]
}

/** Why each problem is there: how it shows itself, what meets, what lies around it, and the cause tree as a list. */
export function causesChapter({ problems }: PictureContents, telling: Telling): Block[] {
  const t = documentText(telling.language)
  return ordered(problems).flatMap((problem) => {
    const known = [
      ...knownOf(problem, telling, [
        'patternExtent',
        'patternHow',
        'triangleOffender',
        'contextFactors',
        'crossBorder',
      ]),
      ...dwellings(problem, telling),
      ...(problem.causes.length > 0 ? [paragraph(t.causeTree)] : []),
      ...list(causeItems(problem.causes, telling)),
    ]
    const isPrioritised = problem.priority?.place != null
    if (known.length === 0 && !isPrioritised) return []
    return [
      ownHeading(3, problem.title, telling),
      ...(known.length > 0 ? known : [paragraph(t.nothingKnown)]),
    ]
  })
}

function dwellings({ analysis }: ToldProblem, telling: Telling): Block[] {
  const t = documentText(telling.language)
  const kinds = analysis?.dwellingTypes ?? []
  const known = kinds
    .filter(isKnownDwelling)
    .map((type, at) => (at === 0 ? t.analysis.dwellings[type] : t.analysis.dwellings[type].toLowerCase()))
  const others = kinds.filter((type) => !isKnownDwelling(type))
  return definitions([
    [t.dwellings, writtenList(known, telling.language)],
    [t.otherDwellings, own(writtenList(others, telling.written), telling)],
  ])
}

/** The tree told as a list: 1, 1.1, 1.1.1, each with the function that can act on it. */
function causeItems(causes: readonly ToldCause[], telling: Telling, above = ''): Words[] {
  const t = documentText(telling.language)
  return causes.flatMap((cause, at) => {
    const number = `${above}${at + 1}`
    const acting = cause.function === '' ? [] : [` ${t.canAct} `, ...asPieces(own(cause.function, telling))]
    const told: Words = [`${number} `, ...asPieces(own(cause.words, telling)), ...acting]
    return [told, ...causeItems(cause.below, telling, `${number}.`)]
  })
}

/** What was decided about each problem and why: where the plan begins. */
export function needsChapter({ problems }: PictureContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  return table(
    t.decisions,
    [{ head: t.problem }, { head: t.placeHead }, { head: t.reason, share: 2 }, { head: t.session }],
    ordered(problems).flatMap(({ title, priority }) =>
      priority
        ? [
            [
              own(title, telling),
              placeNumber(priority.place, language),
              own(priority.reason, telling),
              [...asPieces(own(priority.session, telling)), `, ${writtenDay(priority.heldOn, language)}`],
            ],
          ]
        : [],
    ),
  )
}
