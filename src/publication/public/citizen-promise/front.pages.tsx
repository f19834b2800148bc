import type { Day } from '../../../calendar.ts'
import { termWord } from '../../../partnership/terms.rules.ts'
import { HeardOnly, ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { SignedWord, SignRow, SignSheet } from '../signs.pages.tsx'
import { residentText } from '../words.pages.tsx'
import { promiseText, writtenCounts, writtenFeedback, writtenProgress } from './progress.pages.tsx'
import { progressOf } from './progress.rules.ts'
import { countsOf, feedbackOf, nowAndEarlier, type ToldPromise } from './rules.ts'

type FrontProps = {
  promises: ToldPromise[]
  focusAreas: { id: string; name: string }[]
  /** The local areas, by which residents come in, where a status was published. */
  areas: { area: string; name: string; isTold: boolean }[]
  today: Day
}

/** How many of the newest periods the front page shows; the whole strip stands on the promise's own page. */
const periodsShown = 12

/** What did they promise, and did they do it: every promise with its standing, by focus area. */
export function frontPage(visit: PublicVisit, { promises, focusAreas, areas, today }: FrontProps): Response {
  const { language, partnership } = visit
  const t = promiseText(language).front
  const { now, earlier } = nowAndEarlier(promises, today)
  const word = termWord(partnership, 'citizenPromise', language) ?? residentText(language).promise
  return residentPage({
    visit,
    title: t.title(partnership.name),
    children: (
      <>
        <SignSheet />
        <WhereYouLive visit={visit} areas={areas} />
        <p class="lead">{now.length === 0 ? t.none : t.howMany(now.length)}</p>
        <Counts visit={visit} promises={now} />
        <p class="quiet">
          {t.whatItIs(word)} <a href={`${siteOf(visit)}/standing-words`}>{t.wordsMean}</a>
        </p>
        {focusAreas.map(({ id, name }) => {
          const its = now.filter(({ focusArea }) => focusArea === id)
          if (its.length === 0) return null
          return (
            <section class="promise-group">
              <h2>{ownWords(name, visit)}</h2>
              <p>
                <a href={`${siteOf(visit)}/focus-area/${id}`}>
                  {t.aboutFocusArea}
                  <HeardOnly words={name} reading={visit} />
                </a>
              </p>
              <ul class="promise-list">
                {its.map((promise) => (
                  <PromiseItem visit={visit} promise={promise} today={today} />
                ))}
              </ul>
            </section>
          )
        })}
        {earlier.length > 0 && (
          <section class="promise-group">
            <h2>{t.earlier}</h2>
            <p>{t.earlierWent(earlier.length)}</p>
            <Counts visit={visit} promises={earlier} />
            <details class="earlier">
              <summary>{t.showEarlier}</summary>
              <ul class="promise-list">
                {earlier.map((promise) => (
                  <PromiseItem visit={visit} promise={promise} today={today} />
                ))}
              </ul>
            </details>
          </section>
        )}
      </>
    ),
  })
}

/** What is nearest comes first: how it goes where one lives. */
function WhereYouLive({ visit, areas }: { visit: PublicVisit; areas: FrontProps['areas'] }) {
  const told = areas.filter(({ isTold }) => isTold)
  if (told.length === 0) return null
  const t = promiseText(visit.language).front
  return (
    <section class="where-you-live">
      <h2>{t.whereYouLive}</h2>
      <ul>
        {told.map(({ area, name }) => (
          <li>
            <a href={`${siteOf(visit)}/area/${area}`}>{ownWords(name, visit)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counts({ visit, promises }: { visit: PublicVisit; promises: ToldPromise[] }) {
  return (
    <ul class="standing-counts">
      {countsOf(promises).map(({ standing, count }) => (
        <li>
          <strong>{count}</strong>{' '}
          <SignedWord standing={standing} words={webText(visit.language).standings} />
        </li>
      ))}
    </ul>
  )
}

function PromiseItem({ visit, promise, today }: { visit: PublicVisit; promise: ToldPromise; today: Day }) {
  const { language } = visit
  const { standing, periods } = promise.fulfilment
  const newest = periods.slice(-periodsShown).map((period) => period.standing)
  const feedback = feedbackOf(promise, today)
  return (
    <li>
      <h3>
        <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>{ownWords(promise.words, visit)}</a>
      </h3>
      <p class="promise-standing">
        <SignedWord standing={standing} words={webText(language).standings} />
        <span>{writtenProgress(progressOf(promise, today), language)}</span>
      </p>
      <SignRow standings={newest} told={promiseText(language).row(writtenCounts(newest, language))} />
      <p class="quiet small">{writtenFeedback(feedback, language)}</p>
    </li>
  )
}
