import { describe, expect, it } from 'vitest'
import { problemsWithChapter } from './chapters.rules.ts'
import { type ComparedProblem, changesBetween } from './comparison.rules.ts'
import { holdsSmallCount } from './narrower.rules.ts'
import {
  isPictureDue,
  nextPictureDue,
  problemsWithApproval,
  problemsWithFreezing,
  standingOfPicture,
} from './versions.rules.ts'

describe('two pictures side by side', () => {
  const problem = (id: string, changed: Partial<ComparedProblem> = {}): ComparedProblem => ({
    ...{ id, title: `Problem ${id}`, words: 'Så ser det ut', theme: '', area: '', priority: { place: 1 } },
    ...changed,
  })
  const cases: [string, ComparedProblem[], ComparedProblem[], string[][]][] = [
    ['nothing has changed', [problem('a')], [problem('a')], [[]]],
    ['a problem is new', [], [problem('a')], [['new']]],
    ['a problem is gone', [problem('a')], [], [['gone']]],
    ['other words of the same one', [problem('a')], [problem('a', { words: 'Annat' })], [['reworded']]],
    ['another place', [problem('a')], [problem('a', { priority: { place: 2 } })], [['moved']]],
    ['no longer prioritised', [problem('a')], [problem('a', { priority: null })], [['moved']]],
    [
      'the same title in the next picture',
      [problem('a', { title: 'Mörka vägar' })],
      [problem('b', { title: 'mörka  vägar ', priority: { place: 3 } })],
      [['reworded', 'moved']],
    ],
    [
      'the only one of its theme and area in both',
      [problem('a', { theme: 'Fart', area: 'Norr' })],
      [problem('b', { theme: 'Fart', area: 'Norr' })],
      [['reworded']],
    ],
    [
      'two of a theme are not mixed up',
      [problem('a', { theme: 'Fart' })],
      [problem('b', { theme: 'Fart' }), problem('c', { theme: 'Fart' })],
      [['new'], ['new'], ['gone']],
    ],
  ]
  it.each(cases)('%s', (_, before, now, expected) => {
    expect(changesBetween(before, now).map(({ what }) => what)).toEqual(expected)
  })
})

describe('counts too small to show residents', () => {
  it.each([
    ['38 av 212 röster', false],
    ['3 av 212 röster', true],
    ['8 av 12 röster', true],
    ['84 narkotikabrott, 61 året innan', false],
    ['9 procent har prövat, 6 procent två år tidigare', false],
    ['Två av åttio elever', true],
    ['4 anmälningar', true],
    ['1 240 anmälningar', false],
    ['2,5 gånger så många', false],
    ['Fire unge blev fulgt', true],
  ])('%s', (words, small) => {
    expect(holdsSmallCount(words)).toBe(small)
  })
})

describe('a new picture is due', () => {
  const frozen = [{ frozenOn: '2023-12-05' }, { frozenOn: '2024-02-29' }]
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
  ])('24 months after the newest was frozen, on %s', (today, due) => {
    expect(nextPictureDue(frozen)).toBe('2026-02-28')
    expect(isPictureDue(frozen, today)).toBe(due)
  })
  it('never before the first was frozen', () => {
    expect(isPictureDue([], '2030-01-01')).toBe(false)
  })
})

it('a chapter tells no person and is not written over', () => {
  const words = {
    words: '',
    whyChosen: '',
    sources: '',
    limits: '',
    consequenceOfLimits: '',
    visibility: 'public',
  }
  const at = { basedOn: 1, number: 1 }
  expect(problemsWithChapter({ ...words, words: 'Det gäller 811228-9874' }, at).words).toBe('personalData')
  expect(problemsWithChapter(words, { basedOn: 0, number: 1 }).words).toBe('newer')
  expect(problemsWithChapter({ ...words, visibility: 'all' }, at).visibility).toBe('missing')
  expect(problemsWithChapter({ ...words, limits: 'x'.repeat(4001) }, at).limits).toBe('tooLong')
})

it('freezing says why, and stops while a voice group is neither heard nor excused', () => {
  const obstacles = [{ code: 'voicesMissing' as const, named: ['staff'] }]
  expect(problemsWithFreezing({ reason: 'x', basedOn: 0 }, { number: 0, obstacles }).reason).toBe('obstacles')
  expect(problemsWithFreezing({ reason: '', basedOn: 0 }, { number: 0, obstacles: [] }).reason).toBe(
    'missing',
  )
  expect(problemsWithFreezing({ reason: 'x', basedOn: 0 }, { number: 1, obstacles: [] }).reason).toBe('newer')
})

it('nobody approves for both parties, and none approves twice', () => {
  const approvals = [{ party: 'police' as const, office: 'Chef', by: 'karim', day: '2026-01-26' }]
  const office = 'Kommundirektör'
  expect(problemsWithApproval({ party: 'municipality', office }, { approvals }, 'karim').party).toBe(
    'sameUser',
  )
  expect(problemsWithApproval({ party: 'police', office }, { approvals }, 'anna').party).toBe('twice')
  expect(problemsWithApproval({ party: 'municipality', office }, { approvals }, 'anna').party).toBeUndefined()
})

describe('how far a picture has come', () => {
  const approval = (party: 'municipality' | 'police') => ({ party, office: '', by: null, day: '2026-01-02' })
  const frozen = { approvals: [], publishedOn: null, withdrawn: null }
  const approved = { ...frozen, approvals: [approval('municipality'), approval('police')] }
  const published = { ...approved, publishedOn: '2026-01-03' }
  const withdrawn = { ...published, withdrawn: { day: '2026-01-04', reason: 'Fel' } }
  it.each([
    ['begun', [], 'draft'],
    ['frozen', [frozen], 'frozen'],
    ['one party has approved', [{ ...frozen, approvals: [approval('police')] }], 'frozen'],
    ['both have', [approved], 'approved'],
    ['residents read it', [published], 'published'],
    ['residents still read the one before', [frozen, published], 'published'],
    ['it was taken back', [withdrawn], 'withdrawn'],
  ])('%s', (_, versions, expected) => {
    expect(standingOfPicture(versions)).toBe(expected)
  })
})
