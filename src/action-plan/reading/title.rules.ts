import { isAgreementTitle } from './heading-words.rules.ts'
import type { Script } from './script.rules.ts'

/** What a part of any text is called: the heading of a page whose title was on the page before. */
const partOfAnyText =
  /^(?:[\d.]+\s+)?(?:in(?:d)?ledning|ba[kg]grund|sammanfattning|resumé|f[öo]rord|innehåll|indhold|syfte|formål|parter)$/iu

/** A title longer than this is a sentence. */
const longestTitle = 160

/**
 * What the text calls itself: the heading it begins with, or its first line
 * where that line names an agreement ("SAMARBEJDSAFTALE OM TRYGHED mellem …").
 * Empty where it begins with a sentence, or with a part that any text has, such as
 * "Inledning".
 */
export function titleOf(script: Script): string {
  const first = script.blocks[0]
  if (!first || first.kind === 'row') return ''
  if (first.kind === 'heading')
    return first.text.length <= longestTitle && !partOfAnyText.test(first.text.trim()) ? first.text : ''
  const named = first.text.split(/[,;]?\s(?:gäller|gælder|gældende|giltig|gyldig)\s/i)[0] ?? ''
  const before = named.split(/,?\s(?:mellan|mellem|mellom)\s/i)[0] ?? ''
  // "Samverkansavtal mellan …" is called after its parties, "Samarbejdsaftale om tryghed mellem …" after its matter.
  const ofMatter = /\s(?:om|för|for)\s/i.test(before)
  const whole = ofMatter || named.length > longestTitle ? before : named
  const isTitle = isAgreementTitle(whole) && !/[.:;!?]$/.test(whole) && whole.length <= longestTitle
  return isTitle ? whole : ''
}
