import type { Filled } from '../../web/filled.ts'
import { shortDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { directions, type Indicator, type IndicatorProblems, indicatorTopics } from '../indicators/rules.ts'
import { indicatorsText } from '../indicators/words.pages.tsx'
import type { YearNews } from './kolada.rules.ts'
import type { FigureAnswer } from './queries.ts'
import { connectorsPath, connectorsText, connectorsTrail } from './words.pages.tsx'

type Props = {
  visit: Visit
  kept: FigureAnswer
  /** Null where the answer can no longer be read. */
  read: { municipality: string; description: string; years: YearNews[] } | null
  /** The indicator that follows the same key figure already. */
  existing: Indicator | null
  filled: Filled
  problems?: IndicatorProblems
}

/** What an office answered, and what taking it over would do: nothing is kept before somebody has seen it. */
export function figureAnswerPage(props: Props): Response {
  const { visit, kept, read, existing, problems } = props
  const { language } = visit
  const { answer: t } = connectorsText(language)
  const { making } = indicatorsText(language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, making.problems[code]]),
  )
  return answer(
    <AppPage visit={visit} title={t.title} trail={connectorsTrail(language)}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <h2 lang="sv">{kept.title}</h2>
      {read === null ? (
        <p class="notice unsure">{t.unreadable}</p>
      ) : (
        <>
          <p>
            {t.about(
              kept.code.split(' ')[0] ?? '',
              read.municipality,
              shortDay(kept.askedAt.toISOString().slice(0, 10), language),
            )}{' '}
            {kept.indicator === null && t.lead}
          </p>
          {read.description && <p lang="sv">{read.description.slice(0, 1000)}</p>}
          <Table
            caption={t.table}
            heads={t.heads}
            numbers={[1]}
            rows={read.years.toReversed().map((year) => yearRow(year, visit))}
          />
          {existing && !read.years.some(isNews) ? (
            <p>{t.nothingNew(existing.name)}</p>
          ) : (
            <PostForm class="sheet" action={`${connectorsPath}/${kept.id}`}>
              {existing ? <p>{t.existing(existing.name)}</p> : <NewIndicator {...props} words={words} />}
              <div class="actions">
                <Button>{t.do}</Button>
                <a href={connectorsPath}>{webText(language).cancel}</a>
              </div>
            </PostForm>
          )}
        </>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}

const isNews = ({ news }: YearNews) => news === 'new' || news === 'corrects'

function yearRow({ year, value, why, news, before }: YearNews, { language }: Visit): string[] {
  const { news: t } = connectorsText(language).answer
  const written = value === null ? '–' : writtenNumber(value, language)
  if (news === 'corrects') return [String(year), written, t.corrects(writtenNumber(before ?? 0, language))]
  if (news === 'none') return [String(year), written, why === 'withheld' ? t.withheld : t.missing]
  return [String(year), written, t[news]]
}

function NewIndicator({ visit, filled, words }: Props & { words: Record<string, string> }) {
  const { language } = visit
  const { making: t, topics, directions: called, directionHelp } = indicatorsText(language)
  const state = { filled, problems: words }
  return (
    <>
      <p>{connectorsText(language).answer.fresh}</p>
      <TextField name="name" label={t.name} longest={120} {...state} />
      <TextField name="unit" label={t.unit} help={t.unitHelp} longest={60} {...state} />
      <Select
        name="topic"
        label={t.topic}
        empty={t.choose}
        choices={indicatorTopics.map((value) => ({ value, label: topics[value] }))}
        {...state}
      />
      <Choices
        name="direction"
        label={t.direction}
        choices={directions.map((value) => ({ value, label: called[value], help: directionHelp[value] }))}
        {...state}
      />
    </>
  )
}
