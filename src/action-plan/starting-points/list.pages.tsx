import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { planTrail } from '../words.pages.tsx'
import type { SurveyResult } from './results.rules.ts'
import {
  decisionThatHolds,
  type StartingPoint,
  standingOfStartingPoint,
  startingPointKinds,
} from './rules.ts'
import { resultName, resultValue, startingPointText, startingPointTrail } from './words.pages.tsx'

type ListProps = { visit: Visit; points: StartingPoint[]; unused: number }

/** Everything a measure began with or could begin with, each with its decision. */
export function listPage({ visit, points, unused }: ListProps): Response {
  const t = startingPointText(visit.language)
  const mayAdd = visit.may('write-plan')
  return answer(
    <AppPage visit={visit} title={t.title} trail={planTrail(visit)}>
      <p class="lead">{t.lead}</p>
      {mayAdd && (
        <p class="actions">
          {startingPointKinds.map((kind) => (
            <a href={`/app/action-plan/starting-points/new/${kind}`}>{t.add[kind]}</a>
          ))}
        </p>
      )}
      {mayAdd && (
        <div class={`notice ${unused === 0 ? 'good' : 'unsure'}`}>
          <p>
            {t.unusedCount(unused)}{' '}
            {unused > 0 && <a href="/app/action-plan/starting-points/unused">{t.seeUnused}</a>}
          </p>
        </div>
      )}
      {points.length === 0 && <p>{t.none}</p>}
      {startingPointKinds.map((kind) => (
        <OfKind visit={visit} points={points.filter((point) => point.kind === kind)} head={t.heads[kind]} />
      ))}
    </AppPage>,
  )
}

function OfKind({ visit, points, head }: { visit: Visit; points: StartingPoint[]; head: string }) {
  if (points.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      <ul class="cards">
        {points.map((point) => (
          <Card visit={visit} point={point} />
        ))}
      </ul>
    </section>
  )
}

function Card({ visit, point }: { visit: Visit; point: StartingPoint }) {
  const { language } = visit
  const t = startingPointText(language)
  const standing = standingOfStartingPoint(point, visit.act.today)
  const decision = decisionThatHolds(point)
  const link = <a href={`/app/action-plan/starting-point/${point.id}`}>{ownWords(point.words, visit)}</a>
  return (
    <li class="card">
      <h3>{standing === 'struck' ? <s class="struck">{link}</s> : link}</h3>
      <p>
        <strong>{t.standings[standing]}</strong>
        {decision &&
          standing !== 'struck' &&
          ` – ${decision.decidedBy}, ${shortDay(decision.decidedOn, language)}`}
        {standing === 'late' && point.answerBy && ` – ${t.answerBy}: ${shortDay(point.answerBy, language)}`}
      </p>
      {decision && <p class="quiet">{ownWords(decision.reason, visit)}</p>}
    </li>
  )
}

/** The results of surveys that led to nothing yet: no statement rests on them, and nobody said what they changed. */
export function unusedPage({ visit, results }: { visit: Visit; results: SurveyResult[] }): Response {
  const t = startingPointText(visit.language)
  const bySurvey = [...Map.groupBy(results, ({ survey }) => survey)]
  return answer(
    <AppPage visit={visit} title={t.unused.title} trail={startingPointTrail(visit)}>
      <p class="lead">{results.length === 0 ? t.unused.none : t.unused.lead}</p>
      {bySurvey.map(([survey, its]) => (
        <section>
          <h2>
            {/* Of another owner's survey there is no page here. */}
            {its.every(({ asked }) => asked) ? (
              <a href={`/app/dialogue/survey/${survey}`}>{ownWords(its[0]?.surveyTitle ?? '', visit)}</a>
            ) : (
              ownWords(its[0]?.surveyTitle ?? '', visit)
            )}
          </h2>
          <ul>
            {its.map((result) => (
              <li>
                {result.asked ? ownWords(result.asked, visit) : t.unused.whole}{' '}
                <a
                  href={`/app/action-plan/starting-points/new/survey-result?result=${encodeURIComponent(resultValue(result))}`}
                >
                  {t.unused.takeUp}
                  <HeardOnly words={resultName(result)} reading={visit} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </AppPage>,
  )
}
