import type { Surrounded } from '../displacement.ts'
import type { Compared } from '../effect.ts'
import type { Counted } from '../rate.ts'
import { changeVerdict, displacementVerdict, effectVerdict } from '../verdict.ts'
import { statusOf } from './rate.ts'

type Input = { alpha: number } & (
  | { question: 'change'; before: Counted; after: Counted }
  | ({ question: 'effect' } & Compared)
  | ({ question: 'displacement' } & Surrounded)
)

export function verdictAnswer(input: Input) {
  const verdict =
    input.question === 'change'
      ? changeVerdict(input.before, input.after, input.alpha)
      : input.question === 'effect'
        ? effectVerdict(input, input.alpha)
        : displacementVerdict(input, input.alpha)
  return { verdict: statusOf(verdict) }
}
