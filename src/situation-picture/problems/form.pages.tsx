import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Choices,
  type FormState,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import { StatementCard } from '../statements/list.pages.tsx'
import type { Statement } from '../statements/rules.ts'
import type { AmendmentProblem } from '../statements/statement.rules.ts'
import { type Names, text as statementsText } from '../statements/words.pages.tsx'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import type { ProblemProblems } from './problem.rules.ts'
import { type Problem, seenKinds, waysToBeSeen } from './rules.ts'
import { text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  picture: SituationPicture
  filled: Filled
  names: Names
  /** The statements behind it: those chosen, or those of the problem so far. */
  origins: Statement[]
  /** Which more could be added. */
  others: Statement[]
  problems?: ProblemProblems & { reason?: AmendmentProblem | undefined }
  amends?: Problem
}

/** What the parties see together, worded from the statements they chose. */
export function problemFormPage(props: FormProps): Response {
  const { visit, picture, filled, names, origins, problems, amends } = props
  const t = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  const back = amends
    ? `/app/situation-picture/problem/${amends.id}`
    : `/app/situation-picture/${picture.id}/merge`
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.form.amendTitle : t.form.newTitle}
      trail={pictureTrail(visit, picture)}
    >
      <ProblemSummary problems={sentences} head={pictureText(visit.language).problemsHead} />
      <section id="statements">
        <h2>{t.form.chosen}</h2>
        {sentences?.statements && (
          <p id="statements-problem" class="ds-validation-message" data-color="danger">
            {sentences.statements}
          </p>
        )}
        <div class="side-by-side">
          {origins.map((statement) => (
            <article class="card">
              <StatementCard statement={statement} names={names} visit={visit} />
            </article>
          ))}
        </div>
      </section>
      <PostForm class="sheet" action={visit.path}>
        {!amends && origins.map(({ id }) => <input type="hidden" name="statement" value={id} />)}
        <Worded {...props} state={state} />
        {amends && <Amending {...props} state={state} amends={amends} />}
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href={back}>{amends ? webText(visit.language).cancel : t.form.back}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type WithState = FormProps & { state: FormState }

function Worded({ visit, names, origins, state, amends }: WithState) {
  const t = text(visit.language)
  const { noTheme, wholeMunicipality } = statementsText(visit.language)
  // With statements still to come in or go any way may become the right one; the rule judges what came of it.
  const ways = amends ? seenKinds : waysToBeSeen(origins)
  const choices = (named: { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Choices
        {...state}
        name="seen"
        label={t.form.seen}
        choices={ways.map((way) => ({
          value: way,
          label: t.seen[way],
          help: t.seenHelp[way],
        }))}
      />
      <TextField {...state} name="title" label={t.form.title} longest={longest.line} />
      <TextArea {...state} name="words" label={t.form.words} help={t.form.wordsHelp} rows={4} />
      <TextArea {...state} name="difference" label={t.form.difference} help={t.form.differenceHelp} />
      <Select {...state} name="theme" label={t.form.theme} empty={noTheme} choices={choices(names.themes)} />
      <Select
        {...state}
        name="area"
        label={t.form.area}
        empty={wholeMunicipality}
        choices={choices(names.areas)}
      />
      <Choices
        {...state}
        name="visibility"
        label={t.form.visibility}
        choices={(['partners', 'public'] as const).map((one) => ({ value: one, label: t.visibilities[one] }))}
      />
    </>
  )
}

/** Which statements go and come, and why the wording changes. */
function Amending({ visit, origins, others, state, amends }: WithState & { amends: Problem }) {
  const t = text(visit.language).form
  const { parties } = pictureText(visit.language)
  const choices = (statements: Statement[]) =>
    statements.map(({ id, party, words }) => ({ value: id, label: `${parties[party]}: ${words}` }))
  return (
    <>
      <Choices
        {...state}
        name="remove"
        several
        label={t.remove}
        help={t.removeHelp}
        choices={choices(origins)}
      />
      {others.length > 0 && <Choices {...state} name="add" several label={t.add} choices={choices(others)} />}
      <TextArea {...state} name="reason" rows={2} label={t.reason} help={t.reasonHelp} />
      <input type="hidden" name="basedOn" value={String(state.filled.basedOn ?? amends.number)} />
    </>
  )
}
