import type { Day } from '../calendar.ts'
import { reachOf } from '../partnership/rules.ts'
import { AppPage, answer } from '../web/layout.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { standingOf } from './agreement.rules.ts'
import type { Agreement, FocusArea } from './rules.ts'
import { warningsOf } from './warnings.rules.ts'
import { termWords, text, Warnings } from './words.pages.tsx'

/** What somebody may do here: an agreement is everybody's, so it is changed by whoever reaches the whole partnership. */
export function mayChange({ act }: Visit, permission: 'adopt' | 'write-plan'): boolean {
  return reachOf(act.role, permission) === 'partnership'
}

/** What has ended is looked up, what holds is worked with. */
function inForceFirst(agreements: Agreement[], today: Day): Agreement[] {
  const hasEnded = (agreement: Agreement) => standingOf(agreement, today) === 'ended'
  return agreements.toSorted((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)))
}

/** The agreements of the partnership, each with its term, its warnings and its focus areas. */
export function agreementsPage(visit: Visit, agreements: Agreement[], focusAreas: FocusArea[]): Response {
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={webText(visit.language).steps.agreement}>
      <p class="lead">{t.lead}</p>
      {agreements.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {inForceFirst(agreements, visit.act.today).map((agreement) => (
          <li class="card">
            <h2>
              <a href={`/app/agreement/${agreement.id}`}>{agreement.title}</a>
            </h2>
            <p>
              {termWords(agreement, visit.language)} ({t.standings[standingOf(agreement, visit.act.today)]})
            </p>
            <Warnings warnings={warningsOf(agreement, visit.act.today)} language={visit.language} />
            <ul>
              {focusAreas
                .filter((area) => area.agreement === agreement.id)
                .map((area) => (
                  <li>
                    <a href={`/app/agreement/${agreement.id}#${area.id}`}>{area.name}</a>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayChange(visit, 'adopt') && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href="/app/action-plan/review">
            {t.read}
          </a>
          <a href="/app/agreement/new">{t.new}</a>
        </p>
      )}
    </AppPage>,
  )
}
