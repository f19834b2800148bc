import type { Area } from '../../areas/rules.ts'
import { shortDay, shortStretch, writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import { LimitChart } from './chart.pages.tsx'
import type { LimitTold } from './told.queries.ts'
import { limitsPath, limitsText, limitWords, namedIndicator, valueWords } from './words.pages.tsx'

type Props = { visit: Visit; limits: readonly LimitTold[]; areas: readonly Area[] }

/** The limits that hold: those that ask for a decision, and the others. */
export function limitsPage({ visit, limits, areas }: Props): Response {
  const t = limitsText(visit.language)
  const asking = limits.filter(({ standing }) => standing.asks)
  const others = limits.filter(({ standing }) => !standing.asks)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={`${limitsPath}/new`}>
          {t.add}
        </a>
        <a href="/app/offences/indicators">{t.indicators}</a>
      </div>
      {limits.length === 0 && <p>{t.none}</p>}
      <Limits visit={visit} head={t.asksHead} limits={asking} areas={areas} />
      <Limits visit={visit} head={t.restHead} limits={others} areas={areas} />
    </AppPage>,
  )
}

function Limits({ visit, head, limits, areas }: Props & { head: string }) {
  if (limits.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      <ul class="cards">
        {limits.map((told) => (
          <li class="card">
            <OneLimit visit={visit} told={told} areas={areas} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneLimit({ visit, told, areas }: { visit: Visit; told: LimitTold; areas: readonly Area[] }) {
  const { language } = visit
  const t = limitsText(language)
  const { limit, indicator, title, standing, answers } = told
  const { newest, baseline, goal } = standing
  const name = namedIndicator(indicator, areas, language)
  const valued = ({ value }: { value: number }) => valueWords(value, indicator, language)
  const days = ({ from, to }: { from: string; to: string }) =>
    from === to ? shortDay(from, language) : shortStretch(from, to, language)
  return (
    <>
      <h3>
        <a href={`/app/offences/indicators/${indicator.id}`}>{name}</a>
      </h3>
      <p>{t.for(title)}</p>
      <ul>
        <li>
          {newest ? t.newest(days(newest), valued(newest)) : t.unknown}
          {newest?.preliminary && ` ${t.preliminary}`}
        </li>
        <li>{limitWords(limit, indicator, language)}</li>
        {baseline && <li>{t.baseline(days(baseline), valued(baseline))}</li>}
        {limit.goal && (
          <li>
            {t.goal(valued(limit.goal), writtenDay(limit.goal.by, language))}. {goal && t.goals[goal]}
          </li>
        )}
        {baseline && told.seen && limit.goal && (
          <li>
            {told.seen.from === null
              ? t.seen.never
              : t.seen[limit.passed](valued(baseline), valued({ value: told.seen.from }))}{' '}
            {!told.seen.isGoalClear && t.seen.goalIsNearer}
          </li>
        )}
      </ul>
      {newest && (
        <p class={standing.isPassed ? 'notice unsure' : undefined}>
          {standing.asks ? t.passed : standing.isPassed ? t.answered : t.within}
        </p>
      )}
      <LimitChart told={told} areas={areas} language={language} />
      {answers.length > 0 && (
        <>
          <h4>{t.answersHead}</h4>
          <ul>
            {answers.map(({ answeredOn, decision, reason }) => (
              <li>{t.answer(shortDay(answeredOn, language), t.decisions[decision], reason)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        {standing.asks && (
          <a class="ds-button" href={`${limitsPath}/${limit.id}/answer`}>
            {t.answerLink(name)}
          </a>
        )}
        <a href={`${limitsPath}/${limit.id}/end`}>{t.endLink(name)}</a>
      </p>
    </>
  )
}
