import { namesListed, partiesAmong } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { closingBrackets, labelledParts } from './promise-labels.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import type { Passage } from './script.rules.ts'

/**
 * "Riktad patrullering. (Varje arbetspass. Samverkan: Polisen.)"
 *
 * The form of many Swedish promise lists: what is done, then in brackets how
 * often and with whom. Brackets that hold neither a label nor a cadence are
 * ordinary ones and make no promise.
 */
export function bracketPromise(passage: Passage, cadencesIn: CadenceReader): PromiseLine | null {
  const brackets = closingBrackets(passage)
  if (!brackets || brackets.before.text === '') return null
  const parts = labelledParts(brackets.inside)
  const value = (...labels: (string | null)[]) =>
    parts.find((one) => labels.includes(one.label))?.value.text ?? null
  const inside = [value(null), value('when')].filter((text) => text !== null).join('. ')
  // "(ansvarig: Polisen)" says who, and the sentence before it how often.
  const words = inside === '' && value('responsible') !== null ? brackets.before.text : inside
  const cadences = cadencesIn(words)
  const labelled = parts.some((one) => one.label !== null)
  if (!labelled && cadences.length === 0) return null
  const cooperation = namesListed(value('cooperation') ?? '')
  const stated = namesListed(value('responsible') ?? '')
  const responsible = stated.length > 0 ? stated : partiesAmong(cooperation)
  return {
    ...plainLine(passage, labelled ? 0.95 : 0.75),
    what: brackets.before,
    cadenceWords: words,
    cadences,
    cooperation,
    responsible,
    responsibleFrom: stated.length > 0 ? 'stated' : responsible.length > 0 ? 'cooperation' : null,
    followUp: value('followUp'),
  }
}
