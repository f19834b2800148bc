import type { DisplacementVerdict } from '../../statistics/verdict.ts'
import { writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Choosable } from './ground.queries.ts'
import type { NoResult, Result } from './result.rules.ts'
import type { Plan } from './rules.ts'
import { countsRow, effectSentence, placeNames, seriesSentence, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  plan: Plan
  choosable: Choosable
  result: Result | { problem: NoResult } | null
}

const fewerTogether: readonly DisplacementVerdict[] = [
  'partlyMoved',
  'neighboursFellToo',
  'netFallBufferUnclear',
]

/** What the figures say: first what luck alone lets expect, then the measure, then whether it moved. */
export function ResultTold({ visit, plan, choosable, result }: Props) {
  const { language } = visit
  const t = text(language)
  if (result === null) return null
  if ('problem' in result) return <p>{t.noResult[result.problem]}</p>
  const { byItself, displacement, comparison, focus, overdispersion } = result
  const written = (count: number) => writtenNumber(Math.round(count), language)
  const name = (part: 'focus' | 'comparison' | 'neighbours') => placeNames(plan[part], choosable, language)
  const series = seriesSentence(result, language)
  // A number of fewer is told only where it is clear that there are fewer.
  const isFewer = displacement !== null && fewerTogether.includes(displacement.verdict)
  return (
    <>
      {plan.pickedHigh && (
        <p class="notice">
          {byItself
            ? t.byItself(written(byItself.expected), written(byItself.low), written(byItself.high))
            : t.byItselfUnknown}
        </p>
      )}
      {series && <p class="notice">{series}</p>}
      {comparison ? (
        <p class="notice">{effectSentence(plan, result, choosable, language)}</p>
      ) : (
        <p class={series ? undefined : 'notice'}>
          {!series && t.changes[result.change.verdict]} {t.noComparison}
        </p>
      )}
      <Table
        caption={t.tableCaption}
        heads={t.tableHeads}
        numbers={[1, 2]}
        rows={[
          countsRow(name('focus'), focus, language),
          ...(comparison ? [countsRow(name('comparison'), comparison, language)] : []),
          ...(displacement ? [countsRow(name('neighbours'), displacement.neighbours, language)] : []),
        ]}
      />
      {result.preliminary && <p>{t.preliminary}</p>}
      <h3>{t.displacementHead}</h3>
      {displacement ? (
        <p>
          {t.displacements[displacement.verdict]} {isFewer && t.fewer(written(displacement.fewer))}
        </p>
      ) : (
        <p>{t.noNeighbours}</p>
      )}
      <details>
        <summary>{t.ruleHead}</summary>
        <p>
          {t.rule}{' '}
          {overdispersion > 1.2 && t.varies(writtenNumber(Math.round(overdispersion * 10) / 10, language))}
        </p>
      </details>
    </>
  )
}
