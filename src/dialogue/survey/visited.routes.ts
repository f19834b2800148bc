import { reachOf } from '../../partnership/rules.ts'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { surveyById } from './queries.ts'
import { type Survey, standingOf } from './rules.ts'

type Show = (survey: Survey) => Response | Promise<Response>

/**
 * Whether somebody may build surveys here: only who writes for the whole
 * partnership, since a survey goes out in the name of all who belong to it.
 */
export function mayBuild({ act }: Visit): boolean {
  return reachOf(act.role, 'build-dialogues') === 'partnership'
}

/** Shows a page to whoever may build surveys. */
export function ifMayBuild(visit: Visit, show: () => Response | Promise<Response>) {
  return mayBuild(visit) ? show() : notAllowedPage(visit)
}

/** Shows a page to whoever reads of the whole partnership. */
export function ifReadsAll(visit: Visit, show: () => Response | Promise<Response>) {
  return visit.reach === 'partnership' ? show() : notAllowedPage(visit)
}

/** The survey of the address as it now reads; one that is still being written is there only for those who write it. */
export async function withSurvey(visit: Visit, show: Show): Promise<Response> {
  const { act, params } = visit
  const survey = await surveyById(act.db, act.within, params.survey ?? '')
  if (survey === null) return notFoundPage(visit)
  if (survey.ownerName !== '') return notFoundPage(visit)
  const isWritten = standingOf(survey, act.today) === 'draft'
  return isWritten && !mayBuild(visit) ? notFoundPage(visit) : show(survey)
}

/** The same for whoever builds surveys. */
export function withOwnSurvey(visit: Visit, show: Show): Promise<Response> | Response {
  return ifMayBuild(visit, () => withSurvey(visit, show))
}
