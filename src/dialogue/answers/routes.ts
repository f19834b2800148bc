import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { importOf } from '../finished/queries.ts'
import { paperChannel } from '../paper/rules.ts'
import { channelsOf } from '../survey/queries.ts'
import { type Survey, standingOf } from '../survey/rules.ts'
import { mayBuild, withOwnSurvey, withSurvey } from '../survey/visited.routes.ts'
import { openTheFew } from './actions.ts'
import { resultsPath } from './addresses.rules.ts'
import { reachOf } from './channels.rules.ts'
import { answersOf, talliedAnswers, yearsOfAnswers } from './queries.ts'
import { resultsPage } from './results.pages.tsx'
import { resultsOf } from './results.rules.ts'
import { howManyToOpen } from './rules.ts'
import { numberSealed } from './sealed.queries.ts'
import { trendsOf } from './trends.rules.ts'

const results = '/app/dialogue/survey/:survey/results'

/** What was answered, for those who work with the voices. */
export const answersRoutes: Route[] = [
  get(results, 'read-voices', (visit) => withSurvey(visit, (survey) => shown(visit, survey))),
  post(`${results}/open`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const { answerKeys } = visit.house
      if (answerKeys) await openTheFew(visit.act, answerKeys, survey.id)
      return goTo(`${resultsPath(survey)}?opened`)
    }),
  ),
]

async function shown(visit: Visit, survey: Survey): Promise<Response> {
  const { db, within, today } = visit.act
  const answers = await answersOf(db, within, survey.id)
  const readIn = await importOf(db, survey.id)
  const waiting = await numberSealed(visit.act, survey.id, 'answer')
  const isClosed = standingOf(survey, today) === 'closed'
  const channels = await channelsOf(db, within, survey.id)
  const ways = (readIn ? [] : answers).map(({ channel, entered, ticked }) => ({
    channel: entered ? paperChannel : channel,
    ticked,
  }))
  const byChannel = new Map(
    [...Map.groupBy(ways, ({ channel }) => channel)].map(([code, of]) => [code, of.length]),
  )
  const codes = [
    '',
    ...channels.map(({ code }) => code),
    ...(byChannel.has(paperChannel) ? [paperChannel] : []),
  ]
  return resultsPage({
    visit,
    survey,
    results: resultsOf(survey.questions, talliedAnswers(answers)),
    trends: trendsOf(await yearsOfAnswers(db, within, survey)),
    readIn,
    answered: answers.length,
    waiting,
    byChannel,
    channels,
    reached: isClosed && codes.length > 1 ? reachOf(survey.questions, ways, codes) : [],
    isFew: isClosed && waiting > 0 && howManyToOpen(waiting, { closed: true }) === 0,
    mayOpen: mayBuild(visit),
  })
}
