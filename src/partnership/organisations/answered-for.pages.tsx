import { writtenDay } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { organisationsText } from './pages.tsx'
import type { AnsweredFor } from './queries.ts'

/**
 * What an organisation is responsible for, each with the way to where somebody
 * else is made responsible. Of partnerships that have not opened their rows only
 * the number is told.
 */
export function AnsweredForList({ visit, answersFor }: { visit: Visit; answersFor: AnsweredFor[] }) {
  const t = organisationsText(visit.language).answers
  const named = answersFor.filter(({ title }) => title !== null)
  const unnamed = Map.groupBy(
    answersFor.filter(({ title }) => title === null),
    ({ partnershipName }) => partnershipName,
  )
  return (
    <ul>
      {named.map((one) => (
        <li>
          <Title visit={visit} one={one} />
          <span class="quiet">
            {' '}
            {t.kinds[one.kind]}
            {one.lastDay && `, ${t.until(writtenDay(one.lastDay, visit.language))}`}
          </span>
        </li>
      ))}
      {[...unnamed].map(([partnership, its]) => (
        <li>{t.elsewhere(its.length, partnership)}</li>
      ))}
    </ul>
  )
}

/** A link where the visitor may write the plan, since another is made responsible there. */
function Title({ visit, one }: { visit: Visit; one: AnsweredFor }) {
  if (one.partnership !== visit.act.within)
    return (
      <>
        {one.title} <span class="quiet">– {one.partnershipName}</span>
      </>
    )
  if (!visit.may('write-plan')) return <>{one.title}</>
  return <a href={`/app/action-plan/${one.kind}/${one.id}/amend`}>{one.title}</a>
}
