import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { eventFilePath, eventsPath, eventsText, eventsTrail } from './words.pages.tsx'

/** Handing in a file of events. */
export function eventUploadPage({ visit, problem }: { visit: Visit; problem?: string }): Response {
  const { upload: t, cancel } = eventsText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={eventsTrail(visit.language)}>
      <ProblemSummary
        problems={problem === undefined ? undefined : { file: problem }}
        head={webText(visit.language).problemsHead}
      />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={eventFilePath} enctype="multipart/form-data">
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
            accept=".csv,.txt,.json,text/csv,application/json"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'file-help file-problem' : 'file-help'}
          />
          {problem && <Problem name="file" words={problem} />}
        </div>
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={eventsPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}
