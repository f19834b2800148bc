import { schoolTerms } from '../../calendar.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Carried, Choices, ProblemSummary, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type ChangedLine, WholeFormProblem } from '../meanwhile.pages.tsx'
import { CadenceFields } from './cadence-fields.pages.tsx'
import { Preview } from './preview.pages.tsx'
import { type CommitmentPreview, previewInWords, type Surroundings } from './preview.rules.ts'
import { RareCadenceFields } from './rare-cadence-fields.pages.tsx'
import type { CommitmentProblem } from './rules.ts'
import { commitmentsText, problemWords } from './words.pages.tsx'

export type CommitmentFormProps = {
  visit: Visit
  measure: { id: string; title: string }
  organisations: { id: string; name: string }[]
  surroundings: Surroundings
  filled: Filled
  preview: CommitmentPreview
  /** Faults are shown once somebody tried to save, not while the form is still being filled. */
  problems?: CommitmentProblem[]
  /** What the pasted words were read as. */
  read?: string
  amends: boolean
  /** What others changed while the form was open. */
  meanwhile?: ChangedLine[]
}

/** The form of a commitment: words, cadence with its live sentence, who and when. */
export function commitmentFormPage(props: CommitmentFormProps): Response {
  const { visit, measure, filled, preview, problems = [], amends } = props
  const { language } = visit
  const t = commitmentsText(language)
  const words = problemWords(problems, t)
  const form = { filled, problems: words }
  const surroundings = JSON.stringify({ ...props.surroundings, language })
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.amendTitle : t.newTitle}
      trail={[{ href: `/app/action-plan/measure/${measure.id}`, label: measure.title, own: true }]}
      scripts={['action-plan-commitments.js']}
    >
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <Paste {...props} />
      <PostForm class="sheet" action={visit.path} data-surroundings={surroundings}>
        <Carried filled={carried(filled)} />
        <WholeFormProblem language={language} words={words.form} meanwhile={props.meanwhile ?? []} />
        <TextArea name="title" label={t.title} help={t.titleHelp} rows={2} {...form} />
        <h2>{t.howOften}</h2>
        <CadenceFields language={language} country={visit.partnership.country} {...form} />
        <RareCadenceFields language={language} calendars={calendarsOf(props.surroundings)} {...form} />
        {!amends && <Tick name="ofKinds" label={t.ofKinds} help={t.ofKindsHelp} {...form} />}
        <div class="actions">
          <Button secondary name="do" value="show">
            {t.show}
          </Button>
        </div>
        <Preview told={previewInWords(preview, t.preview, language)} t={t} />
        <WhoAndWhen {...props} words={words} />
        <NotMeasurable {...props} words={words} />
        {amends && <TextArea name="reason" label={t.reason} help={t.reasonHelp} {...form} />}
        <div class="actions">
          <Button name="do" value="save">
            {amends ? t.saveAmendment : t.save}
          </Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** What the form takes along unseen: the wording that it amends. */
function carried(filled: Filled): Filled {
  const { number } = filled
  return number ? { number } : {}
}

function calendarsOf({ calendar }: Surroundings): string[] {
  const kept = new Set(calendar.riskOccasions.map((occasion) => occasion.calendar))
  // School terms are periods ("each term") and no time within one.
  kept.delete(schoolTerms)
  return [...kept].sort()
}

/** A form of its own, so that pressing Enter further down never reads the words anew. */
function Paste({ visit, filled, read, amends }: CommitmentFormProps) {
  const t = commitmentsText(visit.language).paste
  const { pasted = '', ...rest } = filled
  return (
    <details class="more" open={!amends}>
      <summary>{t.head}</summary>
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={rest} />
        <TextArea name="pasted" label={t.label} help={t.help} filled={{ pasted }} />
        <div class="actions">
          <Button secondary name="do" value="read">
            {t.do}
          </Button>
        </div>
        {read && (
          <p class="notice" role="status">
            {read}
          </p>
        )}
      </PostForm>
    </details>
  )
}

type PartProps = CommitmentFormProps & { words: Record<string, string> }

function WhoAndWhen({ visit, organisations, filled, amends, words }: PartProps) {
  const t = commitmentsText(visit.language)
  const optional = webText(visit.language).optional
  const form = { filled, problems: words }
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <h2>{t.whoAndWhen}</h2>
      <Choices name="responsible" label={t.responsible} several choices={choices} {...form} />
      <Choices
        name="cooperating"
        label={t.cooperating}
        several
        choices={choices}
        optional={optional}
        {...form}
      />
      <Choices
        name="giver"
        label={t.giver}
        choices={(['joint', 'police', 'municipality'] as const).map((giver) => ({
          value: giver,
          label: t.givers[giver],
        }))}
        {...form}
      />
      <TextField name="fromDay" type="date" label={amends ? t.fromDayAmended : t.fromDay} narrow {...form} />
      <TextField
        name="toDay"
        type="date"
        label={t.toDay}
        help={t.toDayHelp}
        optional={optional}
        narrow
        {...form}
      />
      <TextArea
        name="originalWords"
        label={t.originalWords}
        help={t.originalWordsHelp}
        optional={optional}
        {...form}
      />
    </>
  )
}

function NotMeasurable({ visit, filled, preview, words }: PartProps) {
  const t = commitmentsText(visit.language)
  const form = { filled, problems: words }
  return (
    <details class="more" open={!preview.lint.measurable || words.notMeasurableReason !== undefined}>
      <summary>{t.notMeasurableHead}</summary>
      <div class="fields">
        <Tick
          name="acceptedAsNotMeasurable"
          label={t.acceptedAsNotMeasurable}
          help={t.acceptedHelp}
          {...form}
        />
        <TextArea name="notMeasurableReason" label={t.notMeasurableReason} rows={2} {...form} />
      </div>
    </details>
  )
}
