import { reachOf } from '../../partnership/rules.ts'
import { writtenDay } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { togetherWords } from '../../web/together-words.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import type { Measure } from '../rules.ts'
import type { SharedMeasure } from './queries.ts'
import { type Sharing, type SharingParty, standingOfSharing } from './rules.ts'
import { sharingPath, text } from './words.pages.tsx'

/** The part of the plan that lists the measures other municipalities keep and this one shares, or is asked to. */
export function SharedInPlan({
  visit,
  shared,
  parties,
}: {
  visit: Visit
  shared: SharedMeasure[]
  parties: Map<string, SharingParty[]>
}) {
  const t = text(visit.language)
  if (shared.length === 0 && parties.size === 0) return null
  return (
    <section id="together">
      <h2>{t.inPlan.heading}</h2>
      {parties.size > 0 && visit.reach === 'partnership' && (
        <p>
          <a href="/app/follow-up/together">{t.inPlan.follow}</a>
        </p>
      )}
      <ul class="cards">
        {shared.map((one) => (
          <SharedCard visit={visit} {...one} parties={parties.get(one.measure.id) ?? []} />
        ))}
      </ul>
    </section>
  )
}

function SharedCard({
  visit,
  sharing,
  measure,
  commitments,
  parties,
}: SharedMeasure & { visit: Visit; parties: SharingParty[] }) {
  const { language, act } = visit
  const t = text(language)
  const isOffered = standingOfSharing(sharing, act.today) === 'offered'
  const last = sharing.lastDay
  return (
    <li class="card">
      <h3>
        <a href={sharingPath(sharing.id)}>{measure.title}</a>
        {last && <span class="quiet"> ({t.until(writtenDay(last, language))})</span>}
      </h3>
      {isOffered ? (
        <p class="notice unsure">
          {t.inPlan.waiting(sharing.keeperName)} <a href={sharingPath(sharing.id)}>{t.inPlan.read}</a>
        </p>
      ) : (
        <p class="quiet">{togetherWords(parties, visit)}</p>
      )}
      {!isOffered && (
        <ul>
          {commitments.map(({ title, cadence }) => (
            <li>
              {title}: {cadenceSentence(cadence, language)}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The part of a measure's page that says with whom it is shared, and where that is asked for. */
export function SharedWith({
  visit,
  measure,
  sharings,
  open,
}: {
  visit: Visit
  measure: Measure
  sharings: Sharing[]
  open: boolean
}) {
  const { language, act } = visit
  const t = text(language).onMeasure
  const its = sharings.filter((sharing) => sharing.measure === measure.id)
  const mayOffer = open && reachOf(act.role, 'write-plan') === 'partnership'
  if (its.length === 0 && !mayOffer) return null
  return (
    <section id="together">
      <h2>{t.heading}</h2>
      {its.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <ul>
          {its.map((sharing) => (
            <li>
              <a href={sharingPath(sharing.id)}>{sharing.municipalityName}</a>{' '}
              {t.standings[standingOfSharing(sharing, act.today)]}
            </li>
          ))}
        </ul>
      )}
      {mayOffer && (
        <p class="actions">
          <a href={`/app/action-plan/measure/${measure.id}/share`}>{t.offer}</a>
        </p>
      )}
    </section>
  )
}
