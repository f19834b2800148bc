import { inLanguage, type Language, writtenList, writtenNumber } from '../../web/languages.ts'
import type { CaptureProblem, CaptureProblems } from './capture.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv, type VoicesText } from './text.sv.ts'

export const voicesText = (language: Language): VoicesText => inLanguage({ sv, da, en }, language)

export const voicesPath = '/app/dialogue/voices'

/** The sentences of what is wrong with a capture, each at its field. */
export function captureProblemWords(problems: CaptureProblems, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, sentence(field, problem, language)]),
  )
}

function sentence(field: string, problem: CaptureProblem, language: Language): string {
  const t = voicesText(language).problems
  if (problem.code === 'tooMany') return t.tooMany(writtenNumber(problem.number, language))
  if (problem.code !== 'tooLong') return t[problem.code]
  return field === 'keyGroup' ? t.tooLongGroup : t.tooLong(linesNamed(problem.lines, language))
}

// More than this many are counted, not named.
const mostNamed = 8

function linesNamed(lines: { number: number; length: number }[], language: Language): string {
  const t = voicesText(language).problems
  const written = (number: number) => writtenNumber(number, language)
  const named = lines
    .slice(0, mostNamed)
    .map(({ number, length }) => t.line(written(number), written(length)))
  const more = lines.length - named.length
  return writtenList(more > 0 ? [...named, t.lineMore(written(more))] : named, language)
}
