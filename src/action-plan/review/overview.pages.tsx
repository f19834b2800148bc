import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import type { Question } from '../reading/rules.ts'
import { type ReviewItem, sectionsIn, surenessOf } from './items.rules.ts'
import type { Making } from './making.rules.ts'
import { answerTo, questionKey } from './place.rules.ts'
import type { StoredReading } from './queries.ts'
import { type Decisions, progressOf } from './rules.ts'
import { answerWords, nameOf, reviewTrail, text } from './words.pages.tsx'

export type ReviewProps = {
  visit: Visit
  reading: StoredReading
  heading: string
  items: ReviewItem[]
  decisions: Decisions
}

const choosable: readonly Question['code'][] = [
  'termContradiction',
  'headingFitsNoFocusArea',
  'headingFitsSeveralFocusAreas',
]

/** A text that was read: what must be answered first, its parts in the order of the text, and the way on. */
export function overviewPage(props: ReviewProps & { making: Making; unanswered?: string }): Response {
  const { visit, reading, items, decisions, making, unanswered } = props
  const t = text(visit.language)
  const { query } = visit
  const progress = progressOf(items, decisions)
  const isAllDecided = progress.decided === progress.of
  return answer(
    <AppPage
      visit={visit}
      title={nameOf({ ...reading, heading: props.heading }, t)}
      trail={reviewTrail(visit)}
    >
      {query.has('again') && <Told words={t.again} />}
      {query.has('saved') && <Told words={t.saved} kind="good" />}
      {query.has('made') && <Told words={t.made} kind="good" />}
      {query.has('made') && <WayOn visit={visit} />}
      {reading.proposal.damaged && <Told words={t.damaged} kind="unsure" />}
      <p class="big-figure">{t.progress(progress.decided, progress.of)}</p>
      <progress
        max={progress.of}
        value={progress.decided}
        aria-label={t.progress(progress.decided, progress.of)}
      />
      {isAllDecided && making.ready.length === 0 && <p>{t.nothingNew}</p>}
      <Questions {...props} />
      <Sections {...props} />
      <Make reading={reading} making={making} visit={visit} isAllDecided={isAllDecided} />
      <details>
        <summary>{t.original}</summary>
        <p class="quiet">{t.originalWords}</p>
        <pre class="original-text" lang={reading.proposal.language ?? undefined}>
          {reading.text}
        </pre>
      </details>
    </AppPage>,
    unanswered ? 422 : 200,
  )
}

/** What was made is looked at where it lies now. */
function WayOn({ visit }: { visit: Visit }) {
  const t = text(visit.language)
  return (
    <p class="actions">
      <a class="ds-button" data-variant="primary" href="/app/action-plan">
        {t.toPlan}
      </a>
      <a href="/app/agreement">{t.toAgreement}</a>
    </p>
  )
}

function Told({ words, kind = '' }: { words: string; kind?: string }) {
  return (
    <div class={`notice ${kind}`} role="status">
      <p>{words}</p>
    </div>
  )
}

function Questions({ visit, reading, decisions, unanswered }: ReviewProps & { unanswered?: string }) {
  const t = text(visit.language)
  const asked = reading.proposal.questions.filter(({ code }) => choosable.includes(code))
  const isAllAnswered = asked.every((question) => answerTo(question, decisions) !== '')
  const notes = reading.proposal.questions.filter(({ code }) => !choosable.includes(code))
  return (
    <>
      {asked.length > 0 && (
        <section>
          <h2>{isAllAnswered ? t.questionsAnswered : t.questionsHead}</h2>
          {asked.map((question) => (
            <AskedQuestion
              visit={visit}
              reading={reading}
              decisions={decisions}
              question={question}
              unanswered={questionKey(question) === unanswered}
            />
          ))}
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2>{t.notesHead}</h2>
          <ul>
            {notes.map((question) => (
              <li>
                {question.text && <q lang={reading.proposal.language ?? undefined}>{question.text}</q>}{' '}
                {t.questions[question.code](question.values)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function AskedQuestion({
  visit,
  reading,
  decisions,
  question,
  unanswered,
}: Pick<ReviewProps, 'visit' | 'reading' | 'decisions'> & { question: Question; unanswered: boolean }) {
  const t = text(visit.language)
  const key = questionKey(question)
  const answered = answerTo(question, decisions)
  const name = `answer-${key}`
  return (
    <PostForm
      class={`sheet notice ${answered ? '' : 'unsure'}`}
      action={`/app/action-plan/review/${reading.id}/questions`}
    >
      <div>
        {question.text.split(' ↔ ').map((words) => (
          <blockquote lang={reading.proposal.language ?? undefined}>{words}</blockquote>
        ))}
      </div>
      <input type="hidden" name="question" value={key} />
      <Choices
        name={name}
        label={t.questions[question.code](question.values)}
        filled={{ [name]: answered }}
        problems={unanswered ? { [name]: t.unanswered } : {}}
        choices={question.values.map((value) => ({
          value,
          label: answerWords(question, value, visit.language),
        }))}
      />
      <div class="actions">
        <Button secondary={answered !== ''}>{t.answer}</Button>
      </div>
    </PostForm>
  )
}

function Sections({ visit, reading, items, decisions }: ReviewProps) {
  const t = text(visit.language)
  return (
    <section>
      <h2>{t.sectionsHead}</h2>
      <ol class="cards">
        {sectionsIn(items).map((section) => {
          const own = items.filter((one) => one.section === section)
          const progress = progressOf(own, decisions)
          const unsure = own.filter(
            ({ item }) => surenessOf(item) === 'unsure' && !decisions.has(item.key),
          ).length
          return (
            <li class="card">
              <h3>
                <a href={`/app/action-plan/review/${reading.id}/${section}`}>{t.sections[section].title}</a>
              </h3>
              <p>
                {t.sectionProgress(progress.decided, progress.of)}
                {unsure > 0 && `, ${t.unsureCount(unsure)}`}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Make({
  visit,
  reading,
  making,
  isAllDecided,
}: Pick<ReviewProps, 'visit' | 'reading'> & { making: Making; isAllDecided: boolean }) {
  const t = text(visit.language)
  return (
    <section>
      <h2>{t.makeHead}</h2>
      {making.ready.length === 0 ? (
        <p class="quiet">{isAllDecided ? t.makeDone : t.makeNothing}</p>
      ) : (
        <>
          <p>{t.makeReady(making.ready.length)}</p>
          <p class="actions">
            <a class="ds-button" data-variant="primary" href={`/app/action-plan/review/${reading.id}/make`}>
              {t.makeGo}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
