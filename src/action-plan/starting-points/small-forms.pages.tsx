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
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Measure } from '../rules.ts'
import { longestOf, type StartingPointProblem } from './problems.rules.ts'
import type { StartingPoint } from './rules.ts'
import { startingPointText, startingPointTrail, toldProblems } from './words.pages.tsx'

/** What can be added to a starting point, each on a page of its own. */
export type SmallForm = 'finding' | 'decide' | 'measure' | 'strike'

type SmallProps = {
  visit: Visit
  point: StartingPoint
  form: SmallForm
  /** The measures that can be named. */
  measures: Measure[]
  filled: Filled
  problems?: Partial<Record<string, StartingPointProblem>>
}

/** A finding, a decision, the measure it led to, or the reason it is struck. */
export function smallPage(props: SmallProps): Response {
  const { visit, point, form, filled, problems } = props
  const t = startingPointText(visit.language)
  const web = webText(visit.language)
  const sentences = toldProblems(problems, visit.language)
  const state: FormState = { filled, ...(sentences && { problems: sentences }) }
  const back = `/app/action-plan/starting-point/${point.id}`
  return answer(
    <AppPage
      visit={visit}
      title={t[form].add}
      trail={[...startingPointTrail(visit), { href: back, label: t.kinds[point.kind] }]}
    >
      <ProblemSummary problems={sentences} head={web.problemsHead} />
      <p class="lead">{ownWords(point.words, visit)}</p>
      <PostForm class="sheet" action={`${back}/${form}`}>
        <Fields {...props} state={state} />
        <div class="actions">
          <Button>{web.save}</Button>
          <a href={back}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    sentences ? 422 : 200,
  )
}

function Fields({ visit, point, form, measures, state }: SmallProps & { state: FormState }) {
  const t = startingPointText(visit.language)
  const { optional } = webText(visit.language)
  switch (form) {
    case 'finding':
      return (
        <>
          <TextArea {...state} name="words" label={t.finding.words} />
          <TextField
            {...state}
            name="source"
            label={t.finding.source}
            optional={optional}
            longest={longestOf.line}
          />
          <TextField {...state} name="foundOn" type="date" label={t.finding.foundOn} narrow />
        </>
      )
    case 'decide':
      return (
        <>
          <Choices
            {...state}
            name="starts"
            label={t.decide.question}
            choices={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t.decide.says[point.kind][value],
            }))}
          />
          <TextArea {...state} name="reason" label={t.decide.reason} />
          <TextField
            {...state}
            name="decidedBy"
            label={t.decide.decidedBy}
            help={t.decide.decidedByHelp}
            longest={longestOf.line}
          />
          <TextField {...state} name="decidedOn" type="date" label={t.decide.decidedOn} narrow />
        </>
      )
    case 'measure':
      return (
        <>
          <Select
            {...state}
            name="measure"
            label={t.measure.question}
            empty={t.choose}
            choices={measures.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextArea
            {...state}
            name="changed"
            label={t.measure.changed}
            help={t.measure.changedHelp}
            optional={optional}
          />
        </>
      )
    case 'strike':
      return <TextArea {...state} name="reason" label={t.strike.reason} />
  }
}
