import { type Language, shortDay } from '../../web/languages.ts'
import { Abbreviated } from '../../web/parts/abbreviated.tsx'
import { HeardOnly } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { cadenceSentence, fromThen } from '../cadence/sentence.rules.ts'
import { heldAndComing } from '../coming.rules.ts'
import { commitmentFact } from '../measures/facts.pages.tsx'
import { CommitmentResources } from '../measures/resources.pages.tsx'
import { measuresText, type NamedOrganisation } from '../measures/words.pages.tsx'
import { isSameSentence } from '../one-promise.rules.ts'
import { isWithinReach } from '../reach.rules.ts'
import { daysInWords } from '../recording/pages.tsx'
import { recordingText } from '../recording/words.pages.tsx'
import type { Commitment, Resource } from '../rules.ts'
import { coversUnits, mayBeOfKinds } from './coverage.rules.ts'
import { standsAsMeasurable } from './standing.rules.ts'

type CardProps = {
  visit: Visit
  commitment: Commitment
  /** The title of its measure, which the page shows already: an agreement's line is often both. */
  under: string
  /** What each party gives to it. */
  resources: readonly Resource[]
  organisations: readonly NamedOrganisation[]
  open: boolean
}

/** One commitment below its measure: the sentence, who answers for it, and what can be done with it. */
export function CommitmentCard({ visit, commitment, under, resources, organisations, open }: CardProps) {
  const { language } = visit
  const t = measuresText(language).commitment
  const context = { language, organisations }
  const { id, originalWords, ending, cooperating } = commitment
  const { held, coming } = heldAndComing(commitment.versions, visit.act.today)
  const { title, cadence, fromDay } = held
  return (
    <li class="card" id={`commitment-${id}`}>
      {isSameSentence(title, under) ? (
        <h3 class="big-figure">{cadenceSentence(cadence, language)}</h3>
      ) : (
        <>
          <h3>
            <Abbreviated words={title} language={language} />
          </h3>
          <p class="big-figure">{cadenceSentence(cadence, language)}</p>
        </>
      )}
      <NotMeasurable visit={visit} commitment={commitment} />
      {coming.map((next) => (
        <p class="notice">{comingWords(next, title, language)}</p>
      ))}
      {ending && <p class="notice">{t.ended(shortDay(ending.day, language), ending.reason)}</p>}
      <p>
        {t.responsible}: {commitmentFact('responsible', commitment, context)}
        {cooperating.length > 0 && `. ${commitmentFact('cooperating', commitment, context)} ${t.cooperating}`}
        . {commitmentFact('days', { ...commitment, fromDay }, context)}.
      </p>
      {commitment.promisedFrom && <p>{daysInWords(commitment, language)}</p>}
      {originalWords && !isSameSentence(originalWords, title) && (
        <p class="quiet">
          {t.originalWords}: <q>{originalWords}</q>
        </p>
      )}
      <PublicFace visit={visit} commitment={commitment} under={under} />
      <CommitmentResources visit={visit} resources={resources} organisations={organisations} />
      <Doings visit={visit} commitment={commitment} open={open} />
    </li>
  )
}

/** What is decided from a later day, with the reason; its title only where that changes too. */
function comingWords(
  { fromDay, cadence, title, reason }: Commitment['versions'][number],
  titleNow: string,
  language: Language,
): string {
  const sentence = cadenceSentence(cadence, language)
  const words = isSameSentence(title, titleNow) ? sentence : `${title}: ${sentence}`
  return `${fromThen(fromDay, words, language)}. ${reason}`
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

function PublicFace({
  visit,
  commitment: { title, promise },
  under,
}: Pick<CardProps, 'visit' | 'commitment' | 'under'>) {
  const t = measuresText(visit.language).commitment
  if (!promise) return <p class="quiet">{t.noPromise}</p>
  return (
    <p>
      {[under, title].some((words) => isSameSentence(promise.words, words)) ? (
        t.promiseInSameWords
      ) : (
        <>
          {t.promise}: <Abbreviated words={promise.words} language={visit.language} />
        </>
      )}
      {!promise.public && <span class="quiet"> ({t.notPublic})</span>}
    </p>
  )
}

function Doings({ visit, commitment, open }: Pick<CardProps, 'visit' | 'commitment' | 'open'>) {
  const { id, title, ending, cadence } = commitment
  const t = measuresText(visit.language).commitment
  const at = `/app/action-plan/commitment/${id}`
  const mayLog = isWithinReach(commitment, visit.act, 'log')
  const units = `/app/log/${id}/coverage-units`
  // A reader who hears only the links must know which commitment each is for.
  const link = (href: string, words: string) => (
    <a href={href}>
      {words}
      <HeardOnly words={title} reading={visit} />
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
      {open &&
        !ending &&
        isWithinReach(commitment, visit.act, 'write-plan') &&
        link(`/app/log/${id}/pause`, t.pause)}
      {open && link(`${at}/recording`, recordingText(visit.language).link)}
      {open && !ending && link(`${at}/end`, t.end)}
    </p>
  )
}
