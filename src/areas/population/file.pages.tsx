import type { Filled } from '../../web/filled.ts'
import { writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Area } from '../rules.ts'
import { KindAndSource } from './pages.tsx'
import type { ReadExposure } from './reading.rules.ts'
import {
  byYear,
  countWords,
  exposureFilePath,
  exposurePath,
  exposureTrail,
  placeWords,
  populationText,
} from './words.pages.tsx'

type FileProps = { visit: Visit; filled: Filled; problem?: string }

/** Handing in figures of residents or dwellings, as a file or pasted. */
export function exposureFilePage({ visit, filled, problem }: FileProps): Response {
  const { file: t } = populationText(visit.language)
  const web = webText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={exposureTrail(visit.language)}>
      <ProblemSummary
        problems={problem === undefined ? undefined : { file: problem }}
        head={web.problemsHead}
      />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={exposureFilePath} enctype="multipart/form-data">
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
            accept=".csv,.txt,.tsv,text/csv"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'file-help file-problem' : 'file-help'}
          />
          {problem && <Problem name="file" words={problem} />}
        </div>
        <TextArea name="pasted" rows={6} label={t.pasted} filled={filled} problems={{}} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={exposurePath}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}

export type LookProps = {
  visit: Visit
  id: string
  areas: Area[]
  read: ReadExposure
  filled: Filled
  problems?: Record<string, string>
}

const mostRefused = 50

/** What a file says of one's own places, before anything of it is kept. */
export function lookPage({ visit, id, areas, read, filled, problems = {} }: LookProps): Response {
  const { look: t, area } = populationText(visit.language)
  const web = webText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  const { found, problems: refused, together, others, laterQuarters, missing } = read
  const named = [...new Set(found.map((one) => one.area))].map((one) => placeWords(one, areas, visit))
  const { years, rows } = byYear(found, [null, ...areas.map((one) => one.id)], Number.POSITIVE_INFINITY)
  const notes = [
    ...(together.length > 0 ? [t.together(writtenList(together, visit.language))] : []),
    ...(laterQuarters > 0 ? [t.laterQuarters(number(laterQuarters))] : []),
    ...(others > 0 ? [t.others(number(others))] : []),
    ...(missing.length > 0
      ? [
          t.missing(
            writtenList(
              missing.map(({ id: of }) => placeWords(of, areas, visit)),
              visit.language,
            ),
          ),
        ]
      : []),
  ]
  return answer(
    <AppPage visit={visit} title={t.title} trail={exposureTrail(visit.language)}>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      <p class="lead">{t.found(number(found.length), writtenList(named, visit.language) || '–')}</p>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      {refused.length > 0 && (
        <Table
          caption={t.refusedHead}
          heads={t.refusedHeads}
          rows={refused
            .slice(0, mostRefused)
            .map(({ line, written, why }) => [String(line), written.slice(0, 60) || '–', t.why[why]])}
        />
      )}
      {found.length > 0 && (
        <>
          <Table
            caption={t.caption}
            heads={[area, ...years.map(String)]}
            numbers={years.map((_, at) => at + 1)}
            rows={rows.map(({ place, counts }) => [
              placeWords(place, areas, visit),
              ...counts.map((count) => countWords(count, visit.language)),
            ])}
          />
          <PostForm class="sheet" action={`${exposureFilePath}/${id}`}>
            <KindAndSource visit={visit} filled={filled} problems={problems} />
            <div class="actions">
              <Button>{t.do}</Button>
              <a href={exposurePath}>{web.cancel}</a>
            </div>
          </PostForm>
        </>
      )}
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}
