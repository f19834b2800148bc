import type { Language } from '../web/languages.ts'
import { Problem } from '../web/parts/form.tsx'
import { commitmentFact, type FactsContext, measureFact } from './measures/facts.pages.tsx'
import type { CommitmentWords, MeasureWords } from './rules.ts'
import { changedFactsOfCommitment, changedFactsOfMeasure } from './versions/changed-facts.rules.ts'
import { labelOfMeasureFact } from './versions/compare.pages.tsx'
import { planText } from './words.pages.tsx'

/** A line that others changed while a form was open: what it said when the form was opened, if known, and says now. */
export type ChangedLine = { label: string; before: string | null; after: string }

/** What is wrong with a form as a whole; where others were quicker, what they changed. */
export function WholeFormProblem(props: {
  language: Language
  words: string | undefined
  meanwhile: ChangedLine[]
}) {
  const t = planText(props.language).changesPage
  if (!props.words) return null
  return (
    <div id="form" tabindex={-1}>
      <Problem name="form" words={props.words} />
      {props.meanwhile.length > 0 && (
        <dl class="facts">
          {props.meanwhile.map(({ label, before, after }) => (
            <>
              <dt>{label}</dt>
              <dd>
                {before !== null && (
                  <>
                    {t.before}: {before || '–'}
                    <br />
                  </>
                )}
                {t.after}: {after || '–'}
              </dd>
            </>
          ))}
        </dl>
      )}
    </div>
  )
}

/** What others changed in a measure. */
export function changedInMeasure(
  before: MeasureWords,
  after: MeasureWords,
  context: FactsContext,
): ChangedLine[] {
  return changedFactsOfMeasure(before, after).map((fact) => ({
    label: labelOfMeasureFact(fact, context),
    before: measureFact(fact, before, context),
    after: measureFact(fact, after, context),
  }))
}

/** What others changed in a commitment. */
export function changedInCommitment(
  before: CommitmentWords,
  after: CommitmentWords,
  context: FactsContext,
): ChangedLine[] {
  return changedFactsOfCommitment(before, after).map((fact) => ({
    label: planText(context.language).commitmentFacts[fact],
    before: commitmentFact(fact, before, context),
    after: commitmentFact(fact, after, context),
  }))
}
