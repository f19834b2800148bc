import { cadenceAsItHolds } from '../../../action-plan/coming.rules.ts'
import { told } from '../../../action-plan/untold.rules.ts'
import type { Day } from '../../../calendar.ts'
import { termHeading } from '../../../partnership/terms.rules.ts'
import { writtenDay, writtenList } from '../../../web/languages.ts'
import { ownLanguage } from '../../../web/own-language.ts'
import { aroundOwnWords, ownWords } from '../../../web/parts/own-words.tsx'
import { StandingWord } from '../../../web/parts/period-table.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import { webText } from '../../../web/words.ts'
import { crossBorderWords, togetherText, togetherWords } from '../together/pages.tsx'
import { residentText } from '../words.pages.tsx'
import { WhatWasDone } from './done.pages.tsx'
import { promiseText, writtenFeedback, writtenProgress } from './progress.pages.tsx'
import { progressOf } from './progress.rules.ts'
import { feedbackOf } from './rules.ts'
import { Changes, WentOtherwise, WhatIsNext } from './story-parts.pages.tsx'
import type { StoryProps } from './story-props.pages.tsx'
import { PromiseStrip } from './strip.pages.tsx'

/**
 * The whole story of one promise: what was promised and by whom, how it stands,
 * what was done when, what went otherwise and why, how the promise itself has
 * changed, and what is next.
 */
export function storyPage(props: StoryProps): Response {
  const { visit, promise, today } = props
  const t = promiseText(visit.language).story
  return residentPage({
    visit,
    title: promise.words,
    titleIsOwn: true,
    children: (
      <>
        <Now {...props} />
        <WhatIsPromised {...props} />
        <h2>{t.history}</h2>
        <PromiseStrip promise={promise} language={visit.language} />
        <WhatWasDone {...props} />
        <WentOtherwise {...props} />
        <Changes {...props} />
        <WhatIsNext {...props} today={today} />
        <p>
          {t.wrong} <a href={`${siteOf(visit)}/wrong`}>{t.wrongLink}</a>
        </p>
      </>
    ),
  })
}

function Now({ visit, promise, today }: StoryProps) {
  const { language } = visit
  const t = promiseText(language).story
  const feedback = feedbackOf(promise, today)
  return (
    <section class="promise-now" aria-label={t.now}>
      <p class="promise-standing big">
        <StandingWord standing={promise.fulfilment.standing} words={webText(language).standings} />
        <span>{writtenProgress(progressOf(promise, today), language)}</span>
      </p>
      <p class={feedback.late ? '' : 'quiet'}>{writtenFeedback(feedback, language)}.</p>
      {promise.acceptedAsNotMeasurable && (
        <div class="notice unsure">
          <p>
            <strong>{t.notMeasurable}.</strong>{' '}
            {ownWords(told(promise.notMeasurableReason), visit) || t.notMeasurableWords}
          </p>
        </div>
      )}
    </section>
  )
}

function WhatIsPromised({ visit, promise, story: { partOf } }: StoryProps) {
  const { language } = visit
  const t = promiseText(language).story
  const shared = residentText(language)
  const day = (of: Day) => writtenDay(of, language)
  const called = (term: 'focusArea' | 'agreement') =>
    termHeading(visit.partnership, term, language) ?? t[term]
  const { begins, promisedFrom, toDay, responsible, cooperating } = promise
  const first = day(promisedFrom ?? begins)
  const agreementLine = (title: string) => (partOf.signedOn ? t.signed(title, day(partOf.signedOn)) : title)
  return (
    <section>
      <h2>{t.promised}</h2>
      <dl class="facts">
        <dt>{t.giver}</dt>
        <dd>{writtenList(promise.givenBy, language) || shared.givers[promise.giver]}</dd>
        <dt>{t.to}</dt>
        <dd>{t.toResidents}</dd>
        {responsible.length > 0 && (
          <>
            <dt>{t.responsible}</dt>
            <dd>{writtenList(responsible, language)}</dd>
          </>
        )}
        {cooperating.length > 0 && (
          <>
            <dt>{t.cooperating}</dt>
            <dd>{writtenList(cooperating, language)}</dd>
          </>
        )}
        <dt>{t.cadence}</dt>
        <dd>{cadenceAsItHolds(promise.wordings, visit.today, language)}</dd>
        <dt>{t.holds}</dt>
        <dd>{toDay === null ? shared.untilFurtherNotice(first) : shared.fromTo(first, day(toDay))}</dd>
        {promisedFrom && (
          <>
            <dt>{t.recorded}</dt>
            <dd>{t.recordedFrom(day(begins))}</dd>
          </>
        )}
        <dt>{t.feedback}</dt>
        <dd>{promiseText(language).feedback.every[promise.feedbackEvery]}</dd>
        <dt>{t.partOf}</dt>
        <dd>{ownWords(partOf.measureTitle, visit)}</dd>
        {partOf.together.length > 0 && (
          <>
            <dt>{togetherText(language).head}</dt>
            <dd>{togetherWords(partOf.together, visit)}</dd>
            <dt>{togetherText(language).crossBorder}</dt>
            <dd>{ownWords(crossBorderWords(partOf.together), visit)}</dd>
          </>
        )}
        {partOf.measureResult && (
          <>
            <dt>{t.result}</dt>
            <dd>{ownWords(partOf.measureResult, visit)}</dd>
          </>
        )}
        <dt>{called('focusArea')}</dt>
        <dd>
          <a href={`${siteOf(visit)}/focus-area/${partOf.focusArea}`}>
            {ownWords(partOf.focusAreaName, visit)}
          </a>
        </dd>
        <dt>{called('agreement')}</dt>
        <dd>
          <a href={`${siteOf(visit)}/action-plan`}>
            {aroundOwnWords(agreementLine, [partOf.agreementTitle], visit)}
          </a>
        </dd>
      </dl>
      {promise.originalWords && (
        <>
          <h3>{t.original}</h3>
          <blockquote class="original" lang={ownLanguage(visit)}>
            {promise.originalWords}
          </blockquote>
        </>
      )}
    </section>
  )
}
