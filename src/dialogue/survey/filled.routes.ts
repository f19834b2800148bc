import { day, type Filled, lines, many, number, one } from '../../web/filled.ts'
import { hasOwnOptions, type QuestionWords } from './question.rules.ts'
import {
  type Option,
  type Question,
  type QuestionKind,
  type Survey,
  type SurveyLanguage,
  surveyLanguages,
  type Words,
} from './rules.ts'
import type { SurveyWords } from './survey.rules.ts'

/** What a form says of a survey. Its languages stand with the partnership's own first. */
export function surveyIn(filled: Filled, own: readonly SurveyLanguage[]): SurveyWords {
  const ticked = many(filled, 'languages')
  const languages = inOrder(own).filter((language) => ticked.includes(language))
  return {
    title: sentences(filled, 'title', languages),
    introduction: sentences(filled, 'introduction', languages),
    languages,
    anonymous: one(filled, 'anonymous') !== 'no',
    closesOn: day(filled, 'closesOn'),
    asked: number(filled, 'asked'),
  }
}

/** Every language a survey may have, the partnership's own first. */
export function inOrder(own: readonly SurveyLanguage[]): SurveyLanguage[] {
  return [...new Set([...own, ...surveyLanguages])]
}

/** The languages whose fields a form shows: those of the partnership and those ticked. */
export function languagesShown(filled: Filled, own: readonly SurveyLanguage[]): SurveyLanguage[] {
  const ticked = many(filled, 'languages')
  const first = own.slice(0, 1)
  return inOrder(own).filter(
    (language) => ticked.includes(language) || (ticked.length === 0 && first.includes(language)),
  )
}

export function filledWithSurvey(survey: SurveyWords): Filled {
  const { title, introduction, languages, anonymous, closesOn, asked } = survey
  return {
    ...spread('title', title),
    ...spread('introduction', introduction),
    languages,
    anonymous: anonymous ? 'yes' : 'no',
    closesOn: closesOn ?? '',
    asked: asked === null ? '' : String(asked),
  }
}

/** The same survey a year later: all but its last day. */
export function filledLike(survey: Survey): Filled {
  return { ...filledWithSurvey(survey), closesOn: '', continues: survey.id }
}

/** What a form says of a question of this kind. */
export function questionIn(
  filled: Filled,
  kind: QuestionKind,
  languages: readonly SurveyLanguage[],
): QuestionWords {
  const listed = (name: string) =>
    Object.fromEntries(languages.map((language) => [language, lines(filled, `${name}-${language}`)]))
  return {
    words: sentences(filled, 'words', languages),
    help: sentences(filled, 'help', languages),
    required: one(filled, 'required') === 'yes',
    options: hasOwnOptions(kind) ? listed('options') : {},
    rows: kind === 'matrix' ? listed('rows') : {},
    scale:
      kind === 'scale'
        ? {
            first: number(filled, 'first') ?? 1,
            last: number(filled, 'last') ?? 0,
            low: sentences(filled, 'low', languages),
            high: sentences(filled, 'high', languages),
          }
        : null,
  }
}

export function filledWithQuestion({ words, help, required, options, rows, scale }: Question): Filled {
  return {
    ...spread('words', words),
    ...spread('help', help),
    ...spreadLines('options', options),
    ...spreadLines('rows', rows),
    required: required ? 'yes' : '',
    ...(scale && {
      first: String(scale.first),
      last: String(scale.last),
      ...spread('low', scale.low),
      ...spread('high', scale.high),
    }),
  }
}

function sentences(filled: Filled, name: string, languages: readonly SurveyLanguage[]): Words {
  return Object.fromEntries(languages.map((language) => [language, one(filled, `${name}-${language}`)]))
}

function spread(name: string, words: Words): Filled {
  return Object.fromEntries(
    Object.entries(words).map(([language, sentence]) => [`${name}-${language}`, sentence]),
  )
}

function spreadLines(name: string, options: readonly Option[]): Filled {
  const written = surveyLanguages.map((language) => {
    const its = options.map(({ words }) => words[language] ?? '')
    return [`${name}-${language}`, its.every((line) => line === '') ? '' : its.join('\n')]
  })
  return Object.fromEntries(written)
}
