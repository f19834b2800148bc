import { decisionThatHolds } from '../../../action-plan/starting-points/rules.ts'
import { inLanguage, type Language, writtenDay } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { planCalled, residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import type { ToldStartingPoint } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** What was asked and recommended, what was found, and whether anything was done about it. */
export function startingPointsPage(visit: PublicVisit, points: ToldStartingPoint[]): Response {
  const t = text(visit.language)
  return residentPage({
    visit,
    title: t.title,
    below: [{ href: `${siteOf(visit)}/action-plan`, label: planCalled(visit) }],
    children: (
      <>
        <p class="lead">{points.length === 0 ? t.none : t.lead}</p>
        {points.map((point) => (
          <Point visit={visit} point={point} />
        ))}
      </>
    ),
  })
}

function Point({ visit, point }: { visit: PublicVisit; point: ToldStartingPoint }) {
  const { language } = visit
  const t = text(language)
  const day = (of: string) => writtenDay(of, language)
  const decision = decisionThatHolds(point)
  return (
    <article id={point.id}>
      <h2>{ownWords(point.words, visit)}</h2>
      <p class="quiet">
        {t.kinds[point.kind]}
        {point.sourceKind && <> – {ownWords(point.source, visit)}</>}, {day(point.raisedOn)}
      </p>
      {point.findings.length > 0 && <h3>{t.found}</h3>}
      <ul>
        {point.findings.map(({ foundOn, words, source }) => (
          <li>
            <strong>{day(foundOn)}:</strong> {ownWords(words, visit)}
            {source && <span class="quiet"> ({ownWords(source, visit)})</span>}
          </li>
        ))}
      </ul>
      <h3>{t.decided}</h3>
      {decision ? (
        <p>
          <strong>{t.says[point.kind][decision.starts ? 'yes' : 'no']}</strong> (
          {ownWords(decision.decidedBy, visit)}, {day(decision.decidedOn)}).{' '}
          {ownWords(decision.reason, visit)}
        </p>
      ) : (
        <p>{t.notDecided(point.responsible)}</p>
      )}
      {point.measures.length > 0 && <h3>{t.ledTo}</h3>}
      <ul>
        {point.measures.map(({ measure, title, focusArea, changed }) => (
          <li>
            <a href={`${siteOf(visit)}/focus-area/${focusArea}#measure-${measure}`}>
              {ownWords(title, visit)}
            </a>
            {changed && <>: {ownWords(changed, visit)}</>}
          </li>
        ))}
      </ul>
    </article>
  )
}
