import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { queueAreaNotices } from '../../dialogue/subscriptions/queries.ts'
import { kindsCounted } from '../../offences/counted.queries.ts'
import { noteTold } from '../../offences/disclosure/queries.ts'
import { holdFigures } from '../../offences/queries.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import type { Language } from '../../web/languages.ts'
import { localAreas, statusesToShow } from './ground.queries.ts'
import { toldBy } from './protecting.rules.ts'
import {
  publishedIn,
  roundsOf,
  saveCorrection,
  saveRound,
  saveStatus,
  saveWords,
  wordsIn,
} from './queries.ts'
import {
  noWords,
  problemsWithWords,
  type Round,
  type RoundProblems,
  roundOf,
  type Words,
  type WordsProblem,
  type WordsProblems,
  type WrittenRound,
} from './rules.ts'
import { shownOf } from './value.rules.ts'

/** Begins a round: from now on every local area is to get its status. */
export async function beginRound(
  act: Act,
  written: WrittenRound,
): Promise<{ id: string } | { problems: RoundProblems }> {
  const begun = await roundsOf(act.db, act.within)
  const kinds = await kindsCounted(act.db, act.within)
  const read = roundOf(written, { begun, kinds, today: act.today })
  if ('problems' in read) return read
  const id = await saveRound(act, read.round)
  await appendAudit(act.db, { at: act.at, act: 'begin-area-status', noun: 'areaStatusRound', nounId: id })
  return { id }
}

/** Keeps what people add to an area's figures. After it is published only a correction can be added. */
export async function writeWords(
  act: Act,
  round: Round,
  area: string,
  words: Words,
): Promise<'written' | 'published' | 'unknown' | { problems: WordsProblems }> {
  if (!(await localAreas(act.db, act.within, act.today)).some(({ id }) => id === area)) return 'unknown'
  if ((await publishedIn(act.db, round.id)).has(area)) return 'published'
  const problems = problemsWithWords(words)
  if (Object.keys(problems).length > 0) return { problems }
  await saveWords(act, round.id, area, words)
  await appendAudit(act.db, {
    at: act.at,
    act: 'write-area-status',
    noun: 'areaStatusRound',
    nounId: round.id,
  })
  return 'written'
}

/**
 * Publishes the areas that are ready and not published; each is kept as it is
 * shown, and goes out by mail to those who asked. Gives how many.
 */
export async function publishReady(act: Act, round: Round, language: Language): Promise<number> {
  const published = await publishedIn(act.db, round.id)
  const words = await wordsIn(act.db, round.id)
  await holdFigures(act)
  const { statuses, mayShow } = await statusesToShow(act.db, act.within, round, act.today)
  let count = 0
  for (const status of statuses) {
    const own = words.get(status.area) ?? noWords
    if (!own.ready || published.has(status.area)) continue
    const shown = shownOf(status, own, mayShow)
    const id = await saveStatus(act, { round: round.id, shown, language })
    await noteTold(act, toldBy(shown, round))
    await appendAudit(act.db, { at: act.at, act: 'publish-area-status', noun: 'areaStatus', nounId: id })
    await queueAreaNotices(act, status.area, { status: id })
    count += 1
  }
  return count
}

/** Says what was wrong in a published status, to those who asked by mail too. What was shown stays. */
export async function correctStatus(
  act: Act,
  round: Round,
  area: string,
  words: string,
): Promise<'corrected' | 'unknown' | Exclude<WordsProblem, 'tooMany'>> {
  const published = (await publishedIn(act.db, round.id)).get(area)
  if (!published) return 'unknown'
  if (words === '') return 'missing'
  if (words.length > 900) return 'tooLong'
  if (pointsOutAPerson(words)) return 'personalData'
  const correction = await saveCorrection(act, published.id, words)
  await queueAreaNotices(act, area, { correction })
  await appendAudit(act.db, {
    ...{ at: act.at, act: 'correct-area-status', noun: 'areaStatus', nounId: published.id },
  })
  return 'corrected'
}
