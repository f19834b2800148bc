import type { Visit } from '../../web/route.ts'
import { mayWriteWhole } from './pages.tsx'
import { type Bundle, bundlesWith } from './rules.ts'
import { bundlesText } from './words.pages.tsx'

type SectionProps = { visit: Visit; measure: { id: string }; bundles: readonly Bundle[]; open: boolean }

/** At a measure: the bundles it is part of, and the way to bind it together with others. */
export function BundlesOfMeasure({ visit, measure, bundles, open }: SectionProps) {
  const t = bundlesText(visit.language)
  const its = bundlesWith(measure.id, bundles)
  const mayBind = open && mayWriteWhole(visit)
  if (its.length === 0 && !mayBind) return null
  return (
    <section>
      <h2>{t.title}</h2>
      {its.length === 0 ? (
        <p>{t.inNone}</p>
      ) : (
        <ul>
          {its.map(({ id, name }) => (
            <li>
              <a href={`/app/action-plan/bundle/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {mayBind && (
        <p class="actions">
          <a href={`/app/action-plan/bundles/new?measure=${measure.id}`}>{t.bind}</a>
        </p>
      )}
    </section>
  )
}
