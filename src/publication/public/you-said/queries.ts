import { sql } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { ToldPromise } from '../citizen-promise/rules.ts'
import { inOrder, type SaidDialogue, type SaidSurvey, type SaidTheme, type Telling } from './rules.ts'

/** The dialogues open to everybody that were held by this day, the latest first, with what was told afterwards. */
export async function saidDialogues(db: Trx, today: Day): Promise<SaidDialogue[]> {
  const dialogues = await db
    .selectFrom('publicDialogue')
    .select(['dialogue as id', 'title', 'heldOn', 'place', 'attendance'])
    .where('heldOn', '<=', today)
    .orderBy('heldOn', 'desc')
    .orderBy('title')
    .$castTo<Omit<SaidDialogue, 'feedback'>>()
    .execute()
  const feedback = await db
    .selectFrom('publicDialogueFeedback')
    .select(['dialogue', 'givenOn', 'channel', 'words'])
    .orderBy('givenOn', 'desc')
    .$castTo<Telling & { dialogue: string }>()
    .execute()
  return dialogues.map((one) => ({
    ...one,
    feedback: feedback.filter(({ dialogue }) => dialogue === one.id),
  }))
}

/** The surveys that were over by this day, the latest first, with what those who answered were told afterwards. */
export async function saidSurveys(db: Trx, today: Day): Promise<SaidSurvey[]> {
  // One closes by hand, or by itself after its last day.
  const closedOn = sql<Day>`coalesce(closed_on, closes_on)`
  const surveys = await db
    .selectFrom('publicSurvey')
    .select(['id', 'slug', 'title', 'languages', closedOn.as('closedOn')])
    .where((where) => where.or([where('closedOn', '<=', today), where('closesOn', '<', today)]))
    .orderBy(closedOn, 'desc')
    .$castTo<Omit<SaidSurvey, 'feedback'>>()
    .execute()
  const feedback = await db
    .selectFrom('publicSurveyFeedback')
    .select(['survey', 'givenOn', 'channel', 'words'])
    .orderBy('givenOn', 'desc')
    .$castTo<Telling & { survey: string }>()
    .execute()
  return surveys.map((one) => ({ ...one, feedback: feedback.filter(({ survey }) => survey === one.id) }))
}

/** What people said at this address and what came of it, with the promises as they stand. */
export async function saidThemes(db: Trx, promises: readonly ToldPromise[]): Promise<SaidTheme[]> {
  // A view's columns all count as nullable; these are as their tables are.
  const themes = await db
    .selectFrom('publicTheme')
    .select(['theme as id', 'name', 'description', 'voices', 'sources'])
    .$castTo<Pick<SaidTheme, 'id' | 'name' | 'description' | 'voices' | 'sources'>>()
    .execute()
  const feedback = await db
    .selectFrom('publicThemeFeedback')
    .select(['theme', 'givenOn', 'channel', 'words'])
    .orderBy('givenOn', 'desc')
    .$castTo<Telling & { theme: string }>()
    .execute()
  const focusAreas = await db
    .selectFrom('publicThemeFocusArea')
    .select(['theme', 'focusArea as id', 'name'])
    .orderBy('name')
    .$castTo<{ theme: string; id: string; name: string }>()
    .execute()
  const answers = await db
    .selectFrom('publicThemePromise')
    .select(['theme', 'commitment'])
    .$castTo<{ theme: string; commitment: string }>()
    .execute()
  const ofTheme = (id: string) => (one: { theme: string }) => one.theme === id
  return inOrder(themes).map((theme) => {
    const its = answers.filter(ofTheme(theme.id)).map(({ commitment }) => commitment)
    return {
      ...theme,
      feedback: feedback.filter(ofTheme(theme.id)),
      focusAreas: focusAreas.filter(ofTheme(theme.id)),
      promises: promises.filter(({ id }) => its.includes(id)),
    }
  })
}
