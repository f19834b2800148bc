import { writtenDay, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { Table } from '../web/parts/table.tsx'
import { periodFigure } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { text } from './pages.tsx'
import type { Fulfilment } from './standing.rules.ts'
import type { TogetherMeasure, TogetherStanding } from './together.queries.ts'

/** How the measures that several municipalities have together stand in each one's plan, and in all. */
export function togetherPage(visit: Visit, measures: TogetherMeasure[]): Response {
  const { language } = visit
  const t = text(language).together
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[{ href: '/app/follow-up', label: text(language).overview.title }]}
    >
      <p class="lead">{t.lead}</p>
      {measures.length === 0 && <p>{t.none}</p>}
      {measures.map(({ title, standings }) => (
        <section>
          <h2>{ownWords(title, visit)}</h2>
          {standings.length === 0 && <p class="quiet">{t.noCommitments}</p>}
          {standings.map((standing) => (
            <InEach {...standing} visit={visit} />
          ))}
        </section>
      ))}
    </AppPage>,
  )
}

function InEach({ commitment, inEach, inAll, visit }: TogetherStanding & { visit: Visit }) {
  const { language } = visit
  const t = text(language).together
  const row = (name: string, fulfilment: Fulfilment) => [
    name,
    writtenNumber(fulfilment.logged, language),
    fulfilment.due === null
      ? t.noNumber
      : periodFigure({ done: fulfilment.done, due: fulfilment.due, limit: isLimit(fulfilment) }, language),
    webText(language).standings[fulfilment.standing],
  ]
  return (
    <Table
      caption={ownWords(commitment.title, visit)}
      captionId={`standing-${commitment.id}`}
      heads={[t.municipality, t.done, t.due, t.standing]}
      numbers={[1]}
      rows={[
        ...inEach.map(({ party: { name, keeps, to }, fulfilment }) =>
          row(
            [name, keeps && t.keeps, to && t.until(writtenDay(to, language))].filter(Boolean).join(', '),
            fulfilment,
          ),
        ),
        row(t.inAll, inAll),
      ]}
    />
  )
}

const isLimit = ({ periods }: Fulfilment) => periods.some(({ limit }) => limit)
