import type { Act } from '../act.ts'
import type { Permission } from '../partnership/rules.ts'
import type { Language } from '../web/languages.ts'
import type { WorkName } from './rules.ts'

/**
 * Work that takes longer than a person waits for a page: 32 area sheets, a file
 * of a million rows. A room describes it in its `jobs.ts`, `all-work.ts` lists
 * it, and an action starts it by name.
 *
 * It may be carried out more than once: the machine may stop in the midst of it,
 * and it begins again from the start. So each step looks at what is already
 * done, and doing a step twice must be the same as doing it once.
 */
export type LongWork<Asked, Outcome> = {
  name: WorkName<Asked>
  /** Who may see how far it has come, and try it again; the same who may start it. */
  permission: Permission
  /** What the page of its progress calls it. */
  title: (asked: Asked, language: Language) => string
  /** Gives what came of it, as JSON can hold it. */
  run: (asked: Asked, steps: Steps) => Promise<Outcome>
  /** The address where what came of it is read. */
  leadsTo: (outcome: Outcome, asked: Asked) => string
}

/** How work under way reads, saves and tells how far it is. */
export type Steps = {
  /**
   * One step, saved as a whole or not at all, in the name of whoever asked for
   * the work. What only takes time belongs between two steps: a transaction that
   * is held open over it holds up others, and is cut off after a minute.
   */
  step: <T>(work: (act: Act) => Promise<T>) => Promise<T>
  /** The last step: what came of the work is saved with it in one, so that the step is done once and never again. */
  finish: <T>(work: (act: Act) => Promise<T>) => Promise<T>
  /** Tells that this many of this many are done; as often as one likes, it is written down a few times a second. */
  told: (done: number, of: number) => Promise<void>
}

/** Any kind of work, as the list of all of them holds it. */
// biome-ignore lint/suspicious/noExplicitAny: what is asked of one kind is of no concern to another.
export type AnyWork = LongWork<any, any>
