import { enteredTerm, periodHere, periodNumber, schoolTerms } from '../calendar.ts'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { dateOf } from './days.rules.ts'
import type { WrittenOccasion } from './occasions.rules.ts'
import { stretchWords, text } from './words.pages.tsx'

type SchoolTermsProps = { visit: Visit; year: number; occasions: WrittenOccasion[]; mayWrite: boolean }

/** The school terms of a year by which promises are reckoned: the partnership's own, or the usual ones until then. */
export function SchoolTerms({ visit, year, occasions, mayWrite }: SchoolTermsProps) {
  const { language, partnership } = visit
  const t = text(language).schoolTerms
  const { timeZone, country } = partnership
  const calendar = { timeZone, country, riskOccasions: occasions.filter(({ struck }) => !struck) }
  const terms = [
    [t.spring(year), periodNumber('term', dateOf(year, 1, 1))],
    [t.autumn(year), periodNumber('term', dateOf(year, 8, 1))],
  ] as const
  return (
    <section aria-labelledby="school-terms">
      <h2 id="school-terms">{t.title}</h2>
      <p>{t.words}</p>
      <Table
        caption={t.caption(year)}
        heads={[t.heads.term, t.heads.days, t.heads.holds]}
        rows={terms.map(([name, number]) => [
          name,
          stretchWords(periodHere('term', number, calendar), language),
          enteredTerm(number, calendar) ? t.entered : t.usual,
        ])}
      />
      {mayWrite && (
        <p>
          <a href={`/app/areas/occasions/new?calendar=${schoolTerms}`}>{t.enter}</a>
        </p>
      )}
    </section>
  )
}
