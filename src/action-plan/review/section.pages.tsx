import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { FieldsOfItem } from './fields.pages.tsx'
import { fieldName, filledFor } from './fields.rules.ts'
import type { SectionProps } from './item-fields.pages.tsx'
import { type ReviewItem, surenessOf } from './items.rules.ts'
import type { ValueProblems } from './problems.rules.ts'
import { proposedValues, readingSentences } from './proposed.rules.ts'
import type { StoredReading } from './queries.ts'
import { answerOf, type Decision, type Decisions, linesOf, stateOf, type Values } from './rules.ts'
import type { ReviewText } from './text.sv.ts'
import { nameOf, reviewTrail, Sureness, text, titleOf } from './words.pages.tsx'

/** One part of what was read, saved by itself: each item with the words it came from and what to do with it. */
export function sectionPage(props: SectionProps): Response {
  const { visit, reading, section, items, faults } = props
  const t = text(visit.language)
  const own = items.filter((one) => one.section === section)
  const problems = problemsByField(faults?.problems, t)
  return answer(
    <AppPage
      visit={visit}
      title={t.sections[section].title}
      trail={reviewTrail(visit, { id: reading.id, name: nameOf({ ...reading, heading: props.heading }, t) })}
    >
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <ProblemSummary problems={problems} head={t.someFaults} named={itemNames(own, problems, t)} />
      <PostForm action={`/app/action-plan/review/${reading.id}/${section}`}>
        <div class="cards">
          {own.map((one) => (
            <Item {...props} one={one} problems={problems} />
          ))}
        </div>
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={`/app/action-plan/review/${reading.id}`}>{t.back}</a>
        </div>
        <p class="quiet small">{t.saveLater}</p>
      </PostForm>
    </AppPage>,
    faults ? 422 : 200,
  )
}

function problemsByField(
  problems: Map<string, ValueProblems> | undefined,
  t: ReviewText,
): Record<string, string> {
  const told = [...(problems ?? [])].flatMap(([key, fields]) =>
    Object.entries(fields).flatMap(([field, code]) =>
      code ? [[fieldName(key, field), t.valueProblems[code]]] : [],
    ),
  )
  return Object.fromEntries(told)
}

/** Of which item a problem is. */
function itemNames(items: ReviewItem[], problems: Record<string, string>, t: ReviewText) {
  const nameOfField = (field: string) => {
    const its = items.find(({ item }) => field.startsWith(fieldName(item.key, '')))
    return its ? `${titleOf(its, t)}:` : ''
  }
  return Object.fromEntries(Object.keys(problems).map((field) => [field, nameOfField(field)]))
}

type ItemProps = SectionProps & { one: ReviewItem; problems: Record<string, string> }

function Item(props: ItemProps) {
  const { visit, reading, one, decisions } = props
  const t = text(visit.language)
  const { item } = one
  const decision = decisions.get(item.key)
  const state = stateOf(decision, reading.id)
  const id = `item-${item.key}`
  return (
    <article class="card" aria-labelledby={id}>
      <h2 id={id}>{titleOf(one, t)}</h2>
      <Quoted one={one} t={t} language={reading.proposal.language} />
      <p>
        <Sureness sure={item.sure} t={t} />
      </p>
      {state === 'made' || state === 'elsewhere' ? (
        <AlreadyIn decision={decision} isMade={state === 'made'} t={t} />
      ) : (
        <ToDecide {...props} />
      )}
    </article>
  )
}

function Quoted({ one, t, language }: { one: ReviewItem; t: ReviewText; language: 'sv' | 'da' | null }) {
  const { text: words, repaired } = one.item
  return (
    <div class={repaired ? 'two' : ''}>
      <figure class="quoted">
        <figcaption>{t.item.quoted}</figcaption>
        <blockquote lang={language ?? undefined}>{words}</blockquote>
      </figure>
      {repaired && (
        <figure class="quoted">
          <figcaption>{t.item.repaired}</figcaption>
          <blockquote lang={language ?? undefined}>{repaired}</blockquote>
        </figure>
      )}
    </div>
  )
}

function AlreadyIn({
  decision,
  isMade,
  t,
}: {
  decision: Decision | undefined
  isMade: boolean
  t: ReviewText
}) {
  return (
    <p class="quiet">
      {isMade ? t.item.madeNow : t.item.elsewhere} {decision?.decision === 'left-out' && t.item.leftOut}
    </p>
  )
}

function ToDecide(props: ItemProps) {
  const { visit, reading, one, decisions, faults, problems } = props
  const t = text(visit.language)
  const { key } = one.item
  const proposing = { ...props, reading: reading.proposal }
  const decision = decisions.get(key)
  const written = faults?.filled
  const values = decision?.values ?? proposedValues(one, proposing)
  const filled = written ?? {
    ...filledFor(key, values),
    [fieldName(key, 'choice')]: choiceOf(decision, one, reading, decisions),
  }
  const isFaulty = faults?.problems.has(key) ?? false
  const isUnsure = surenessOf(one.item) === 'unsure'
  const isChanged = filled[fieldName(key, 'choice')] === 'change'
  return (
    <>
      <Summary {...props} values={values} />
      <div class="decision">
        <Choices
          name={fieldName(key, 'choice')}
          label={t.item.choice}
          filled={filled}
          choices={[
            { value: 'accept', label: t.item.accept },
            { value: 'change', label: t.item.change },
            { value: 'leave-out', label: t.item.leaveOut },
          ]}
        />
      </div>
      <details open={isFaulty || isUnsure || isChanged || one.section === 'focusAreas'}>
        <summary>{t.item.fields}</summary>
        <div class="fields">
          <p class="quiet small">{t.item.changeHelp}</p>
          <FieldsOfItem {...props} filled={filled} problems={problems} />
        </div>
      </details>
    </>
  )
}

/** What would be entered, in short: how often and by whom, how long, and what the text says nothing of. */
function Summary({ visit, reading, one, values, notInText }: ItemProps & { values: Values }) {
  const t = text(visit.language)
  const isPromise = one.section === 'commitments' || one.section === 'routines'
  const howOften = isPromise ? readingSentences(one.item, visit.language) : []
  const bound = isPromise ? [...linesOf(values, 'responsible'), ...linesOf(values, 'cooperating')] : []
  const ends = one.section === 'terms' ? one.item.to : null
  const isCouncil = one.section === 'councils'
  const missing = Object.keys(values).filter((field) => values[field] === notInText)
  const facts: [string, string][] = [
    [t.item.howOften, isPromise ? howOften.join('; ') || t.fields.noReading : ''],
    [t.item.byWhom, bound.join(', ')],
    [t.fields.seats, isCouncil ? linesOf(values, 'seats').join(', ') : ''],
    [t.fields.chair, isCouncil ? answerOf(values, 'chair') : ''],
    [t.fields.secretariat, isCouncil ? answerOf(values, 'secretariat') : ''],
    [t.fields.leastMeetings, isCouncil ? answerOf(values, 'leastMeetings') : ''],
    [t.fields.to, ends ? writtenDay(ends, visit.language) : ''],
    [notInText, missing.map((field) => t.fields[field as 'followUp']).join(' ')],
  ]
  return (
    <dl class="facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([head, words]) => (
          <>
            <dt lang={head === notInText ? (reading.proposal.language ?? undefined) : undefined}>{head}</dt>
            <dd>{words}</dd>
          </>
        ))}
    </dl>
  )
}

/**
 * What is chosen when the page opens: what was decided, else to accept what is
 * surely read and not in doubt. A routine is often no commitment to anybody
 * outside, so nothing is chosen for it.
 */
function choiceOf(
  decision: Decision | undefined,
  { item, section }: ReviewItem,
  reading: StoredReading,
  decisions: Decisions,
): string {
  if (decision)
    return decision.decision === 'left-out'
      ? 'leave-out'
      : decision.decision === 'changed'
        ? 'change'
        : 'accept'
  const isAsked = reading.proposal.questions.some(
    ({ code, about }) => code === 'termContradiction' && about.includes(item.key),
  )
  return section === 'routines' || surenessOf(item) === 'unsure' || (isAsked && !decisions.has(item.key))
    ? ''
    : 'accept'
}
