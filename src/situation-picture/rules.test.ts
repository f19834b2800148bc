import { expect, it } from 'vitest'
import { missingVoiceGroups, type Party, problemsWithPicture, type UnheardGroup } from './rules.ts'

const said = (...parties: Party[]) => parties.map((party) => ({ party, struck: null }))
const struck = (party: Party) => ({ party, struck: { reason: 'fel part', at: new Date(0) } })
const noTime: UnheardGroup = { group: 'partners', reason: 'Tiden räckte inte.' }

it.each([
  ['nobody has spoken', [], [], ['staff', 'citizens', 'partners']],
  [
    'the two that sign are none of the three',
    said('municipality', 'police'),
    [],
    ['staff', 'citizens', 'partners'],
  ],
  ['all three have spoken', said('staff', 'residents', 'partners'), [], []],
  ['what is struck is not said', [...said('staff', 'partners'), struck('residents')], [], ['citizens']],
  ['a reason does not make a group heard', said('staff', 'residents'), [noTime], ['partners']],
] as const)('S2-20 three voice groups are to be heard: %s', (_, statements, unheard, missing) => {
  expect(missingVoiceGroups(statements, unheard).map(({ group }) => group)).toEqual(missing)
})

it('S2-20 a group that is missing stands with the newest reason, or with none', () => {
  const unheard: UnheardGroup[] = [noTime, { group: 'partners', reason: 'De tackade nej.' }]
  expect(missingVoiceGroups(said('residents'), unheard)).toEqual([
    { group: 'staff', reason: null },
    { group: 'partners', reason: 'De tackade nej.' },
  ])
})

const picture = { title: 'Lägesbild 2026', from: '2024-01-01', to: '2025-10-31', continues: null }
it.each([
  [{}, {}],
  [{ title: '' }, { title: 'missing' }],
  [{ title: 'x'.repeat(201) }, { title: 'tooLong' }],
  [{ title: 'Om 811228-9874' }, { title: 'personalData' }],
  [{ from: null }, { from: 'missing' }],
  [{ to: null }, { to: 'missing' }],
  [{ to: '2023-12-31' }, { to: 'backwards' }],
  [{ continues: 'nowhere' }, { continues: 'unknown' }],
  [{ continues: 'before' }, {}],
])('a picture with %o has %o', (changed, problems) => {
  expect(problemsWithPicture({ ...picture, ...changed }, ['before'])).toEqual({
    title: undefined,
    from: undefined,
    to: undefined,
    continues: undefined,
    ...problems,
  })
})
