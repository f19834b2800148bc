import type { Child } from 'hono/jsx'
import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem as Fault, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { Problem } from '../problems/rules.ts'
import type { SituationPicture } from '../rules.ts'
import { criteria, doableCriteria, type PrioritySession, seriousCriteria } from './rules.ts'
import { type Cell, ReasonInTable } from './score-reason.pages.tsx'
import { answers, cellName, type ScoreProblems } from './scores.rules.ts'
import { addressOfSession, prioritiesTrail, text } from './words.pages.tsx'

type ScoringProps = {
  visit: Visit
  picture: SituationPicture
  session: PrioritySession
  filled: Filled
  problems?: ScoreProblems
}

/** The form in which one problem is scored, with a reason for each score. */
export function scoreProblemPage({ problem, ...props }: ScoringProps & { problem: Problem }): Response {
  const { visit, session, filled } = props
  const t = text(visit.language)
  const state = { filled, problems: told(props.problems, t.scoring.problems) ?? {} }
  const part = (head: string, asked: readonly (typeof criteria)[number][]) => (
    <fieldset class="choices">
      <legend>{head}</legend>
      {asked.map((criterion) => {
        const cell = { problem: problem.id, criterion }
        return (
          <>
            <Select
              {...state}
              name={cellName(cell)}
              label={t.ask[criterion]}
              empty={t.scoring.notYet}
              choices={answers.map((value) => ({
                value,
                label: value === 'unknown' ? t.scoring.unknown : (t.scoring.points[Number(value)] ?? value),
              }))}
            />
            <TextField
              {...state}
              name={cellName(cell, 'reason')}
              label={t.scoring.reasonFor(t.criteria[criterion].toLowerCase())}
              longest={longest.reason}
              optional={webText(visit.language).optional}
            />
            <Shown filled={filled} cell={cell} />
          </>
        )
      })}
    </fieldset>
  )
  return scoringPage(
    {
      ...props,
      title: t.scoring.titleOf(problem.title),
      action: `${addressOfSession(session.id)}/scores/${problem.id}`,
    },
    <>
      {part(t.scoring.serious, seriousCriteria)}
      {part(t.scoring.doable, doableCriteria)}
    </>,
  )
}

/** The form in which all problems are scored against each other. */
export function scoreTablePage({
  problems,
  ...props
}: Omit<ScoringProps, 'problems'> & {
  problems: Problem[]
  faults?: ScoreProblems
}): Response {
  const { visit, session, filled, faults } = props
  const t = text(visit.language)
  const wrong = told(faults, t.scoring.problems) ?? {}
  return scoringPage(
    {
      ...props,
      ...(faults && { problems: faults }),
      title: t.scoring.title,
      action: `${addressOfSession(session.id)}/scores`,
    },
    <>
      <details>
        <summary>{t.scoring.questions}</summary>
        <dl class="facts">
          {criteria.map((criterion) => (
            <>
              <dt>{t.criteria[criterion]}</dt>
              <dd>{t.ask[criterion]}</dd>
            </>
          ))}
        </dl>
      </details>
      <div class="scores">
        <Table
          caption={t.scoring.caption}
          heads={[t.session.problem, ...criteria.map((criterion) => t.criteria[criterion])]}
          rows={problems.map(({ id, title }) => [
            ownWords(title, visit),
            ...criteria.map((criterion) => {
              const cell = { problem: id, criterion }
              return (
                <>
                  <label class="ds-sr-only" for={cellName(cell)}>
                    {t.criteria[criterion]}
                    <HeardOnly words={title} reading={visit} />
                  </label>
                  <select
                    class="ds-input"
                    id={cellName(cell)}
                    name={cellName(cell)}
                    aria-invalid={wrong[cellName(cell)] ? 'true' : undefined}
                    aria-describedby={wrong[cellName(cell)] && `${cellName(cell)}-problem`}
                  >
                    <option value="">{t.scoring.notYet}</option>
                    {answers.map((value) => (
                      <option value={value} selected={one(filled, cellName(cell)) === value}>
                        {value === 'unknown' ? t.scoring.unknownShort : value}
                      </option>
                    ))}
                  </select>
                  {wrong[cellName(cell)] && (
                    <Fault name={cellName(cell)} words={wrong[cellName(cell)] ?? ''} />
                  )}
                  <ReasonInTable
                    {...{ visit, filled, cell, title, fault: wrong[cellName(cell, 'reason')] }}
                  />
                  <Shown filled={filled} cell={cell} />
                </>
              )
            }),
          ])}
        />
      </div>
    </>,
  )
}

/** What stood in the cell when the form was shown, so that only what is changed is kept. */
function Shown({ filled, cell }: { filled: Filled; cell: Cell }) {
  return (
    <>
      <input type="hidden" name={cellName(cell, 'shown')} value={one(filled, cellName(cell, 'shown'))} />
      <input
        type="hidden"
        name={cellName(cell, 'shown-reason')}
        value={one(filled, cellName(cell, 'shown-reason'))}
      />
    </>
  )
}

function scoringPage(
  props: Omit<ScoringProps, 'problems'> & { problems?: ScoreProblems; title: string; action: string },
  fields: Child,
): Response {
  const { visit, picture, session, problems, title, action } = props
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={title} trail={prioritiesTrail(visit, picture, session)}>
      <p class="lead">{t.scoring.lead}</p>
      <p>{t.scoring.together}</p>
      <ProblemSummary problems={told(problems, t.scoring.problems)} head={t.problemsHead} />
      <PostForm class="sheet" action={action}>
        {fields}
        <div class="actions">
          <Button>{t.scoring.save}</Button>
          <a href={addressOfSession(session.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
