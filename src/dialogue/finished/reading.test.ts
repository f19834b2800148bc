import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOfCsv } from '../../documents/csv-cells.ts'
import { resultsOf, tallied } from '../answers/results.rules.ts'
import { personalColumns, type SurveyFile, surveyFileOf } from './columns.rules.ts'
import { guessedReading } from './guess.rules.ts'
import { answersIn, problemsWithReadings, questionsOf } from './reading.rules.ts'
import type { Reading } from './readings.rules.ts'

const cellsIn = (name: string) => {
  const cells = cellsOfCsv(readFileSync(resolve('../shared/data/survey', name)))
  if ('problem' in cells) throw new Error(cells.problem)
  return cells.rows
}
const fileOf = (cells: string[][], codebook: string[][] = []): SurveyFile => {
  const file = surveyFileOf(cells, codebook)
  if ('problem' in file) throw new Error(file.problem)
  return file
}
const guesses = (file: SurveyFile, areas: string[] = []) =>
  file.columns.map((column) => guessedReading(column, areas))
const resultOf = (file: SurveyFile, readings: Reading[], name: string) => {
  const answers = answersIn(file, readings, 'en', [])
  const isWeighted = readings.some(({ kind }) => kind === 'weight')
  const tallies = tallied(
    answers.map(({ ticked }) => ticked),
    isWeighted ? answers.map(({ weight }) => weight ?? 0) : [],
  )
  const at = file.columns.find((column) => column.name === name)!.at
  return resultsOf(questionsOf(file, readings, 'en', []), tallies).find(
    ({ question }) => question.key === `column-${at + 1}`,
  )!
}

describe('a real survey: 5,838 answers to the British Crime Survey, exported from SPSS', () => {
  const file = fileOf(cellsIn('uk_bcs_2007_08_half_A.csv'), cellsIn('uk_bcs_2007_08_codebook.csv'))
  const readings = guesses(file)
  const reference = JSON.parse(
    readFileSync(resolve('../shared/data/survey/uk_bcs_2007_08_half_A_reference.json'), 'utf8'),
  )
  const kindOf = (name: string) => readings[file.columns.findIndex((column) => column.name === name)]!.kind

  it('nobody is in it by name, and what each column is is seen', () => {
    expect(personalColumns(file)).toEqual([])
    expect([kindOf('sex'), kindOf('age'), kindOf('walkdark'), kindOf('tcindwt'), kindOf('rowlabel')]).toEqual(
      [...['gender', 'age', 'single', 'weight', 'left-out']],
    )
    expect(problemsWithReadings(file, readings, []).size).toBe(0)
  })

  it('the question of a column stands in the codebook, its answers in the codebook’s order', () => {
    const { words, answers } = readings[file.columns.findIndex(({ name }) => name === 'walkdark')]!
    expect(words).toMatch(/walk/i)
    expect(answers.map(({ label }) => label)).toEqual([
      ...['very safe', 'fairly safe', 'a bit unsafe', 'very unsafe'],
    ])
  })

  it('the counts are those of R, and an empty cell is no answer', () => {
    const found = resultOf(file, readings, 'walkdark')
    expect(Object.fromEntries(found.counts.map(({ answer, number }) => [answer, number]))).toEqual(
      reference.walkdark_counts,
    )
    expect(found.n).toBe(reference.unsafe_after_dark_unweighted.n)
  })

  it('the weighted share is that of R, where eight have no weight', () => {
    const found = resultOf(file, readings, 'walkdark')
    const unsafe = found.counts.filter(({ answer }) => answer.endsWith('unsafe'))
    const share = unsafe.reduce((sum, one) => sum + (one.share ?? 0), 0)
    expect(share).toBeCloseTo(reference.unsafe_after_dark_weighted.est, 9)
    const victims = resultOf(file, readings, 'bcsvictim').counts.find(
      ({ answer }) => answer === 'victim of crime',
    )
    expect(victims?.share).toBeCloseTo(reference.victim_weighted.est, 9)
  })
})

describe('what stands for no answer is kept apart, and never nought', () => {
  const column = (...values: string[]) => guesses(fileOf([['q'], ...values.map((value) => [value])]))[0]!
  it.each([
    ['−9 among answers from one up', ['1', '2', '3', '-9', '4'], ['-9']],
    ['99 where the others end at ten', ['0', '5', '10', '99', '3'], ['99']],
    ['9 where the others end at five', ['1', '2', '5', '9', '3'], ['9']],
    ['but not where they go on to ten', ['1', '7', '8', '9', '10'], []],
    ['said in words', ['ja', 'nej', 'ej svar', 'vet inte'], ['ej svar']],
    ['as SPSS writes it', ['1', '2', '3', '#NULL!'], ['#NULL!']],
  ])('%s', (_, values, missing) => {
    expect(column(...values).missing).toEqual(missing)
  })

  it('is not counted', () => {
    const file = fileOf([['q'], ...['1', '2', '3', '-9', '', '0'].map((value) => [value])])
    const answers = answersIn(file, guesses(file), 'sv', [])
    expect(answers.map(({ ticked }) => ticked['column-1'])).toEqual([1, 2, 3, 0])
  })
})

describe('what a weight may be', () => {
  it.each([
    ['1.25', undefined],
    ['0', undefined],
    ['två', 'notWeights'],
    ['-1', 'notWeights'],
    ['1e200', 'notWeights'],
    ['1e-200', 'notWeights'],
  ])('%s', (weight, problem) => {
    const file = fileOf([
      ['trygg', 'vikt'],
      ['ja', '1'],
      ['nej', weight],
    ])
    const readings = guesses(file).map((reading, at) =>
      at === 1 ? { ...reading, kind: 'weight' as const } : reading,
    )
    expect(
      problemsWithReadings(
        file,
        readings.map((one) => ({ ...one, missing: [] })),
        [],
      ).get(1),
    ).toBe(problem)
  })
})

describe('what a column is', () => {
  it.each([
    ['several in one cell', ['bio; park', 'park', 'bio; torg', 'torg; park'], 'multiple'],
    ['a scale', ['1', '4', '5', '2'], 'scale'],
    ['one answer', ['ja', 'nej', 'ja'], 'single'],
    ['an area', ['Centrum', 'Norra', 'centrum'], 'area'],
    ['each another text', Array.from({ length: 60 }, (_, at) => `Det är mörkt vid hus ${at}`), 'left-out'],
    ['nothing', ['', ''], 'left-out'],
  ])('%s', (_, values, kind) => {
    const file = fileOf([['q', 'id'], ...values.map((value, at) => [value, `x${at}`])])
    expect(guessedReading(file.columns[0]!, ['centrum', 'norra']).kind).toBe(kind)
  })

  it('two lines of heads are names and questions', () => {
    const file = fileOf([
      ['Q1', 'Q2'],
      ['Hur trygg känner du dig när det är mörkt?', 'Hur ofta går du ut på kvällen?'],
      ['trygg', 'ofta'],
      ['otrygg', 'sällan'],
    ])
    expect(file.columns[0]).toMatchObject({ name: 'Q1', words: 'Hur trygg känner du dig när det är mörkt?' })
    expect(file.rows).toHaveLength(2)
  })
})

describe('who answered must not be seen in the file', () => {
  const personal = (head: string, value = 'x') =>
    personalColumns(
      fileOf([
        [head, 'trygg'],
        [value, 'ja'],
        [`${value}2`, 'nej'],
      ]),
    ).map(({ name }) => name)
  it.each([
    ...[
      'Namn',
      'Förnamn',
      'first_name',
      'E-post',
      'Email address',
      'Personnummer',
      'CPR-nr',
      'Telefon',
      'IP-adress',
      'Adress',
    ],
    ...['Vilken är din e-postadress?'],
  ])('a column called %s', (head) => {
    expect(personal(head)).toEqual([head])
  })
  it('whatever it is called, with an address or a number of identity in it', () => {
    expect(personal('fråga 7', 'anna@example.se')).toEqual(['fråga 7'])
    expect(personal('id', '19640823-3234')).toEqual(['id'])
  })
  it.each([
    'kön',
    'Namnge det värsta stället',
    'område',
    'walkdark',
    'What is the name of the place you avoid?',
  ])('but not %s', (head) => {
    expect(personal(head)).toEqual([])
  })
})

it('however the columns are settled, every answer read is one that its question has', () => {
  const cell = fc.oneof(
    fc.constantFrom('1', '2', '-9', 'ja', 'nej', 'ja; nej', 'Kvinna', '37', ''),
    fc.string(),
  )
  const kind = fc.constantFrom('single', 'multiple', 'scale', 'age', 'gender', 'area', 'weight', 'left-out')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
      fc.tuple(kind, kind, kind),
      (rows, kinds) => {
        const file = fileOf([['a', 'b', 'c'], ...rows.map((row) => row.map((value) => value.trim()))])
        const readings = guesses(file).map((reading, at) => ({ ...reading, kind: kinds[at]! }) as Reading)
        const questions = questionsOf(file, readings, 'sv', [])
        const answers = answersIn(file, readings, 'sv', [])
        expect(answers.length).toBeLessThanOrEqual(file.rows.length)
        for (const { ticked, weight } of answers) {
          expect(weight === null || (Number.isFinite(weight) && weight >= 0)).toBe(true)
          for (const [key, given] of Object.entries(ticked)) {
            const question = questions.find((one) => one.key === key)!
            for (const one of [given].flat())
              if (question.scale) expect(Number(one)).toBeLessThanOrEqual(question.scale.last)
              else expect(question.options.map((option) => option.key)).toContain(one)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})
