import { writtenList, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { aroundOwnWords, HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import type { SituationPicture } from '../rules.ts'
import { SharedPlaces } from './pages.tsx'
import {
  criteria,
  newestDecisions,
  type PrioritySession,
  type WrittenDecision,
  type WrittenScore,
} from './rules.ts'
import { formerScores, holdingScores, proposedOrder } from './scores.rules.ts'
import { closedToDecision, unsignedBy } from './session.rules.ts'
import {
  addressOfSession,
  Because,
  decisionWords,
  figureWords,
  heldWords,
  partiesWords,
  prioritiesTrail,
  scoreWords,
  text,
} from './words.pages.tsx'

export type SessionProps = {
  visit: Visit
  picture: SituationPicture
  session: PrioritySession
  organisations: { id: string; name: string }[]
  /** The problems of the picture that the visitor may read. */
  problems: Problem[]
  scores: WrittenScore[]
  /** Every decision about the picture's problems, of other sessions too; the latest last. */
  decisions: WrittenDecision[]
  may: { score: boolean; decide: boolean; strike: boolean }
}

/** A session: who took part, the table of scores with the order they propose, and what was decided. */
export function sessionPage(props: SessionProps): Response {
  const { visit, picture, session, organisations, problems, may } = props
  const { language } = visit
  const t = text(language)
  const names = session.participants.map((id) => organisations.find((one) => one.id === id)?.name ?? '')
  return answer(
    <AppPage
      visit={visit}
      title={session.title}
      titleLanguage={ownLanguage(visit)}
      trail={prioritiesTrail(visit, picture)}
    >
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      {session.struck !== null && (
        <p class="notice trouble">{aroundOwnWords(t.session.struck, [session.struck], visit)}</p>
      )}
      <p class="lead">{heldWords(session, visit.act.today, language)}.</p>
      <dl class="facts">
        <dt>{t.session.participants}</dt>
        <dd>{ownWords(writtenList(names, language), visit)}</dd>
        {session.notes !== '' && (
          <>
            <dt>{t.session.notes}</dt>
            <dd>{ownWords(session.notes, visit)}</dd>
          </>
        )}
      </dl>
      {problems.length === 0 && <p>{t.session.none}</p>}
      {problems.length > 0 && <ScoreTable {...props} />}
      {problems.length > 0 && may.score && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={`${addressOfSession(session.id)}/scores`}>
            {t.session.scoreAll}
          </a>
        </p>
      )}
      <ProblemByProblem {...props} />
      {may.strike && (
        <p class="actions">
          <a href={`${addressOfSession(session.id)}/strike`}>{t.striking.title}</a>
        </p>
      )}
    </AppPage>,
  )
}

/** Problems against criteria, with the two figures that the scores add up to. */
function ScoreTable({ visit, problems, scores }: SessionProps) {
  const { language } = visit
  const t = text(language)
  return (
    <div class="scores">
      <Table
        caption={t.session.table}
        heads={[
          t.session.problem,
          t.session.serious,
          t.session.doable,
          ...criteria.map((criterion) => t.criteria[criterion]),
        ]}
        numbers={[1, 2, ...criteria.map((_, at) => at + 3)]}
        rows={proposedOrder(problems, scores).map(({ id, title, figures }) => {
          const holding = holdingScores(scores, id)
          return [
            ownWords(title, visit),
            figureWords(figures.serious, language),
            figureWords(figures.doable, language),
            ...criteria.map((criterion) => scoreWords(holding[criterion], language)),
          ]
        })}
      />
      <p class="quiet">{t.session.proposal}</p>
    </div>
  )
}

function ProblemByProblem(props: SessionProps) {
  const { visit, problems, scores, decisions } = props
  const t = text(visit.language)
  return (
    <section>
      <h2>{t.session.each}</h2>
      <SharedPlaces decisions={newestDecisions(decisions)} visit={visit} />
      <ul class="cards">
        {proposedOrder(problems, scores).map((problem) => (
          <ProblemCard {...props} problem={problem} />
        ))}
      </ul>
    </section>
  )
}

/** One problem in the session: its reasons, what stands in the way, what was decided, what one can do. */
function ProblemCard(props: SessionProps & { problem: ReturnType<typeof proposedOrder<Problem>>[number] }) {
  const { visit, session, problem, scores, decisions, may } = props
  const { language } = visit
  const t = text(language)
  const { id, title, figures } = problem
  const decision = decisions.findLast((one) => one.problem === id)
  const closed = closedToDecision(problem, session, visit.act.today)
  const lacks = unsignedBy(problem)
  const holding = holdingScores(scores, id)
  const reasons = criteria.filter((criterion) => holding[criterion]?.reason)
  return (
    <li class="card" id={id}>
      <h3>
        <a href={`/app/situation-picture/problem/${id}`}>{ownWords(title, visit)}</a>
      </h3>
      <p>
        <strong>{decisionWords(decision, language)}.</strong>{' '}
        {decision && <Because reason={decision.reason} reading={visit} />}
      </p>
      <p>
        {t.session.serious}: {figureWords(figures.serious, language)} (
        {t.session.answered(figures.serious.answered, figures.serious.asked)}). {t.session.doable}:{' '}
        {figureWords(figures.doable, language)} (
        {t.session.answered(figures.doable.answered, figures.doable.asked)}).
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((criterion) => (
            <li>
              {t.criteria[criterion]} {scoreWords(holding[criterion], language)}:{' '}
              {ownWords(holding[criterion]!.reason, visit)}
            </li>
          ))}
        </ul>
      )}
      {closed === 'noEvidence' && <p class="notice trouble">{t.session.noEvidence}</p>}
      {lacks.length > 0 && <p class="notice unsure">{t.session.unsigned(partiesWords(lacks, language))}</p>}
      <p class="actions">
        {may.decide && !closed && (
          <a href={`${addressOfSession(session.id)}/decide/${id}`}>
            {t.session.decide}
            <HeardOnly words={title} reading={visit} />
          </a>
        )}
        {may.score && (
          <a href={`${addressOfSession(session.id)}/scores/${id}`}>
            {t.session.score}
            <HeardOnly words={title} reading={visit} />
          </a>
        )}
        <a href={`/app/situation-picture/problem/${id}/analysis`}>
          {t.session.analysis}
          <HeardOnly words={title} reading={visit} />
        </a>
      </p>
      <Former {...props} />
    </li>
  )
}

/** What was decided and scored before: nothing of it is lost when it no longer holds. */
function Former({ visit, problem, scores, decisions }: SessionProps & { problem: { id: string } }) {
  const { language } = visit
  const t = text(language)
  const moment = (at: Date) => writtenMoment(at, visit.partnership.timeZone, language)
  const made = decisions.filter((one) => one.problem === problem.id).toReversed()
  const former = formerScores(scores, problem.id)
  if (made.length < 2 && former.length === 0) return null
  return (
    <details>
      <summary>{t.session.former}</summary>
      <ul>
        {made.slice(1).map((decision) => (
          <li>
            {decisionWords(decision, language)}. {aroundOwnWords(t.session.because, [decision.reason], visit)}{' '}
            ({t.session.by(decision.decider, moment(decision.decidedAt))})
          </li>
        ))}
        {former.map((score) => (
          <li>
            {t.criteria[score.criterion]} {scoreWords(score, language)}.{' '}
            <Because reason={score.reason} reading={visit} /> (
            {t.session.by(score.scorer, moment(score.scoredAt))})
          </li>
        ))}
      </ul>
    </details>
  )
}
