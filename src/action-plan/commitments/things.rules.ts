import type { CadenceAnswers } from './answers.rules.ts'

/** What is counted or covered, by its code: `class`, `hour`. Each language's text has the words. */
export type Things = Record<string, string>

const fieldsOfThings = ['per', 'unit', 'distinctBy'] as const

/** The answers as they stand in the form: things by the reader's word, "klass". What has none keeps its own. */
export function inWords(answers: CadenceAnswers, things: Things): CadenceAnswers {
  return withThings(answers, (code) => things[code] ?? code)
}

/** The answers as they are kept: a thing that has a code by its code, so that every language can say it. */
export function inCodes(answers: CadenceAnswers, things: Things): CadenceAnswers {
  return withThings(answers, (word) => {
    const known = Object.entries(things).find(([, its]) => its.toLowerCase() === word.toLowerCase())
    return known?.[0] ?? word
  })
}

function withThings(answers: CadenceAnswers, change: (thing: string) => string): CadenceAnswers {
  return { ...answers, ...Object.fromEntries(fieldsOfThings.map((field) => [field, change(answers[field])])) }
}
