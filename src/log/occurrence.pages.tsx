import { cadenceOn, coversUnits } from '../action-plan/commitments/coverage.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { type Filled, one } from '../web/filled.ts'
import { writtenDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownLanguage } from '../web/own-language.ts'
import { ProblemSummary } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { Ground, OccurrenceProblem } from './occurrence.rules.ts'
import {
  ApproximateField,
  AreaField,
  ChannelField,
  DayFields,
  type FieldsProps,
  GroupFields,
  NoteField,
  OccasionField,
  type Offers,
  OrganisationField,
  PlansField,
  QuantityField,
  ResponseFields,
  UnitField,
} from './occurrence-fields.pages.tsx'
import { KeptFor, OnThisPhone, wordsOnPhone } from './outbox/phone.pages.tsx'
import type { LoggedOccurrence } from './queries.ts'
import { countsOccasions, mayHaveNoNeed, type Questions } from './questions.rules.ts'
import { amountWords, SaveOrLeave, sentences, struckWords, text } from './words.pages.tsx'

export type OccurrenceFormProps = {
  visit: Visit
  commitment: Commitment
  /** What a report is held against, on the phone too. */
  ground: Ground
  questions: Questions
  offers: Offers
  filled: Filled
  /** Carried unseen: the form sent twice is one occurrence. */
  id: string
  /** What this form had already saved, when somebody comes back to it or sends other contents from it. */
  savedFirst: LoggedOccurrence | null
  problems: OccurrenceProblem[]
  /** Whether this is the log it stands in; what another keeps is otherwise told there. */
  isKeptHere: boolean
  /** Whether the visitor may lay the commitment to rest. */
  mayPause: boolean
}

/**
 * One time it was done, in three taps: open, say how many, save. The day is
 * today unless said otherwise; only what the cadence needs is asked; what few
 * need lies folded below.
 */
export function occurrencePage(props: OccurrenceFormProps): Response {
  const { visit, commitment, ground, questions, offers, filled, id, savedFirst, problems } = props
  const t = text(visit.language)
  const words = sentences(problems, filled, visit.language)
  const fields: FieldsProps = { visit, questions, offers, filled, problems: words }
  const [first] = offers.organisations
  const askWho = offers.organisations.length > 1 && first?.value !== visit.act.organisation
  return answer(
    <AppPage
      visit={visit}
      title={commitment.title}
      titleLanguage={ownLanguage(visit)}
      trail={[{ href: '/app/log', label: t.title }]}
      scripts={['log-outbox.js']}
    >
      {commitment.originalWords !== '' && <p class="original">{commitment.originalWords}</p>}
      <ProblemSummary problems={atFields(words)} head={webText(visit.language).problemsHead} />
      {savedFirst && <SavedFirst {...props} saved={savedFirst} isSentAnew={problems.length > 0} />}
      <OnThisPhone visit={visit} />
      <PostForm
        class="sheet"
        action={`/app/log/${commitment.id}`}
        data-ground={JSON.stringify(ground)}
        data-words={JSON.stringify(wordsOnPhone(visit.language))}
      >
        <input type="hidden" name="id" value={id} />
        <KeptFor visit={visit} commitment={commitment} />
        <QuantityField {...fields} />
        <UnitField {...fields} />
        <GroupFields {...fields} />
        {questions.distinct === 'area' && <AreaField {...fields} needed />}
        {questions.distinct !== 'area' && questions.area && <AreaField {...fields} />}
        <OccasionField {...fields} />
        <ResponseFields {...fields} />
        {questions.channel && <ChannelField {...fields} />}
        <DayFields {...fields} />
        <PlansField {...fields} />
        {askWho && <OrganisationField {...fields} />}
        <details open={hasMore(fields)}>
          <summary>{t.form.more}</summary>
          <div class="folded">
            <ApproximateField {...fields} />
            {offers.organisations.length > 1 && !askWho && <OrganisationField {...fields} />}
            {questions.distinct !== 'area' && !questions.area && <AreaField {...fields} />}
            {!questions.channel && !questions.ofChannels && <ChannelField {...fields} />}
            <NoteField {...fields} />
          </div>
        </details>
        <SaveOrLeave
          visit={visit}
          save={savedFirst && problems.length > 0 ? t.form.saveAsNew : t.form.save}
          back="/app/log"
        />
      </PostForm>
      <Others {...props} />
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

type SavedFirstProps = OccurrenceFormProps & { saved: LoggedOccurrence; isSentAnew: boolean }

/**
 * What this form has saved. Whoever comes back to it after the receipt is told
 * that it is done, and led to a new form where it was done once more.
 */
function SavedFirst({ visit, commitment, saved, isSentAnew }: SavedFirstProps) {
  const { language } = visit
  const t = text(language)
  const receipt = <a href={`/app/log/receipt/${saved.id}`}>{t.form.showSaved}</a>
  if (isSentAnew) return <p>{receipt}</p>
  const amount = amountWords(saved, cadenceOn(commitment, saved.day).unit ?? null, language)
  return (
    <div class="notice">
      <p>
        {saved.strike
          ? struckWords(saved.strike, visit)
          : t.form.savedBefore(amount, writtenDay(saved.day, language))}
      </p>
      <p class="actions">
        {receipt}
        <a href={`/app/log/${commitment.id}`}>{t.receipt.another}</a>
      </p>
    </div>
  )
}

/** A fault of the form as a whole leads to its first field. */
function atFields(words: Record<string, string>): Record<string, string> {
  const { id, ...others } = words
  return id ? { quantity: id, ...others } : others
}

/** What lies folded is shown where something was written in it, or is wrong with it. */
function hasMore({ filled, problems = {}, offers }: FieldsProps): boolean {
  const folded = ['about', 'note', 'channel', 'newChannel', 'area']
  const usual = ['', offers.organisations[0]?.value]
  return (
    folded.some((name) => problems[name] || one(filled, name) !== '') ||
    problems.organisation !== undefined ||
    !usual.includes(one(filled, 'organisation'))
  )
}

/**
 * What else can be told about the commitment, as far as its cadence has use for
 * it. That it begins to be counted by kind is settled at the plan, and asked there.
 */
function Others({ visit, commitment, questions, isKeptHere, mayPause }: OccurrenceFormProps) {
  const t = text(visit.language)
  const { cadence, id } = commitment
  const seeAll = { to: 'history', label: t.form.seeAll }
  const here = [
    mayHaveNoNeed(cadence) && { to: 'no-need', label: t.noNeed.title },
    countsOccasions(cadence) && { to: 'occasion-counts', label: t.occasions.title },
    coversUnits(cadence) && { to: 'coverage-units', label: t.units.title },
    questions.ofKinds && questions.units.length > 0 && { to: 'coverage-units', label: t.kinds.title },
    { to: 'deviation', label: t.deviation.title },
    mayPause && { to: 'pause', label: t.pause.title },
    seeAll,
  ].filter((link) => link !== false)
  const links = isKeptHere ? here : [seeAll]
  return (
    <section>
      <h2>{t.form.other}</h2>
      <ul>
        {links.map(({ to, label }) => (
          <li>
            <a href={`/app/log/${id}/${to}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
