import type { Language } from '../../../web/languages.ts'
import { Choices, type FormState, Select, TextArea } from '../../../web/parts/form.tsx'
import { fieldOf } from '../../survey/filled-in.rules.ts'
import { type Question, type Words, wordsIn } from '../../survey/rules.ts'
import { answeringText } from './frame.pages.tsx'

type QuestionProps = FormState & { question: Question; language: Language }

/** More answers than this are a list to open rather than laid out. */
const laidOut = 12

/** One question with the means to answer it; a matrix is one group of answers a row. */
export function AskedQuestion({ question, language, ...state }: QuestionProps) {
  const t = answeringText(language)
  const label = wordsIn(question.words, language)
  const help = wordsIn(question.help, language) || undefined
  const optional = question.required ? undefined : t.optional
  const told = { ...state, label, ...(optional && { optional }) }
  const name = fieldOf(question)
  const choices = choicesOf(question, language)
  if (question.kind === 'free-text')
    return <TextArea {...told} name={name} help={[help, t.freeTextHelp].filter(Boolean).join(' ')} rows={5} />
  if (question.kind === 'matrix')
    return (
      <fieldset class="rows-of-answers">
        <legend>
          {label}
          {optional && <span class="quiet small"> ({optional})</span>}
        </legend>
        {help && <p class="quiet">{help}</p>}
        {question.rows.map(({ key, words }) => (
          <Choices
            {...state}
            name={fieldOf(question, key)}
            label={wordsIn(words, language)}
            choices={choices}
          />
        ))}
      </fieldset>
    )
  const helped = { ...told, name, ...(help && { help }), choices }
  if (question.kind !== 'multiple' && choices.length > laidOut) return <Select {...helped} empty={t.choose} />
  return <Choices {...helped} several={question.kind === 'multiple'} />
}

/** What there is to choose from; the ends of a scale say what they mean. */
function choicesOf({ options, scale }: Question, language: Language) {
  if (scale === null) return options.map(({ key, words }) => ({ value: key, label: named(words, language) }))
  const { first, last, low, high } = scale
  const t = answeringText(language)
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step)).map((value) => {
    const end = value === String(first) ? low : value === String(last) ? high : {}
    return { value, label: t.step(value, wordsIn(end, language)) }
  })
}

/** The name of an area stands in one language and is the same in all. */
function named(words: Words, language: Language): string {
  return wordsIn(words, language) || (Object.values(words).find(Boolean) ?? '')
}
