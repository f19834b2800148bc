import { cadenceSentence } from '../../../action-plan/cadence/sentence.rules.ts'
import { dayIn } from '../../../calendar.ts'
import { comingPeriods } from '../../../follow-up/coming.rules.ts'
import { writtenDay, writtenNumber } from '../../../web/languages.ts'
import { aroundOwnWords, ownWords } from '../../../web/parts/own-words.tsx'
import { cadenceOn, nameOfPiece, spanOf } from './period.rules.ts'
import { promiseText, writtenPeriod, writtenProgress } from './progress.pages.tsx'
import { progressOf } from './progress.rules.ts'
import { historyOf } from './rules.ts'
import type { StoryProps } from './story-props.pages.tsx'

/** Deviations and rests, each with its reason and what was changed because of it. */
export function WentOtherwise({ visit, promise, story: { deviations } }: StoryProps) {
  const { language } = visit
  const t = promiseText(language).story
  const day = (of: string) => writtenDay(of, language)
  const { pauses } = promise.facts
  return (
    <section>
      <h2>{t.otherwise}</h2>
      {deviations.length + pauses.length === 0 && <p>{t.nothingOtherwise}</p>}
      <ul class="story-list">
        {deviations.map(({ from, to, cause, adjustment }) => (
          <li>
            <h3>{`${day(from)} – ${day(to)}`}</h3>
            <dl class="facts">
              <dt>{t.cause}</dt>
              <dd>{ownWords(cause, visit)}</dd>
              {adjustment && (
                <>
                  <dt>{t.adjustment}</dt>
                  <dd>{ownWords(adjustment, visit)}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
        {pauses.map(({ from, to, reason }) => (
          <li>
            <h3>{to === null ? t.restsStill(day(from)) : t.rest(day(from), day(to))}</h3>
            <p>{ownWords(reason, visit)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the promise itself has changed: its cadence, its words, from when it is judged, its early end; the newest first. */
export function Changes({ visit, promise, story: { rewordings, recordings } }: StoryProps) {
  const { language, partnership } = visit
  const t = promiseText(language).story
  const { wordings, ending } = promise
  const amended = wordings.slice(1).map((wording, place) => ({ wording, before: wordings[place]! }))
  const reworded = rewordings.filter(({ number }) => number > 1)
  const day = (at: Date) => writtenDay(dayIn(partnership.timeZone, at), language)
  const isUnchanged = amended.length + reworded.length + recordings.length === 0 && ending === null
  return (
    <section>
      <h2>{t.changes}</h2>
      {isUnchanged && <p>{t.noChanges}</p>}
      <ul class="story-list">
        {ending && (
          <li>
            <h3>{t.ended(writtenDay(ending.day, language))}</h3>
            <p>{ownWords(ending.reason, visit)}</p>
          </li>
        )}
        {recordings.map(({ fromDay, reason, writtenAt }) => (
          <li>
            <h3>{t.recordedAgain(writtenDay(fromDay, language), day(writtenAt))}</h3>
            <p>
              {t.reason}: {ownWords(reason, visit)}
            </p>
          </li>
        ))}
        {amended.toReversed().map(({ wording, before }) => (
          <li>
            <h3>{t.changed(writtenDay(wording.fromDay, language))}</h3>
            <p>
              {aroundOwnWords(
                (was, is) =>
                  t.fromTo(
                    `${was}: ${cadenceSentence(before.cadence, language)}`,
                    `${is}: ${cadenceSentence(wording.cadence, language)}`,
                  ),
                [before.title, wording.title],
                visit,
              )}
              .
            </p>
            {wording.reason && (
              <p>
                {t.reason}: {ownWords(wording.reason, visit)}
              </p>
            )}
          </li>
        ))}
        {reworded.map(({ words, reason, writtenAt }) => (
          <li>
            <h3>{t.reworded(day(writtenAt))}</h3>
            <p>{aroundOwnWords(t.nowReads, [words], visit)}</p>
            {reason && (
              <p>
                {t.reason}: {ownWords(reason, visit)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const periodsAhead = 4

/** The period that runs, what is left to do in it, and the periods after it. */
export function WhatIsNext({ visit, promise, calendar, today }: StoryProps) {
  const { language } = visit
  const t = promiseText(language).story
  const { wordings, cadence, toDay, ending, fulfilment } = promise
  const coming = comingPeriods(historyOf(promise), calendar, today, periodsAhead)
  const begun = fulfilment.periods
  const left = fulfilment.current?.left ?? []
  const isOver = ending !== null || (toDay !== null && toDay < today)
  return (
    <section>
      <h2>{t.next}</h2>
      <p>{isOver ? t.nothingNext : `${writtenProgress(progressOf(promise, today), language)}.`}</p>
      {left.length > 0 && (
        <p>
          {t.left}: {ownWords(left.join(', '), visit)}.
        </p>
      )}
      {coming.length > 0 && (
        <>
          <h3>{t.coming}</h3>
          <ul>
            {coming.map(({ from, to, due, title }) => {
              const named = title === null
              const period = named
                ? writtenPeriod(nameOfPiece({ from, to }, spanOf(cadenceOn(wordings, from)), begun), language)
                : `${title}, ${writtenDay(from, language)}`
              return (
                <li>
                  {named && due !== null
                    ? (cadence.per ? t.comingDueEach : t.comingDue)(period, writtenNumber(due, language))
                    : period}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
