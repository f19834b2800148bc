import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import type { Option, Question, Survey, SurveyLanguage } from './rules.ts'
import { wordsIn } from './rules.ts'
import { pagesOf } from './shown.rules.ts'
import { surveysTrail, surveyText, Written } from './words.pages.tsx'

type Props = { visit: Visit; survey: Survey; language: SurveyLanguage }

/** The survey page by page as it reads in one language; what is not written yet stands out. */
export function previewPage(props: Props): Response {
  const { visit, survey, language } = props
  const { preview: t, languages } = surveyText(visit.language)
  const pages = pagesOf(survey.questions)
  return answer(
    <AppPage visit={visit} title={t.title(languages[language])} trail={surveysTrail(visit, survey)}>
      <p class="lead">{t.lead}</p>
      <h2>
        <Written said={survey.title} language={language} visit={visit} />
      </h2>
      {wordsIn(survey.introduction, language) && (
        <p>
          <Written said={survey.introduction} language={language} visit={visit} />
        </p>
      )}
      {pages.map((questions, at) => (
        <section class="sheet" aria-label={t.page(at + 1)}>
          {pages.length > 1 && <p class="quiet small">{t.page(at + 1)}</p>}
          {questions.map((question) => (
            <OneQuestion {...props} question={question} />
          ))}
        </section>
      ))}
    </AppPage>,
  )
}

function OneQuestion(props: Props & { question: Question }) {
  const { visit, survey, language, question } = props
  const { preview: t } = surveyText(visit.language)
  const { kind, words, help, options, rows, scale } = question
  const hasHelp = Object.values(help).some((sentence) => sentence !== '')
  return (
    <>
      <h3>
        {survey.questions.indexOf(question) + 1}. <Written said={words} language={language} visit={visit} />
      </h3>
      {hasHelp && (
        <p class="quiet">
          <Written said={help} language={language} visit={visit} />
        </p>
      )}
      {rows.length > 0 && <List {...props} options={rows} />}
      {rows.length > 0 && <p>{t.columns}:</p>}
      {kind === 'free-text' && <p class="quiet">{t.own}</p>}
      {kind === 'area' && options.length === 0 && <p class="quiet">{t.areas}</p>}
      {options.length > 0 && <List {...props} options={options} />}
      {scale && (
        <p>
          {t.steps(
            scale.first,
            scale.last,
            wordsIn(scale.low, language) || t.lacking,
            wordsIn(scale.high, language) || t.lacking,
          )}
        </p>
      )}
    </>
  )
}

function List({ visit, language, options }: Props & { options: Option[] }) {
  return (
    <ul>
      {options.map(({ words }) => (
        <li>
          <Written said={words} language={language} visit={visit} />
        </li>
      ))}
    </ul>
  )
}
