import { type Filled, one } from '../../web/filled.ts'
import { isLanguage } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { type Capture, statementsIn, type Way } from './capture.rules.ts'
import { type SavedVoice, voicesWithIds } from './queries.ts'

export const wayIn = (said: string | null): Way => (said === 'one' ? 'one' : 'lines')

/** What a form says was said; one voice a line unless it says otherwise. */
export function captureIn(filled: Filled): Capture {
  const language = one(filled, 'language')
  return {
    statements: statementsIn(one(filled, 'words'), wayIn(one(filled, 'way'))),
    speaker: one(filled, 'speaker'),
    area: one(filled, 'area') || null,
    keyGroup: one(filled, 'keyGroup'),
    language: isLanguage(language) ? language : 'sv',
  }
}

// So many voices in which something was hidden are shown again; an address holds no more.
const mostShownAgain = 20

/** What the address after a press tells the next page: these fields, how many were kept, and which were masked. */
export function keptAfter(
  filled: Filled,
  saved: SavedVoice[],
  keptFields: readonly string[],
): URLSearchParams {
  const masked = saved.filter((voice) => voice.masked).map(({ id }) => id)
  return new URLSearchParams({
    ...Object.fromEntries(keptFields.map((field) => [field, one(filled, field)])),
    kept: String(saved.length),
    masked: String(masked.length),
    shown: masked.slice(0, mostShownAgain).join('.'),
  })
}

/** What the last press kept, told once. Voices are shown again to those who may read them. */
export async function justKept({ act, query, may }: Visit) {
  const number = count(query.get('kept'))
  if (number === 0) return null
  const ids = (query.get('shown') ?? '').split('.').filter((id) => /^[\da-f-]{36}$/.test(id))
  const masked = may('read-voices')
    ? await voicesWithIds(act.db, act.within, ids.slice(0, mostShownAgain))
    : []
  return { number, masked, maskedMore: Math.max(0, count(query.get('masked')) - masked.length) }
}

export const count = (said: string | null) => Number(/^\d{1,6}$/.exec(said ?? '')?.[0] ?? 0)
