import { dayIn } from '../../calendar.ts'
import { shortDay } from '../../web/languages.ts'
import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import { changedFactsOfMeasure, type MeasureFact } from '../versions/changed-facts.rules.ts'
import type { MeasureVersion } from '../versions/changes.rules.ts'
import { measureFact } from './facts.pages.tsx'
import type { MeasurePageProps } from './page-props.pages.tsx'
import { measuresText } from './words.pages.tsx'

/** What the measure was in each year, with the one click that confirms this year's. */
export function Years({ visit, measure, years, open }: MeasurePageProps & { open: boolean }) {
  const t = measuresText(visit.language).page
  const thisYear = Number(visit.act.today.slice(0, 4))
  const at = `/app/action-plan/measure/${measure.id}`
  const said = years.some(({ year }) => year === thisYear)
  return (
    <section>
      <h2>{t.years}</h2>
      <ul>
        {years.map(({ year, class: one }) => (
          <li>
            {year}: {t.yearClasses[one]}
          </li>
        ))}
        {!said && <li>{t.noYear(thisYear)}</li>}
      </ul>
      {open && (
        <div class="actions">
          {!said && (
            <PostForm class="inline" action={`${at}/confirm`}>
              <Button secondary>{t.confirm(thisYear)}</Button>
            </PostForm>
          )}
          <a href={`${at}/year`}>{t.otherClass}</a>
        </div>
      )}
    </section>
  )
}

/** Every change of its wording, with the reason and what stood on either side. */
export function History({ visit, versions, organisations }: MeasurePageProps) {
  const t = measuresText(visit.language).page
  const context = { language: visit.language, organisations }
  const amended = versions.flatMap((after, place) => {
    const before = versions[place - 1]
    return before ? [{ before, after, facts: changedFactsOfMeasure(before, after) }] : []
  })
  if (amended.length === 0) return null
  const told = (facts: MeasureFact[], version: MeasureVersion) =>
    facts.map((fact) => <div>{measureFact(fact, version, context) || '–'}</div>)
  return (
    <section>
      <h2>{t.history}</h2>
      <Table
        caption={t.historyCaption}
        heads={t.historyHeads}
        rows={amended.map(({ before, after, facts }) => [
          shortDay(dayIn(visit.partnership.timeZone, after.writtenAt), visit.language),
          after.reason,
          told(facts, before),
          told(facts, after),
        ])}
      />
    </section>
  )
}
