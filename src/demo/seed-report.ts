import type { Kysely } from 'kysely'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { partnershipFace } from '../partnership/queries.ts'
import { usersByEmail } from '../partnership/sign-in.queries.ts'
import {
  beginReport,
  contentDigest,
  reviewReport,
  writeSection,
} from '../publication/yearly-report/actions.ts'
import { reportOf } from '../publication/yearly-report/ground.queries.ts'
import { publishReport } from '../publication/yearly-report/publishing.actions.ts'
import type { Section } from '../publication/yearly-report/rules.ts'
import { reportText } from '../publication/yearly-report/words.report.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroReport } from './stories/ekbro-report.ts'

/** A yearly report of the story: what people wrote, who else read it, when it went out. */
export type ReportStory = {
  year: number
  writtenOn: Day
  reviewedOn: Day
  publishedOn: Day
  /** By e-mail address; somebody else than the coordinator, who wrote it. */
  reviewer: string
  caseNumber: string
  submittedTo: string
  submittedOn: Day
  words: Partial<Record<Section, string>>
}

const stories: Record<string, ReportStory> = { ekbro: ekbroReport }

/** Writes, reviews and publishes the place's yearly report, each on its day; a place without one gets none. */
export async function seedReport(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const story = stories[place.story.slug]
  if (!story || story.publishedOn > today) return
  const { year, caseNumber, submittedTo, submittedOn } = story
  const report = await actingIn(app, place, story.writtenOn, async (act) => {
    const begun = await beginReport(act, year)
    if (typeof begun === 'string') throw new Error(`${year} has not begun`)
    for (const [section, words] of Object.entries(story.words))
      await writeSection(act, { id: begun.id, year }, section as Section, words)
    return { id: begun.id, year }
  })
  const [reviewer] = await usersByEmail(app, story.reviewer)
  const byReviewer = { ...place, coordinator: reviewer!.user }
  const reviewed = await actingIn(
    app,
    byReviewer,
    story.reviewedOn,
    async (act) => {
      const { report: read } = await reportOf(act.db, report, act.within, act.today)
      return reviewReport(act, report, { outcome: 'approved', words: '', digest: contentDigest(read) })
    },
    'police-liaison',
  )
  const published = await actingIn(app, place, story.publishedOn, async (act) => {
    const face = await partnershipFace(act.db, act.within)
    const language = face!.languages[0] ?? 'sv'
    const title = reportText(language).report.title(year, place.story.name)
    return publishReport(act, report, { title, site: null, caseNumber, submittedTo, submittedOn })
  })
  if (!('id' in published))
    throw new Error(`the report is not published: ${reviewed}, ${JSON.stringify(published)}`)
}
