import type { Filled } from '../../web/filled.ts'
import { shortDay, writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type NewRound, type Round, type RoundProblems, seasons } from './rules.ts'
import { areaStatusPath, homeTrail, roundPath, text } from './words.pages.tsx'
import type { Say } from './words.report.ts'

type HomeProps = {
  visit: Visit
  say: Say
  rounds: readonly Round[]
  published: ReadonlyMap<string, number>
  areas: number
  next: Pick<NewRound, 'season' | 'year' | 'due'> | undefined
}

/** The rounds: which is due next, and how far each has come. */
export function roundsPage({ visit, say, rounds, published, areas, next }: HomeProps): Response {
  const { language } = visit
  const t = text(language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {next && <p>{t.dueNext(say.round(next), writtenDay(next.due, language))}</p>}
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={`${areaStatusPath}/new`}>
          {t.begin}
        </a>
        <a href="/app/areas">{t.areasLink}</a>
      </div>
      {rounds.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={t.roundHeads}
          rows={rounds.map((round) => [
            <a href={roundPath(round.id)}>{say.round(round)}</a>,
            say.months(round),
            shortDay(round.due, language),
            t.state(published.get(round.id) ?? 0, areas),
          ])}
        />
      )}
    </AppPage>,
  )
}

type BeginProps = {
  visit: Visit
  say: Say
  kinds: readonly string[]
  filled: Filled
  problems?: RoundProblems
}

/** A new round: which kinds of offences, which months, and when it is to be ready. */
export function beginRoundPage({ visit, say, kinds, filled, problems }: BeginProps): Response {
  const { language } = visit
  const { beginning: t, seasons: called } = text(language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={homeTrail(language)}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      {kinds.length === 0 ? (
        <p class="notice">
          {t.noKinds} <a href="/app/offences/file">{t.readIn}</a>
        </p>
      ) : (
        <PostForm class="sheet" action={`${areaStatusPath}/new`}>
          <Choices
            name="season"
            label={t.season}
            choices={seasons.map((value) => ({ value, label: called[value] }))}
            {...state}
          />
          <TextField name="year" label={t.year} inputmode="numeric" narrow longest={4} {...state} />
          <Choices
            name="kinds"
            several
            label={t.kinds}
            help={t.kindsHelp}
            choices={kinds.map((value) => ({ value, label: say.kind(value) }))}
            {...state}
          />
          <TextField name="from" label={t.from} help={t.monthHelp} narrow longest={7} {...state} />
          <TextField name="to" label={t.to} narrow longest={7} {...state} />
          <TextField name="due" type="date" label={t.due} narrow {...state} />
          <div class="actions">
            <Button>{t.do}</Button>
            <a href={areaStatusPath}>{t.cancel}</a>
          </div>
        </PostForm>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}
