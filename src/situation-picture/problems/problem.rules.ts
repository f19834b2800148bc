import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import { type SigningParty, signingParties, visibilities } from '../rules.ts'
import { mayBeVotedOn, type Statement } from '../statements/rules.ts'
import { type Problem, type ProblemWords, standingOfSignOff, waysToBeSeen } from './rules.ts'

export type ProblemField = 'title' | 'words' | 'seen' | 'difference' | 'theme' | 'area' | 'visibility'
export type ProblemProblem = 'missing' | 'unknown' | 'doesNotFit' | 'noEvidence' | TextProblem
export type ProblemProblems = Problems<ProblemField | 'statements', ProblemProblem>

export type Choosable = { themes: readonly string[]; areas: readonly string[] }

/**
 * What stands in the way of making a problem of these statements: one of them
 * rests on nothing, and so cannot be put to the vote; they cannot be seen in the
 * way that was said; a difference is not explained.
 *
 * `added` are the statements that come in now. One that was in before and lost
 * its evidence stays, and is told of on the page; it only cannot be signed.
 */
export function problemsWithProblem(
  words: ProblemWords,
  { origins, added }: { origins: readonly Statement[]; added: readonly Statement[] },
  choosable: Choosable,
): ProblemProblems {
  const { title, seen, difference, theme, area, visibility } = words
  const standing = origins.filter(({ struck }) => !struck)
  return {
    title: title === '' ? 'missing' : textProblem(title, longest.line),
    words: words.words === '' ? 'missing' : textProblem(words.words),
    seen: waysToBeSeen(standing).includes(seen) ? undefined : seen ? 'doesNotFit' : 'missing',
    difference: difference === '' && seen !== 'agree' ? 'missing' : textProblem(difference),
    theme: theme === null || choosable.themes.includes(theme) ? undefined : 'unknown',
    area: area === null || choosable.areas.includes(area) ? undefined : 'unknown',
    visibility: visibilities.includes(visibility) ? undefined : 'missing',
    statements: standing.length === 0 ? 'missing' : added.every(mayBeVotedOn) ? undefined : 'noEvidence',
  }
}

/** What is to come in and what is to be taken out, each by the id of a statement. */
export type OriginChange = { add: readonly string[]; remove: readonly string[] }

/**
 * The statements behind the next wording: those of the last one, without what
 * was named to be taken out, with what came in. A form that forgets one loses none.
 */
export function nextOrigins(before: readonly string[], { add, remove }: OriginChange): string[] {
  const kept = before.filter((id) => !remove.includes(id))
  return [...kept, ...add.filter((id) => !kept.includes(id) && !remove.includes(id))]
}

/** The statements behind a problem that rest on nothing any more: struck themselves, or without evidence that holds. */
export function fallenOrigins({ origins }: Pick<Problem, 'origins'>): Statement[] {
  return origins.filter((statement) => !mayBeVotedOn(statement))
}

/** Whose name is to be put under which wording. */
export type Signing = { party: SigningParty; office: string; basedOn: number }
export type SignOffProblems = Problems<
  'party' | 'office',
  'missing' | 'twice' | 'sameUser' | 'noEvidence' | 'newer' | TextProblem
>

/**
 * Why a party cannot sign a problem: it has already; the same user signed for
 * the other, and nobody agrees with themselves; a statement behind it rests on
 * nothing; the wording is another by now. An office signs, not a person.
 */
export function problemsWithSignOff(
  problem: Problem,
  { party, office, basedOn }: Signing,
  by: string,
): SignOffProblems {
  return {
    party: problemWithSigner(problem, party, by) ?? (basedOn === problem.number ? undefined : 'newer'),
    office:
      office === ''
        ? 'missing'
        : personalDataIn(office).length > 0
          ? 'personalData'
          : textProblem(office, longest.line),
  }
}

function problemWithSigner(problem: Problem, party: SigningParty, by: string): SignOffProblems['party'] {
  if (!signingParties.includes(party)) return 'missing'
  if (standingOfSignOff(problem).signed.includes(party)) return 'twice'
  if (problem.signOffs.some(({ signedBy }) => signedBy === by)) return 'sameUser'
  return fallenOrigins(problem).length > 0 ? 'noEvidence' : undefined
}
