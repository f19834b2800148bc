import type { FocusArea } from '../agreement/rules.ts'
import { targetGroupName } from '../knowledge/offence-kinds/rules.ts'
import { shortDay, shortStretch, writtenList } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Abbreviated } from '../web/parts/abbreviated.tsx'
import { Button } from '../web/parts/form.tsx'
import { HeardOnly } from '../web/parts/own-words.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { togetherWords } from '../web/together-words.ts'
import type { AdoptedVersion } from './adoption.queries.ts'
import { cadenceAsItHolds } from './coming.rules.ts'
import { standsAsMeasurable } from './commitments/standing.rules.ts'
import type { Lack } from './lacks.rules.ts'
import { type NamedOrganisation, nameOf } from './measures/words.pages.tsx'
import { isItsOnePromise } from './one-promise.rules.ts'
import type { Commitment, Measure } from './rules.ts'
import type { SharedMeasure } from './sharing/queries.ts'
import type { SharingParty } from './sharing/rules.ts'
import { SharedInPlan } from './sharing/section.pages.tsx'
import { type ActionPlan, nextPeriod, planStanding } from './versions/rules.ts'
import { planText, planTitle } from './words.pages.tsx'

export type PlanPageProps = {
  visit: Visit
  /** The plan that people work by; null before the first. */
  plan: ActionPlan | null
  adoptions: AdoptedVersion[]
  /** Whether the next period has its plan. */
  rolledOver: boolean
  focusAreas: FocusArea[]
  /** Those of agreements that have ended, of which nothing is to be done any more. */
  overFocusAreas: FocusArea[]
  measures: Measure[]
  commitments: Commitment[]
  /** The measures that others keep and this partnership shares, or is asked to. */
  shared: SharedMeasure[]
  /** Who has each shared measure together. */
  sharingParties: Map<string, SharingParty[]>
  lacks: Lack[]
  organisations: NamedOrganisation[]
  mayWriteAll: boolean
  mayWriteSome: boolean
}

/** The whole plan: its period, what it lacks, and focus areas with their measures and commitments. */
export function planPage(props: PlanPageProps): Response {
  const { visit, plan, focusAreas } = props
  const t = planText(visit.language)
  return answer(
    <AppPage visit={visit} title={plan?.title ?? planTitle(visit)}>
      {plan ? <Period {...props} plan={plan} /> : <NoPlan {...props} />}
      <p class="actions">
        <a href="/app/action-plan/versions">{t.versions}</a>
        <a href="/app/action-plan/changes">{t.changes}</a>
        <a href="/app/action-plan/bundles">{t.bundles}</a>
        <a href="/app/action-plan/starting-points">{t.startingPoints}</a>
        {props.mayWriteAll && <a href="/app/action-plan/review">{t.readIn}</a>}
      </p>
      {focusAreas.length > 0 && visit.reach === 'partnership' && <Lacks {...props} />}
      {focusAreas.map((focusArea) => (
        <Area {...props} focusArea={focusArea} />
      ))}
      {props.overFocusAreas.length > 0 && (
        <details class="more">
          <summary>{t.over(props.overFocusAreas.length)}</summary>
          {props.overFocusAreas.map((focusArea) => (
            <Area {...props} focusArea={focusArea} />
          ))}
        </details>
      )}
      <SharedInPlan visit={visit} shared={props.shared} parties={props.sharingParties} />
    </AppPage>,
  )
}

function NoPlan({ visit, focusAreas, mayWriteAll }: PlanPageProps) {
  const t = planText(visit.language)
  return (
    <div class="notice">
      <p>{t.noPlan}</p>
      {focusAreas.length === 0 ? (
        <p>
          {t.noAgreement} <a href="/app/agreement">{t.toAgreement}</a>
        </p>
      ) : (
        mayWriteAll && (
          <p>
            <a href="/app/action-plan/start">{t.start}</a>
          </p>
        )
      )}
    </div>
  )
}

function Period({ visit, plan, adoptions, rolledOver, mayWriteAll }: PlanPageProps & { plan: ActionPlan }) {
  const { language } = visit
  const t = planText(language)
  const { code, daysLeft } = planStanding(plan, visit.act.today)
  const kinds = { expired: ' trouble', expiresSoon: ' unsure', running: ' good', notBegun: '' }
  const next = nextPeriod(plan)
  const last = adoptions.at(-1)
  const standing = rolledOver ? 'running' : code
  return (
    <>
      <p class="lead">{shortStretch(plan.fromDay, plan.toDay, language)}</p>
      <div class={`notice${last ? kinds[standing] : ' unsure'}`}>
        {(last || standing !== 'running') && <p>{t.standing[standing](daysLeft)}</p>}
        <p>
          {last
            ? t.adoptedLast(last.number, last.adoptedBy, shortDay(last.adoptedOn, language))
            : t.notAdopted}
        </p>
      </div>
      {mayWriteAll && !rolledOver && (code === 'expiresSoon' || code === 'expired') && (
        <PostForm class="sheet" action={`/app/action-plan/${plan.id}/roll-over`}>
          <p class="quiet">{t.rollOverWords}</p>
          <div class="actions">
            <Button>
              {t.rollOver(next.title, shortDay(next.fromDay, language), shortDay(next.toDay, language))}
            </Button>
          </div>
        </PostForm>
      )}
    </>
  )
}

function Lacks({ visit, lacks, measures, mayWriteAll }: PlanPageProps) {
  const t = planText(visit.language)
  if (lacks.length === 0) return <p>{t.lacksNone}</p>
  const mayConfirm = (measure: string) => mayWriteAll && measures.some(({ id }) => id === measure)
  return (
    <details class="more" open={lacks.length <= 12}>
      <summary>{t.lacksCount(lacks.length)}</summary>
      <ul>
        {lacks.map((lack) => (
          <li>
            <a href={placeOf(lack)}>{lack.title}</a> {t.lacks[lack.code]}
            {lack.code === 'notConfirmed' && 'measure' in lack && mayConfirm(lack.measure) && (
              <>
                {' '}
                <PostForm class="inline" action={`/app/action-plan/measure/${lack.measure}/confirm`}>
                  <button class="link-button" type="submit">
                    {t.confirm(visit.act.today.slice(0, 4))}
                    <HeardOnly words={lack.title} reading={visit} />
                  </button>
                </PostForm>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where it can be filled in. */
function placeOf(lack: Lack): string {
  if ('focusArea' in lack) return `/app/agreement/${lack.agreement}#${lack.focusArea}`
  const { measure, commitment } = lack
  return `/app/action-plan/measure/${measure}${commitment ? `#commitment-${commitment}` : ''}`
}

function Area(props: PlanPageProps & { focusArea: FocusArea }) {
  const { visit, focusArea, measures, mayWriteSome } = props
  const { language } = visit
  const t = planText(language)
  const its = measures.filter((measure) => measure.focusArea === focusArea.id)
  const tops = its.filter(({ parent }) => !its.some(({ id }) => id === parent))
  const { targetGroups, carriedBy } = focusArea
  return (
    <section>
      <h2>
        <Abbreviated words={focusArea.name} language={language} />
      </h2>
      {(targetGroups.length > 0 || carriedBy !== '') && (
        <p class="quiet">
          {targetGroups.length > 0 &&
            `${t.targetGroups}: ${writtenList(
              targetGroups.map((code) => targetGroupName(code, language)),
              language,
            )}. `}
          {carriedBy && <Abbreviated words={`${t.carriedBy}: ${carriedBy}.`} language={language} />}
        </p>
      )}
      {tops.length === 0 && <p>{visit.reach === 'partnership' ? t.noMeasures : t.noMeasuresOfYours}</p>}
      <ul class="cards">
        {tops.map((measure) => (
          <MeasureInPlan {...props} its={its} measure={measure} />
        ))}
      </ul>
      {mayWriteSome && (
        <p class="actions">
          <a href={`/app/action-plan/focus-area/${focusArea.id}/measure/new`}>
            {t.addMeasure}
            <HeardOnly words={focusArea.name} reading={visit} />
          </a>
        </p>
      )}
    </section>
  )
}

function MeasureInPlan(props: PlanPageProps & { its: Measure[]; measure: Measure }) {
  const { visit, its, measure, commitments, organisations } = props
  const t = planText(visit.language)
  const bound = commitments.filter((commitment) => commitment.measure === measure.id)
  const below = its.filter(({ parent }) => parent === measure.id)
  const isOnePromise = isItsOnePromise(measure, bound)
  const howOften = ({ versions }: Commitment) => cadenceAsItHolds(versions, visit.act.today, visit.language)
  const together = togetherWords(props.sharingParties.get(measure.id) ?? [], visit)
  return (
    <li class="card">
      <h3>
        <a href={`/app/action-plan/measure/${measure.id}`}>
          <Abbreviated words={measure.title} language={visit.language} />
        </a>
        {measure.cancellation && <span class="quiet"> ({t.cancelled})</span>}
      </h3>
      <p class="quiet">
        {t.responsible}: {nameOf(measure.responsible, organisations)}
      </p>
      {together && <p class="quiet">{together}</p>}
      {bound.length === 0 && below.length === 0 && <p>{t.noCommitments}</p>}
      {bound.length > 0 && (
        <ul>
          {bound.map((commitment) => (
            <li>
              <a href={`/app/action-plan/measure/${measure.id}#commitment-${commitment.id}`}>
                {isOnePromise ? (
                  howOften(commitment)
                ) : (
                  <Abbreviated words={commitment.title} language={visit.language} />
                )}
              </a>
              {!isOnePromise && `: ${howOften(commitment)}`}
              {!standsAsMeasurable(commitment) && <span class="quiet"> ({t.notMeasurable})</span>}
              {commitment.ending && <span class="quiet"> ({t.ended})</span>}
            </li>
          ))}
        </ul>
      )}
      {below.length > 0 && (
        <ul class="cards">
          {below.map((one) => (
            <MeasureInPlan {...props} measure={one} />
          ))}
        </ul>
      )}
    </li>
  )
}
