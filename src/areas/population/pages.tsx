import type { Filled } from '../../web/filled.ts'
import { writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Area } from '../rules.ts'
import { roomTrail, text } from '../words.pages.tsx'
import {
  type Correction,
  type Exposed,
  type Exposure,
  exposedKinds,
  longestSource,
  type Remainder,
} from './rules.ts'
import {
  byYear,
  countWords,
  exposureFilePath,
  exposurePath,
  exposureTrail,
  kindChoices,
  placeWords,
  populationText,
} from './words.pages.tsx'

export type ExposureProps = {
  visit: Visit
  areas: Area[]
  exposures: Exposure[]
  corrected: Correction[]
  remainders: Remainder[]
  just: { added: number; corrected: number; unchanged: number } | null
}

/** How many live in each area, and what they live in, year by year. */
export function exposurePage(props: ExposureProps): Response {
  const { visit, exposures, just } = props
  const t = populationText(visit.language)
  const kinds = exposedKinds.filter((kind) => exposures.some(({ exposed }) => exposed === kind))
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(text(visit.language))}>
      <p class="lead">{t.lead}</p>
      {just && (
        <p class="notice good" role="status">
          {t.noted(just.added, just.corrected, just.unchanged)}
        </p>
      )}
      <p class="actions">
        <a class="ds-button" href={exposureFilePath}>
          {t.addFile}
        </a>
        <a href={`${exposurePath}/new`}>{t.addOne}</a>
      </p>
      {kinds.length === 0 && <p>{t.none}</p>}
      {kinds.map((kind) => (
        <Kind {...props} kind={kind} />
      ))}
      <Corrections {...props} />
    </AppPage>,
  )
}

function Kind({ visit, areas, exposures, remainders, kind }: ExposureProps & { kind: Exposed }) {
  const t = populationText(visit.language)
  const its = exposures.filter(({ exposed }) => exposed === kind)
  const { years, rows } = byYear(its, [null, ...areas.map(({ id }) => id)])
  const sources = [...new Set(its.map(({ source }) => source))]
  return (
    <>
      <Table
        caption={t.caption(t.kinds[kind])}
        heads={[t.area, ...years.map(String)]}
        numbers={years.map((_, at) => at + 1)}
        rows={rows.map(({ place, counts }) => [
          placeWords(place, areas, visit),
          ...counts.map((count) => countWords(count, visit.language)),
        ])}
      />
      {remainders
        .filter(({ exposed, year }) => exposed === kind && years.includes(year))
        .slice(0, 1)
        .map(({ year, together, whole }) => (
          <p class="quiet small">
            {t.remainder(
              t.kinds[kind],
              String(year),
              writtenNumber(together, visit.language),
              writtenNumber(whole, visit.language),
            )}
          </p>
        ))}
      <p class="quiet small">{t.sources(writtenList(sources, visit.language))}</p>
    </>
  )
}

function Corrections({ visit, areas, corrected }: ExposureProps) {
  const t = populationText(visit.language)
  if (corrected.length === 0) return null
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t.correctionsHead}</h2>
      <ul>
        {corrected.slice(0, 20).map(({ now, before }) => (
          <li>
            {t.correction(
              placeWords(now.area, areas, visit),
              String(now.year),
              t.kinds[now.exposed],
              writtenNumber(now.count, visit.language),
              writtenNumber(before.count, visit.language),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type WritingProps = { visit: Visit; areas: Area[]; filled: Filled; problems?: Record<string, string> }

/** The value that stands for the whole in a form; no area's id looks so. */
export const wholeChoice = 'whole'

/** Years and figures of one area, typed in. */
export function newExposurePage({ visit, areas, filled, problems = {} }: WritingProps): Response {
  const t = populationText(visit.language)
  const web = webText(visit.language)
  const form = { filled, problems }
  const whole = { value: wholeChoice, label: t.whole(visit.partnership.name) }
  return answer(
    <AppPage visit={visit} title={t.writing.title} trail={exposureTrail(visit.language)}>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      <PostForm class="sheet" action={`${exposurePath}/new`}>
        <Select
          name="area"
          label={t.writing.area}
          choices={[whole, ...areas.map(({ id, name }) => ({ value: id, label: name }))]}
          {...form}
        />
        <KindAndSource visit={visit} {...form} />
        <TextArea name="lines" rows={6} label={t.writing.lines} help={t.writing.linesHelp} {...form} />
        <div class="actions">
          <Button>{t.writing.do}</Button>
          <a href={exposurePath}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

type FieldsProps = { visit: Visit; filled: Filled; problems: Record<string, string> }

/** What was counted, and by whom. */
export function KindAndSource({ visit, ...form }: FieldsProps) {
  const t = populationText(visit.language)
  return (
    <>
      <Select
        name="exposed"
        label={t.exposed}
        empty={t.choose}
        choices={kindChoices(visit.language)}
        {...form}
      />
      <TextField name="source" label={t.source} help={t.sourceHelp} longest={longestSource} {...form} />
    </>
  )
}
