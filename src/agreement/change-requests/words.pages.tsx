import { inLanguage, type Language, writtenDay, writtenList } from '../../web/languages.ts'
import type { ChangeRequest } from './rules.ts'
import { standingOfRequest } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ChangeRequestText, sv } from './text.sv.ts'

export const text = (language: Language): ChangeRequestText => inLanguage({ sv, da, en }, language)

/** Where a request is read and answered. */
export const requestPath = (id: string) => `/app/agreement/change-requests/${id}`

export type Named = { id: string; name: string }

export function nameIn(known: readonly Named[], id: string): string {
  return known.find((one) => one.id === id)?.name ?? id
}

/** How a request stands, and where it waits, for whom. */
export function standingWords(
  request: ChangeRequest,
  { parties }: { parties: readonly string[] },
  organisations: readonly Named[],
  language: Language,
): string {
  const t = text(language)
  const { standing, waitingFor } = standingOfRequest(request, parties)
  const names = waitingFor.map((party) => nameIn(organisations, party))
  return names.length > 0 ? t.waitingFor(writtenList(names, language)) : t.standings[standing]
}

/** Which party asked, and when: what a request is called. */
export function requestName(
  request: Pick<ChangeRequest, 'organisation' | 'askedOn'>,
  organisations: readonly Named[],
  language: Language,
): string {
  const { organisation, askedOn } = request
  return text(language).from(nameIn(organisations, organisation), writtenDay(askedOn, language))
}

/** The sentence for what is wrong at each field; undefined where nothing is. */
export function toldProblems(
  problems: Partial<Record<string, keyof ChangeRequestText['problems']>> | undefined,
  language: Language,
): Record<string, string> | undefined {
  if (!problems) return undefined
  const t = text(language)
  const missing: Partial<Record<string, string>> = t.missing
  const sentences = Object.entries(problems).flatMap(([field, code]) =>
    code ? [[field, (code === 'missing' && missing[field]) || t.problems[code]]] : [],
  )
  return Object.fromEntries(sentences)
}
