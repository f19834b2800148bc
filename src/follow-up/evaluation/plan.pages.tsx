import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Choosable } from './ground.queries.ts'
import type { Evaluation } from './queries.ts'
import { designs, type PlanProblems } from './rules.ts'
import { evaluationPath, homeTrail, onePath, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  choosable: Choosable
  /** Null where it is a new one. */
  evaluation: Evaluation | null
  filled: Filled
  problems?: PlanProblems
}

/** What is expected and how it is to be seen; of one that has begun, why that changes. */
export function planPage({ visit, choosable, evaluation, filled, problems }: Props): Response {
  const { language } = visit
  const { planning: t, designs: called, designHelp } = text(language)
  const { optional, problemsHead } = webText(language)
  const words: Record<string, string> = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  const back = evaluation ? onePath(evaluation.id) : evaluationPath
  const places = choosable.places.map(({ id, name }) => ({ value: id, label: name }))
  return answer(
    <AppPage
      visit={visit}
      title={evaluation ? t.changeTitle : t.title}
      trail={[
        ...homeTrail(language),
        ...(evaluation ? [{ href: back, label: evaluation.title, own: true }] : []),
      ]}
    >
      <ProblemSummary
        problems={words}
        head={problemsHead}
        named={{
          beforeFrom: `${t.before} – ${t.from}:`,
          beforeTo: `${t.before} – ${t.to}:`,
          afterFrom: `${t.after} – ${t.from}:`,
          afterTo: `${t.after} – ${t.to}:`,
        }}
      />
      <PostForm class="sheet" action={evaluation ? `${back}/plan` : `${evaluationPath}/new`}>
        {!evaluation && (
          <>
            <TextField name="title" label={t.subject} longest={150} {...state} />
            <Choices
              name="measures"
              several
              label={t.measures}
              choices={choosable.measures.map(({ id, title }) => ({ value: id, label: title }))}
              {...state}
            />
          </>
        )}
        <Choices
          name="design"
          label={t.design}
          choices={designs.map((value) => ({ value, label: called[value], help: designHelp[value] }))}
          {...state}
        />
        <TextArea name="whyNot" rows={2} label={t.whyNot} optional={optional} {...state} />
        <TextArea name="mechanism" rows={2} label={t.mechanism} help={t.mechanismHelp} {...state} />
        <TextArea name="expected" rows={2} label={t.expected} {...state} />
        <h2>{t.figuresHead}</h2>
        <Select
          name="kind"
          label={t.kind}
          empty={t.noKind}
          choices={choosable.kinds.map((value) => ({ value, label: offenceName(value, language) }))}
          {...state}
        />
        <Choices name="focus" several label={t.focus} choices={places} {...state} />
        <Tick name="pickedHigh" label={t.pickedHigh} help={t.pickedHighHelp} {...state} />
        <Choices
          name="comparison"
          several
          label={t.comparison}
          help={t.comparisonHelp}
          choices={places}
          {...state}
        />
        <Choices
          name="neighbours"
          several
          label={t.neighbours}
          help={t.neighboursHelp}
          choices={places}
          {...state}
        />
        <fieldset>
          <legend>{t.before}</legend>
          <TextField name="beforeFrom" label={t.from} narrow longest={7} {...state} />
          <TextField name="beforeTo" label={t.to} narrow longest={7} {...state} />
        </fieldset>
        <fieldset>
          <legend>{t.after}</legend>
          <TextField name="afterFrom" label={t.from} narrow longest={7} {...state} />
          <TextField name="afterTo" label={t.to} narrow longest={7} {...state} />
        </fieldset>
        <TextField
          name="goal"
          label={t.goal}
          inputmode="numeric"
          optional={optional}
          narrow
          longest={3}
          {...state}
        />
        <h2>{t.indicatorHead}</h2>
        <Select
          name="indicator"
          label={t.indicator}
          help={t.indicatorHelp}
          empty={t.noIndicator}
          choices={choosable.indicators.map(({ id, name }) => ({ value: id, label: name }))}
          {...state}
        />
        {evaluation && <TextArea name="reason" rows={2} label={t.reason} {...state} />}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={back}>{t.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
