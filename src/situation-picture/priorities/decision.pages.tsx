import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Problem } from '../problems/rules.ts'
import type { SituationPicture } from '../rules.ts'
import type { PrioritySession, Score, WrittenDecision } from './rules.ts'
import { figuresOf } from './scores.rules.ts'
import { type DecisionProblems, unsignedBy } from './session.rules.ts'
import {
  addressOfSession,
  Because,
  decisionWords,
  figureWords,
  partiesWords,
  prioritiesTrail,
  text,
} from './words.pages.tsx'

type DecisionProps = {
  visit: Visit
  picture: SituationPicture
  session: PrioritySession
  problem: Problem
  scores: Score[]
  /** The decision that holds so far. */
  newest: WrittenDecision | undefined
  filled: Filled
  problems?: DecisionProblems
}

/** The form of a decision about one problem, with its two figures and what was decided before. */
export function decisionPage(props: DecisionProps): Response {
  const { visit, picture, session, problem, scores, newest, filled, problems } = props
  const { language } = visit
  const t = text(language)
  const sentences = told(problems, t.decision.problems)
  const state = { filled, problems: sentences ?? {} }
  const figures = figuresOf(scores, problem.id)
  const lacks = unsignedBy(problem)
  return answer(
    <AppPage
      visit={visit}
      title={t.decision.title(problem.title)}
      trail={prioritiesTrail(visit, picture, session)}
    >
      <p class="lead">{t.decision.lead}</p>
      <p>{ownWords(problem.words, visit)}</p>
      <dl class="facts">
        <dt>{t.session.serious}</dt>
        <dd>{figureWords(figures.serious, language)}</dd>
        <dt>{t.session.doable}</dt>
        <dd>{figureWords(figures.doable, language)}</dd>
        <dt>{t.session.decision}</dt>
        <dd>
          {decisionWords(newest, language)}. {newest && <Because reason={newest.reason} reading={visit} />}
        </dd>
      </dl>
      {lacks.length > 0 && <p class="notice unsure">{t.decision.unsigned(partiesWords(lacks, language))}</p>}
      <ProblemSummary problems={sentences} head={t.problemsHead} />
      <PostForm class="sheet" action={`${addressOfSession(session.id)}/decide/${problem.id}`}>
        <Choices
          {...state}
          name="prioritised"
          label={t.decision.prioritised}
          choices={[
            { value: 'yes', label: t.decision.yes },
            { value: 'no', label: t.decision.no },
          ]}
        />
        <TextField
          {...state}
          name="place"
          inputmode="numeric"
          narrow
          label={t.decision.place}
          help={t.decision.placeHelp}
        />
        <TextArea {...state} name="reason" label={t.decision.reason} />
        {/* Whoever is told of a newer decision has read it above, and may save once more. */}
        <input type="hidden" name="basedOn" value={newest?.id ?? ''} />
        <div class="actions">
          <Button>{t.decision.save}</Button>
          <a href={addressOfSession(session.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
