import type { Act } from '../../act.ts'
import { areasOf } from '../../areas/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import { kindsCounted } from '../counted.queries.ts'
import { placesOf } from '../queries.ts'
import { type FollowedProblems, followedIn, type WrittenFollowed } from './figures.rules.ts'
import {
  followedOf,
  indicatorsOf,
  observationsOf,
  observedFor,
  saveFollowed,
  saveIndicator,
  saveObservations,
} from './queries.ts'
import {
  type IndicatorProblems,
  type NewIndicator,
  problemsWithIndicator,
  type ReadLine,
  type ReadLines,
  readLines,
} from './rules.ts'

/** Begins to follow something. */
export async function makeIndicator(
  act: Act,
  indicator: NewIndicator,
): Promise<{ id: string } | { problems: IndicatorProblems }> {
  const areas = (await areasOf(act.db, act.within)).map(({ id }) => id)
  const indicators = await indicatorsOf(act.db, act.within)
  const problems = problemsWithIndicator(indicator, { areas, indicators })
  if (Object.keys(problems).length > 0) return { problems }
  const id = await saveIndicator(act, indicator)
  await appendAudit(act.db, { at: act.at, act: 'make-indicator', noun: 'indicator', nounId: id })
  return { id }
}

/**
 * Begins to follow the reported offences of a kind at a place: nobody notes its
 * values, and a corrected figure moves them.
 */
export async function followFigures(
  act: Act,
  indicator: Omit<NewIndicator, 'topic' | 'area'>,
  written: WrittenFollowed,
): Promise<{ id: string } | { problems: IndicatorProblems & FollowedProblems }> {
  const places = await placesOf(act.db, act.within)
  const known = {
    kinds: await kindsCounted(act.db, act.within),
    places: places.map(({ id }) => id),
  }
  const followed = followedIn(written, known)
  if ('problems' in followed) {
    const indicators = await indicatorsOf(act.db, act.within)
    const asked = { ...indicator, topic: 'crime' as const, area: null }
    return { problems: { ...problemsWithIndicator(asked, { areas: [], indicators }), ...followed.problems } }
  }
  const { observations, gaps } = await observedFor(act.db, act.within, followed)
  if (observations.length === 0)
    return {
      problems: gaps.some(({ why }) => why === 'noResidents')
        ? { counted: 'nothingKnown' }
        : { over: 'nothingKnown' },
    }
  const area = places.find(({ id }) => id === followed.place)?.area ?? null
  const made = await makeIndicator(act, { ...indicator, topic: 'crime', area })
  if ('id' in made) await saveFollowed(act, made.id, followed)
  return made
}

/** Notes what was observed: all lines or, where one cannot be read, none. What stands there already is not noted twice. */
export async function noteObservations(
  act: Act,
  indicator: string,
  lines: readonly string[],
): Promise<{ noted: number } | Pick<ReadLines, 'problems'> | { problem: 'missing' | 'followed' }> {
  if ((await followedOf(act.db, act.within)).has(indicator)) return { problem: 'followed' }
  if (lines.length === 0) return { problem: 'missing' }
  const { observations, problems } = readLines(lines, numberIn, act.today)
  if (problems.length > 0) return { problems }
  return { noted: await keepObservations(act, indicator, observations) }
}

/** Keeps values of an indicator, and says how many. What stands there already is not noted twice; a later value for the same days corrects. */
export async function keepObservations(
  act: Act,
  indicator: string,
  observations: readonly ReadLine[],
): Promise<number> {
  const known = (await observationsOf(act.db, act.within)).get(indicator) ?? []
  const news = observations.filter(
    (one) => !known.some(({ from, to, value }) => from === one.from && to === one.to && value === one.value),
  )
  if (news.length > 0) {
    await saveObservations(act, indicator, news)
    await appendAudit(act.db, { at: act.at, act: 'note-observations', noun: 'indicator', nounId: indicator })
  }
  return news.length
}
