import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  type FormState,
  Problem,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { hasOwnOptions, type QuestionProblems } from './question.rules.ts'
import { BasedOn } from './questions.pages.tsx'
import { type QuestionKind, questionKinds, type Survey } from './rules.ts'
import { surveyPath, surveysTrail, surveyText } from './words.pages.tsx'

/** The kinds of question, to choose one. */
export function questionKindsPage({ visit, survey }: { visit: Visit; survey: Survey }): Response {
  const t = surveyText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.question.newTitle} trail={surveysTrail(visit, survey)}>
      <ul class="cards">
        {questionKinds.map((kind) => (
          <li class="card">
            <h2>
              <a href={`${surveyPath(survey)}/question/new/${kind}`}>{t.kinds[kind]}</a>
            </h2>
            <p>{t.kindHelp[kind]}</p>
          </li>
        ))}
      </ul>
    </AppPage>,
  )
}

type FormProps = {
  visit: Visit
  survey: Survey
  kind: QuestionKind
  /** The question that is changed; null where it is a new one. */
  key: string | null
  filled: Filled
  problems?: QuestionProblems | undefined
}

/** Writing a question in every language of the survey. */
export function questionPage(props: FormProps): Response {
  const { visit, survey, kind, key, filled, problems } = props
  const { question: t, kinds, problems: sentences } = surveyText(visit.language)
  const path = surveyPath(survey)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  const number = survey.questions.findIndex((question) => question.key === key) + 1
  return answer(
    <AppPage
      visit={visit}
      title={key === null ? t.addTitle(kinds[kind].toLowerCase()) : t.changeTitle(number)}
      trail={surveysTrail(visit, survey)}
    >
      <ProblemSummary problems={state.problems} head={webText(visit.language).problemsHead} />
      <PostForm
        class="sheet"
        action={key === null ? `${path}/question/new/${kind}` : `${path}/question/${key}`}
      >
        <BasedOn survey={survey} />
        {state.problems.question && (
          <div id="question">
            <Problem name="question" words={state.problems.question} />
          </div>
        )}
        <Fields {...props} state={state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={path}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Fields({ visit, survey, kind, state }: FormProps & { state: FormState }) {
  const { question: t, languages: called } = surveyText(visit.language)
  const { optional } = webText(visit.language)
  return (
    <>
      {survey.languages.map((lang) => (
        <>
          <TextArea name={`words-${lang}`} label={t.words(called[lang])} rows={2} lang={lang} {...state} />
          <TextArea
            name={`help-${lang}`}
            label={t.help(called[lang])}
            rows={2}
            lang={lang}
            optional={optional}
            {...state}
          />
        </>
      ))}
      {kind === 'matrix' &&
        survey.languages.map((lang) => (
          <TextArea
            name={`rows-${lang}`}
            label={t.rows(called[lang])}
            help={t.rowsHelp}
            rows={5}
            lang={lang}
            {...state}
          />
        ))}
      {hasOwnOptions(kind) &&
        survey.languages.map((lang) => (
          <TextArea
            name={`options-${lang}`}
            label={(kind === 'matrix' ? t.columns : t.options)(called[lang])}
            help={t.optionsHelp}
            rows={5}
            lang={lang}
            {...state}
          />
        ))}
      {kind === 'scale' && <ScaleFields visit={visit} survey={survey} state={state} />}
      {kind !== 'gender' && <Tick name="required" label={t.required} help={t.requiredHelp} {...state} />}
    </>
  )
}

function ScaleFields({ visit, survey, state }: { visit: Visit; survey: Survey; state: FormState }) {
  const { question: t, languages: called } = surveyText(visit.language)
  const firsts = ['1', '0'].map((value) => ({ value, label: value }))
  return (
    <>
      <Select name="first" label={t.first} choices={firsts} {...state} />
      <TextField
        name="last"
        label={t.last}
        help={t.lastHelp}
        inputmode="numeric"
        narrow
        longest={2}
        {...state}
      />
      {survey.languages.map((lang) => (
        <>
          <TextField name={`low-${lang}`} label={t.low(called[lang])} longest={longest.line} {...state} />
          <TextField name={`high-${lang}`} label={t.high(called[lang])} longest={longest.line} {...state} />
        </>
      ))}
    </>
  )
}
