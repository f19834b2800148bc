import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import { roomTrail } from '../words.pages.tsx'
import { pathOf, patternNames, patternsText } from './words.pages.tsx'

/** The room of patterns: each question with the way to its answer. */
export function patternsPage(visit: Visit): Response {
  const t = patternsText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      <p class="lead">{t.lead}</p>
      <ul class="cards two">
        {patternNames.map((name) => (
          <li class="card">
            <h2>
              <a href={pathOf(name)}>{t.pages[name].title}</a>
            </h2>
            <p>{t.pages[name].lead}</p>
          </li>
        ))}
      </ul>
      <p class="quiet">{t.leftOutKinds}</p>
    </AppPage>,
  )
}
