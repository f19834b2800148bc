import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import type { SessionProblems } from './session.rules.ts'
import { addressOfPriorities, prioritiesTrail, text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  picture: SituationPicture
  organisations: { id: string; name: string }[]
  filled: Filled
  problems?: SessionProblems
}

/** The form of a session in which organisations set priorities. */
export function sessionFormPage({ visit, picture, organisations, filled, problems }: FormProps): Response {
  const t = text(visit.language)
  const sentences = told(problems, t.form.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.new} trail={prioritiesTrail(visit, picture)}>
      <ProblemSummary problems={sentences} head={t.problemsHead} />
      <PostForm class="sheet" action={`${addressOfPriorities(picture.id)}/new`}>
        <TextField
          {...state}
          name="title"
          label={t.form.title}
          help={t.form.titleHelp}
          longest={longest.line}
        />
        <TextField {...state} name="heldOn" type="date" narrow label={t.form.heldOn} />
        <Choices
          {...state}
          name="participants"
          several
          label={t.form.participants}
          help={t.form.participantsHelp}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          {...state}
          name="notes"
          label={t.form.notes}
          help={t.form.notesHelp}
          optional={webText(visit.language).optional}
        />
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href={addressOfPriorities(picture.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
