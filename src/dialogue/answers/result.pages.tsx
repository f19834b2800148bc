import { type Language, writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import { type SurveyLanguage, type Words, wordsIn } from '../survey/rules.ts'
import { Bar } from '../themes/words.pages.tsx'
import type { AnswerCount, Result } from './results.rules.ts'
import { answersText } from './words.pages.tsx'

/** The sentences that a table of results needs; the signed-in page and the public one each have their own. */
export type ResultWords = {
  of: (question: string, number: string) => string
  head: { answer: string; number: string; share: string }
  step: (step: string, words: string) => string
  /** What stands in the place of a count that is hidden. */
  hidden: string
}

type Props = { result: Result; languages: readonly SurveyLanguage[]; language: Language; words: ResultWords }

/** One question's answers: a table, with a bar beside each count, and how uncertain each share is. */
export function ResultTable({ result, languages, language, words }: Props) {
  const { question, row, n, counts } = result
  const t = answersText(language).uncertainty
  const said = (some: Words) => wordsIn(some, language) || wordsIn(some, languages[0] ?? 'sv')
  const ofRow = question.rows.find(({ key }) => key === row)
  const asked = [said(question.words), ofRow && said(ofRow.words)].filter(Boolean).join(' – ')
  const largest = Math.max(0, ...counts.map(({ number }) => number ?? 0))
  return (
    <Table
      caption={`${words.of(asked, n === null ? words.hidden : writtenNumber(n, language))}${asSureAs(result, language)}`}
      heads={[words.head.answer, words.head.number, words.head.share, t.head]}
      numbers={[2, 3]}
      rows={counts.map(({ answer, number, share, interval }) => [
        answerWords(result, answer, words, said),
        number === null ? (
          <em>{words.hidden}</em>
        ) : (
          <>
            {writtenNumber(number, language)}
            <Bar number={number} largest={largest} />
          </>
        ),
        share === null ? '–' : percent(share, language),
        betweenPercent(interval, language),
      ])}
    />
  )
}

/** Of a weighted question: how many answers without weights would be as sure. Empty where no share is told, or it is as many as answered. */
function asSureAs({ n, effective, counts }: Result, language: Language): string {
  if (n === null || effective === null || counts.every(({ interval }) => interval === null)) return ''
  return effectiveWords(
    n,
    effective,
    language,
    (number) => `. ${answersText(language).uncertainty.asSureAs(number)}`,
  )
}

/** The effective number in words, where it is another than the number who answered; else nothing. */
export function effectiveWords(
  n: number,
  effective: number,
  language: Language,
  words: (number: string) => string,
): string {
  const number = Math.round(effective)
  return number === n ? '' : words(writtenNumber(number, language))
}

/** "27–35 %": between which shares the true one lies, as far as chance goes. */
export function betweenPercent(interval: AnswerCount['interval'], language: Language): string {
  if (interval === null) return '–'
  const { low, high } = interval
  return answersText(language).uncertainty.between(percent(low, language), percent(high, language))
}

function answerWords(
  { question }: Result,
  answer: string,
  words: ResultWords,
  said: (some: Words) => string,
) {
  const { scale, options } = question
  if (scale === null) return said(options.find(({ key }) => key === answer)?.words ?? {})
  const end = answer === String(scale.first) ? scale.low : answer === String(scale.last) ? scale.high : {}
  return words.step(answer, said(end))
}

/** "31 %": a share in whole per cent, as the language writes it. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
