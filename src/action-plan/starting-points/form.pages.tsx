import type { FocusArea } from '../../agreement/rules.ts'
import { objects, offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { type Filled, many, one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Choices,
  type FormState,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { NamedOrganisation } from '../measures/words.pages.tsx'
import { longestOf, type StartingPointProblem } from './problems.rules.ts'
import type { SurveyResult } from './results.rules.ts'
import { recommendationSources, type StartingPointKind, startingPointKinds } from './rules.ts'
import {
  resultName,
  resultValue,
  startingPointText,
  startingPointTrail,
  toldProblems,
} from './words.pages.tsx'

type FormProps = {
  visit: Visit
  filled: Filled
  organisations: NamedOrganisation[]
  focusAreas: FocusArea[]
  results: SurveyResult[]
  problems?: Partial<Record<string, StartingPointProblem>>
}

/** Take up a question, a recommendation or a result. */
export function newPage(props: FormProps): Response {
  const { visit, filled, problems } = props
  const t = startingPointText(visit.language)
  const web = webText(visit.language)
  const kind = startingPointKinds.find((known) => known === one(filled, 'kind')) ?? 'knowledge-question'
  const sentences = toldProblems(problems, visit.language)
  const state: FormState = { filled, ...(sentences && { problems: sentences }) }
  return answer(
    <AppPage visit={visit} title={t.add[kind]} trail={startingPointTrail(visit)}>
      <ProblemSummary problems={sentences} head={web.problemsHead} />
      <p class="lead">{t.leads[kind]}</p>
      <PostForm class="sheet" action="/app/action-plan/starting-points">
        <input type="hidden" name="kind" value={kind} />
        <WhereFrom {...props} kind={kind} state={state} />
        <TextArea {...state} name="words" label={t.words[kind]} />
        {kind === 'knowledge-question' && (
          <TextArea {...state} name="possible" label={t.ask.possible} optional={web.optional} />
        )}
        <TextField {...state} name="raisedOn" type="date" label={t.ask.raisedOn[kind]} narrow />
        <Select
          {...state}
          name="responsible"
          label={t.ask.responsible}
          empty={t.choose}
          choices={props.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...state}
          name="answerBy"
          type="date"
          label={t.ask.answerBy}
          optional={web.optional}
          narrow
        />
        <Select
          {...state}
          name="focusArea"
          label={t.ask.focusArea}
          empty={t.noFocusArea}
          choices={props.focusAreas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {kind === 'recommendation' && <WhatItProtects visit={visit} state={state} />}
        <Tick {...state} name="public" label={t.ask.public} help={t.ask.publicHelp} />
        <div class="actions">
          <Button>{web.save}</Button>
          <a href="/app/action-plan/starting-points">{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    sentences ? 422 : 200,
  )
}

type PartProps = { visit: Visit; state: FormState }

function WhereFrom({
  visit,
  state,
  kind,
  results,
}: PartProps & { kind: StartingPointKind; results: SurveyResult[] }) {
  const t = startingPointText(visit.language)
  if (kind === 'survey-result')
    return (
      <Select
        {...state}
        name="result"
        label={t.ask.result}
        empty={results.length === 0 ? t.noResults : t.choose}
        choices={results.map((result) => ({ value: resultValue(result), label: resultName(result) }))}
      />
    )
  if (kind !== 'recommendation') return null
  return (
    <>
      <Choices
        {...state}
        name="sourceKind"
        label={t.ask.sourceKind}
        choices={recommendationSources.map((source) => ({ value: source, label: t.sources[source] }))}
      />
      <TextField
        {...state}
        name="source"
        label={t.ask.source}
        help={t.ask.sourceHelp}
        longest={longestOf.line}
      />
    </>
  )
}

/** Homes, cars, boats, shops, firms; trick theft. The lists are long, so they stand folded. */
function WhatItProtects({ visit, state }: PartProps) {
  const t = startingPointText(visit.language)
  const { language, partnership } = visit
  const isUsed = many(state.filled, 'objects').length + many(state.filled, 'offences').length > 0
  const named = (listed: readonly { code: string; names: Record<'sv' | 'da' | 'en', string> }[]) =>
    listed.map(({ code, names }) => ({ value: code, label: names[language] }))
  return (
    <details class="more" open={isUsed}>
      <summary>{t.ask.protects}</summary>
      <Choices {...state} name="objects" several label={t.ask.objects} choices={named(objects)} />
      <Choices
        {...state}
        name="offences"
        several
        label={t.ask.offences}
        choices={named(offenceKindsOf(partnership.country))}
      />
    </details>
  )
}
