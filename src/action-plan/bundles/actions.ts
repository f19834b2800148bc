import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { reachOf } from '../../partnership/rules.ts'
import { measuresOf } from '../queries.ts'
import { holdPlan } from '../writing.queries.ts'
import { bundlesOf, saveBundle, saveBundleEnding } from './queries.ts'
import {
  type Bundle,
  type BundleProblem,
  type BundleWords,
  problemsWithBundle,
  problemsWithChange,
  problemsWithEnding,
} from './rules.ts'

export type Outcome = { id: string } | BundleProblem[]

/** Binds measures together that work best combined. */
export async function makeBundle(act: Act, words: BundleWords): Promise<Outcome> {
  await holdPlan(act)
  const problems = [...wholePlanOnly(act), ...problemsWithBundle(words, await known(act))]
  if (problems.length > 0) return problems
  return noted(act, 'make-bundle', await saveBundle(act, words))
}

/** Writes a bundle anew, whole, with the reason. */
export async function changeBundle(
  act: Act,
  bundle: string,
  words: BundleWords,
  change: { number: number; reason: string },
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, bundle)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [
    ...problemsWithChange(change, now),
    ...wholePlanOnly(act),
    ...problemsWithBundle(words, [...(await known(act)), ...now.measures]),
  ]
  if (problems.length > 0) return problems
  return noted(act, 'change-bundle', await saveBundle(act, words, { bundle, ...change }))
}

/** Ends a bundle; its measures go on, each by itself. */
export async function endBundle(
  act: Act,
  bundle: string,
  ending: { day: Day | null; reason: string },
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, bundle)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [...problemsWithEnding(ending, now), ...wholePlanOnly(act)]
  if (problems.length > 0 || !ending.day) return problems
  await saveBundleEnding(act, bundle, { ...ending, day: ending.day })
  return noted(act, 'end-bundle', bundle)
}

async function standing(act: Act, bundle: string): Promise<Bundle | undefined> {
  return (await bundlesOf(act.db, act.within)).find(({ id }) => id === bundle)
}

/** Measures that may be bound into a bundle anew: those that are not cancelled. */
async function known(act: Act): Promise<string[]> {
  return (await measuresOf(act.db, act.within)).filter((one) => !one.cancellation).map(({ id }) => id)
}

/** A bundle goes over the organisations, so whoever writes only their own part makes none. */
function wholePlanOnly({ role }: Act): BundleProblem[] {
  return reachOf(role, 'write-plan') === 'partnership' ? [] : [{ field: 'form', code: 'outOfReach' }]
}

async function noted(act: Act, deed: string, bundle: string): Promise<Outcome> {
  await appendAudit(act.db, { at: act.at, act: deed, noun: 'bundle', nounId: bundle })
  return { id: bundle }
}
