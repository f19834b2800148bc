import type { Filled } from '../../web/filled.ts'
import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { adviceCodes, adviceFor } from './advice.rules.ts'
import type { Published } from './queries.ts'
import type { Round, WordsProblem, WordsProblems } from './rules.ts'
import { type AreaStatus, type Shown, shownKind } from './value.rules.ts'
import { areaPath, homeTrail, roundPath, text } from './words.pages.tsx'
import type { Say } from './words.report.ts'

type Props = {
  visit: Visit
  say: Say
  round: Round
  status: AreaStatus
  /** As residents read it, or would. */
  shown: Shown
  published: Published | null
  /** Where residents read it. */
  address: string
  filled: Filled
  problems?: WordsProblems
}

const trailOf = (visit: Visit, say: Say, round: Round) => [
  ...homeTrail(visit.language),
  { href: roundPath(round.id), label: say.round(round) },
]

/** One area: its figures, what was done, the words that are added, and the faces it gets. */
export function areaPage(props: Props): Response {
  const { visit, say, round, status, published, problems } = props
  const { language } = visit
  const { area: t, correction } = text(language)
  const years = status.kinds[0]?.years.map(({ year }) => String(year)) ?? []
  return answer(
    <AppPage visit={visit} title={status.name} trail={trailOf(visit, say, round)}>
      <p class="lead">{say.months(round)}</p>
      <ProblemSummary problems={problemWords(props)} head={webText(language).problemsHead} />
      {published && (
        <p class="notice">{t.publishedOn(writtenDay(isoDay(published.publishedAt), language))}</p>
      )}
      {published?.corrections.map(({ words, correctedAt }) => (
        <p>{correction(writtenDay(isoDay(correctedAt), language), words)}</p>
      ))}
      <h2>{t.figuresHead}</h2>
      <ul>
        {status.kinds.map((kind) => (
          <li>
            {kind.change === null
              ? text(language).notKnown(say.kind(kind.kind))
              : say.sentence(shownKind(kind, true))}
          </li>
        ))}
      </ul>
      <Table
        caption={t.yearsCaption}
        heads={[t.kindHead, ...years]}
        numbers={years.map((_, at) => at + 1)}
        rows={status.kinds.map((kind) => [
          say.kind(kind.kind),
          ...kind.years.map(({ told }) => say.count(told)),
        ])}
      />
      <h2>{t.doneHead}</h2>
      <Told items={say.done(status.done)} none={t.nothingDone} />
      <h2>{t.deviationsHead}</h2>
      <Told items={say.deviations(status.deviations)} none={t.noDeviations} />
      {published ? <Words {...props} /> : <WordsForm {...props} />}
      {!problems && <Faces {...props} />}
    </AppPage>,
    problems ? 422 : 200,
  )
}

const isoDay = (at: Date): string => at.toISOString().slice(0, 10)

function Told({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p>{none}</p>
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

const problemWords = ({ visit, problems }: Props): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, text(visit.language).area.problems[code]]),
  )

function WordsForm(props: Props) {
  const { visit, round, status, filled } = props
  const { area: t, advice } = text(visit.language)
  const state = { filled, problems: problemWords(props) }
  const fitting = adviceFor(round.kinds)
  const inOrder = [...fitting, ...adviceCodes.filter((code) => !fitting.includes(code))]
  return (
    <PostForm class="sheet" action={areaPath(round.id, status.area)}>
      <h2>{t.wordsHead}</h2>
      <TextArea name="words" rows={4} label={t.words} help={t.wordsHelp} {...state} />
      <Choices
        name="advice"
        several
        label={t.advice}
        help={t.adviceHelp}
        choices={inOrder.map((value) => ({ value, label: advice[value] }))}
        {...state}
      />
      <TextArea
        name="ownAdvice"
        rows={2}
        label={t.ownAdvice}
        optional={webText(visit.language).optional}
        {...state}
      />
      <Tick name="ready" label={t.ready} {...state} />
      <div class="actions">
        <Button>{t.do}</Button>
        <Button secondary name="then" value="next">
          {t.next}
        </Button>
      </div>
    </PostForm>
  )
}

/** The words of a status that is out: they can only be corrected. */
function Words({ visit, say, round, status, shown }: Props) {
  const { language } = visit
  const { area: t } = text(language)
  return (
    <>
      <h2>{t.wordsHead}</h2>
      <p>{shown.words}</p>
      <Told items={say.advice(shown)} none="–" />
      <p>
        <a href={`${areaPath(round.id, status.area)}/correct`}>{t.correct}</a>
      </p>
    </>
  )
}

const lengths = { short: 280, long: 600 } as const

function Faces({ visit, say, round, status, shown, published, address }: Props) {
  const { language } = visit
  const { area: t } = text(language)
  const path = areaPath(round.id, status.area)
  const hidden = status.kinds.filter(
    ({ kind, change }) =>
      change !== null && shown.kinds.some((one) => one.kind === kind && one.shown === null),
  )
  const share = (longest: number) => say.share(shown, { months: say.months(round), address, longest })
  return (
    <>
      <h2>{t.facesHead}</h2>
      {hidden.length > 0 && (
        <p>{t.hidden(hidden.map(({ kind }) => say.kind(kind).toLowerCase()).join(', '))}</p>
      )}
      <ul>
        <li>
          <a href={`${path}/sheet.pdf`}>{t.sheet}</a>
        </li>
        <li>
          <a href={`${path}/notice-a4.pdf`}>{t.a4}</a>
        </li>
        <li>
          <a href={`${path}/notice-a3.pdf`}>{t.a3}</a>
        </li>
        <li>
          <a href={`${path}/notice.png`}>{t.picture}</a>{' '}
          <span class="quiet">{t.pictureAlt(status.name)}</span>
        </li>
        {published && (
          <li>
            <a href={address}>{t.publicPage}</a>
          </li>
        )}
      </ul>
      <h3>{t.share}</h3>
      <h4>{t.shareShort}</h4>
      <p>{share(lengths.short)}</p>
      <h4>{t.shareLong}</h4>
      <p>{share(lengths.long)}</p>
    </>
  )
}

type CorrectProps = {
  visit: Visit
  say: Say
  round: Round
  name: string
  area: string
  filled: Filled
  problem?: WordsProblem
}

/** What was wrong in a status that is out. */
export function correctPage({ visit, say, round, name, area, filled, problem }: CorrectProps): Response {
  const { correcting: t, area: words, beginning } = text(visit.language)
  const problems: Record<string, string> = problem ? { words: words.problems[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title(name)} trail={trailOf(visit, say, round)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p>{t.lead}</p>
      <PostForm class="sheet" action={`${areaPath(round.id, area)}/correct`}>
        <TextArea name="words" rows={4} label={t.words} filled={filled} problems={problems} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={areaPath(round.id, area)}>{beginning.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
