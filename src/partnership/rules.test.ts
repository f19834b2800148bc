import { expect, it } from 'vitest'
import { mayEnter, permissions, reachOf, roles, withinReach } from './rules.ts'

// The table of the model, typed a second time cell by cell: P whole
// partnership, R own organisation's rows, L police's part, I own item,
// U published, C command line, – no.
const expected = `
                    coordinator police-liaison reporter member guest reader administrator
read-plan           P           P              R        P      –     P      –
read-drafts         P           P              R        P      –     –      –
log                 P           P              R        –      –     –      –
strike-other        P           R              –        –      –     –      –
write-plan          P           R              –        –      –     –      –
note-resources      P           R              R        R      –     –      –
adopt               P           L              –        –      –     –      –
state-picture       P           R              R        –      –     –      –
read-voices         P           P              –        –      –     –      –
code-voices         P           P              –        –      –     –      –
build-dialogues     P           R              –        –      –     –      –
carry-out-walks     P           P              R        –      –     –      –
answer-finding      P           R              R        –      –     –      –
moderate            P           R              –        –      –     –      –
import-figures      P           P              –        –      –     –      –
keep-meetings       P           P              –        –      –     –      –
read-meeting-item   P           P              –        P      I     U      –
publish             P           L              –        –      –     –      –
tell-results        P           R              R        –      –     –      –
export              P           P              R        P      –     U      –
read-audit          P           P              –        –      –     –      P
keep-people         P           –              –        –      –     –      P
keep-settings       P           –              –        –      –     –      P
keep-backups        –           –              –        –      –     –      C
`
const letters = {
  P: 'partnership',
  R: 'own-organisation',
  L: 'police-part',
  I: 'own-item',
  U: 'published',
  C: 'command-line',
  '–': 'no',
} as const

const [head, ...rows] = expected.trim().split('\n')
const columns = head?.trim().split(/\s+/) ?? []
const cells = rows.flatMap((row) => {
  const [permission, ...marks] = row.trim().split(/\s+/)
  return columns.map((role, i) => [role, permission, letters[marks[i] as keyof typeof letters]] as const)
})

it('the table has every role and every permission', () => {
  expect(columns).toEqual([...roles])
  expect(rows.map((row) => row.split(' ')[0])).toEqual(permissions)
})

it.each(cells)('%s, %s: %s', (role, permission, reach) => {
  expect(reachOf(role as never, permission as never)).toBe(reach)
  expect(mayEnter(role as never, permission as never)).toBe(reach !== 'no' && reach !== 'command-line')
})

it.each([
  ['partnership', ['school'], false, true],
  ['own-organisation', ['police', 'school'], true, true],
  ['own-organisation', ['school'], false, false],
  ['police-part', ['school'], true, true],
  ['police-part', ['school'], false, false],
  ['no', ['police'], true, false],
] as const)('%s reaches what %s owns (police: %s): %s', (reach, organisations, police, answer) => {
  expect(withinReach(reach, { organisations, police }, 'police')).toBe(answer)
})
