import { describe, expect, it } from 'vitest'
import { continuous, times, whenNeeded } from '../demo/cadences.ts'
import type { Cadence } from './cadence/rules.ts'
import { type CommitmentDraft, type LintCode, lintCommitment } from './lint.rules.ts'

const monthly = times(10, 'month')

function draft(
  words: string,
  cadence: Cadence | null,
  language: 'sv' | 'da' = 'sv',
  responsible = ['Polisen'],
): CommitmentDraft {
  return { words, language, cadence, responsible }
}

const codesOf = (one: CommitmentDraft) => lintCommitment(one).findings.map(({ code }) => code)
const wordsOf = (one: CommitmentDraft) =>
  lintCommitment(one).findings.flatMap(({ word }) => (word === null ? [] : [word]))

describe('real phrases', () => {
  // biome-ignore format: a table is read by its rows
  const phrases: [phrase: string, words: string, language: 'sv' | 'da', cadence: Cadence, vague: string[]][] = [
    ['S0-37 a strengthened effort', 'øget indsats mod hastighedsoverskridelser', 'da', continuous, ['øget indsats']],
    ['S0-37 a focus', 'fokus på trafikfarlige forseelser', 'da', continuous, ['fokus']],
    ['S0-40 frequent control visits', 'Patruljetjenesten aflægger hyppige kontrolbesøg', 'da', continuous, ['hyppige']],
    ['S2-38 meet regularly each year', 'ska träffas regelbundet, i partsammansatta grupper varje år', 'sv', continuous, ['regelbundet']],
    ['S4-03 continuous', 'Märk-DNA. Kontinuerligt.', 'sv', continuous, ['Kontinuerligt']],
    ['S4-03 as needed', 'Besöka miljöer där ungdomar vistas. Vid behov.', 'sv', whenNeeded, ['Vid behov']],
    ['S4-03 running, and more of it', 'Ökad polisnärvaro under kvällar och helger. Löpande under året.', 'sv', continuous, ['Löpande', 'Ökad']],
    ['work for', 'Parterna ska verka för ett gott samarbete', 'sv', continuous, ['verka för']],
    ['running and as needed', 'Løbende og efter behov', 'da', continuous, ['Løbende', 'efter behov']],
    ['a strengthened focus', 'styrket fokus på indbrud', 'da', continuous, ['styrket fokus']],
  ]
  it.each(phrases)('%s', (_, words, language, cadence, vague) => {
    const one = draft(words, cadence, language)
    expect(wordsOf(one)).toEqual(vague)
    expect(lintCommitment(one)).toMatchObject({ measurable: false })
    expect(lintCommitment(one).proposal).not.toBeNull()
  })

  it('says where the word stands', () => {
    const words = 'ska träffas regelbundet varje år'
    const { at } = lintCommitment(draft(words, continuous)).findings.at(-1)!
    expect(words.slice(at!.from, at!.to)).toBe('regelbundet')
  })
})

describe('what is missing', () => {
  // biome-ignore format: a table is read by its rows
  const table: [what: string, draft: CommitmentDraft, codes: LintCode[]][] = [
    ['S4-03 a measurable promise has no finding', draft('Minst 10 kontroller per månad', monthly), []],
    ['S2-38 "regelbundet" is no fault once a number is set', draft('Regelbundna möten, minst 4 gånger per år', { ...monthly, count: 4, period: 'year' }), []],
    ['nothing chosen yet', draft('Nattvandring', null), ['noNumber']],
    ['nobody answers for it', draft('Minst 10 kontroller per månad', monthly, 'sv', [' ']), ['noOwner']],
    ['a number without a period', draft('Vid minst 200 tillfällen', { ...monthly, count: 200, period: null }), ['noPeriod']],
    ['ten of what?', draft('Minst 10 per månad', monthly), ['noWayToCount']],
    ['ten hours', draft('Minst 10 per månad', { ...monthly, unit: 'hour' }), []],
    ['once a year it is enough that it was done', draft('ska årligen revideras', { ...monthly, count: 1, period: 'year' }), []],
    ['each time needs no number', draft('Nattvandring under riskhelger', { ...monthly, kind: 'per-occasion', count: null, period: 'occasion' }), []],
    ['by a day needs no number', draft('Senast den 30 juni', { ...continuous, kind: 'one-off', dueBy: '2026-06-30' }), []],
    ['a result disguised as activity', draft('upptäcka minst 52 narkotikabrott', { ...monthly, count: 52, period: 'agreement', unit: 'detected offence' }), ['resultAsActivity']],
    ['less of something is a result', draft('nedbringe antallet af indbrud', continuous, 'da'), ['noNumber', 'resultAsActivity']],
    ['seizures as a noun name the work', draft('Lagföring - beslag av narkotika, minst 1 gång i månaden', { ...monthly, count: 1 }), []],
    ['a word inside another is not that word', draft('Söka upp ungdomar vid 10 besök', monthly), []],
  ]
  it.each(table)('%s', (_, one, codes) => expect(codesOf(one)).toEqual(codes))
})

describe('a measurable wording is proposed', () => {
  // biome-ignore format: a table is read by its rows
  const table: [what: string, draft: CommitmentDraft, proposal: Partial<Cadence> | null][] = [
    ['S0-40 "hyppige": at least once a week', draft('hyppige kontrolbesøg', continuous, 'da'), { kind: 'counted', count: 1, comparator: 'at-least', period: 'week' }],
    ['S2-38 "regelbundet": at least once a quarter', draft('träffas regelbundet', continuous), { count: 1, period: 'quarter' }],
    ['"løbende": at least once a month', draft('orienterer løbende', continuous, 'da'), { count: 1, period: 'month' }],
    ['S0-37 "fokus": at least once a month', draft('fokus på trafikfarlige forseelser', continuous, 'da'), { count: 1, period: 'month' }],
    ['"vid behov": each time, within a week', draft('Vid behov', whenNeeded), { kind: 'per-occasion', period: 'occasion', within: 'P7D' }],
    ['a number without a period: a year', draft('minst 8 nya områden', { ...monthly, count: 8, period: null }), { count: 8, period: 'year' }],
    ['a window is kept', draft('Löpande, kvällar', { ...continuous, window: { dayParts: ['evening'] } }), { window: { dayParts: ['evening'] }, count: 1 }],
    ['nothing to propose for a clear one', draft('Minst 10 kontroller per månad', monthly), null],
  ]
  it.each(table)('%s', (_, one, proposal) => {
    const found = lintCommitment(one).proposal
    if (proposal === null) expect(found).toBeNull()
    else expect(found).toMatchObject(proposal)
  })
  it('what is proposed is measurable', () => {
    const { proposal } = lintCommitment(draft('Vi ska verka för regelbundna besök', continuous))
    expect(lintCommitment(draft('Vi ska verka för regelbundna besök', proposal)).measurable).toBe(true)
  })
})
