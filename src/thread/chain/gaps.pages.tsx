import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { type Gap, gapsByCode } from './gaps.rules.ts'
import { chainText } from './words.pages.tsx'

/** The gaps by what is missing, each with who can close it and, for whoever may, the way there. */
export function GapList({ visit, gaps }: { visit: Visit; gaps: readonly Gap[] }) {
  const t = chainText(visit.language)
  return (
    <>
      {gapsByCode(gaps).map(({ code, gaps: its }) => (
        <section>
          <h3>
            {t.gaps[code]} ({its.length})
          </h3>
          <p class="quiet">{t.closedBy(t.closers[its[0]!.by])}</p>
          <ul>
            {its.map((gap) => (
              <li>
                {ownWords(gap.title, visit)}{' '}
                {visit.act.role === 'coordinator' && (
                  <a href={gap.href}>
                    {t.close}
                    <HeardOnly words={gap.title} reading={visit} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
