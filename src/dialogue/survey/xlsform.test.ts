// biome-ignore-all lint/suspicious/noTemplateCurlyInString: conditions of an XLSForm are written so.
import { expect, it } from 'vitest'
import { questionsInXlsForm } from './xlsform.rules.ts'

const heads = [
  'type',
  'name',
  'label::Svenska (sv)',
  'label::English (en)',
  'hint::Svenska (sv)',
  'required',
  'relevant',
  'parameters',
  'appearance',
]
const choices = {
  name: 'choices',
  rows: [
    ['list_name', 'name', 'label::Svenska (sv)', 'label::English (en)'],
    ['yesno', 'yes', 'Ja', 'Yes'],
    ['yesno', 'no', 'Nej', 'No'],
    ['often', 'never', 'Aldrig', 'Never'],
    ['often', 'always', 'Alltid', 'Always'],
  ],
}
const read = (...rows: string[][]) => {
  const found = questionsInXlsForm([{ name: 'survey', rows: [heads, ...rows] }, choices])
  if ('problem' in found) throw new Error(found.problem)
  return found
}

it('questions of the usual types are read with their words in each language, help, need and condition', () => {
  const { questions, notRead } = read(
    ['select_one yesno', 'victim', 'Utsatt?', 'Victim?', 'Senaste året', 'yes'],
    ['select_multiple often', 'when', 'När?', 'When?', '', '', "${victim} = 'yes'"],
    ['text', 'own', 'Berätta', 'Tell', '', '', "selected(${when}, 'never') or selected(${when}, 'always')"],
    ['range', 'rated', 'Hur trygg?', 'How safe?', '', '', '', 'start=1 end=5 step=1'],
  )
  expect(notRead).toEqual([])
  expect(questions).toMatchObject([
    {
      kind: 'single',
      words: { sv: 'Utsatt?', en: 'Victim?' },
      help: { sv: 'Senaste året' },
      required: true,
      shownIf: null,
      options: [{ key: 'yes', words: { sv: 'Ja', en: 'Yes' } }, { key: 'no' }],
    },
    { kind: 'multiple', required: false, shownIf: { question: 'victim', answers: ['yes'] } },
    { kind: 'free-text', shownIf: { question: 'when', answers: ['never', 'always'] } },
    { kind: 'scale', scale: { first: 1, last: 5 } },
  ])
})

it('a group shown as a table is a matrix, a note is help to the question after it, a group’s condition holds for its questions', () => {
  const { questions } = read(
    ['select_one yesno', 'victim', 'Utsatt?', 'Victim?'],
    ['begin_group', 'places', 'Hur ofta?', 'How often?', '', '', '', '', 'table-list'],
    ['select_one often', 'bus', 'Buss', 'Bus'],
    ['select_one often', 'square', 'Torg', 'Square'],
    ['end_group'],
    ['note', 'n', 'Tänk på det senaste året.', 'Think of the last year.'],
    ['begin_group', 'more', '', '', '', '', "${victim} = 'yes'"],
    ['text', 'what', 'Vad?', 'What?'],
    ['end_group'],
  )
  expect(questions[1]).toMatchObject({
    kind: 'matrix',
    words: { sv: 'Hur ofta?' },
    rows: [{ words: { sv: 'Buss' } }, { words: { sv: 'Torg' } }],
    options: [{ key: 'never' }, { key: 'always' }],
  })
  expect(questions[2]).toMatchObject({
    help: { sv: 'Tänk på det senaste året.' },
    shownIf: { question: 'victim' },
  })
})

it('what cannot be read is named row by row, and the rest is read', () => {
  const { questions, notRead } = read(
    ['geopoint', 'where', 'Var?', 'Where?'],
    ['select_one gone', 'x', 'Vad?', 'What?'],
    ['text', 'y', '', ''],
    ['text', 'z', 'Känner du 811228-9874?', ''],
    ['text', 'ok', 'Vad mer?', 'What more?', '', '', '${age} > 18 and ${x} = 1'],
    ['text', 'later', 'Och?', 'And?', '', '', "${nowhere} = 'a'"],
    ['start', 's'],
  )
  expect(questions.map(({ key, shownIf }) => [key, shownIf])).toEqual([
    ['ok', null],
    ['later', null],
  ])
  expect(notRead.map(({ row, why }) => [row, why])).toEqual([
    [2, 'type'],
    [3, 'no-choices'],
    [4, 'no-label'],
    [5, 'personal-data'],
    [6, 'relevant'],
    [7, 'relevant-later'],
  ])
})

const books = [
  ['no sheet of that name', [{ name: 'Sheet1', rows: [['a']] }], 'noSurvey'],
  ['no heads', [{ name: 'survey', rows: [['fråga']] }], 'noColumns'],
  ['no rows', [{ name: 'survey', rows: [heads] }], 'empty'],
  [
    'no answers to choose from',
    [{ name: 'survey', rows: [heads, ['select_one x', 'a', 'A?']] }],
    'noChoices',
  ],
] as const
it.each(books)('a workbook with %s', (_, workbook, problem) => {
  expect(
    questionsInXlsForm(structuredClone(workbook) as unknown as { name: string; rows: string[][] }[]),
  ).toEqual({ problem })
})
