import { cadenceAsItHolds, heldAndComing } from '../../action-plan/coming.rules.ts'
import { isSameSentence } from '../../action-plan/one-promise.rules.ts'
import {
  aroundOwn,
  asPieces,
  definitions,
  list,
  own,
  ownHeading,
  paragraph,
  strong,
  type Telling,
  table,
  writtenBlocks,
} from '../../documents/blocks.ts'
import type { Block, Words } from '../../documents/document.rules.ts'
import { objectName, offenceName, targetGroupName } from '../../knowledge/offence-kinds/rules.ts'
import { writtenList } from '../../web/languages.ts'
import type { AgreementContents, ToldCommitment, ToldFocusArea } from './rules.ts'
import { dayInRow, documentText } from './words.report.ts'

type Place = { telling: Telling; level: 2 | 3 }

/** One focus area: what it is about and made of, its goals, and who does what how often. */
export function focusAreaBlocks(
  told: ToldFocusArea,
  { toldOf }: AgreementContents,
  { telling, level }: Place,
): Block[] {
  const t = documentText(telling.language)
  const { area, goals, commitments, measuresAlone } = told
  return [
    ownHeading(level, area.name, telling),
    ...writtenBlocks(area.description, telling),
    ...factsOf(told, telling),
    ...table(
      t.goals,
      [
        { head: t.goalHeads.words, share: 3 },
        { head: t.goalHeads.owner, share: 1.2 },
        { head: t.goalHeads.measured, share: 2 },
        { head: t.goalHeads.byDay, share: 1.2 },
      ],
      goals.map(({ words, owner, indicator, baseline, target, byDay }) => [
        own(words, telling),
        t.owners[owner],
        own(
          [indicator, [baseline, target].filter(Boolean).join(' → ')].filter(Boolean).join(': ') || '–',
          telling,
        ),
        dayInRow(byDay, telling.language),
      ]),
    ),
    ...table(
      t.commitments,
      [
        { head: t.commitmentHeads.title, share: 3 },
        { head: t.commitmentHeads.howOften, share: 2 },
        { head: t.commitmentHeads.who, share: 2.4 },
      ],
      commitments.map((commitment) => rowOf(commitment, toldOf, telling)),
    ),
    ...(measuresAlone.length > 0
      ? [paragraph(strong(t.measuresAlone)), ...list(measuresAlone.map((title) => own(title, telling)))]
      : []),
  ]
}

function rowOf(commitment: ToldCommitment, day: string, telling: Telling): Words[] {
  const { language } = telling
  const t = documentText(language)
  const { versions, measure, giver, responsible, cooperating } = commitment
  const { title } = heldAndComing(versions, day).held
  const who = [
    t.givers[giver],
    responsible.length > 0 && t.responsible(writtenList(responsible, language)),
    cooperating.length > 0 && t.together(writtenList(cooperating, language)),
  ]
  return [
    isSameSentence(title, measure)
      ? own(title, telling)
      : [...asPieces(own(title, telling)), '\n', ...asPieces(aroundOwn(t.measure, [measure], telling))],
    cadenceAsItHolds(versions, day, language),
    who.filter(Boolean).join('. '),
  ]
}

function factsOf({ area, problems, closedProblems }: ToldFocusArea, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const named = (codes: string[], name: (code: string, language: Telling['language']) => string) =>
    writtenList(
      codes.map((code) => name(code, language)),
      language,
    )
  const more = closedProblems > 0 ? t.closedProblems(closedProblems) : ''
  return definitions([
    [
      t.problems,
      aroundOwn((titles) => [titles, more].filter(Boolean).join('\n'), [problems.join('\n')], telling),
    ],
    [
      t.classesHead,
      writtenList(
        area.classes.map((one) => t.classes[one]),
        language,
      ),
    ],
    [t.targetGroups, named(area.targetGroups, targetGroupName)],
    [t.offences, named(area.offences, offenceName)],
    [t.objects, named(area.objects, objectName)],
    [t.outcomeCrime, own(area.outcomeCrime, telling)],
    [t.outcomeSafety, own(area.outcomeSafety, telling)],
    [t.outcomeReason, own(area.outcomeReason, telling)],
    [t.carriedBy, own(area.carriedBy, telling)],
  ])
}
