import type { Act } from '../../act.ts'
import { addFocusArea, addGoal } from '../../agreement/focus-area.actions.ts'
import type { Accepted } from './making.rules.ts'
import { focusAreaAt, inOrder, made, type Placing } from './placing.actions.ts'
import { answerOf, type Values } from './rules.ts'
import { focusAreaWords, goalWords } from './words.rules.ts'

/** Makes the focus areas that were accepted. */
export async function makeFocusAreas(
  act: Act,
  agreement: string,
  ready: readonly Accepted[],
  { became }: Pick<Placing, 'became'>,
): Promise<void> {
  for (const [place, one] of ready.filter(({ section }) => section === 'focusAreas').entries()) {
    const id = made(await addFocusArea(inOrder(act, place), agreement, focusAreaWords(one.values)))
    became.set(one.item.key, { noun: 'focusArea', id })
  }
}

/** The focus area of what the text puts under none: one that was chosen, there already or just made, or a new one that was named. */
export async function commonFocusArea(
  act: Act,
  agreement: string,
  written: Values,
  there: readonly { id: string }[],
  { became }: Pick<Placing, 'became'>,
): Promise<string> {
  const area = answerOf(written, 'area')
  const chosen = there.find(({ id }) => id === area) ?? became.get(area.replace(/^item:/, ''))
  if (chosen) return chosen.id
  const words = focusAreaWords({
    name: answerOf(written, 'areaName'),
    classes: written.areaClasses ?? [],
    outcomeReason: answerOf(written, 'areaReason'),
  })
  return made(await addFocusArea(inOrder(act, 999), agreement, words))
}

export async function makeGoals(act: Act, ready: readonly Accepted[], placing: Placing): Promise<void> {
  for (const [place, one] of ready.filter(({ section }) => section === 'goals').entries()) {
    const area = focusAreaAt(answerOf(one.values, 'focusArea'), placing)
    const id = made(await addGoal(inOrder(act, place), area, goalWords(one.values)))
    placing.became.set(one.item.key, { noun: 'goal', id })
  }
}
