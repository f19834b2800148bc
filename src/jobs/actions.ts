import type { Act } from '../act.ts'
import { saveWork, saveWorkAgain } from './queries.ts'
import type { WorkName } from './rules.ts'

/**
 * Has work done that takes longer than a page may: it is put in the queue in the
 * act's own transaction, so that it is begun only if the act is saved. Gives the
 * id of its row; `workPath(id)` is where its progress is seen.
 */
export function startWork<Asked>(act: Act, name: WorkName<Asked>, asked: Asked): Promise<string> {
  return saveWork(act, name, asked)
}

/** Has work that failed done again, from the start; false where it did not fail. */
export function tryAgain(act: Act, id: string): Promise<boolean> {
  return saveWorkAgain(act, id)
}

/** The page that tells how far work has come. */
export const workPath = (id: string): string => `/app/work/${id}`
