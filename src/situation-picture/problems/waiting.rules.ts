import { groundOf, mayBeVotedOn, type Statement } from '../statements/rules.ts'
import { fallenOrigins } from './problem.rules.ts'
import { type Problem, standingOfSignOff } from './rules.ts'

/** What waits for somebody before a picture is agreed. */
export type Waiting = {
  /** Said, but resting on nothing yet, or on nothing any more. */
  withoutEvidence: Statement[]
  /** Can be put to the vote, and stands in no problem so far. */
  inNoProblem: Statement[]
  /** Not signed by both parties, in the wording it has now. */
  notSigned: Problem[]
  /** A statement behind it was struck, or its evidence was. */
  fallen: Problem[]
}

export function waitingIn(statements: readonly Statement[], problems: readonly Problem[]): Waiting {
  const merged = new Set(problems.flatMap(({ origins }) => origins.map(({ id }) => id)))
  return {
    withoutEvidence: statements.filter((one) => ['none', 'evidenceStruck'].includes(groundOf(one))),
    inNoProblem: statements.filter((one) => mayBeVotedOn(one) && !merged.has(one.id)),
    notSigned: problems.filter((problem) => !standingOfSignOff(problem).both),
    fallen: problems.filter((problem) => fallenOrigins(problem).length > 0),
  }
}
