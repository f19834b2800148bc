import { Button } from '../../web/parts/form.tsx'
import type { PreviewInWords } from './preview.rules.ts'
import type { CommitmentsText } from './text.sv.ts'

/**
 * What the form says so far. With script it is kept up to date while one
 * types (`browser.ts` finds the parts by their ids); without, it is made again
 * by the button.
 */
export function Preview({ told, t }: { told: PreviewInWords; t: CommitmentsText }) {
  return (
    <section class="card" aria-labelledby="preview-head" aria-live="polite">
      <h2 id="preview-head">{t.previewHead}</h2>
      <p id="preview-sentence" class="big-figure">
        {told.sentence}
      </p>
      <p id="preview-verdict" class={told.measurable ? 'notice good' : 'notice unsure'}>
        {told.verdict}
      </p>
      <div id="preview-remarks" hidden={told.remarks.length === 0}>
        <h3>{t.previewRemarks}</h3>
        <ul>
          {told.remarks.map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
      </div>
      <div id="preview-proposal" hidden={told.proposal === null}>
        <p>{told.proposal ?? ''}</p>
        <Button secondary name="do" value="use-proposal">
          {t.useProposal}
        </Button>
      </div>
      <h3>{t.previewPeriods}</h3>
      <ol id="preview-periods" hidden={told.periods.length === 0}>
        {told.periods.map((period) => (
          <li>{period}</li>
        ))}
      </ol>
      <p id="preview-no-periods" class="quiet" hidden={told.noPeriods === null}>
        {t.preview.noPeriods}
      </p>
    </section>
  )
}
