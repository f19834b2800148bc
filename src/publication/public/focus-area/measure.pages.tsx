import { told } from '../../../action-plan/untold.rules.ts'
import { writtenDay, writtenList } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { writtenProgress } from '../citizen-promise/progress.pages.tsx'
import { progressOf } from '../citizen-promise/progress.rules.ts'
import type { ToldPromise } from '../citizen-promise/rules.ts'
import { Facts } from '../facts.pages.tsx'
import { residentText, siteOf } from '../frame.pages.tsx'
import { SignedWord } from '../signs.pages.tsx'
import type { PublicMeasure } from './rules.ts'
import type { FocusAreaText } from './text.sv.ts'

type MeasureProps = { visit: PublicVisit; measure: PublicMeasure; promises: ToldPromise[]; t: FocusAreaText }

/** A measure with all that a plan must say of it, and the promises made within it. */
export function Measure({ visit, measure, promises, t }: MeasureProps) {
  const { language } = visit
  const shared = residentText(language)
  const { cancelled, followUpLevel, years, partners } = measure
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
          [t.what, ownWords(told(measure.what), visit)],
          [t.when, ownWords(told(measure.plannedWhen), visit)],
          [t.cooperation, ownWords(told(measure.cooperation), visit)],
          [t.responsible, measure.responsible],
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
          [t.years, years.map((year) => t.year(year.year, shared.yearClasses[year.class])).join(', ')],
        ]}
      />
      {t.levels[followUpLevel] && <p class="quiet">{t.levels[followUpLevel]}</p>}
      {promises.length > 0 && (
        <>
          <h4>{t.promises}</h4>
          <ul class="promise-list">
            {promises.map((promise) => (
              <li>
                <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>
                  {ownWords(promise.words, visit)}
                </a>
                <p class="promise-standing">
                  <SignedWord standing={promise.fulfilment.standing} words={webText(language).standings} />
                  <span>{writtenProgress(progressOf(promise, visit.today), language)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
