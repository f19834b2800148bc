import { shortDay } from '../../web/languages.ts'
import { Abbreviated } from '../../web/parts/abbreviated.tsx'
import type { Visit } from '../../web/route.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { commitmentFact } from '../measures/facts.pages.tsx'
import { measuresText, type NamedOrganisation } from '../measures/words.pages.tsx'
import { isWithinReach } from '../reach.rules.ts'
import type { Commitment } from '../rules.ts'
import { coversUnits, mayBeOfKinds } from './coverage.rules.ts'
import { standsAsMeasurable } from './standing.rules.ts'

type CardProps = {
  visit: Visit
  commitment: Commitment
  organisations: readonly NamedOrganisation[]
  open: boolean
}

/** One commitment below its measure: the sentence, who answers for it, and what can be done with it. */
export function CommitmentCard({ visit, commitment, organisations, open }: CardProps) {
  const { language } = visit
  const t = measuresText(language).commitment
  const context = { language, organisations }
  const { id, title, cadence, originalWords, ending, cooperating } = commitment
  return (
    <li class="card" id={`commitment-${id}`}>
      <h3>
        <Abbreviated words={title} language={language} />
      </h3>
      <p class="big-figure">{cadenceSentence(cadence, language)}</p>
      <NotMeasurable visit={visit} commitment={commitment} />
      {ending && <p class="notice">{t.ended(shortDay(ending.day, language), ending.reason)}</p>}
      <p>
        {t.responsible}: {commitmentFact('responsible', commitment, context)}
        {cooperating.length > 0 && `. ${commitmentFact('cooperating', commitment, context)} ${t.cooperating}`}
        . {commitmentFact('days', commitment, context)}.
      </p>
      {originalWords && (
        <p class="quiet">
          {t.originalWords}: <q>{originalWords}</q>
        </p>
      )}
      <PublicFace visit={visit} commitment={commitment} />
      <Doings visit={visit} commitment={commitment} open={open} />
    </li>
  )
}

function NotMeasurable({ visit, commitment }: Pick<CardProps, 'visit' | 'commitment'>) {
  const t = measuresText(visit.language).commitment
  if (standsAsMeasurable(commitment)) return null
  return (
    <p class="notice unsure">
      {commitment.acceptedAsNotMeasurable ? t.accepted(commitment.notMeasurableReason) : t.notMeasurable}
    </p>
  )
}

function PublicFace({ visit, commitment: { promise } }: Pick<CardProps, 'visit' | 'commitment'>) {
  const t = measuresText(visit.language).commitment
  if (!promise) return <p class="quiet">{t.noPromise}</p>
  return (
    <p>
      {t.promise}: <Abbreviated words={promise.words} language={visit.language} />
      {!promise.public && <span class="quiet"> ({t.notPublic})</span>}
    </p>
  )
}

function Doings({ visit, commitment, open }: Omit<CardProps, 'organisations'>) {
  const { id, title, ending, cadence } = commitment
  const t = measuresText(visit.language).commitment
  const at = `/app/action-plan/commitment/${id}`
  const mayLog = isWithinReach(commitment, visit.act, 'log')
  const units = `/app/log/${id}/coverage-units`
  // A reader who hears only the links must know which commitment each is for.
  const link = (href: string, words: string) => (
    <a href={href} aria-label={`${words}: ${title}`}>
      {words}
    </a>
  )
  return (
    <p class="actions">
      {mayLog && link(`/app/log/${id}`, t.log)}
      {isWithinReach(commitment, visit.act, 'read-plan') && link(`/app/thread/commitment/${id}`, t.story)}
      {open && !ending && link(`${at}/amend`, t.amend)}
      {open && !ending && link(`${at}/promise`, t.writePromise)}
      {mayLog && coversUnits(cadence) && link(units, t.units)}
      {mayLog && mayBeOfKinds(commitment, visit.act.today) && link(units, t.kinds)}
      {open && !ending && link(`${at}/end`, t.end)}
    </p>
  )
}
