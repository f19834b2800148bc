import type { Organisation } from '../partnership/organisations/queries.ts'
import { told } from '../partnership/problems.rules.ts'
import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, Problem, ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { ToldProblems } from './dialogue.rules.ts'
import type { Dialogue } from './rules.ts'
import { dialoguePath, roomTrail, text } from './words.pages.tsx'

type ToldProps = {
  visit: Visit
  dialogue: Dialogue
  organisations: Organisation[]
  filled: Filled
  /** So many problems can be written down; always a few more than there are. */
  rows: number
  basedOn: number
  problems?: ToldProblems | undefined
}

/** How it went: who came, and what they agreed on. */
export function toldPage(props: ToldProps): Response {
  const { visit, dialogue, organisations, filled, problems } = props
  const { told: t, problems: sentences } = text(visit.language)
  const words = told(problems, sentences) ?? {}
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title(dialogue.title)} trail={roomTrail(visit, dialogue)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${dialoguePath(dialogue)}/told`}>
        {words.reason && <Problem name="reason" words={words.reason} />}
        <input type="hidden" name="basedOn" value={String(props.basedOn)} />
        <TextField
          name="attendance"
          inputmode="numeric"
          label={t.attendance}
          narrow
          longest={8}
          optional={webText(visit.language).optional}
          {...state}
        />
        <Choices
          name="tookPart"
          label={t.tookPart}
          several
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          {...state}
        />
        <ResultRows {...props} problem={words.results} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={dialoguePath(dialogue)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function ResultRows({ visit, filled, rows, problem }: ToldProps & { problem?: string | undefined }) {
  const t = text(visit.language).told
  return (
    <fieldset class="choices" id="results" aria-describedby={problem ? 'results-problem' : undefined}>
      <legend>{t.resultsHead}</legend>
      <p class="quiet">{t.resultsWords}</p>
      {problem && <Problem name="results" words={problem} />}
      {Array.from({ length: rows }, (_, at) => at + 1).map((number) => (
        <fieldset class="choices">
          <legend>{t.problem(number)}</legend>
          <TextArea name={`problem-${number}`} rows={2} label={t.problemWords} filled={filled} />
          <TextArea name={`proposal-${number}`} rows={2} label={t.proposal} filled={filled} />
          <TextField
            name={`votes-${number}`}
            inputmode="numeric"
            narrow
            longest={8}
            label={t.votes}
            filled={filled}
          />
        </fieldset>
      ))}
    </fieldset>
  )
}
