import type { Act } from '../../act.ts'
import type { Questionnaire } from './rules.ts'

/** What a survey is, apart from its versions: which it continues, or whose it is. */
export type SurveyOrigin = { continues: string | null; ownerName: string }

/** What only another owner's survey has: the year it speaks of, and where it is found. */
export type SurveySource = { year: number | null; link: string }

const ownSurvey: SurveySource = { year: null, link: '' }

/** Writes a survey's first version. Gives its id. */
export async function saveSurvey(
  act: Act,
  origin: SurveyOrigin,
  questionnaire: Questionnaire,
  source: SurveySource = ownSurvey,
): Promise<string> {
  const { id } = await act.db
    .insertInto('survey')
    .values({ tenant: act.tenant, partnership: act.within, ...origin, createdAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveSurveyVersion(act, questionnaire, { survey: id, number: 1 }, source)
  return id
}

/** Writes a whole version of a survey; those before stay as they were. The database refuses one of a survey that was opened. */
export async function saveSurveyVersion(
  act: Act,
  questionnaire: Questionnaire,
  version: { survey: string; number: number },
  source: SurveySource = ownSurvey,
): Promise<void> {
  const { tenant, within: partnership, by, at } = act
  const { title, introduction, languages, anonymous, closesOn, asked, questions } = questionnaire
  await act.db
    .insertInto('surveyVersion')
    .values({
      ...{ tenant, partnership, languages, anonymous, closesOn, asked },
      ...version,
      ...source,
      title: JSON.stringify(title),
      introduction: JSON.stringify(introduction),
      questions: JSON.stringify(questions),
      writtenBy: by,
      writtenAt: at,
    })
    .execute()
}

/** Opens a version: from here on it is the one that is asked, under this address. */
export async function saveOpening(
  act: Act,
  opening: { survey: string; number: number; slug: string },
): Promise<void> {
  const { tenant, within: partnership, by, today } = act
  await act.db
    .insertInto('surveyOpening')
    .values({ tenant, partnership, ...opening, openedBy: by, openedOn: today })
    .execute()
}

export async function saveClosing(act: Act, survey: string, reason: string): Promise<void> {
  const { tenant, within: partnership, by, today } = act
  await act.db
    .insertInto('surveyClosing')
    .values({ tenant, partnership, survey, reason, closedBy: by, closedOn: today })
    .execute()
}

/** Adds a way in which a survey is spread, under the code of its link. */
export async function saveChannel(act: Act, survey: string, code: string, name: string): Promise<void> {
  const { tenant, within: partnership, by, at } = act
  await act.db
    .insertInto('surveyChannel')
    .values({ tenant, partnership, survey, code, name, writtenBy: by, writtenAt: at })
    .execute()
}
