import type { Owner } from '../../agreement/rules.ts'
import { aroundOwn, heading, list, own, paragraph, type Telling } from '../../documents/blocks.ts'
import type { Block, Words } from '../../documents/document.rules.ts'
import { writtenDay } from '../../web/languages.ts'
import { type LocalWork, type PartTwo, standingOfPartTwo } from '../rules.ts'
import type { AgreementContents } from './rules.ts'
import { dayOrNone, documentText } from './words.report.ts'

/** What one municipality has of its own: its goals, its adopted plan, the promises that residents can read. */
export function partTwoBlocks(part: PartTwo, { madeOn }: AgreementContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const standing = standingOfPartTwo(part, madeOn)
  const day = dayOrNone(standing === 'left' ? part.to : standing === 'notYet' ? part.from : null, language)
  return [
    heading(1, t.partTwo(part.name)),
    ...(day ? [paragraph(standing === 'left' ? t.left(day) : t.notYet(day))] : []),
    ...(part.work ? workBlocks(part.work, telling) : [paragraph(t.closed)]),
  ]
}

function workBlocks({ goals, plans, promises }: LocalWork, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const orLacking = (items: Words[]) => (items.length === 0 ? [paragraph(t.lacking)] : list(items))
  const goalLine = ({ words, owner, focusArea }: { words: string; owner: Owner; focusArea: string }) =>
    aroundOwn((goal, area) => `${goal} (${t.localGoal(t.owners[owner], area)})`, [words, focusArea], telling)
  const planLine = ({ title, from, to, adoptedOn }: LocalWork['plans'][number]) =>
    aroundOwn(
      (plan) =>
        t.plan(
          plan,
          writtenDay(from, language),
          writtenDay(to, language),
          adoptedOn.map((on) => writtenDay(on, language)).join(', '),
        ),
      [title],
      telling,
    )
  return [
    heading(2, t.localGoals),
    ...orLacking(goals.map(goalLine)),
    heading(2, t.localPlan),
    ...orLacking(plans.map(planLine)),
    heading(2, t.localPromises),
    ...orLacking(promises.map(({ words }) => own(words, telling))),
  ]
}
