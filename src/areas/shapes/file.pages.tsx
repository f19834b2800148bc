import { raw } from 'hono/html'
import { mapOf } from '../../documents/area-map.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Matched, Reading } from './matching.rules.ts'
import { outlineFilePath, shapesPath, shapesText, shapesTrail, sizeWords } from './words.pages.tsx'

/** Handing in a file of outlines. */
export function outlineFilePage({ visit, problem }: { visit: Visit; problem?: string }): Response {
  const { upload: t } = shapesText(visit.language)
  const web = webText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={shapesTrail(visit.language)}>
      <ProblemSummary
        problems={problem === undefined ? undefined : { file: problem }}
        head={web.problemsHead}
      />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={outlineFilePath} enctype="multipart/form-data">
        <div class="ds-field">
          <label class="ds-label" for="file">
            {t.file}
          </label>
          <div id="file-help" data-field="description">
            {t.fileHelp}
          </div>
          <input
            class="ds-input"
            type="file"
            id="file"
            name="file"
            accept=".geojson,.json,application/geo+json,application/json"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'file-help file-problem' : 'file-help'}
          />
          {problem && <Problem name="file" words={problem} />}
        </div>
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={shapesPath}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}

export type LookProps = {
  visit: Visit
  id: string
  reading: Reading
  /** Of each area what its outline would become: the same as before, or another one. */
  standing: Record<string, 'same' | 'replaces'>
  filled: Filled
  problems?: Record<string, string>
}

/** What a file of outlines holds, before anything of it is kept. */
export function lookPage(props: LookProps): Response {
  const { visit, id, reading, filled, problems = {} } = props
  const { look: t, title } = shapesText(visit.language)
  const web = webText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  const { matched, missing, unmatched, written } = reading
  const drawn = matched.flatMap(({ shape, area }) =>
    shape ? [{ shape, label: '', told: area.name, fill: 'picked' as const }] : [],
  )
  const map = mapOf(drawn, {
    id: 'found',
    title,
    description: t.found(number(drawn.length), number(matched.length + missing.length)),
  })
  return answer(
    <AppPage visit={visit} title={t.title} trail={shapesTrail(visit.language)}>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      <p class="lead">{t.found(number(matched.length), number(matched.length + missing.length))}</p>
      {t.written[written] && <p class="notice unsure">{t.written[written]}</p>}
      {map && <div class="map">{raw(map)}</div>}
      {matched.length > 0 && (
        <Table
          caption={t.caption}
          heads={t.heads}
          numbers={[1, 2]}
          rows={matched.map((one) => [
            one.area.name,
            one.shape ? sizeWords(one.squareKilometres, visit.language) : '–',
            one.shape ? number(one.corners) : '–',
            knowWords(one, props),
          ])}
        />
      )}
      {matched.length > 0 && missing.length > 0 && (
        <p>
          {t.missing(
            writtenList(
              missing.map(({ name }) => name),
              visit.language,
            ),
          )}
        </p>
      )}
      {unmatched.number > 0 && (
        <p class="quiet">
          {t.unmatched(number(unmatched.number), writtenList(unmatched.names, visit.language))}
        </p>
      )}
      {drawn.length === 0 ? (
        <>
          {matched.length === 0 && <p class="notice unsure">{t.nothing}</p>}
          <p class="actions">
            <a href={outlineFilePath}>{shapesText(visit.language).upload.link}</a>
          </p>
        </>
      ) : (
        <PostForm class="sheet" action={`${outlineFilePath}/${id}`}>
          <DrawingFields visit={visit} filled={filled} problems={problems} />
          <div class="actions">
            <Button>{t.do}</Button>
            <a href={shapesPath}>{web.cancel}</a>
          </div>
        </PostForm>
      )}
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

function knowWords(one: Matched, { visit, standing }: LookProps): string {
  const { look: t } = shapesText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  if (one.problem) return t.problems[one.problem]
  const its = standing[one.area.id]
  const words = [
    its ? t[its] : t.good,
    ...(one.pieces > 1 ? [t.pieces(number(one.pieces))] : []),
    ...(one.empty > 0 ? [t.empty(number(one.empty))] : []),
    ...(one.crossing ? [t.crossing(`${one.crossing[1]}, ${one.crossing[0]}`)] : []),
  ]
  return words.join('; ')
}

type FieldsProps = { visit: Visit; filled: Filled; problems: Record<string, string> }

/** Where outlines come from, and whether the boundary was moved. */
export function DrawingFields({ visit, ...form }: FieldsProps) {
  const { drawing: t } = shapesText(visit.language)
  return (
    <>
      <TextField name="source" label={t.source} help={t.sourceHelp} longest={200} {...form} />
      <TextField
        name="holdsFrom"
        type="date"
        label={t.holdsFrom}
        help={t.holdsFromHelp}
        optional={webText(visit.language).optional}
        narrow
        {...form}
      />
    </>
  )
}
