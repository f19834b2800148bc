import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { BasedOn } from './questions.pages.tsx'
import type { Survey } from './rules.ts'
import { surveyPath, surveysTrail, surveyText } from './words.pages.tsx'
import type { NotRead } from './xlsform.rules.ts'

/** Handing in a file with questions. */
export function readQuestionsPage({
  visit,
  survey,
  problem,
}: {
  visit: Visit
  survey: Survey
  problem?: string
}) {
  const { reading: t } = surveyText(visit.language)
  const path = surveyPath(survey)
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <ProblemSummary
        problems={problem ? { file: problem } : {}}
        head={webText(visit.language).problemsHead}
      />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={`${path}/read`} enctype="multipart/form-data">
        <BasedOn survey={survey} />
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
            accept=".xlsx"
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'file-help file-problem' : 'file-help'}
          />
          {problem && <Problem name="file" words={problem} />}
        </div>
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={path}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}

type ReadProps = { visit: Visit; survey: Survey; read: number; already: number; notRead: NotRead[] }

/** What was read of the file, and row by row what was not. */
export function questionsReadPage({ visit, survey, read, already, notRead }: ReadProps): Response {
  const { reading: t } = surveyText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <div class={read > 0 ? 'notice good' : 'notice trouble'} role="status">
        <p>{read > 0 ? t.done(writtenNumber(read, visit.language)) : t.nothing}</p>
        {already > 0 && <p>{t.already(writtenNumber(already, visit.language))}</p>}
      </div>
      {notRead.length > 0 && (
        <Table
          caption={t.notRead}
          heads={[t.what, t.row, t.why]}
          rows={notRead
            .slice(0, 200)
            .map(({ row, what, why }) => [what.slice(0, 80) || '–', String(row), t.whys[why]])}
        />
      )}
      <p class="actions">
        <a class="ds-button" href={surveyPath(survey)}>
          {t.back}
        </a>
      </p>
    </AppPage>,
  )
}
