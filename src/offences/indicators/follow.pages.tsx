import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { NamedPlace } from '../named-places.queries.ts'
import { filePath, kindWords, text } from '../words.pages.tsx'
import { countings, type FollowedProblems, fromCoarsest } from './figures.rules.ts'
import { directions, type IndicatorProblems } from './rules.ts'
import { indicatorsPath, indicatorsText, indicatorsTrail } from './words.pages.tsx'

type Props = {
  visit: Visit
  /** The kinds and places there are figures of. */
  kinds: readonly string[]
  places: readonly NamedPlace[]
  filled: Filled
  problems?: IndicatorProblems & FollowedProblems
}

/** A new indicator that follows reported offences by itself. */
export function followPage({ visit, kinds, places, filled, problems }: Props): Response {
  const { language } = visit
  const { follow: t, making, directions: called, directionHelp } = indicatorsText(language)
  const sentences = { ...making.problems, ...t.problems }
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, sentences[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={indicatorsTrail(language)}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {kinds.length === 0 ? (
        <p>
          {t.none} <a href={filePath}>{text(language).readIn}</a>
        </p>
      ) : (
        <PostForm class="sheet" action={visit.path}>
          <Select
            name="kind"
            label={t.kind}
            empty={making.choose}
            choices={kinds.map((value) => ({ value, label: kindWords(value, language) }))}
            {...state}
          />
          <Select
            name="place"
            label={t.place}
            choices={places.map(({ id, name }) => ({ value: id, label: name }))}
            {...state}
          />
          <Choices
            name="over"
            label={t.over}
            choices={fromCoarsest.map((value) => ({ value, label: t.overs[value] }))}
            {...state}
          />
          <Choices
            name="counted"
            label={t.counted}
            choices={countings.map((value) => ({
              value,
              label: t.countings[value],
              help: t.countingHelp[value],
            }))}
            {...state}
          />
          <Choices
            name="direction"
            label={making.direction}
            choices={directions.map((value) => ({ value, label: called[value], help: directionHelp[value] }))}
            {...state}
          />
          <TextField name="name" label={t.name} help={t.nameHelp} longest={120} {...state} />
          <div class="actions">
            <Button>{making.do}</Button>
            <a href={indicatorsPath}>{making.cancel}</a>
          </div>
        </PostForm>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}
