import type { Child } from 'hono/jsx'
import { shortDay, writtenMoment, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import type { LoggedOccurrence } from './queries.ts'
import { Told, type ToldProps } from './told.pages.tsx'
import { aboutWords, quantityWords, struckWords, text } from './words.pages.tsx'

export type HistoryProps = ToldProps & {
  visit: Visit
  commitment: { id: string; title: string }
  year: number
  years: number[]
  entries: LoggedOccurrence[]
  /** At most so many entries are shown at once. */
  most: number
  /** The entries that the visitor may strike. */
  strikable: Set<string>
}

/** Everything that was told about a commitment, year by year, what was struck crossed out in its place. */
export function historyPage(props: HistoryProps): Response {
  const { visit, commitment, entries, year, years, most } = props
  const t = text(visit.language).history
  return answer(
    <AppPage
      visit={visit}
      title={t.title(commitment.title)}
      trail={visit.may('log') ? [{ href: '/app/log', label: text(visit.language).title }] : []}
    >
      {years.length === 0 ? <p>{t.none}</p> : <Years {...props} />}
      {entries.length > 0 && (
        <Table
          caption={t.caption(String(year))}
          heads={[t.day, t.quantity, t.about, t.who, t.note, t.logged, t.strike]}
          rows={entries.map((entry) => cells(entry, props))}
          numbers={[1]}
        />
      )}
      {entries.length >= most && <p class="quiet">{t.first(writtenNumber(most, visit.language))}</p>}
      <Told {...props} />
    </AppPage>,
  )
}

function Years({ visit, commitment, year, years }: HistoryProps) {
  return (
    <nav aria-label={text(visit.language).history.years}>
      <ul class="actions">
        {years.map((other) => (
          <li>
            <a
              href={`/app/log/${commitment.id}/history?year=${other}`}
              aria-current={other === year ? 'page' : undefined}
            >
              {other}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function cells(entry: LoggedOccurrence, { visit, strikable }: HistoryProps): Child[] {
  const { language, partnership } = visit
  const t = text(language).history
  const day = shortDay(entry.day, language)
  const at = writtenMoment(entry.recordedAt, partnership.timeZone, language)
  const through = (words: string | null): Child =>
    entry.strike && words ? <s class="struck">{words}</s> : words
  return [
    visit.may('log') ? <a href={`/app/log/receipt/${entry.id}`}>{through(day)}</a> : through(day),
    through(quantityWords(entry, language)),
    through(aboutWords(entry)),
    through(entry.organisationName),
    through(entry.note),
    t.loggedBy(entry.recorderName ?? t.unknown, at),
    entry.strike ? (
      struckWords(entry.strike, visit)
    ) : strikable.has(entry.id) ? (
      <a href={`/app/log/strike/${entry.id}`} aria-label={t.strikeOf(day)}>
        {t.strike}
      </a>
    ) : null,
  ]
}
