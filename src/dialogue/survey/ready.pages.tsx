import type { Visit } from '../../web/route.ts'
import { type Missing, missingIn } from './complete.rules.ts'
import { saidIn } from './questions.pages.tsx'
import type { Survey, SurveyLanguage } from './rules.ts'
import type { Unready } from './survey.rules.ts'
import { surveyPath, surveyText } from './words.pages.tsx'

type Props = { visit: Visit; survey: Survey; unready: Unready[] }

/** What is lacking before the survey can open, each with a link to where it is written, and how it looks in each language. */
export function ReadySection({ visit, survey, unready }: Props) {
  const { ready: t, languages } = surveyText(visit.language)
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{t.head}</h2>
      <UnreadyList
        visit={visit}
        survey={survey}
        unready={unready.filter(({ what }) => what !== 'untranslated')}
      />
      {survey.languages.map((language) => (
        <Lacking visit={visit} survey={survey} language={language} />
      ))}
      <p class="actions">
        {survey.languages.map((language) => (
          <a href={`${surveyPath(survey)}/preview/${language}`}>{t.preview(languages[language])}</a>
        ))}
      </p>
    </section>
  )
}

export function UnreadyList({ visit, survey, unready }: Props) {
  if (unready.length === 0) return null
  return (
    <ul>
      {unready.map((one) => (
        <li>{unreadyWords(one, survey, visit)}</li>
      ))}
    </ul>
  )
}

function unreadyWords(one: Unready, survey: Survey, visit: Visit): string {
  const { ready: t, languages } = surveyText(visit.language)
  if (one.what === 'untranslated') return t.untranslated(languages[one.language])
  if (!('question' in one)) return t[one.what]
  const question = survey.questions.find(({ key }) => key === one.question)
  return t[one.what](question ? saidIn(question.words, survey, visit) : one.question)
}

function Lacking({ visit, survey, language }: { visit: Visit; survey: Survey; language: SurveyLanguage }) {
  const { ready: t, languages } = surveyText(visit.language)
  const missing = missingIn(survey, language)
  if (missing.length === 0) return <p>{t.complete(languages[language])}</p>
  return (
    <>
      <p>{t.lacks(languages[language])}</p>
      <ul>
        {missing.map((one) => (
          <li>
            <a href={whereToWrite(one, language, survey)}>{lackingWords(one, survey, visit)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function lackingWords({ question, part }: Missing, { questions }: Survey, visit: Visit): string {
  const { parts, ofQuestion } = surveyText(visit.language)
  if (question === null) return parts[part]
  return ofQuestion(parts[part], questions.findIndex(({ key }) => key === question) + 1)
}

const fields: Record<Missing['part'], string> = {
  ...{ title: 'title', introduction: 'introduction', words: 'words', help: 'help' },
  ...{ option: 'options', row: 'rows', low: 'low', high: 'high' },
}

/** The field in which the sentence is written. */
function whereToWrite({ question, part }: Missing, language: SurveyLanguage, survey: Survey): string {
  const path = surveyPath(survey)
  const page = question === null ? `${path}/describe` : `${path}/question/${question}`
  return `${page}#${fields[part]}-${language}`
}
