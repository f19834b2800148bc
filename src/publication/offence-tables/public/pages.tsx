import { writtenDay, writtenList, writtenNumber } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import type { ShownFigure } from '../rules.ts'
import { KindShown } from '../shown.pages.tsx'
import { text } from '../words.pages.tsx'
import type { ListedTable } from './queries.ts'

type Props = { table: ListedTable; figures: readonly ShownFigure[]; others: readonly ListedTable[] }

/** A table of reported offences with everything that has to be known to read it. */
export function offencesPage(visit: PublicVisit, told: Props | null): Response {
  const { public: t } = text(visit.language)
  return residentPage({
    visit,
    title: t.title,
    children: told ? <TableTold visit={visit} {...told} /> : <p class="lead">{t.none}</p>,
  })
}

function TableTold({ visit, table, figures, others }: { visit: PublicVisit } & Props) {
  const { language } = visit
  const { public: t } = text(language)
  const address = `${siteOf(visit)}/offences`
  const day = (one: ListedTable) => writtenDay(one.publishedOn, language)
  return (
    <>
      <p class="lead">{t.lead(day(table), writtenList(table.publishers, language))}</p>
      {table.corrections.map(({ words, correctedOn }) => (
        <p class="notice">
          {t.correction(writtenDay(correctedOn, language))}
          {ownWords(words, visit)}
        </p>
      ))}
      <p>{t.reported}</p>
      {table.kinds.map((kind) => (
        <KindShown reading={visit} kind={kind} figures={figures} />
      ))}
      {figures.some(({ preliminary }) => preliminary) && <p class="quiet">{t.preliminary}</p>}
      <details>
        <summary>{t.ruleHead}</summary>
        <p>{t.rule(writtenNumber(table.fewest, language))}</p>
      </details>
      <p>
        {t.files} <a href={`${address}/${table.id}.csv`}>CSV</a>,{' '}
        <a href={`${address}/${table.id}.json`}>JSON</a>
      </p>
      {others.length > 0 && (
        <section>
          <h2>{t.earlier}</h2>
          <ul>
            {others.map((one) => (
              <li>
                <a href={`${address}/${one.id}`}>{t.table(day(one))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
