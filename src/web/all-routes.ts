import { reviewRoutes } from '../action-plan/review/routes.ts'
import { actionPlanRoutes } from '../action-plan/routes.ts'
import { agreementRoutes } from '../agreement/routes.ts'
import { areaChangeRoutes } from '../areas/area-change.routes.ts'
import { exposureRoutes } from '../areas/population/routes.ts'
import { proposalsRoutes } from '../areas/proposals.routes.ts'
import { referenceRoutes } from '../areas/reference/routes.ts'
import { areasRoutes } from '../areas/routes.ts'
import { shapesRoutes } from '../areas/shapes/routes.ts'
import { agendaRoutes } from '../desk/agenda/routes.ts'
import { deskRoutes } from '../desk/routes.ts'
import { answeringRoutes } from '../dialogue/answers/public/routes.ts'
import { answersRoutes } from '../dialogue/answers/routes.ts'
import { dialogueRoutes } from '../dialogue/routes.ts'
import { signUpRoutes } from '../dialogue/sign-ups/public/routes.ts'
import { subscriptionRoutes } from '../dialogue/subscriptions/public/routes.ts'
import { dutiesRoutes } from '../duties/routes.ts'
import { publicAreaRoutes } from '../follow-up/area-status/public/routes.ts'
import { areaStatusRoutes } from '../follow-up/area-status/routes.ts'
import { evaluationRoutes } from '../follow-up/evaluation/routes.ts'
import { limitsRoutes } from '../follow-up/limits/routes.ts'
import { followUpRoutes } from '../follow-up/routes.ts'
import { workRoutes } from '../jobs/routes.ts'
import { effectClaimsRoutes } from '../knowledge/effect-claims/routes.ts'
import { offenceKindsRoutes } from '../knowledge/offence-kinds/routes.ts'
import { keepingRoutes } from '../log/keeping.routes.ts'
import { outboxRoutes } from '../log/outbox/routes.ts'
import { reportingRoutes } from '../log/reporting.routes.ts'
import { logRoutes } from '../log/routes.ts'
import { strikingRoutes } from '../log/striking.routes.ts'
import { strikingKeptRoutes } from '../log/striking-kept.routes.ts'
import { eventsRoutes } from '../offences/events/routes.ts'
import { patternsRoutes } from '../offences/patterns/routes.ts'
import { offencesRoutes } from '../offences/routes.ts'
import { partnershipRoutes } from '../partnership/routes.ts'
import { demoSignInRoutes } from '../partnership/sign-in.routes.ts'
import { publicOffenceTableRoutes } from '../publication/offence-tables/public/routes.ts'
import { offenceTableRoutes } from '../publication/offence-tables/routes.ts'
import { feedRoutes } from '../publication/public/feed/routes.ts'
import { residentRoutes } from '../publication/public/routes.ts'
import { publicResultRoutes } from '../publication/result-stories/public/routes.ts'
import { resultStoryRoutes } from '../publication/result-stories/routes.ts'
import { publicReportRoutes } from '../publication/yearly-report/public/routes.ts'
import { yearlyReportRoutes } from '../publication/yearly-report/routes.ts'
import { analysisRoutes } from '../situation-picture/analysis/routes.ts'
import { publicPictureRoutes } from '../situation-picture/document/public/routes.ts'
import { documentRoutes } from '../situation-picture/document/routes.ts'
import { prioritiesRoutes } from '../situation-picture/priorities/routes.ts'
import { situationPictureRoutes } from '../situation-picture/routes.ts'
import { receiptRoutes } from '../thread/public/routes.ts'
import { threadRoutes } from '../thread/routes.ts'
import type { Route } from './route.ts'

/**
 * Every address of the product, in the order of the steps. One that is not in
 * this list does not exist; the test that sends strangers to every route reads
 * the same list.
 */
export function allRoutes(demo: boolean): Route[] {
  return [
    ...partnershipRoutes,
    ...(demo ? demoSignInRoutes : []),
    ...areasRoutes,
    ...areaChangeRoutes,
    ...shapesRoutes,
    ...exposureRoutes,
    ...referenceRoutes,
    ...proposalsRoutes,
    ...offenceKindsRoutes,
    ...effectClaimsRoutes,
    ...eventsRoutes,
    ...offencesRoutes,
    ...patternsRoutes,
    ...dialogueRoutes,
    ...answeringRoutes,
    ...answersRoutes,
    ...signUpRoutes,
    ...subscriptionRoutes,
    ...situationPictureRoutes,
    ...prioritiesRoutes,
    ...analysisRoutes,
    ...documentRoutes,
    ...agreementRoutes,
    ...reviewRoutes,
    ...actionPlanRoutes,
    ...outboxRoutes,
    ...logRoutes,
    ...reportingRoutes,
    ...keepingRoutes,
    ...strikingRoutes,
    ...strikingKeptRoutes,
    ...followUpRoutes,
    ...limitsRoutes,
    ...areaStatusRoutes,
    ...publicAreaRoutes,
    ...evaluationRoutes,
    ...yearlyReportRoutes,
    ...publicReportRoutes,
    ...resultStoryRoutes,
    ...publicResultRoutes,
    ...offenceTableRoutes,
    ...publicOffenceTableRoutes,
    ...publicPictureRoutes,
    ...residentRoutes,
    ...feedRoutes,
    ...dutiesRoutes,
    ...receiptRoutes,
    ...threadRoutes,
    ...deskRoutes,
    ...agendaRoutes,
    ...workRoutes,
  ]
}
