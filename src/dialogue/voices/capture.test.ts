import { expect, it } from 'vitest'
import { longestVoice, mostAtOnce, problemsWithCapture, statementsIn } from './capture.rules.ts'

it.each([
  ['one voice a line', 'Mörkt vid tunneln\nMopeder', 'lines', ['Mörkt vid tunneln', 'Mopeder']],
  ['empty lines are none', '\n\n  Mörkt \r\n\r\n', 'lines', ['Mörkt']],
  ['the dashes of a list are left out', '- Mörkt\n• Mopeder\n–  Bråk', 'lines', ['Mörkt', 'Mopeder', 'Bråk']],
  ['a figure at the beginning stays', '3 mopeder i natt', 'lines', ['3 mopeder i natt']],
  ['all of it as one voice', 'Mörkt\r\noch kallt', 'one', ['Mörkt\noch kallt']],
  ['nothing', '   \n ', 'lines', []],
] as const)('%s', (_, written, way, statements) => {
  expect(statementsIn(written, way)).toEqual(statements)
})

const around = { areas: ['centrum'], heldOn: '2026-03-01', today: '2026-03-02' }
const said = { speaker: 'residents', area: null, keyGroup: '', language: 'sv' as const }

it.each([
  ['a voice', ['Mörkt'], {}, {}],
  ['nothing', [], {}, { words: { code: 'missing' } }],
  ['as long as may be', ['x'.repeat(longestVoice)], {}, {}],
  [
    'the third too long',
    ['a', 'b', 'x'.repeat(longestVoice + 1)],
    {},
    { words: { code: 'tooLong', lines: [{ number: 3, length: longestVoice + 1 }] } },
  ],
  [
    'more than fit',
    Array.from({ length: mostAtOnce + 1 }, () => 'a'),
    {},
    { words: { code: 'tooMany', number: mostAtOnce + 1 } },
  ],
  ['nobody speaks', ['a'], { speaker: '' }, { speaker: { code: 'missing' } }],
  ['an area that is not here', ['a'], { area: 'elsewhere' }, { area: { code: 'unknown' } }],
  ['a name for a group', ['a'], { keyGroup: 'Anders Berg' }, { keyGroup: { code: 'personalData' } }],
] as const)('%s', (_, statements, changed, problems) => {
  expect(problemsWithCapture({ statements: [...statements], ...said, ...changed }, around)).toEqual(problems)
})

it('nothing has been said at a dialogue that is still ahead', () => {
  const ahead = { ...around, heldOn: '2026-03-03' }
  expect(problemsWithCapture({ statements: ['a'], ...said }, ahead)).toEqual({ words: { code: 'notYet' } })
})
