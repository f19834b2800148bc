import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import type { Names } from '../offence-kinds/rules.ts'
import pack from './packs/effect-claims.json' with { type: 'json' }

/**
 * How well founded a claim is, from best to least: with something to compare
 * with; before and after alone; a level seen once; told without figures.
 */
export const grades = ['compared', 'before-after', 'level-only', 'told'] as const
export type Grade = (typeof grades)[number]

/** What somebody says that prevention did: how much, when, where, by whose account, and how well founded. */
export type EffectClaim<Words = string> = {
  claim: Words
  size: string
  period: string
  place: Words
  source: Words
  grade: Grade
}

export type ShippedClaim = EffectClaim<Names> & { code: string }
/** What the partnership noted itself, in its own language. */
export type OwnClaim = EffectClaim & { id: string; limits: string }

/** The claims that are shipped: what others say of their work, not what we say of it. */
export const shippedClaims: ShippedClaim[] = pack.claims.map((claim) => ({
  ...claim,
  grade: grades.find((grade) => grade === claim.grade) ?? 'told',
}))
export const { origin, licence } = pack

export type NewClaim = Omit<OwnClaim, 'id'>
export type WrittenClaim = Omit<NewClaim, 'grade'> & { grade: string }
export type ClaimProblem = 'missing' | 'tooLong' | 'personalData'
export type ClaimProblems = Partial<Record<keyof NewClaim, ClaimProblem>>

const longest = { claim: 500, size: 50, period: 50, place: 150, source: 300, limits: 500 } as const

/** Reads a claim, or says what stands in its way: one without size, time, place or source is no record. */
export function claimOf(written: WrittenClaim): { claim: NewClaim } | { problems: ClaimProblems } {
  const problems: ClaimProblems = {}
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const words = written[field]
    if (words === '' && field !== 'limits') problems[field] = 'missing'
    else if (words.length > most) problems[field] = 'tooLong'
    else if (pointsOutAPerson(words)) problems[field] = 'personalData'
  }
  const grade = grades.find((one) => one === written.grade)
  if (!grade) problems.grade = 'missing'
  return Object.keys(problems).length > 0 || !grade ? { problems } : { claim: { ...written, grade } }
}
