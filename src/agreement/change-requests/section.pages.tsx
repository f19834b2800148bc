import type { Visit } from '../../web/route.ts'
import type { Agreement } from '../rules.ts'
import type { ChangeRequest } from './rules.ts'
import { type Named, requestName, requestPath, standingWords, text } from './words.pages.tsx'

type SectionProps = {
  visit: Visit
  agreement: Agreement
  requests: ChangeRequest[]
  organisations: Named[]
}

/** What the parties have asked to have changed, as part of the agreement's page, and the one way to ask. */
export function ChangeRequests({ visit, agreement, requests, organisations }: SectionProps) {
  const { language } = visit
  const t = text(language)
  const own = requests.filter((request) => request.agreement === agreement.id)
  return (
    <section id="change-requests">
      <h2>{t.title}</h2>
      <p class="quiet">{own.length === 0 ? t.none : t.lead}</p>
      <ul class="cards">
        {own.map((request) => (
          <li class="card">
            <h3>
              <a href={requestPath(request.id)}>{requestName(request, organisations, language)}</a>
            </h3>
            <p>{request.withdrawal ? <s class="struck">{request.wanted}</s> : request.wanted}</p>
            <p>
              <strong>{standingWords(request, agreement, organisations, language)}</strong>
            </p>
          </li>
        ))}
      </ul>
      {visit.may('adopt') && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/change-requests/new`}>{t.askLink}</a>
        </p>
      )}
    </section>
  )
}
