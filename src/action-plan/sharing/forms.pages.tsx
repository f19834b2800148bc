import { Button, Choices, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { SharingPageProps } from './page-props.pages.tsx'
import { sharingPath, text, toldProblems } from './words.pages.tsx'

/** Where the municipality that was asked answers: yes with the measure's place in its plan, or no with the reason. */
export function AnswerForm({ visit, sharing, focusAreas, filled, answerProblems }: SharingPageProps) {
  const t = text(visit.language).answer
  const form = { filled, problems: toldProblems(answerProblems, visit.language) ?? {} }
  return (
    <section>
      <h2>{t.heading}</h2>
      <PostForm class="sheet" action={`${sharingPath(sharing.id)}/answer`}>
        <Choices
          name="answer"
          label={t.answer}
          choices={(['accepted', 'declined'] as const).map((value) => ({ value, label: t.answers[value] }))}
          {...form}
        />
        {focusAreas.length === 0 ? (
          <p class="notice unsure">{t.noFocusAreas}</p>
        ) : (
          <Select
            name="focusArea"
            label={t.focusArea}
            empty={t.choose}
            choices={focusAreas.map(({ id, name }) => ({ value: id, label: name }))}
            {...form}
          />
        )}
        <TextField name="fromDay" type="date" narrow label={t.fromDay} {...form} />
        <TextArea name="reason" rows={2} label={t.reason} help={t.reasonHelp} {...form} />
        <div class="actions">
          <Button>{t.save}</Button>
        </div>
      </PostForm>
    </section>
  )
}

/** Where either of the two ends it. */
export function EndForm({ visit, sharing, filled, endingProblems }: SharingPageProps) {
  const t = text(visit.language).end
  const form = { filled, problems: toldProblems(endingProblems, visit.language) ?? {} }
  return (
    <details class="more" open={endingProblems !== undefined}>
      <summary>{t.heading}</summary>
      <PostForm class="sheet" action={`${sharingPath(sharing.id)}/end`}>
        <p>{t.words}</p>
        <TextField name="day" type="date" narrow label={t.day} {...form} />
        <TextArea name="endReason" rows={2} label={t.reason} {...form} />
        <div class="actions">
          <Button secondary>{t.save}</Button>
        </div>
      </PostForm>
    </details>
  )
}
