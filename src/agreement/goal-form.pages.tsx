import { AppPage, answer } from '../web/layout.tsx'
import { Choices, ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { GoalProblems } from './focus-area.rules.ts'
import { Amending, type FormProps } from './focus-area-form.pages.tsx'
import { exchanges, owners } from './rules.ts'
import { agreementTrail, listed, text } from './words.pages.tsx'

/** The form of a goal below a focus area. */
export function goalFormPage(props: FormProps<GoalProblems>): Response {
  const { visit, agreement, filled, basedOn, problems } = props
  const t = text(visit.language)
  const { ask } = t.goal
  const { words, owner, reason } = problems ?? {}
  const told = {
    ...(words && { words: t.goal.problems.words[words] }),
    ...(owner && { owner: t.goal.problems.owner }),
    ...(reason && { reason: t.form.amendment[reason] }),
  }
  const state = { filled, problems: told }
  const optional = t.form.optional
  return answer(
    <AppPage
      visit={visit}
      title={basedOn ? t.goal.amendTitle : t.goal.newTitle}
      trail={agreementTrail(visit, agreement)}
    >
      <ProblemSummary problems={told} head={t.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea {...state} name="words" label={ask.words} />
        <Choices {...state} name="owner" label={ask.owner} choices={listed(owners, t.owners)} />
        <Choices
          {...state}
          name="exchanges"
          label={ask.exchanges}
          help={ask.exchangesHelp}
          choices={listed(exchanges, t.exchanges)}
          several
        />
        <TextField {...state} name="indicator" label={ask.indicator} optional={optional} />
        <TextField {...state} name="baseline" label={ask.baseline} optional={optional} />
        <TextField {...state} name="target" label={ask.target} optional={optional} />
        <TextField {...state} name="byDay" type="date" narrow label={ask.byDay} optional={optional} />
        <Amending {...props} state={state} />
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
