import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { BasedOn } from './questions.pages.tsx'
import { type Survey, type SurveyLanguage, surveyLanguages, titleFor } from './rules.ts'
import type { SurveyProblems } from './survey.rules.ts'
import { surveyPath, surveysPath, surveysTrail, surveyText } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  filled: Filled
  /** The languages whose title and introduction can be written here. */
  languages: readonly SurveyLanguage[]
  problems?: SurveyProblems | undefined
}

/** Beginning a survey, perhaps one that asks again what another asked. */
export function newSurveyPage(props: FormProps & { earlier: Survey[] }): Response {
  const { visit, filled, problems, earlier } = props
  const t = surveyText(visit.language)
  const choices = earlier.map((survey) => ({
    value: survey.id,
    label: titleFor(survey, visit.language).words,
  }))
  return answer(
    <AppPage visit={visit} title={t.form.newTitle} trail={surveysTrail(visit)}>
      <Problems {...props} />
      <PostForm class="sheet" action={`${surveysPath}/new`}>
        {choices.length > 0 && (
          <Select
            name="continues"
            label={t.form.continues}
            help={t.form.continuesHelp}
            empty={t.form.first}
            choices={choices}
            filled={filled}
            problems={told(problems, t.problems) ?? {}}
          />
        )}
        <Fields {...props} />
        <Sending visit={visit} back={surveysPath} />
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** Writing the same of a survey that is not open yet. */
export function describeSurveyPage(props: FormProps & { survey: Survey }): Response {
  const { visit, survey, problems } = props
  const path = surveyPath(survey)
  return answer(
    <AppPage
      visit={visit}
      title={surveyText(visit.language).form.describeTitle}
      trail={surveysTrail(visit, survey)}
    >
      <Problems {...props} />
      <PostForm class="sheet" action={`${path}/describe`}>
        <BasedOn survey={survey} />
        <Fields {...props} />
        <Sending visit={visit} back={path} />
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Problems({ visit, problems }: FormProps) {
  const sentences = told(problems, surveyText(visit.language).problems)
  return <ProblemSummary problems={sentences} head={webText(visit.language).problemsHead} />
}

function Sending({ visit, back }: { visit: Visit; back: string }) {
  return (
    <div class="actions">
      <Button>{surveyText(visit.language).form.do}</Button>
      <a href={back}>{webText(visit.language).cancel}</a>
    </div>
  )
}

function Fields({ visit, filled, languages, problems }: FormProps) {
  const { form: t, languages: called, problems: sentences } = surveyText(visit.language)
  const { optional } = webText(visit.language)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  return (
    <>
      {languages.map((language) => (
        <TextField
          name={`title-${language}`}
          label={t.surveyTitle(called[language])}
          longest={longest.line}
          {...state}
        />
      ))}
      {languages.map((language) => (
        <TextArea
          name={`introduction-${language}`}
          label={t.introduction(called[language])}
          help={t.introductionHelp}
          optional={optional}
          lang={language}
          {...state}
        />
      ))}
      <Choices
        name="languages"
        label={t.languages}
        help={t.languagesHelp}
        several
        choices={surveyLanguages.map((value) => ({ value, label: called[value] }))}
        {...state}
      />
      <Choices
        name="anonymous"
        label={t.anonymous}
        help={t.anonymousHelp}
        choices={[
          { value: 'yes', label: t.isAnonymous },
          { value: 'no', label: t.isNotAnonymous },
        ]}
        {...state}
      />
      <TextField
        name="closesOn"
        type="date"
        label={t.closesOn}
        help={t.closesOnHelp}
        optional={optional}
        narrow
        {...state}
      />
      <TextField
        name="asked"
        inputmode="numeric"
        label={t.asked}
        help={t.askedHelp}
        optional={optional}
        narrow
        longest={10}
        {...state}
      />
    </>
  )
}
