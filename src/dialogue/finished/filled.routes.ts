import { day, type Filled, lines, number, one } from '../../web/filled.ts'
import { type SurveyLanguage, surveyLanguages } from '../survey/rules.ts'
import type { SurveyFile } from './columns.rules.ts'
import { columnKinds, type Reading } from './readings.rules.ts'
import type { Finished } from './rules.ts'

/** What the form says of a survey that was done elsewhere. */
export function finishedIn(filled: Filled, file: SurveyFile, own: SurveyLanguage): Finished {
  return {
    title: one(filled, 'title'),
    doneBy: one(filled, 'doneBy'),
    source: one(filled, 'source'),
    from: day(filled, 'from'),
    to: day(filled, 'to'),
    asked: number(filled, 'asked'),
    language: surveyLanguages.find((known) => known === one(filled, 'language')) ?? own,
    public: one(filled, 'public') === 'yes',
    continues: one(filled, 'continues') || null,
    readings: file.columns.map((column) => readingIn(filled, column.at)),
  }
}

function readingIn(filled: Filled, at: number): Reading {
  return {
    kind: columnKinds.find((known) => known === one(filled, `kind-${at}`)) ?? 'left-out',
    words: one(filled, `words-${at}`),
    missing: one(filled, `missing-${at}`)
      .split(/[,;\n]/)
      .map((code) => code.trim().replace(/^−/, '-'))
      .filter(Boolean),
    answers: answersIn(lines(filled, `answers-${at}`)),
    core: one(filled, `core-${at}`) || null,
  }
}

/** "1 = Mycket trygg", line by line; a line without a sign of equality is code and answer in one, and of two with one code the first holds. */
function answersIn(written: readonly string[]): Reading['answers'] {
  const answers: Reading['answers'] = []
  for (const line of written) {
    const [, code = line, label = line] = /^(.*?)\s*=\s+(.+)$/.exec(line) ?? []
    if (!answers.some((known) => known.code === code)) answers.push({ code, label })
  }
  return answers
}

/** The proposals as the form shows them first. */
export function filledWithReadings(readings: readonly Reading[]): Filled {
  return Object.fromEntries(
    readings.flatMap(({ kind, words, missing, answers, core }, at) => [
      [`kind-${at}`, kind],
      [`words-${at}`, words],
      [`missing-${at}`, missing.join(', ')],
      [`core-${at}`, core ?? ''],
      ...(answers.length > 0
        ? [
            [
              `answers-${at}`,
              answers.map(({ code, label }) => (code === label ? label : `${code} = ${label}`)).join('\n'),
            ] as const,
          ]
        : []),
    ]),
  )
}
