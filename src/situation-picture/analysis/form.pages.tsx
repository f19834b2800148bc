import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Problem } from '../problems/rules.ts'
import {
  type AnalysisProblems,
  aroundFields,
  consequenceFields,
  dwellingTypes,
  type Passage,
  patternFields,
  triangleFields,
} from './rules.ts'
import { addressOfAnalysis, analysisTrail, text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  problem: Problem
  filled: Filled
  /** The version that is amended; 0 where nothing is written yet. */
  basedOn: number
  problems?: AnalysisProblems
}

/** The form of what is known of a problem. All of it is optional, for not all is known at once. */
export function analysisFormPage({ visit, problem, filled, basedOn, problems }: FormProps): Response {
  const t = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  const asked = (head: string, of: readonly Passage[]) => (
    <fieldset class="choices">
      <legend>{head}</legend>
      {of.map((passage) => (
        <TextArea {...state} name={passage} rows={2} label={t.ask[passage]} {...helpFor(passage)} />
      ))}
    </fieldset>
  )
  return answer(
    <AppPage
      visit={visit}
      title={basedOn === 0 ? t.write : t.amend}
      trail={analysisTrail(visit, problem, true)}
    >
      <ProblemSummary problems={sentences} head={t.problemsHead} />
      <PostForm class="sheet" action={`${addressOfAnalysis(problem.id)}/amend`}>
        {asked(t.heads.pattern, patternFields)}
        <Choices
          {...state}
          name="dwellingTypes"
          several
          label={t.askDwelling}
          choices={dwellingTypes.map((value) => ({ value, label: t.dwellings[value] }))}
        />
        <TextArea
          {...state}
          name="otherDwellings"
          rows={2}
          label={t.askOtherDwelling}
          help={t.otherDwellingHelp}
        />
        {asked(t.heads.triangle, triangleFields)}
        {asked(t.heads.consequences, consequenceFields)}
        {asked(t.heads.around, aroundFields)}
        {basedOn > 0 && <TextArea {...state} name="reason" rows={2} label={t.reason} />}
        <input type="hidden" name="basedOn" value={String(filled.basedOn ?? basedOn)} />
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={addressOfAnalysis(problem.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )

  function helpFor(passage: Passage) {
    const help = t.help[passage]
    return help === undefined ? {} : { help }
  }
}
