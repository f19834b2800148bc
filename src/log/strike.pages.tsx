import type { Child } from 'hono/jsx'
import type { Filled } from '../web/filled.ts'
import { type Language, writtenDay, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ProblemSummary, TextArea } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { LoggedOccurrence } from './queries.ts'
import type { CoverageUnit } from './rules.ts'
import type { StrikeProblem } from './strike.rules.ts'
import { pauseWords } from './told.pages.tsx'
import {
  addressOfStrike,
  type ToldConfirmation,
  type ToldCount,
  type ToldDeviation,
  type ToldNoun,
} from './told.rules.ts'
import {
  aboutWords,
  amountWords,
  commitmentTrail,
  SaveOrLeave,
  sentences,
  stretchWords,
  text,
} from './words.pages.tsx'
import type { WrittenPause } from './written.queries.ts'

type StrikeProps = {
  visit: Visit
  commitment: { id: string; title: string }
  filled: Filled
  problems?: StrikeProblem[]
}

/** A wrong entry is crossed out with a reason, and stays. */
export function strikePage({
  entry,
  unit,
  ...props
}: StrikeProps & { entry: LoggedOccurrence; unit: string | null }): Response {
  const { language } = props.visit
  const t = text(language).strike
  const about = aboutWords(entry)
  const amount = amountWords(entry, unit, language)
  return strikingPage({
    ...props,
    t,
    address: `/app/log/strike/${entry.id}`,
    what: (
      <>
        <strong>{t.entry(writtenDay(entry.day, language), amount, entry.organisationName)}</strong>
        {about !== '' && <span class="quiet"> {t.about(about)}</span>}
      </>
    ),
  })
}

/** What else was told by mistake is crossed out in the same way. `again` is the number that holds again once this one does not. */
export function strikeToldPage({
  noun,
  fact,
  again,
  ...props
}: StrikeProps & { noun: ToldNoun; fact: ToldFact; again: ToldCount | null }): Response {
  const { visit, commitment } = props
  const t = text(visit.language)
  return strikingPage({
    ...props,
    t: { ...t.strike, ...t.striking[noun] },
    address: addressOfStrike(commitment.id, noun, fact.id),
    what: <strong>{factWords(fact, visit.language)}</strong>,
    consequence: again && t.striking.again(writtenNumber(again.count, visit.language)),
  })
}

/** A commitment that never rested, or was not to rest those days. */
export function strikePausePage({ pause, ...props }: StrikeProps & { pause: WrittenPause }): Response {
  const { visit, commitment } = props
  const t = text(visit.language)
  return strikingPage({
    ...props,
    t: { ...t.strike, ...t.striking.pause },
    address: addressOfStrike(commitment.id, 'pause', pause.id),
    what: <strong>{pauseWords(pause, visit.language)}</strong>,
  })
}

/** A class or kind that was named by mistake. What was logged for it is kept. */
export function strikeUnitPage({ unit, ...props }: StrikeProps & { unit: CoverageUnit }): Response {
  const { visit, commitment } = props
  const t = text(visit.language)
  return strikingPage({
    ...props,
    t: { ...t.strike, ...t.striking.coverageUnit },
    address: addressOfStrike(commitment.id, 'coverageUnit', unit.id),
    what: <strong>{unit.name}</strong>,
    back: `/app/log/${commitment.id}/coverage-units`,
  })
}

type ToldFact = ToldDeviation | ToldConfirmation | ToldCount

function factWords(fact: ToldFact, language: Language): string {
  const t = text(language)
  const stretch = stretchWords(fact, language)
  if ('cause' in fact) return `${stretch}: ${fact.cause}`
  if ('count' in fact) return `${t.history.counts}, ${stretch}: ${writtenNumber(fact.count, language)}`
  return `${t.noNeed.title}: ${stretch}`
}

type StrikingProps = StrikeProps & {
  t: { title: string; words: string; reason: string; do: string }
  address: string
  /** What is to be struck, as it was told. */
  what: Child
  consequence?: string | null
  /** Where it stands that is to be struck; the history, unless another place is given. */
  back?: string
}

/** A page that asks why something is to be struck. */
function strikingPage(props: StrikingProps): Response {
  const { visit, commitment, t, address, what, consequence, filled, problems = [] } = props
  const { back = `/app/log/${commitment.id}/history` } = props
  const words = sentences(problems, filled, visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={commitmentTrail(commitment, text(visit.language))}>
      <p>{what}</p>
      <p>{t.words}</p>
      {consequence && <p>{consequence}</p>}
      <p class="quiet">{text(visit.language).striking.published}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={address}>
        <TextArea name="reason" rows={2} label={t.reason} filled={filled} problems={words} />
        <SaveOrLeave visit={visit} save={t.do} back={back} />
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
