import { type Filled, many, one } from '../web/filled.ts'
import { isLanguage } from '../web/languages.ts'
import { ownLanguageFirst } from './languages.rules.ts'

/** The languages that a form about a partnership says, the one it writes in first. */
export function languagesIn(filled: Filled): string[] {
  const [own = ''] = [one(filled, 'ownLanguage')].filter(isLanguage)
  return ownLanguageFirst(own, one(filled, 'country'), many(filled, 'languages').filter(isLanguage))
}
