import { overWords } from '../web/changes/words.ts'
import { shortDay, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import type { KindToldAt } from './development.rules.ts'
import type { FileReadIn } from './queries.ts'
import { developmentPath, filePath, kindWords, offencesPath, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  /** Each kind with how it developed where the partnership is. */
  kinds: readonly KindToldAt[]
  /** The place they are told of. */
  at: string | null
  files: readonly FileReadIn[]
  /** What came of the file that was just read in. */
  done: readonly string[]
}

/** The room of figures: what they say, and which files they come from. */
export function offencesPage({ visit, kinds, at, files, done }: Props): Response {
  const t = text(visit.language)
  const { development } = t
  const number = (count: number | undefined) =>
    count === undefined ? development.unknown : writtenNumber(count, visit.language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      {done.length > 0 && (
        <p class="notice" role="status">
          {done.join(' ')}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={filePath}>
          {t.readIn}
        </a>
        <a href={`${offencesPath}/events`}>{t.events}</a>
        <a href={`${offencesPath}/connectors`}>{t.fetch}</a>
        <a href={`${offencesPath}/patterns`}>{t.patterns}</a>
        <a href={`${offencesPath}/indicators`}>{t.indicators}</a>
      </div>
      {kinds.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.kindsHead(at ?? '')}
          heads={t.kindHeads}
          numbers={[2, 3]}
          rows={kinds.map(({ kind, place, development: { change, ...told }, verdict }) => [
            <a href={`${developmentPath}?kind=${kind}&place=${place}`}>{kindWords(kind, visit.language)}</a>,
            change ? overWords(told, change.after.year, visit.language) : development.unknown,
            number(change?.before.count),
            number(change?.after.count),
            verdict ? development.verdicts[verdict] : development.unknown,
          ])}
        />
      )}
      {files.length > 0 && <Files visit={visit} files={files} />}
    </AppPage>,
  )
}

function Files({ visit, files }: Pick<Props, 'visit' | 'files'>) {
  const t = text(visit.language)
  const written = (count: number) => writtenNumber(count, visit.language)
  return (
    <Table
      caption={t.filesHead}
      heads={t.fileHeads}
      numbers={[3, 4]}
      rows={files.map(({ id, name, publisher, accepted, refused, readInAt, struck }) => [
        name,
        publisher,
        shortDay(readInAt.toISOString().slice(0, 10), visit.language),
        written(accepted),
        written(refused),
        struck ? (
          t.struck(struck.reason)
        ) : (
          <a href={`${offencesPath}/read/${id}/strike`}>{t.strikeLink(name)}</a>
        ),
      ])}
    />
  )
}
