import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Evaluation } from './queries.ts'
import { resultFrom } from './rules.ts'
import { evaluationPath, homeTrail, onePath, text } from './words.pages.tsx'

type HomeProps = {
  visit: Visit
  evaluations: readonly Evaluation[]
  /** The measures that no evaluation speaks of. */
  without: readonly { id: string; title: string }[]
}

const shownWithout = 5

/** What is evaluated, how far it has come, and which measures nobody evaluates. */
export function evaluationsPage({ visit, evaluations, without }: HomeProps): Response {
  const { language } = visit
  const t = text(language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={`${evaluationPath}/new`}>
          {t.begin}
        </a>
        <a href={`${evaluationPath}/lessons`}>{t.lessonsLink}</a>
        <a href="/app/knowledge/effect-claims">{t.claimsLink}</a>
        <a href={`${evaluationPath}/example`}>{t.example.title}</a>
      </div>
      {evaluations.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={t.heads}
          rows={evaluations.map((evaluation) => [
            <a href={onePath(evaluation.id)}>{ownWords(evaluation.title, visit)}</a>,
            t.designs[evaluation.plans.at(-1)?.design ?? 'not-measured'],
            stateWords(evaluation, visit),
          ])}
        />
      )}
      {without.length > 0 && (
        <section>
          <h2>{t.notEvaluated(without.length)}</h2>
          <ul>
            {without.slice(0, shownWithout).map(({ id, title }) => (
              <li>
                <a href={`${evaluationPath}/new?measure=${id}`}>{t.evaluateIt(title)}</a>
              </li>
            ))}
            {without.length > shownWithout && <li>{t.more(without.length - shownWithout)}</li>}
          </ul>
        </section>
      )}
    </AppPage>,
  )
}

function stateWords({ judgements, plans }: Evaluation, { language, act }: Visit): string {
  const t = text(language)
  const [newest] = judgements
  if (newest) return t.states.judged(t.verdicts[newest.verdict], writtenDay(newest.decidedOn, language))
  const from = resultFrom(plans.at(-1) ?? { after: null })
  return from && from > act.today ? t.states.waits(writtenDay(from, language)) : t.states.open
}

/** What the evaluations have taught. */
export function lessonsPage(visit: Visit, evaluations: readonly Evaluation[]): Response {
  const { lessons: t, verdicts } = text(visit.language)
  const told = evaluations.flatMap((evaluation) => {
    const judged = evaluation.judgements[0]
    return judged?.lesson ? [{ evaluation, judged }] : []
  })
  return answer(
    <AppPage visit={visit} title={t.title} trail={homeTrail(visit.language)}>
      <p class="lead">{told.length === 0 ? t.none : t.lead}</p>
      {told.map(({ evaluation, judged }) => (
        <section>
          <h2>
            <a href={onePath(evaluation.id)}>{ownWords(evaluation.title, visit)}</a>
          </h2>
          <p class="quiet">{verdicts[judged.verdict]}</p>
          <p>{ownWords(judged.lesson, visit)}</p>
        </section>
      ))}
    </AppPage>,
  )
}
