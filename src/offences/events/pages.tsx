import type { Day } from '../../calendar.ts'
import { shortDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { kindsInOrder } from '../rules.ts'
import { kindWords, roomTrail } from '../words.pages.tsx'
import type { EventFile } from './files.queries.ts'
import type { EventCount } from './queries.ts'
import type { PointBasis } from './rules.ts'
import { eventFilePath, eventsPath, eventsText, pointsPath } from './words.pages.tsx'

type Props = {
  visit: Visit
  counts: readonly EventCount[]
  files: readonly EventFile[]
  basis: PointBasis | null
  /** The file that was just read in. */
  just: EventFile | null
}

const mostYears = 6

/** The room of events: which files they come from, what was not read, and whether points are kept. */
export function eventsPage(props: Props): Response {
  const { visit, files, basis, just } = props
  const t = eventsText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      {just && <Done visit={visit} file={just} />}
      <p class="lead">{t.lead}</p>
      <p>
        {basis
          ? t.keptPoints(basis.basis, basis.decidedBy, shortDay(basis.toDay, visit.language))
          : t.noPoints}
      </p>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={eventFilePath}>
          {t.readIn}
        </a>
        <a href={pointsPath}>{t.points}</a>
      </div>
      <Counts {...props} />
      {files.length > 0 && <Files visit={visit} files={files} />}
    </AppPage>,
  )
}

/** What came of the file that was just read in, with the lines that were not. */
function Done({ visit, file }: { visit: Visit; file: EventFile }) {
  const t = eventsText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  return (
    <>
      <p class="notice" role="status">
        {[
          t.done(
            ...([file.lines, file.added, file.corrected, file.unchanged, file.refused].map(number) as [
              string,
              string,
              string,
              string,
              string,
            ]),
          ),
          ...(file.unplaced > 0 ? [t.doneUnplaced(number(file.unplaced))] : []),
          ...(file.dropped > 0 ? [t.doneDropped(number(file.dropped))] : []),
        ].join(' ')}
      </p>
      <RefusedLines visit={visit} refusals={file.refusals} />
    </>
  )
}

/** Why lines are not read in, with the numbers of the first of each. */
export function RefusedLines({ visit, refusals }: { visit: Visit; refusals: EventFile['refusals'] }) {
  const t = eventsText(visit.language)
  if (refusals.length === 0) return null
  return (
    <Table
      caption={t.refusedHead}
      heads={t.refusedHeads}
      numbers={[1]}
      rows={refusals.map(({ why, count, lines }) => [
        t.why[why],
        writtenNumber(count, visit.language),
        `${lines.join(', ')}${count > lines.length ? ' …' : ''}`,
      ])}
    />
  )
}

function Counts({ visit, counts }: Props) {
  const t = eventsText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  if (counts.length === 0) return <p>{t.none}</p>
  const sum = (some: readonly EventCount[]) => some.reduce((all, { count }) => all + count, 0)
  const years = [...new Set(counts.map(({ month }) => month.slice(0, 4)))].sort().slice(-mostYears)
  const kinds = kindsInOrder(
    counts.map(({ kind }) => kind),
    visit.partnership.country,
  )
  return (
    <>
      <Table
        caption={t.countsHead}
        heads={t.countHeads(years)}
        numbers={years.map((_, at) => at + 1)}
        rows={kinds.map((kind) => [
          kindWords(kind, visit.language),
          ...years.map((year) =>
            number(sum(counts.filter((one) => one.kind === kind && one.month.startsWith(year)))),
          ),
        ])}
      />
      <p>{t.placed(number(sum(counts.filter(({ area }) => area !== null))), number(sum(counts)))}</p>
    </>
  )
}

function Files({ visit, files }: Pick<Props, 'visit' | 'files'>) {
  const t = eventsText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  return (
    <Table
      caption={t.filesHead}
      heads={t.fileHeads}
      numbers={[3, 4, 5]}
      rows={files.map((file) => [
        <a href={`${eventsPath}?read=${file.id}`}>{file.name}</a>,
        file.publisher,
        shortDay(file.readInAt.toISOString().slice(0, 10) as Day, visit.language),
        ...[file.lines, file.added, file.refused].map(number),
        file.struck ? (
          t.struck(file.struck.reason)
        ) : (
          <a href={`${eventsPath}/read/${file.id}/strike`}>{t.strikeLink(file.name)}</a>
        ),
      ])}
    />
  )
}
