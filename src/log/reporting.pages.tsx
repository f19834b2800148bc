import type { Child } from 'hono/jsx'
import type { Commitment } from '../action-plan/rules.ts'
import { visibilities } from '../action-plan/rules.ts'
import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Choices, ProblemSummary, TextArea, TextField, Tick } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { countWords } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { DeviationProblem } from './deviation.rules.ts'
import type { ConfirmationProblem } from './no-need.rules.ts'
import type { OccasionCountProblem } from './occasion-count.rules.ts'
import type { OccasionCount } from './rules.ts'
import { StretchField } from './stretch-field.pages.tsx'
import type { ToldStretch } from './stretches.rules.ts'
import { commitmentTrail, SaveOrLeave, sentences, text } from './words.pages.tsx'

type FormProps<Problems> = { visit: Visit; commitment: Commitment; filled: Filled; problems?: Problems[] }

/** "No need arose", confirmed for a month or a quarter. */
export function noNeedPage({
  stretches,
  ...props
}: FormProps<ConfirmationProblem> & { stretches: ToldStretch[] }): Response {
  const { visit, filled, problems = [] } = props
  const t = text(visit.language).noNeed
  const words = sentences(problems, filled, visit.language)
  return tellingPage({
    ...props,
    words,
    t,
    address: 'no-need',
    fields: (
      <StretchField visit={visit} label={t.stretch} stretches={stretches} filled={filled} problems={words} />
    ),
  })
}

/** How many shifts or occasions there were in a month or a year, counted or estimated. */
export function occasionCountPage({
  stretches,
  told,
  ...props
}: FormProps<OccasionCountProblem> & { stretches: ToldStretch[]; told: OccasionCount[] }): Response {
  const { visit, filled, problems = [] } = props
  const t = text(visit.language).occasions
  const words = sentences(problems, filled, visit.language)
  const before = ({ from, to }: ToldStretch) => {
    const known = told.find((other) => other.from === from && other.to.slice(0, 7) === to.slice(0, 7))
    return known ? t.told(countWords(known, visit.language)) : null
  }
  const state = { filled, problems: words }
  return tellingPage({
    ...props,
    words,
    t,
    address: 'occasion-counts',
    fields: (
      <>
        <StretchField {...state} visit={visit} label={t.stretch} stretches={stretches} help={before} />
        <TextField {...state} name="count" label={t.count} inputmode="numeric" autocomplete="off" narrow />
        <Tick {...state} name="estimated" label={t.estimated} help={t.estimatedHelp} />
      </>
    ),
  })
}

/** What went otherwise, why, and what was adjusted. */
export function deviationPage(props: FormProps<DeviationProblem>): Response {
  const { visit, filled, problems = [] } = props
  const t = text(visit.language).deviation
  const words = sentences(problems, filled, visit.language)
  const state = { filled, problems: words }
  const { noteHelp } = text(visit.language).form
  return tellingPage({
    ...props,
    words,
    t,
    address: 'deviation',
    fields: (
      <>
        <TextField {...state} name="from" label={t.from} type="date" max={visit.act.today} narrow />
        <TextField {...state} name="to" label={t.to} type="date" narrow />
        <TextArea {...state} name="cause" label={t.cause} help={noteHelp} rows={3} />
        <TextArea
          {...state}
          name="adjustment"
          label={t.adjustment}
          optional={webText(visit.language).optional}
          rows={3}
        />
        <Choices
          {...state}
          name="visibility"
          label={t.visibility}
          choices={visibilities.map((value) => ({ value, label: t.visibilities[value] }))}
        />
      </>
    ),
  })
}

type Telling = {
  visit: Visit
  commitment: Commitment
  words: Record<string, string>
  t: { title: string; words: string; do: string }
  /** Below the commitment's own address. */
  address: string
  fields: Child
}

/** A page that asks for one fact about a commitment. */
export function tellingPage({ visit, commitment, words, t, address, fields }: Telling): Response {
  const here = `/app/log/${commitment.id}`
  return answer(
    <AppPage visit={visit} title={t.title} trail={commitmentTrail(commitment, text(visit.language))}>
      <p>{t.words}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${here}/${address}`}>
        {fields}
        <SaveOrLeave visit={visit} save={t.do} back={here} />
      </PostForm>
    </AppPage>,
    Object.keys(words).length > 0 ? 422 : 200,
  )
}
