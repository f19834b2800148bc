import { describe, expect, it } from 'vitest'
import type { Role } from '../../partnership/rules.ts'
import type { Party, Visibility } from '../rules.ts'
import { type EvidenceProblems, problemsWithEvidence } from './evidence.rules.ts'
import { isReadableBy, mayState, partiesToStateFor } from './reach.rules.ts'
import { type EvidenceKind, type EvidenceWords, evidenceKinds, groundOf, mayBeVotedOn } from './rules.ts'
import { problemsWithStatement, problemWithAmendment } from './statement.rules.ts'

const struck = { reason: 'fel källa', at: new Date(0) }
const holds = { struck: null }
const gone = { struck }

describe('without evidence nothing is put to the vote', () => {
  it.each([
    ['nothing laid down', { struck: null, evidence: [] }, 'none', false],
    ['one that holds', { struck: null, evidence: [holds] }, 'evidence', true],
    ['one struck, one holds', { struck: null, evidence: [gone, holds] }, 'evidence', true],
    ['all struck', { struck: null, evidence: [gone, gone] }, 'evidenceStruck', false],
    ['struck itself', { struck, evidence: [holds] }, 'struck', false],
  ] as const)('%s', (_, statement, ground, votedOn) => {
    expect(groundOf(statement)).toBe(ground)
    expect(mayBeVotedOn(statement)).toBe(votedOn)
  })
})

const police = { id: 'police', party: 'police' as const }
const municipality = { id: 'municipality', party: 'municipality' as const }
const association = { id: 'association', party: null }

describe('who states whose picture', () => {
  it.each<[Role, { party: 'municipality' | 'police' | null } | undefined, Party[]]>([
    ['coordinator', municipality, ['municipality', 'police', 'residents', 'staff', 'partners']],
    ['police-liaison', police, ['police']],
    ['reporter', police, ['police']],
    ['reporter', municipality, ['municipality']],
    ['reporter', association, ['partners']],
    ['reporter', undefined, []],
    ['member', municipality, []],
    ['reader', municipality, []],
  ])('%s of %o', (role, own, parties) => {
    expect(partiesToStateFor({ role }, own)).toEqual(parties)
  })

  it.each<[Role, string, string | null, boolean]>([
    ['coordinator', 'municipality', 'police', true],
    ['coordinator', 'municipality', null, true],
    ['police-liaison', 'police', 'police', true],
    ['police-liaison', 'police', 'municipality', false],
    ['reporter', 'police', null, false],
    ['member', 'municipality', 'municipality', false],
  ])('%s of %s may change what %s says: %s', (role, organisation, says, may) => {
    expect(mayState({ organisation: says }, { role, organisation })).toBe(may)
  })

  it.each<[Role, string, string | null, Visibility, boolean]>([
    ['coordinator', 'municipality', 'police', 'own-organisation', true],
    ['member', 'municipality', 'police', 'partners', true],
    ['member', 'municipality', 'police', 'own-organisation', false],
    ['member', 'police', 'police', 'own-organisation', true],
    ['reporter', 'school', 'police', 'partners', false],
    ['reporter', 'school', 'police', 'public', true],
    ['reporter', 'school', 'school', 'partners', true],
    ['reader', 'municipality', 'municipality', 'public', false],
  ])('%s of %s reads what %s says to %s: %s', (role, own, says, visibility, reads) => {
    expect(isReadableBy({ organisation: says, visibility }, { role, organisation: own })).toBe(reads)
  })
})

const words = {
  words: 'Gångvägen är mörk.',
  theme: null,
  area: null,
  organisation: 'municipality',
  touchpoints: '',
  whyChosen: '',
  sources: '',
  limits: '',
  consequenceOfLimits: '',
  visibility: 'partners' as Visibility,
}
const choosable = {
  parties: ['municipality', 'police', 'residents', 'staff', 'partners'] as Party[],
  organisations: [police, municipality, association],
  themes: ['paths'],
  areas: ['centre'],
}

it.each<[Party, Partial<typeof words>, object]>([
  ['municipality', {}, {}],
  ['municipality', { organisation: 'police' }, { organisation: 'otherParty' }],
  ['police', { organisation: 'police' }, {}],
  ['partners', { organisation: 'municipality' }, { organisation: 'otherParty' }],
  ['partners', { organisation: 'association' }, {}],
  ['staff', {}, {}],
  ['staff', { organisation: 'association' }, { organisation: 'otherParty' }],
  ['residents', {}, { organisation: 'otherParty' }],
  ['municipality', { organisation: 'nobody' }, { organisation: 'unknown' }],
  ['municipality', { words: '' }, { words: 'missing' }],
  ['municipality', { words: 'Barn, 811228-9874' }, { words: 'personalData' }],
  ['municipality', { limits: 'x'.repeat(4001) }, { limits: 'tooLong' }],
  ['municipality', { visibility: '' as Visibility }, { visibility: 'missing' }],
])('a statement of %s with %o has %o', (party, changed, problems) => {
  const found = problemsWithStatement({ ...words, ...changed }, party, choosable)
  expect(Object.fromEntries(Object.entries(found).filter(([, code]) => code))).toEqual(problems)
})

it('residents and the staff of both say it through no organisation, and not to an organisation of its own', () => {
  const nobody = { ...words, organisation: null as unknown as string }
  for (const party of ['residents', 'staff'] as const)
    expect(problemsWithStatement(nobody, party, choosable).organisation).toBeUndefined()
  expect(problemsWithStatement(nobody, 'police', choosable).organisation).toBe('missing')
  const closed = { ...nobody, visibility: 'own-organisation' as const }
  expect(problemsWithStatement(closed, 'residents', choosable).visibility).toBe('otherParty')
})

it.each([
  [{ reason: 'Ny siffra', basedOn: 2 }, undefined],
  [{ reason: '', basedOn: 2 }, 'missing'],
  [{ reason: 'Ny siffra', basedOn: 1 }, 'newer'],
  [{ reason: 'x'.repeat(501), basedOn: 2 }, 'tooLong'],
] as const)('a change with %o: %s', (amendment, problem) => {
  expect(problemWithAmendment(amendment, 2)).toBe(problem)
})

describe('evidence', () => {
  const bare: EvidenceWords = {
    kind: 'document',
    theme: null,
    survey: null,
    question: '',
    dialogue: null,
    sourceNetwork: null,
    contributors: null,
    words: '38 av 212 röster',
    title: '',
    issuer: '',
    reference: '',
    year: null,
    link: '',
    figure: null,
  }
  const sources = { theme: ['t'], survey: ['s'], dialogue: ['d'], sourceNetwork: ['n'] }
  const whole: Record<EvidenceKind, Partial<EvidenceWords>> = {
    'theme-count': { theme: 't' },
    'survey-figure': { survey: 's', question: 'Hur trygg känner du dig?' },
    dialogue: { dialogue: 'd' },
    'offence-figure': { title: 'Anmälda brott', issuer: 'Brå', year: 2025 },
    'own-figure': {
      figure: { kind: 'robbery', place: 'p', unit: 'month', parts: [1, 2], year: 2026, count: 12 },
    },
    finding: { title: 'Cykelställ vid stationen' },
    document: { title: 'Unga om Ekbro', issuer: 'Ekbro kommun', link: 'https://ekbro.example/unga' },
    network: { sourceNetwork: 'n', contributors: 3 },
  }
  const problemsIn = (kind: EvidenceKind, changed: Partial<EvidenceWords>): EvidenceProblems =>
    Object.fromEntries(
      Object.entries(problemsWithEvidence({ ...bare, kind, ...changed }, sources)).filter(([, code]) => code),
    )

  it.each(evidenceKinds)('%s: whole it is kept; with nothing but words it names no source', (kind) => {
    expect(problemsIn(kind, whole[kind])).toEqual({})
    expect(Object.values(problemsIn(kind, {}))).toContain('missing')
    expect(problemsIn(kind, { ...whole[kind], words: '' })).toEqual({ words: 'missing' })
  })

  it.each([
    ['theme-count', { theme: 'elsewhere' }, { theme: 'unknown' }],
    ['document', { link: 'javascript:alert(1)' }, { link: 'notALink' }],
    ['document', { year: 26 }, { year: 'notAYear' }],
    ['document', { words: 'Se 811228-9874' }, { words: 'personalData' }],
  ] as const)('%s with %o: %o', (kind, changed, problems) => {
    expect(problemsIn(kind, { ...whole[kind], ...changed })).toEqual(problems)
  })

  it.each([
    [{ contributors: 2 }, { contributors: 'tooFew' }],
    [{ contributors: null }, { contributors: 'missing' }],
    [{ sourceNetwork: null }, { sourceNetwork: 'missing' }],
    [{ words: 'Ring 070-174 06 05' }, { words: 'personalData' }],
    [{ words: 'Enligt Anna Andersson säljs det vid torget' }, { words: 'personalData' }],
  ] as const)('S2-13 a network is told of as a whole, by no person: %o', (changed, problems) => {
    expect(problemsIn('network', { ...whole.network, ...changed })).toEqual(problems)
  })
})
