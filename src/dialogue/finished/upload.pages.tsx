import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { surveysPath, surveysTrail } from '../survey/words.pages.tsx'
import { finishedPath, finishedText } from './words.pages.tsx'

type Props = { visit: Visit; problems?: { file?: string; codebook?: string } }

/** Handing in the file of a survey that was done elsewhere. */
export function uploadPage({ visit, problems = {} }: Props): Response {
  const { upload: t, cancel } = finishedText(visit.language)
  const { optional, problemsHead } = webText(visit.language)
  const isWrong = Object.keys(problems).length > 0
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit)}>
      <ProblemSummary problems={problems} head={problemsHead} />
      <p class="lead">{t.lead}</p>
      <p>{t.personalData}</p>
      <PostForm class="sheet" action={finishedPath} enctype="multipart/form-data">
        <FileField name="file" label={t.file} help={t.fileHelp} problem={problems.file} />
        <FileField
          name="codebook"
          label={`${t.codebook} (${optional})`}
          help={t.codebookHelp}
          problem={problems.codebook}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={surveysPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    isWrong ? 422 : 200,
  )
}

type FieldProps = { name: string; label: string; help: string; problem: string | undefined }

function FileField({ name, label, help, problem }: FieldProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <div id={`${name}-help`} data-field="description">
        {help}
      </div>
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        accept=".csv,.txt,text/csv"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-help ${name}-problem` : `${name}-help`}
      />
      {problem && <Problem name={name} words={problem} />}
    </div>
  )
}
