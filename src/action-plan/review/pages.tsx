import { writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { nameOf, reviewTrail, text } from './words.pages.tsx'

/** A text that was read, as the list shows it. */
export type ReadingLine = {
  id: string
  fileName: string
  heading: string
  readAt: Date
  progress: { decided: number; of: number }
}

/** Paste or upload; below, the texts that were read before. */
export function pastePage(
  visit: Visit,
  readings: ReadingLine[],
  { filled, problem }: { filled: string; problem?: { field: 'text' | 'file'; words: string } },
): Response {
  const t = text(visit.language)
  const atFile = problem?.field === 'file' ? problem.words : null
  const problems = problem && { [problem.field]: problem.words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={reviewTrail(visit).slice(0, 1)}>
      <p class="lead">{t.home.lead}</p>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action="/app/action-plan/review" enctype="multipart/form-data">
        <TextArea
          name="text"
          label={t.home.text}
          help={t.home.textHelp}
          rows={12}
          filled={{ text: filled }}
          {...(problems && { problems })}
        />
        <div class="ds-field">
          <label class="ds-label" for="file">
            {t.home.file}
          </label>
          <div id="file-help" data-field="description">
            {t.home.fileHelp}
          </div>
          <input
            class="ds-input"
            id="file"
            name="file"
            type="file"
            accept=".txt,.docx,text/plain"
            aria-invalid={atFile ? 'true' : undefined}
            aria-describedby={atFile ? 'file-help file-problem' : 'file-help'}
          />
          {atFile && <Problem name="file" words={atFile} />}
        </div>
        <div class="actions">
          <Button>{t.home.read}</Button>
        </div>
      </PostForm>
      <Earlier visit={visit} readings={readings} />
    </AppPage>,
    problem ? 422 : 200,
  )
}

function Earlier({ visit, readings }: { visit: Visit; readings: ReadingLine[] }) {
  const t = text(visit.language)
  return (
    <section>
      <h2>{t.home.earlier}</h2>
      {readings.length === 0 ? (
        <p class="quiet">{t.home.noneEarlier}</p>
      ) : (
        <Table
          caption={t.home.earlier}
          heads={[t.home.name, t.home.when, t.home.decided]}
          rows={readings.map((reading) => [
            <a href={`/app/action-plan/review/${reading.id}`}>{nameOf(reading, t)}</a>,
            writtenMoment(reading.readAt, visit.partnership.timeZone, visit.language),
            t.sectionProgress(reading.progress.decided, reading.progress.of),
          ])}
        />
      )}
    </section>
  )
}
