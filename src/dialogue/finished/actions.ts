import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { shuffled } from '../answers/opening.actions.ts'
import { saveAnswers } from '../answers/sealed.queries.ts'
import { holdSurveys, surveyById, surveysOf } from '../survey/queries.ts'
import { saveClosing, saveOpening, saveSurvey } from '../survey/saving.queries.ts'
import { inOne, slugOf } from '../survey/survey.rules.ts'
import { personalColumns, type SurveyFile } from './columns.rules.ts'
import { type HandedIn, removeFile, saveFile, saveImport } from './queries.ts'
import { answersIn, type NamedArea, questionsOf } from './reading.rules.ts'
import { type Finished, type FinishedProblems, problemsWithFinished } from './rules.ts'

/** What files are known among the ways answers come by; no link has it. */
const fileChannel = 'file'

/** Keeps a finished survey's file until its columns are settled; not one that may say who somebody is. */
export async function handIn(
  act: Act,
  handedIn: HandedIn,
  file: SurveyFile,
): Promise<{ id: string } | { personal: string[] }> {
  const personal = personalColumns(file).map(({ name }) => name)
  return personal.length > 0 ? { personal } : { id: await saveFile(act, handedIn) }
}

/**
 * Reads a finished survey in: closed from the beginning, with its questions, its
 * ticked answers in an order by lot, and where it comes from. Of the file nothing
 * is kept.
 */
export async function readFinished(
  act: Act,
  { id, name, file, areas }: { id: string; name: string; file: SurveyFile; areas: readonly NamedArea[] },
  finished: Finished,
): Promise<{ id: string } | { problems: FinishedProblems }> {
  const problems = problemsWithFinished(finished, file, areas, act.today)
  const former = finished.continues === null ? null : await surveyById(act.db, act.within, finished.continues)
  if (finished.continues !== null && former === null) problems.continues = 'unknown'
  const { from, to, title, asked, language, readings, continues, doneBy, source } = finished
  if (anyIn(problems) || from === null || to === null) return { problems }
  await holdSurveys(act)
  const answers = answersIn(file, readings, language, areas)
  const questionnaire = {
    ...{ title: inOne(language, title), introduction: {}, languages: [language], anonymous: true },
    ...{ closesOn: null, asked, questions: questionsOf(file, readings, language, areas) },
  }
  const survey = await saveSurvey(act, { continues, ownerName: '' }, questionnaire)
  const slug = freeSlug(
    { words: title, language },
    (await surveysOf(act.db, act.within)).flatMap(({ opening }) => opening?.slug ?? []),
  )
  // It was open and closed when it was done, not when it is read in.
  await saveOpening({ ...act, today: from }, { survey, number: 1, slug })
  await saveClosing({ ...act, today: to }, survey, '')
  await saveAnswers(
    act,
    survey,
    shuffled(answers).map((answer) => ({ ...answer, channel: fileChannel, entered: true })),
  )
  const weighted = readings.some(({ kind }) => kind === 'weight')
  await saveImport(act, survey, {
    ...{ fileName: name, doneBy, source, fromDay: from, toDay: to },
    ...{ weighted, public: finished.public },
  })
  await removeFile(act, id)
  await appendAudit(act.db, { at: act.at, act: 'read-in-survey', noun: 'survey', nounId: survey })
  return { id: survey }
}

/** A word for its address that no other survey has. */
function freeSlug(title: Parameters<typeof slugOf>[0], taken: readonly string[]): string {
  const wanted = slugOf(title).slice(0, 56) || 'survey'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.includes(slug)) return slug
  }
}
