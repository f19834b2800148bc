import { doneByKind } from '../../../follow-up/kinds.rules.ts'
import { type Language, writtenList, writtenMonth, writtenNumber } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { Table } from '../../../web/parts/table.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { byArea, byMonth, type MonthDone } from './done.rules.ts'
import { periodNameOf, spanOf } from './period.rules.ts'
import { promiseText, writtenPeriod } from './progress.pages.tsx'
import type { ToldPromise } from './rules.ts'
import type { StoryProps } from './story-props.pages.tsx'

const monthsOpen = 12

/** What was done, month by month and by which organisation; and in which areas, where that was said. */
export function WhatWasDone({ visit, promise, story: { occurrences } }: StoryProps) {
  const { language } = visit
  const t = promiseText(language).story
  const months = byMonth(occurrences)
  const areas = byArea(occurrences)
  const earlier = months.slice(monthsOpen)
  return (
    <section>
      <h2>{t.done}</h2>
      {months.length === 0 && <p>{t.nothingDone}</p>}
      {months.length > 0 && (
        <Months months={months.slice(0, monthsOpen)} language={language} caption={t.doneCaption} />
      )}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{t.earlier(earlier.length)}</summary>
          <Months months={earlier} language={language} caption={t.earlier(earlier.length)} />
        </details>
      )}
      <Kinds promise={promise} visit={visit} />
      {areas.length > 0 && (
        <>
          <h3>{t.where}</h3>
          <Table
            caption={t.where}
            heads={[t.area, t.times]}
            rows={areas.map(({ area, done }) => [area, writtenNumber(done, language)])}
            numbers={[1]}
          />
        </>
      )}
    </section>
  )
}

/** Where the number is owed by several kinds together: how many there were of each, in the running period and in all. */
function Kinds({ promise, visit }: { promise: ToldPromise; visit: PublicVisit }) {
  const { language } = visit
  const t = promiseText(language).story
  const { facts, fulfilment, cadence } = promise
  const { current } = fulfilment
  const number = (count: number) => writtenNumber(count, language)
  const cadences = promise.wordings.map((wording) => wording.cadence)
  const kinds = doneByKind(cadences, facts, current)
  if (kinds.length === 0) return null
  const period = current && writtenPeriod(periodNameOf(current, spanOf(cadence)), language)
  return (
    <>
      <h3>{t.kinds}</h3>
      <Table
        caption={t.kinds}
        heads={[t.kind, ...(period ? [period] : []), t.inAll]}
        rows={kinds.map(({ name, inPeriod, inAll }) => [
          name === null ? t.noKind : ownWords(name, visit),
          ...(period ? [number(inPeriod)] : []),
          number(inAll),
        ])}
        numbers={period ? [1, 2] : [1]}
      />
    </>
  )
}

function Months({ months, language, caption }: { months: MonthDone[]; language: Language; caption: string }) {
  const t = promiseText(language).story
  return (
    <Table
      caption={caption}
      heads={[t.month, t.times, t.by]}
      rows={months.map(({ month, done, organisations }) => [
        writtenMonth(month, language),
        writtenNumber(done, language),
        writtenList(organisations, language),
      ])}
      numbers={[1]}
    />
  )
}
