import { countedThings } from '../action-plan/cadence/sentence.rules.ts'
import type { Day } from '../calendar.ts'
import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'
import type { Filled } from '../web/filled.ts'
import { one } from '../web/filled.ts'
import {
  inLanguage,
  type Language,
  shortStretch,
  writtenList,
  writtenMoment,
  writtenNumber,
} from '../web/languages.ts'
import { Button } from '../web/parts/form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { LoggedOccurrence } from './queries.ts'
import type { Problem } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type LogText, sv } from './text.sv.ts'
import type { Strike } from './told.rules.ts'

export const text = (language: Language): LogText => inLanguage({ sv, da, en }, language)

/**
 * The sentence for each field that cannot be saved. Where a text points out a
 * person the sentence names what to take out, so that nothing is left to guess.
 */
export function sentences(
  problems: Problem<string, keyof LogText['problems'] | 'personalData'>[],
  filled: Filled,
  language: Language,
): Record<string, string> {
  const t = text(language)
  const written = (field: string) => `${one(filled, field)} ${one(filled, writtenInstead[field] ?? '')}`
  const findsIn = (field: string) => personalDataIn(written(field)).map(({ match }) => `”${match}”`)
  return Object.fromEntries(
    problems.map(({ field, code }) => [
      field,
      code === 'personalData' ? t.personalData(writtenList(findsIn(field), language)) : t.problems[code],
    ]),
  )
}

/** Where a list to choose from has a field beside it for what is not in the list. */
const writtenInstead: Record<string, string> = { distinctKey: 'newGroup', channel: 'newChannel' }

/** "30 apr.–1 maj 2026"; one day where it is one. */
export function stretchWords({ from, to }: { from: Day; to: Day }, language: Language): string {
  return shortStretch(from, to, language)
}

/** The number as it was reported: its own words where it was approximate. */
export function quantityWords(
  { quantity, quantityWords: words }: Pick<LoggedOccurrence, 'quantity' | 'quantityWords'>,
  language: Language,
): string {
  return words ?? writtenNumber(quantity, language)
}

/** What was done, as one would say it: "en gång", "två timmar", "3 kontroller"; an approximate number in its own words. */
export function amountWords(
  { quantity, quantityWords: words }: Pick<LoggedOccurrence, 'quantity' | 'quantityWords'>,
  unit: string | null,
  language: Language,
): string {
  const t = text(language).receipt
  const number = writtenNumber(quantity, language)
  if (words !== null) return words
  if (unit === null) return t.times(number, quantity === 1)
  return unit === 'hour' ? t.lengths.hours(number, quantity === 1) : countedThings(quantity, unit, language)
}

/** Who struck something, when and why. */
export function struckWords({ reason, byName, at }: Strike, { language, partnership }: Visit): string {
  const t = text(language).history
  return t.struck(byName, writtenMoment(at, partnership.timeZone, language), reason)
}

/** What an occurrence was about, where the cadence asked: the class, the key group, the risk occasion, the area. */
export function aboutWords(entry: LoggedOccurrence): string {
  const { unitName, distinctKey, occasionTitle, areaName, channel } = entry
  return [unitName, distinctKey, occasionTitle, areaName, channel].filter(Boolean).join(', ')
}

/** Where the pages about one commitment lead back to. */
export function commitmentTrail(commitment: { id: string; title: string }, t: LogText) {
  return [
    { href: '/app/log', label: t.title },
    { href: `/app/log/${commitment.id}`, label: commitment.title, own: true },
  ]
}

/** The one main action of a form, and the way back without it. */
export function SaveOrLeave({ visit, save, back }: { visit: Visit; save: string; back: string }) {
  return (
    <div class="actions">
      <Button>{save}</Button>
      <a href={back}>{webText(visit.language).cancel}</a>
    </div>
  )
}
