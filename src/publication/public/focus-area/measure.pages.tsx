import { isSameSentence } from '../../../action-plan/one-promise.rules.ts'
import { told } from '../../../action-plan/untold.rules.ts'
import { offenceName } from '../../../knowledge/offence-kinds/rules.ts'
import { type Language, writtenDay, writtenList } from '../../../web/languages.ts'
import { HeardOnly, ownWords } from '../../../web/parts/own-words.tsx'
import { siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { writtenProgress } from '../citizen-promise/progress.pages.tsx'
import { progressOf } from '../citizen-promise/progress.rules.ts'
import type { ToldPromise } from '../citizen-promise/rules.ts'
import { Facts } from '../facts.pages.tsx'
import { SignedWord } from '../signs.pages.tsx'
import { crossBorderWords, togetherText, togetherWords } from '../together/pages.tsx'
import { residentText } from '../words.pages.tsx'
import type { Conclusion, PublicMeasure } from './rules.ts'
import type { FocusAreaText } from './text.sv.ts'

type MeasureProps = {
  visit: PublicVisit
  measure: PublicMeasure
  promises: ToldPromise[]
  conclusions: readonly Conclusion[]
  t: FocusAreaText
}

/** A measure with all that a plan must say of it, and the promises made within it. */
export function Measure({ visit, measure, promises, conclusions, t }: MeasureProps) {
  const { language } = visit
  const shared = residentText(language)
  const { cancelled, followUpLevel, years, partners } = measure
  const what = isSameSentence(measure.what, measure.title) ? '' : told(measure.what)
  return (
    <article class={measure.parent === null ? 'measure' : 'measure sub-topic'} id={`measure-${measure.id}`}>
      <h3>{ownWords(measure.title, visit)}</h3>
      {cancelled && (
        <div class="notice">
          <p>
            <strong>{t.cancelled(writtenDay(cancelled.day, language))}</strong>
          </p>
          <Facts
            facts={[
              [t.reason, ownWords(cancelled.reason, visit)],
              [t.lesson, ownWords(cancelled.lesson, visit)],
            ]}
          />
        </div>
      )}
      <Facts
        facts={[
          [t.what, ownWords(what, visit)],
          [t.when, ownWords(told(measure.plannedWhen), visit)],
          [t.cooperation, ownWords(told(measure.cooperation), visit)],
          [t.responsible, measure.responsible],
          [togetherText(language).head, togetherWords(measure.together, visit)],
          [togetherText(language).crossBorder, ownWords(crossBorderWords(measure.together), visit)],
          [t.followUp, ownWords(told(measure.followUp), visit)],
          [t.why, ownWords(measure.why, visit)],
          [t.result, ownWords(measure.desiredResult, visit)],
          [
            t.kinds,
            writtenList(
              measure.classes.map((one) => shared.classes[one]),
              language,
            ),
          ],
          [t.actsAgainst, actsAgainst(measure, language, t)],
          [t.targetGroup, ownWords(measure.targetGroup, visit)],
          [t.setting, ownWords(measure.setting, visit)],
          [t.visibleMarking, ownWords(measure.visibleMarking, visit)],
          [t.anchoredIn, ownWords(measure.anchoredIn, visit)],
          [
            t.partners,
            ownWords(
              writtenList(
                partners.map(({ name, role }) => t.partner(name, role)),
                language,
              ),
              visit,
            ),
          ],
          [t.bundles, ownWords(writtenList(measure.bundles, language), visit)],
          [t.years, years.map((year) => t.year(year.year, shared.yearClasses[year.class])).join(', ')],
        ]}
      />
      <Concluded visit={visit} conclusions={conclusions} t={t} />
      {t.levels[followUpLevel] && <p class="quiet">{t.levels[followUpLevel]}</p>}
      {promises.length > 0 && <h4>{t.promises}</h4>}
      {promises.length > 0 && (
        <ul class="promise-list">
          {promises.map((promise) => (
            <PromiseMade visit={visit} promise={promise} measure={measure} t={t} />
          ))}
        </ul>
      )}
    </article>
  )
}

/** A promise in words that stand above already, as title or as what is done, is told by how it goes alone. */
function PromiseMade({
  visit,
  promise,
  measure,
  t,
}: Omit<MeasureProps, 'promises' | 'conclusions'> & { promise: ToldPromise }) {
  const { language } = visit
  const stands = [measure.title, measure.what].some((words) => isSameSentence(promise.words, words))
  const progress = writtenProgress(progressOf(promise, visit.today), language)
  const story = `${siteOf(visit)}/citizen-promise/${promise.id}`
  return (
    <li>
      {!stands && <a href={story}>{ownWords(promise.words, visit)}</a>}
      <p class="promise-standing">
        <SignedWord standing={promise.fulfilment.standing} words={webText(language).standings} />
        <span>{progress}</span>
      </p>
      {stands && (
        <a href={story}>
          {t.wholeStory}
          <HeardOnly words={promise.words} reading={visit} />
        </a>
      )}
    </li>
  )
}

/** The kinds of offence a measure is about, and feeling unsafe where it works against that too. */
function actsAgainst(measure: PublicMeasure, language: Language, t: FocusAreaText): string {
  const { offences, allOffences, affectsUnsafety } = measure
  const kinds = allOffences ? [t.allOffences] : offences.map((code) => offenceName(code, language))
  return writtenList([...kinds, ...(affectsUnsafety ? [t.unsafety] : [])], language)
}

/** Whether it helped, as far as people have concluded; "not measured" is an answer too. */
function Concluded({ visit, conclusions, t }: Pick<MeasureProps, 'visit' | 'conclusions' | 't'>) {
  if (conclusions.length === 0) return null
  return (
    <section>
      <h4>{t.helped}</h4>
      {conclusions.map(({ verdict, reason, lesson, decidedBy, decidedOn }) => (
        <p>
          <strong>
            {t.concluded(t.verdicts[verdict], decidedBy, writtenDay(decidedOn, visit.language))}
          </strong>{' '}
          {ownWords(reason, visit)}
          {lesson && (
            <>
              {' '}
              {t.lessonLearned}: {ownWords(lesson, visit)}
            </>
          )}
        </p>
      ))}
    </section>
  )
}
