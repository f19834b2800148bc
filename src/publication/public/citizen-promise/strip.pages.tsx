import { countedThings } from '../../../action-plan/cadence/sentence.rules.ts'
import type { JudgedPeriod } from '../../../follow-up/standing.rules.ts'
import { type Language, writtenNumber } from '../../../web/languages.ts'
import type { PeriodCell } from '../../../web/parts/period-strip.rules.ts'
import { PeriodStrip } from '../../../web/parts/period-strip.tsx'
import { webText } from '../../../web/words.ts'
import { cadenceOn, periodNameOf, spanOf } from './period.rules.ts'
import { promiseText, writtenPeriod } from './progress.pages.tsx'
import type { ToldPromise } from './rules.ts'

/** Two years of weeks, or five of months and more: a longer strip says nothing more. */
const mostCells = 104

/** The period strip of a promise with its table. */
export function PromiseStrip({ promise, language }: { promise: ToldPromise; language: Language }) {
  const t = promiseText(language)
  const { periods } = promise.fulfilment
  const shown = periods.slice(-mostCells)
  if (shown.length === 0) return <p>{t.story.nothingDone}</p>
  return (
    <PeriodStrip
      cells={shown.map((period) => cellOf(period, promise, language))}
      words={{ ...t.strip, standings: webText(language).standings }}
      caption={shown.length < periods.length ? t.strip.newest(shown.length, periods.length) : t.strip.caption}
      language={language}
    />
  )
}

function cellOf(period: JudgedPeriod, { wordings }: ToldPromise, language: Language): PeriodCell {
  const { strip: t, progress } = promiseText(language)
  const { from, to, standing, done, due, unit, limit, estimated, late } = period
  const name = periodNameOf(period, spanOf(cadenceOn(wordings, from)))
  const shownDone = writtenNumber(done, language)
  const number = writtenNumber(due ?? 0, language)
  const shownDue = estimated ? webText(language).figures.estimated(number) : number
  const bare = unit ? countedThings(done, unit, language) : t.done(shownDone)
  const figure = limit ? t.doneOfMost(shownDone, shownDue) : t.doneOf(shownDone, shownDue)
  return {
    from,
    to,
    standing,
    label: writtenPeriod(name, language),
    detail: [due === null ? bare : figure, late && progress.cameLate(writtenNumber(late, language))]
      .filter(Boolean)
      .join('; '),
  }
}
