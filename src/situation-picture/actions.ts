import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { anyIn, type Problems } from '../partnership/problems.rules.ts'
import { reasonProblem, type TextProblem } from './free-text.rules.ts'
import { holdPictures, picturesOf, savePicture, saveUnheardGroup } from './queries.ts'
import { type NewPicture, type PictureProblems, problemsWithPicture, voiceGroups } from './rules.ts'

/** Begins a new round of picture-making. The same title and days twice are one picture. */
export async function beginPicture(
  act: Act,
  wanted: NewPicture,
): Promise<{ id: string } | { problems: PictureProblems }> {
  await holdPictures(act)
  const known = await picturesOf(act.db, act.within)
  const problems = problemsWithPicture(
    wanted,
    known.map(({ id }) => id),
  )
  const { title, from, to, continues } = wanted
  if (anyIn(problems) || !from || !to) return { problems }
  const twin = known.find((one) => one.title === title && one.from === from && one.to === to)
  if (twin) return { id: twin.id }
  const id = await savePicture(act, { title, from, to, continues })
  await appendAudit(act.db, { at: act.at, act: 'begin-picture', noun: 'situationPicture', nounId: id })
  return { id }
}

export type UnheardProblems = Problems<'group' | 'reason', 'missing' | TextProblem>

/** Notes why a group of voices was not heard in a picture. */
export async function explainUnheardGroup(
  act: Act,
  picture: string,
  { group, reason }: { group: string; reason: string },
): Promise<'noted' | { problems: UnheardProblems }> {
  const known = voiceGroups.find((one) => one === group)
  const problems: UnheardProblems = {
    group: known ? undefined : 'missing',
    reason: reasonProblem(reason),
  }
  if (anyIn(problems) || !known) return { problems }
  await saveUnheardGroup(act, picture, { group: known, reason })
  await appendAudit(act.db, {
    at: act.at,
    act: 'explain-unheard-group',
    noun: 'situationPicture',
    nounId: picture,
  })
  return 'noted'
}
