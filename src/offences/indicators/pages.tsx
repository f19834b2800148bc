import type { Area } from '../../areas/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { offencesPath, roomTrail } from '../words.pages.tsx'
import {
  directions,
  type Indicator,
  type IndicatorProblems,
  indicatorTopics,
  type Observation,
} from './rules.ts'
import { indicatorName, indicatorsPath, indicatorsText, indicatorsTrail, timeWords } from './words.pages.tsx'

type ListProps = {
  visit: Visit
  indicators: readonly Indicator[]
  observations: ReadonlyMap<string, readonly Observation[]>
  areas: readonly Area[]
}

/** What is followed, with the newest value of each. */
export function indicatorsPage({ visit, indicators, observations, areas }: ListProps): Response {
  const t = indicatorsText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={`${indicatorsPath}/new`}>
          {t.add}
        </a>
        <a href={`${indicatorsPath}/follow`}>{t.followAdd}</a>
        <a href="/app/follow-up/limits">{t.limits}</a>
      </div>
      {indicators.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={t.heads}
          numbers={[2]}
          rows={indicators.map((indicator) => {
            const newest = observations.get(indicator.id)?.at(-1)
            return [
              <a href={`${indicatorsPath}/${indicator.id}`}>
                {indicatorName(indicator, areas, visit.language)}
              </a>,
              newest ? timeWords(newest, visit.language) : t.never,
              newest ? `${writtenNumber(newest.value, visit.language)} ${indicator.unit}` : '–',
              t.directions[indicator.direction],
            ]
          })}
        />
      )}
    </AppPage>,
  )
}

type FormProps = { visit: Visit; areas: readonly Area[]; filled: Filled; problems?: IndicatorProblems }

/** A new indicator. */
export function newIndicatorPage({ visit, areas, filled, problems }: FormProps): Response {
  const { making: t, topics, directions: called, directionHelp } = indicatorsText(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={indicatorsTrail(visit.language)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${indicatorsPath}/new`}>
        <TextField name="name" label={t.name} help={t.nameHelp} longest={120} {...state} />
        <Select
          name="topic"
          label={t.topic}
          empty={t.choose}
          choices={indicatorTopics.map((value) => ({ value, label: topics[value] }))}
          {...state}
        />
        <TextField name="unit" label={t.unit} help={t.unitHelp} longest={60} {...state} />
        <TextField name="source" label={t.source} help={t.sourceHelp} longest={200} {...state} />
        <Choices
          name="direction"
          label={t.direction}
          choices={directions.map((value) => ({ value, label: called[value], help: directionHelp[value] }))}
          {...state}
        />
        <Select
          name="area"
          label={t.area}
          empty={t.whole}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          {...state}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={offencesPath}>{t.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
