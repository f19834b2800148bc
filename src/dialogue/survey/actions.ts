import type { Act } from '../../act.ts'
import { areasOf } from '../../areas/queries.ts'
import { holdsOn } from '../../areas/rules.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { neededTextProblem, textProblem } from '../free-text.rules.ts'
import { coreQuestions, coreToAsk, isAskedAs } from './core.rules.ts'
import { type Channel, channelsOf, holdSurveys, surveyById, surveysOf } from './queries.ts'
import type { Question, Questionnaire, Survey } from './rules.ts'
import { standingOf } from './rules.ts'
import { saveChannel, saveClosing, saveOpening, saveSurvey, saveSurveyVersion } from './saving.queries.ts'
import {
  inOne,
  problemsWithSource,
  problemsWithSurvey,
  problemWithSlug,
  type SourceWords,
  type SurveyProblem,
  type SurveyProblems,
  type SurveyWords,
  type Unready,
  unready,
} from './survey.rules.ts'

type Outcome = { id: string } | { problems: SurveyProblems }

/** How many channels a survey may be spread by; more nobody can tell apart. */
const mostChannels = 30

/**
 * Begins a survey. One that continues another takes its questions along, word
 * for word; a first one begins with the core questions.
 */
export async function beginSurvey(act: Act, words: SurveyWords, continues: string | null): Promise<Outcome> {
  const problems = problemsWithSurvey(words, act.today)
  const former = continues === null ? null : await surveyById(act.db, act.within, continues)
  if (continues !== null && (former === null || former.opening === null)) problems.continues = 'unknown'
  if (anyIn(problems)) return { problems }
  await holdSurveys(act)
  const twin = (await surveysOf(act.db, act.within)).find(
    (known) => known.opening === null && known.continues === continues && isTitled(known, words),
  )
  if (twin) return { id: twin.id }
  const questions = former ? asAskedAgain(former.questions) : coreToAsk(null)
  const id = await saveSurvey(act, { continues, ownerName: '' }, { ...words, questions })
  await appendAudit(act.db, { at: act.at, act: 'begin-survey', noun: 'survey', nounId: id })
  return { id }
}

function isTitled({ title, languages }: SurveyWords, other: SurveyWords): boolean {
  const [first = 'sv'] = languages
  return title[first] === other.title[first]
}

/**
 * Areas are named anew when the survey opens, and a core question of a survey that
 * was read in is asked in the product's own words; all else stays as it was asked.
 */
function asAskedAgain(questions: readonly Question[]): Question[] {
  return questions.map((question) => {
    const core = coreQuestions.find((one) => one.question.key === question.key)
    if (core && !question.core && isAskedAs(core, question)) return core.question
    return question.kind === 'area' ? { ...question, options: [] } : question
  })
}

/** Writes a survey's title, introduction, languages and how it is held anew. */
export async function describeSurvey(
  act: Act,
  id: string,
  words: SurveyWords,
  basedOn: number,
): Promise<Outcome> {
  const before = await heldDraft(act, id, basedOn)
  if ('problem' in before) return { problems: { title: before.problem } }
  const problems = problemsWithSurvey(words, act.today)
  if (anyIn(problems)) return { problems }
  await writeDraft(act, before, { ...words, questions: before.questions })
  return { id }
}

/** The survey as it reads now, held so that nobody else changes it; or why it is not changed: it is open, or another version was read. */
export async function heldDraft(
  act: Act,
  id: string,
  basedOn: number,
): Promise<Survey | { problem: 'opened' | 'newer' }> {
  await holdSurveys(act)
  const survey = await surveyById(act.db, act.within, id)
  if (survey === null || standingOf(survey, act.today) !== 'draft') return { problem: 'opened' }
  return survey.number === basedOn ? survey : { problem: 'newer' }
}

/** Writes the next version of a survey that is not open yet. */
export async function writeDraft(act: Act, before: Survey, questionnaire: Questionnaire): Promise<void> {
  await saveSurveyVersion(act, questionnaire, { survey: before.id, number: before.number + 1 })
  await appendAudit(act.db, { at: act.at, act: 'write-survey', noun: 'survey', nounId: before.id })
}

/** The questions of the survey that another continues; null where it is the first of its kind. */
export async function formerQuestions(
  act: Act,
  { continues }: Pick<Survey, 'continues'>,
): Promise<Question[] | null> {
  if (continues === null) return null
  return (await surveyById(act.db, act.within, continues))?.questions ?? null
}

/**
 * Opens a survey under an address of its own. The areas one can choose from are
 * those of this day, and are written into it: who reads the survey in ten years
 * sees what was asked.
 */
export async function openSurvey(
  act: Act,
  id: string,
  { slug, basedOn }: { slug: string; basedOn: number },
): Promise<Outcome | { unready: Unready[] }> {
  const survey = await heldDraft(act, id, basedOn)
  if ('problem' in survey) return { problems: { slug: survey.problem } }
  const stillToDo = unready(survey, await formerQuestions(act, survey), act.today)
  if (stillToDo.length > 0) return { unready: stillToDo }
  const taken = (await surveysOf(act.db, act.within)).flatMap(({ opening }) => opening?.slug ?? [])
  const problem = problemWithSlug(slug, taken)
  if (problem) return { problems: { slug: problem } }
  const number = survey.number + 1
  const questions = await withAreas(act, survey)
  await saveSurveyVersion(act, { ...survey, questions }, { survey: id, number })
  await saveOpening(act, { survey: id, number, slug })
  await appendAudit(act.db, { at: act.at, act: 'open-survey', noun: 'survey', nounId: id })
  return { id }
}

async function withAreas(act: Act, { questions, languages }: Survey): Promise<Question[]> {
  const areas = (await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today))
  const options = areas.map((area) => ({
    key: area.id,
    words: Object.fromEntries(languages.map((language) => [language, area.name])),
  }))
  return questions.map((question) => (question.kind === 'area' ? { ...question, options } : question))
}

/** Closes a survey before its last day, or one that has none. */
export async function closeSurvey(act: Act, id: string, reason: string): Promise<Outcome> {
  await holdSurveys(act)
  const survey = await surveyById(act.db, act.within, id)
  const isOpen = survey !== null && standingOf(survey, act.today) === 'open'
  const problem = isOpen ? textProblem(reason, 'reason') : 'notOpen'
  if (problem) return { problems: { reason: problem } }
  await saveClosing(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'close-survey', noun: 'survey', nounId: id })
  return { id }
}

/** Adds a way in which the survey is spread, with a link of its own. The same name twice is one channel. */
export async function addChannel(
  act: Act,
  id: string,
  { name, code }: Channel,
): Promise<Outcome | { problems: { name: SurveyProblem } }> {
  await holdSurveys(act)
  const survey = await surveyById(act.db, act.within, id)
  const known = await channelsOf(act.db, act.within, id)
  const standing = survey && standingOf(survey, act.today)
  const problem =
    standing !== 'draft' && standing !== 'open'
      ? 'notOpen'
      : known.length >= mostChannels
        ? 'tooMany'
        : neededTextProblem(name, 'group')
  if (problem) return { problems: { name: problem } }
  if (known.some((channel) => channel.name === name)) return { id }
  await saveChannel(act, id, code, name)
  await appendAudit(act.db, { at: act.at, act: 'add-survey-channel', noun: 'survey', nounId: id })
  return { id }
}

/** Keeps another owner's survey as a source, with its year and where it is found. */
export async function keepSource(
  act: Act,
  source: SourceWords,
  language: 'sv' | 'da' | 'en',
): Promise<Outcome> {
  const problems = problemsWithSource(source, act.today)
  if (anyIn(problems)) return { problems }
  await holdSurveys(act)
  const { ownerName, title, year, link } = source
  const twin = (await surveysOf(act.db, act.within)).find(
    (known) => known.ownerName === ownerName && known.year === year && known.link === link,
  )
  if (twin) return { id: twin.id }
  const unasked = { introduction: {}, anonymous: true, closesOn: null, asked: null, questions: [] }
  const id = await saveSurvey(
    act,
    { continues: null, ownerName },
    { ...unasked, title: inOne(language, title), languages: [language] },
    { year, link },
  )
  await appendAudit(act.db, { at: act.at, act: 'keep-source', noun: 'survey', nounId: id })
  return { id }
}
