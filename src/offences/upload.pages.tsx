import { AppPage, answer } from '../web/layout.tsx'
import { Button, Problem, ProblemSummary } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { filePath, offencesPath, roomTrail, text } from './words.pages.tsx'

/** Handing in a file of figures. */
export function uploadPage({ visit, problem }: { visit: Visit; problem?: string | undefined }): Response {
  const { upload: t, cancel } = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      <ProblemSummary
        problems={problem === undefined ? undefined : { file: problem }}
        head={webText(visit.language).problemsHead}
      />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={filePath} enctype="multipart/form-data">
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
            accept=".csv,.txt,text/csv"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'file-help file-problem' : 'file-help'}
          />
          {problem && <Problem name="file" words={problem} />}
        </div>
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={offencesPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}
