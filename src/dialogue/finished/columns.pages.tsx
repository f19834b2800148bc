import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, Select, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { coreQuestions } from '../survey/core.rules.ts'
import { type Survey, surveyLanguages, titleFor } from '../survey/rules.ts'
import { surveysPath, surveysTrail, surveyText } from '../survey/words.pages.tsx'
import type { Column, SurveyFile } from './columns.rules.ts'
import { coreOf, heldAgainstCore } from './core-tie.rules.ts'
import { type ColumnKind, columnKinds, type Reading } from './readings.rules.ts'
import type { FinishedProblems } from './rules.ts'
import { finishedPath, finishedText } from './words.pages.tsx'

type Props = {
  visit: Visit
  id: string
  file: SurveyFile
  /** How each column is read as it stands now. */
  readings: readonly Reading[]
  earlier: Survey[]
  filled: Filled
  problems?: FinishedProblems | undefined
}

/** Which column is which question, with what stands in it; and whose survey it was. */
export function columnsPage(props: Props): Response {
  const { visit, id, file, readings, problems } = props
  const { columns: t, about, cancel, problems: sentences } = finishedText(visit.language)
  const written = (number: number) => writtenNumber(number, visit.language)
  const words = { ...told(problems, sentences), ...differencesFromCore(props) }
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit)}>
      <ProblemSummary
        problems={words}
        head={webText(visit.language).problemsHead}
        named={columnNames(file)}
      />
      <p class="lead">{t.lead(written(file.rows.length), written(file.columns.length))}</p>
      <PostForm class="sheet" action={`${finishedPath}/${id}`}>
        <h2>{about.head}</h2>
        <About {...props} words={words} />
        <h2 id="columns">{t.head}</h2>
        {words.columns && <Problem name="columns" words={words.columns} />}
        {file.columns.map((column, at) => (
          <OneColumn {...props} column={column} kind={readings[at]?.kind ?? 'left-out'} words={words} />
        ))}
        <div class="actions">
          <Button>{about.do}</Button>
          <a href={surveysPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** Where a column's answers are not the core question's: which are lacking, and which it does not have. */
function differencesFromCore({ visit, readings, problems = {} }: Props): Record<string, string> {
  const { columns: t, problems: sentences } = finishedText(visit.language)
  const listed = (lines: string[]) => writtenList(lines.map(t.quoted), visit.language)
  return Object.fromEntries(
    readings.flatMap((reading, at) => {
      const core = coreOf(reading)
      if (!core || problems[`core-${at}`] !== 'otherAnswers') return []
      const { lacking, unknown } = heldAgainstCore(reading.answers, core)
      const differences = [
        lacking.length > 0 && t.lacking(listed(lacking.map(({ words }) => words[visit.language] ?? ''))),
        unknown.length > 0 && t.unknownAnswers(listed(unknown)),
      ]
      return [[`core-${at}`, [sentences.otherAnswers, ...differences].filter(Boolean).join(' ')]]
    }),
  )
}

/** Of which column a problem is. */
function columnNames({ columns }: SurveyFile): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ at, name }) =>
      ['kind', 'words', 'answers', 'core'].map((field) => [`${field}-${at}`, `${name}:`]),
    ),
  )
}

type Told = { words: Record<string, string> }

function About({ visit, earlier, filled, words: problems }: Props & Told) {
  const { about: t } = finishedText(visit.language)
  const { languages: called } = surveyText(visit.language)
  const { optional } = webText(visit.language)
  const state = { filled, problems }
  return (
    <>
      <TextField name="title" label={t.title} longest={longest.line} {...state} />
      <TextField name="doneBy" label={t.doneBy} help={t.doneByHelp} longest={longest.line} {...state} />
      <TextField
        name="source"
        label={t.source}
        help={t.sourceHelp}
        optional={optional}
        longest={longest.result}
        {...state}
      />
      <TextField name="from" type="date" label={t.from} narrow {...state} />
      <TextField name="to" type="date" label={t.to} narrow {...state} />
      <TextField
        name="asked"
        inputmode="numeric"
        label={t.asked}
        optional={optional}
        narrow
        longest={10}
        {...state}
      />
      <Select
        name="language"
        label={t.language}
        choices={surveyLanguages.map((value) => ({ value, label: called[value] }))}
        {...state}
      />
      {earlier.length > 0 && (
        <Select
          name="continues"
          label={t.continues}
          help={t.continuesHelp}
          empty={t.first}
          choices={earlier.map((survey) => ({
            value: survey.id,
            label: titleFor(survey, visit.language).words,
          }))}
          {...state}
        />
      )}
      <Tick name="public" label={t.public} {...state} />
    </>
  )
}

type ColumnProps = Props & Told & { column: Column; kind: ColumnKind }

/** One column, folded up; open where something is to be put right. */
function OneColumn(props: ColumnProps) {
  const { visit, column, kind, filled, words: problems } = props
  const { columns: t } = finishedText(visit.language)
  const { at, name } = column
  const state = { filled, problems }
  const isFaulty = ['kind', 'words', 'answers', 'core'].some((field) => problems[`${field}-${at}`])
  const hasAnswers = kind === 'single' || kind === 'multiple' || filled[`answers-${at}`] !== undefined
  return (
    <details open={isFaulty}>
      <summary>{t.summary(name, t.kinds[kind])}</summary>
      <Select
        name={`kind-${at}`}
        label={t.kind}
        choices={columnKinds.map((value) => ({ value, label: t.kinds[value] }))}
        {...state}
      />
      <TextField name={`words-${at}`} label={t.words} longest={longest.result} {...state} />
      <TextField name={`missing-${at}`} label={t.missing} help={t.missingHelp} longest={300} {...state} />
      {hasAnswers && (
        <>
          <TextArea name={`answers-${at}`} label={t.answers} help={t.answersHelp} rows={6} {...state} />
          <Select
            name={`core-${at}`}
            label={t.core}
            help={t.coreHelp}
            empty={t.noCore}
            choices={coreQuestions.map(({ question }) => ({
              value: question.key,
              label: question.words[visit.language] ?? '',
            }))}
            {...state}
          />
        </>
      )}
      <Found {...props} />
    </details>
  )
}

/** So many of a column's values are shown. */
const shown = 12

function Found({ visit, file, column, readings }: ColumnProps) {
  const { columns: t } = finishedText(visit.language)
  const written = (number: number) => writtenNumber(number, visit.language)
  const { at, values, filled, labels, name } = column
  const missing = readings[at]?.missing ?? []
  const said = (value: string) => {
    const label = labels.get(value)
    const words = label ? `${value} = ${label}` : value
    return missing.includes(value) ? `${words} (${t.counted})` : words
  }
  const empty = file.rows.length - filled
  return (
    <>
      <Table
        caption={`${t.found}: ${name}`}
        heads={[t.value, t.number]}
        numbers={[1]}
        rows={[
          ...values.slice(0, shown).map(([value, number]) => [said(value.slice(0, 80)), written(number)]),
          ...(empty > 0 ? [[<em>{t.empty}</em>, written(empty)]] : []),
        ]}
      />
      {values.length > shown && <p class="quiet small">{t.more(written(values.length - shown))}</p>}
    </>
  )
}
