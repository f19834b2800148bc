import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Party, parties } from '../rules.ts'
import type { Evidence, Statement } from '../statements/rules.ts'
import { sideBySide } from './merge.rules.ts'
import { fallenOrigins, nextOrigins, problemsWithProblem, problemsWithSignOff } from './problem.rules.ts'
import {
  type Problem,
  type Seen,
  type SignOff,
  seenBy,
  silentSides,
  standingOfSignOff,
  waysToBeSeen,
} from './rules.ts'
import { partiesToSignFor } from './signing.rules.ts'
import { waitingIn } from './waiting.rules.ts'

const struck = { reason: 'fel', at: new Date(0) }
const evidence = (isStruck = false) => ({ struck: isStruck ? struck : null }) as Evidence
const said = (id: string, party: Party, more: Partial<Statement> = {}): Statement => ({
  id,
  party,
  picture: 'p',
  number: 1,
  words: `${party} säger`,
  theme: null,
  area: null,
  organisation: null,
  touchpoints: '',
  whyChosen: '',
  sources: '',
  limits: '',
  consequenceOfLimits: '',
  visibility: 'partners',
  reason: '',
  writtenAt: new Date(0),
  createdAt: new Date(0),
  struck: null,
  evidence: [evidence()],
  ...more,
})

const cases: [string, Party[], Seen[]][] = [
  ['nothing', [], []],
  ['one alone', ['police'], ['only-one']],
  ['residents alone', ['residents'], ['only-one']],
  ['both sides', ['municipality', 'police'], ['agree', 'opposite']],
  [
    'young women: the municipality and the residents see it, the police do not',
    ['municipality', 'residents'],
    ['only-one', 'opposite'],
  ],
  ['drugs: the police see less, staff see more', ['police', 'staff'], ['only-one', 'opposite']],
  ['everybody', [...parties], ['agree', 'opposite']],
  ['both sides silent, two others agree', ['residents', 'staff'], ['agree', 'opposite']],
  ['twice the same party', ['police', 'police'], ['only-one']],
]
it.each(cases)('how it can be seen: %s', (_, who, ways) => {
  expect(waysToBeSeen(who.map((party) => ({ party })))).toEqual(ways)
})

it('parties are named in one order, each once, and who is silent is named', () => {
  const statements = [{ party: 'staff' }, { party: 'police' }, { party: 'staff' }] as const
  expect(seenBy(statements)).toEqual(['police', 'staff'])
  expect(silentSides(statements)).toEqual(['municipality'])
})

const words = {
  title: 'Otrygghet i centrum',
  words: 'Unga kvinnor avstår från att gå ut.',
  seen: 'only-one' as Seen,
  theme: null,
  area: null,
  difference: 'Det anmäls sällan.',
  visibility: 'partners' as const,
}
const nothing = { themes: [], areas: [] }
const women = [said('a', 'municipality'), said('b', 'residents')]
const found = (problems: object) =>
  Object.fromEntries(Object.entries(problems).filter(([, code]) => code !== undefined))

it.each([
  ['only one sees it, with the difference explained', {}, women, {}],
  ['the difference is not explained', { difference: '' }, women, { difference: 'missing' }],
  ['they cannot agree while the police are silent', { seen: 'agree' }, women, { seen: 'doesNotFit' }],
  ['nothing chosen', {}, [], { seen: 'doesNotFit', statements: 'missing' }],
  ['one without evidence', {}, [said('a', 'municipality', { evidence: [] })], { statements: 'noEvidence' }],
  [
    'one whose evidence was struck',
    {},
    [said('a', 'municipality', { evidence: [evidence(true)] })],
    { statements: 'noEvidence' },
  ],
  ['no title', { title: '' }, women, { title: 'missing' }],
  ['a person in the words', { words: 'Om 811228-9874' }, women, { words: 'personalData' }],
  ['a theme of nobody', { theme: 'x' }, women, { theme: 'unknown' }],
] as const)('a problem made of statements: %s', (_, changed, origins, problems) => {
  const made = problemsWithProblem({ ...words, ...changed }, { origins, added: origins }, nothing)
  expect(found(made)).toEqual(problems)
})

it('an origin that loses its evidence stays when the wording changes', () => {
  const before = [said('a', 'municipality', { evidence: [evidence(true)] })]
  expect(found(problemsWithProblem(words, { origins: before, added: [] }, nothing))).toEqual({})
})

it('however often it is worded anew, no origin is lost but those named to be taken out', () => {
  const ids: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
  const change = fc.record({ add: ids, remove: ids })
  fc.assert(
    fc.property(ids, fc.array(change, { maxLength: 12 }), (first, changes) => {
      let origins = first
      for (const { add, remove } of changes) {
        const next = nextOrigins(origins, { add, remove })
        expect(origins.filter((id) => !next.includes(id)).every((id) => remove.includes(id))).toBe(true)
        expect(add.filter((id) => !remove.includes(id)).every((id) => next.includes(id))).toBe(true)
        expect(new Set(next).size).toBe(next.length)
        origins = next
      }
    }),
  )
})

const signed = (party: 'municipality' | 'police', by: string): SignOff => ({
  party,
  office: 'Säkerhetschef',
  signedBy: by,
  signedAt: new Date(0),
})
const problem = (signOffs: SignOff[], origins = women) =>
  ({ id: 'x', number: 2, origins, signOffs }) as Problem

describe('both put their name to it', () => {
  it.each([
    [[], { signed: [], lacks: ['municipality', 'police'], both: false }],
    [[signed('police', 'karim')], { signed: ['police'], lacks: ['municipality'], both: false }],
    [
      [signed('police', 'karim'), signed('municipality', 'anna')],
      { signed: ['municipality', 'police'], lacks: [], both: true },
    ],
  ])('%# signatures', (signOffs, standing) => {
    expect(standingOfSignOff({ signOffs })).toEqual(standing)
  })

  const police = { party: 'police' as const, office: 'Lokalpolisområdeschef', basedOn: 2 }
  it.each([
    ['the other has not signed yet', [], police, {}],
    ['somebody else signed for the other', [signed('municipality', 'anna')], police, {}],
    ['the same user signed for the other', [signed('municipality', 'karim')], police, { party: 'sameUser' }],
    ['it has signed', [signed('police', 'pia')], police, { party: 'twice' }],
    ['the wording is newer', [], { ...police, basedOn: 1 }, { party: 'newer' }],
    ['no office', [], { ...police, office: '' }, { office: 'missing' }],
    ['a name for an office', [], { ...police, office: 'Anna Andersson' }, { office: 'personalData' }],
  ] as const)('the police sign: %s', (_, signOffs, signing, problems) => {
    expect(found(problemsWithSignOff(problem([...signOffs]), signing, 'karim'))).toEqual(problems)
  })

  it('nobody signs what rests on nothing', () => {
    const fallen = problem([], [said('a', 'municipality', { evidence: [evidence(true)] })])
    expect(fallenOrigins(fallen)).toHaveLength(1)
    expect(problemsWithSignOff(fallen, police, 'karim').party).toBe('noEvidence')
  })

  it('the liaison signs for the police only, the coordinator for whoever lacks', () => {
    const one = { signOffs: [signed('municipality', 'anna')] }
    expect(partiesToSignFor({ signOffs: [] }, { role: 'police-liaison', organisation: 'p' })).toEqual([
      'police',
    ])
    expect(partiesToSignFor(one, { role: 'coordinator', organisation: 'm' })).toEqual(['police'])
    expect(partiesToSignFor(one, { role: 'member', organisation: 'm' })).toEqual([])
  })
})

it('what waits: no evidence, no problem, no signature, fallen', () => {
  const [bare, loose] = [said('bare', 'staff', { evidence: [] }), said('loose', 'partners')]
  const fallen = problem([], [said('gone', 'police', { struck })])
  const waiting = waitingIn([...women, bare, loose, said('away', 'staff', { struck })], [problem([]), fallen])
  expect(waiting.withoutEvidence).toEqual([bare])
  expect(waiting.inNoProblem).toEqual([loose])
  expect(waiting.notSigned).toHaveLength(2)
  expect(waiting.fallen).toEqual([fallen])
})

it('side by side every party has its place, and a theme that nobody speaks of is left out', () => {
  const statements = [
    said('a', 'police', { theme: 'drugs' }),
    said('b', 'staff', { theme: 'drugs' }),
    said('c', 'police'),
  ]
  const groups = sideBySide(
    [...statements, said('d', 'police', { theme: 'speed', struck })],
    ['speed', 'drugs'],
  )
  expect(groups.map(({ theme }) => theme)).toEqual(['drugs', null])
  expect(groups[0]?.byParty.map((column) => column.statements.length)).toEqual([0, 1, 0, 1, 0])
})
