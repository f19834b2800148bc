import { type Language, writtenList, writtenMonth, writtenNumber } from '../../../web/languages.ts'
import { Table } from '../../../web/parts/table.tsx'
import { byArea, byMonth, type MonthDone } from './done.rules.ts'
import { promiseText } from './progress.pages.tsx'
import type { StoryProps } from './story.pages.tsx'

const monthsOpen = 12

/** What was done, month by month and by which organisation; and in which areas, where that was said. */
export function WhatWasDone({ visit: { language }, story: { occurrences } }: StoryProps) {
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
