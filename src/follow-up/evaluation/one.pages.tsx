import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { shortStretch, writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { Choosable, IndicatorTold } from './ground.queries.ts'
import { Judgements } from './judged.pages.tsx'
import type { Evaluation } from './queries.ts'
import { ResultTold } from './result.pages.tsx'
import type { CouldBeSeen, NoResult, Result } from './result.rules.ts'
import { isChosenAfterwards, type KeptPlan, resultFrom } from './rules.ts'
import { homeTrail, monthsWords, onePath, placeNames, text } from './words.pages.tsx'

export type OneProps = {
  visit: Visit
  evaluation: Evaluation
  plan: KeptPlan
  choosable: Choosable
  seen: CouldBeSeen | null
  /** Null until the figures are complete, and where the plan counts nothing. */
  result: Result | { problem: NoResult } | null
  indicator: IndicatorTold | null
}

/** One evaluation: what was expected, what could be seen at all, what the figures say, and what people made of it. */
export function evaluationPage(props: OneProps): Response {
  const { visit, evaluation, plan } = props
  const { language, act } = visit
  const t = text(language)
  const from = resultFrom(plan)
  const isWaiting = from !== null && from > act.today
  return answer(
    <AppPage visit={visit} title={evaluation.title} trail={homeTrail(language)}>
      <p class="lead">{t.designs[plan.design]}</p>
      <Planned {...props} />
      {plan.design !== 'not-measured' && (
        <>
          <h2>{t.resultHead}</h2>
          {isWaiting ? (
            <p class="notice">{t.waits(writtenDay(from, language))}</p>
          ) : (
            <ResultTold {...props} />
          )}
          <OtherOutcome {...props} />
        </>
      )}
      <Judgements {...props} isWaiting={isWaiting} />
      <p>
        <a href={`${onePath(evaluation.id)}/plan`}>{t.change}</a>
      </p>
      {evaluation.plans.length > 1 && (
        <section>
          <h2>{t.changedHead}</h2>
          <ul>
            {evaluation.plans.slice(1).map(({ number, writtenOn, reason }) => (
              <li>{t.changed(number, writtenDay(writtenOn, language), reason)}</li>
            ))}
          </ul>
        </section>
      )}
    </AppPage>,
  )
}

function Planned({ visit, evaluation, plan, choosable, seen }: OneProps) {
  const { language } = visit
  const t = text(language)
  const titles = choosable.measures.filter(({ id }) => evaluation.measures.includes(id))
  const day = writtenDay(plan.writtenOn, language)
  return (
    <section>
      <h2>{t.planHead}</h2>
      <dl>
        <dt>{t.measuresHead}</dt>
        {titles.map(({ title }) => (
          <dd>{ownWords(title, visit)}</dd>
        ))}
        {plan.whyNot && (
          <>
            <dt>{t.planning.whyNot}</dt>
            <dd>{ownWords(plan.whyNot, visit)}</dd>
          </>
        )}
        {plan.mechanism && (
          <>
            <dt>{t.mechanismHead}</dt>
            <dd>{ownWords(plan.mechanism, visit)}</dd>
          </>
        )}
        {plan.expected && (
          <>
            <dt>{t.expectedHead}</dt>
            <dd>
              {ownWords(plan.expected, visit)} {plan.goal && t.goalWords(plan.goal)}
            </dd>
          </>
        )}
        {plan.kind && (
          <>
            <dt>{t.planning.kind}</dt>
            <dd>{offenceName(plan.kind, language)}</dd>
          </>
        )}
        {(['focus', 'comparison', 'neighbours'] as const).map(
          (part) =>
            plan[part].length > 0 && (
              <>
                <dt>{t.places[part]}</dt>
                <dd>{placeNames(plan[part], choosable, language)}</dd>
              </>
            ),
        )}
        {plan.before && plan.after && (
          <>
            <dt>{t.planning.before}</dt>
            <dd>{monthsWords(plan.before, language)}</dd>
            <dt>{t.planning.after}</dt>
            <dd>{monthsWords(plan.after, language)}</dd>
          </>
        )}
      </dl>
      {plan.after && <p class="quiet">{isChosenAfterwards(plan) ? t.chosenAfter(day) : t.chosenOn(day)}</p>}
      {seen && (
        <>
          <h3>{t.seenHead}</h3>
          <p>
            {seen.largestFall === null
              ? t.seenNever
              : t.seen(writtenNumber(seen.before, language), writtenNumber(seen.largestFall, language))}{' '}
            {seen.timesOfTen !== null && plan.goal && t.noticed(plan.goal, seen.timesOfTen)}{' '}
            {(seen.largestFall === null || (seen.timesOfTen !== null && seen.timesOfTen < 8)) &&
              t.chooseLonger}
          </p>
        </>
      )}
    </section>
  )
}

function OtherOutcome({ visit, indicator }: OneProps) {
  if (!indicator) return null
  const { language } = visit
  const t = text(language)
  const { name, unit } = indicator.indicator
  const values = [indicator.before, indicator.after].filter((one) => one !== null)
  return (
    <section>
      <h3>{t.indicatorResult(name)}</h3>
      {values.length === 0 && <p>{t.noValue}</p>}
      <ul>
        {values.map(({ from, to, value }) => (
          <li>
            {t.indicatorValue(shortStretch(from, to, language), `${writtenNumber(value, language)} ${unit}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
