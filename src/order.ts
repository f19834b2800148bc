/**
 * Every step of the method with its folder, from beginning together to what
 * needs me now.
 *
 * A step knows what came before it. Navigation shows the rooms in this order,
 * routes are mounted by it, and the architecture test holds every import
 * against it. A room that is not built yet stands here all the same: it simply
 * has no folder.
 *
 * `methodStep` is the handbook's own number: 1 initiate, 2 own preparations,
 * 3 joint preparations, 4 carrying out, 5 follow-up.
 */
export const steps = [
  { folder: 'partnership', methodStep: 1 },
  { folder: 'areas', methodStep: 1 },
  { folder: 'knowledge', methodStep: 1 },
  { folder: 'offences', methodStep: 2 },
  { folder: 'dialogue', methodStep: 2 },
  { folder: 'fieldwork', methodStep: 2 },
  { folder: 'situation-picture', methodStep: 3 },
  { folder: 'agreement', methodStep: 3 },
  { folder: 'action-plan', methodStep: 4 },
  { folder: 'log', methodStep: 4 },
  { folder: 'follow-up', methodStep: 5 },
  { folder: 'meetings', methodStep: 5 },
  { folder: 'publication', methodStep: 5 },
  { folder: 'duties', methodStep: 5 },
  { folder: 'thread', methodStep: 5 },
  { folder: 'desk', methodStep: 5 },
] as const

export type Step = (typeof steps)[number]['folder']
export type MethodStep = (typeof steps)[number]['methodStep']

/** Where a folder stands among the steps, from 0; -1 for the ground floor, which is no step. */
export function placeInOrder(folder: string): number {
  return steps.findIndex((step) => step.folder === folder)
}

/** Whether `step` may read `other`: a step reads itself and the steps before it. */
export function mayRead(step: Step, other: Step): boolean {
  return placeInOrder(other) <= placeInOrder(step)
}
