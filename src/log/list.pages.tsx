import { isItsOnePromise } from '../action-plan/one-promise.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import type { Language } from '../web/languages.ts'
import { shortDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, TextField } from '../web/parts/form.tsx'
import type { Visit } from '../web/route.ts'
import type { ListedMeasure, Listing } from './listing.rules.ts'
import { OnThisPhone, OutboxLink } from './outbox/phone.pages.tsx'
import { text } from './words.pages.tsx'

type ListProps = { visit: Visit; listing: Listing; lastDays: Map<string, string>; sought: string }

/** What somebody can log: a large link each, one's own organisation's first. */
export function listPage({ visit, listing, lastDays, sought }: ListProps): Response {
  const { language } = visit
  const t = text(language).list
  const nothing = listing.own.length + listing.others.length + listing.ended.length === 0
  const measures = (listed: ListedMeasure[]) => (
    <Measures listed={listed} lastDays={lastDays} language={language} />
  )
  return answer(
    <AppPage visit={visit} title={text(language).title} scripts={['log-outbox.js']}>
      <p class="lead">{t.lead}</p>
      <OnThisPhone visit={visit} />
      <search>
        <form class="search" method="get" action="/app/log">
          <TextField name="q" label={t.search} filled={{ q: sought }} />
          <Button secondary>{t.searchDo}</Button>
          {sought !== '' && <a href="/app/log">{t.all}</a>}
        </form>
      </search>
      {nothing && <p>{sought === '' ? t.none : t.noneFound}</p>}
      {listing.own.length > 0 && (
        <section>
          <h2>{t.own}</h2>
          {measures(listing.own)}
        </section>
      )}
      {listing.others.length > 0 && (
        <section>
          <h2>{t.others}</h2>
          {measures(listing.others)}
        </section>
      )}
      <ul>
        {listing.own.length + listing.others.length > 0 && (
          <li>
            <a href="/app/log/codes.pdf">{t.codes}</a>
          </li>
        )}
        <li>
          <OutboxLink language={language} />
        </li>
      </ul>
      {listing.ended.length > 0 && (
        <details open={sought !== ''}>
          <summary>{t.ended}</summary>
          {measures(listing.ended)}
        </details>
      )}
    </AppPage>,
  )
}

function Measures({
  listed,
  lastDays,
  language,
}: {
  listed: ListedMeasure[]
  lastDays: Map<string, string>
  language: Language
}) {
  const t = text(language).list
  const last = (day: string | undefined) => (day ? t.last(shortDay(day, language)) : t.never)
  const links = (commitments: Commitment[]) => (
    <ul class="tap-list">
      {commitments.map((commitment) => (
        <li>
          <a href={`/app/log/${commitment.id}`}>
            <strong>{commitment.title}</strong>
            <span class="quiet small">{last(lastDays.get(commitment.id))}</span>
          </a>
        </li>
      ))}
    </ul>
  )
  const isOneLine = (measure: ListedMeasure) => isItsOnePromise(measure, measure.commitments)
  const oneLiners = listed.filter(isOneLine)
  return (
    <>
      {oneLiners.length > 0 && links(oneLiners.flatMap(({ commitments }) => commitments))}
      {listed
        .filter((measure) => !isOneLine(measure))
        .map(({ title, commitments }) => (
          <>
            <h3>{title}</h3>
            {links(commitments)}
          </>
        ))}
    </>
  )
}
