import { inLanguage, type Language, writtenDay, writtenList } from '../../web/languages.ts'
import type { Reading } from '../../web/own-language.ts'
import { aroundOwnWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { SignOffStanding } from '../problems/rules.ts'
import { pictureTrail } from '../words.pages.tsx'
import type { Decision, PrioritySession, Score } from './rules.ts'
import type { Figure } from './scores.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PrioritiesText, sv } from './text.sv.ts'

export const text = (language: Language): PrioritiesText => inLanguage({ sv, da, en }, language)

export const addressOfPriorities = (picture: string) => `/app/situation-picture/${picture}/priorities`
export const addressOfSession = (session: string) => `/app/situation-picture/priority-session/${session}`

/** From a session back to the priorities of its picture; from its forms back to the session. */
export function prioritiesTrail(
  visit: Visit,
  picture: { id: string; title: string },
  session?: PrioritySession,
) {
  return [
    ...pictureTrail(visit, picture),
    { href: addressOfPriorities(picture.id), label: text(visit.language).title },
    ...(session ? [{ href: addressOfSession(session.id), label: session.title, own: true }] : []),
  ]
}

/** "17 av 24": a figure with the most it could have been; "no points" where nothing can be said. */
export function figureWords({ points, most }: Figure, language: Language): string {
  const t = text(language).session
  return most === 0 ? t.notScored : t.outOf(points, most)
}

/** A score as the table shows it. */
export function scoreWords(score: Pick<Score, 'score'> | undefined, language: Language): string {
  const t = text(language).scoring
  if (!score) return t.notYet
  return score.score === null ? t.unknownShort : String(score.score)
}

/** "kommunen och polisen": the parties that have not signed. */
export function partiesWords(lacks: SignOffStanding['lacks'], language: Language): string {
  const { parties } = text(language)
  return writtenList(
    lacks.map((party) => parties[party]),
    language,
  )
}

/** What was decided, in a word or two; nothing where nobody has decided. */
export function decisionWords(decision: Decision | undefined, language: Language): string {
  const t = text(language).session
  if (!decision) return t.undecided
  return decision.prioritised ? t.decided(decision.place ?? 0) : t.notPrioritised
}

/** When a session was held, or will be. */
export function heldWords({ heldOn }: PrioritySession, today: string, language: Language): string {
  const t = text(language).session
  const day = writtenDay(heldOn, language)
  return heldOn > today ? t.willBe(day) : t.held(day)
}

/** The reason of a decision or a score, as somebody wrote it; nothing where there is none. */
export function Because({ reason, reading }: { reason: string; reading: Reading }) {
  if (reason === '') return null
  return <span>{aroundOwnWords(text(reading.language).session.because, [reason], reading)}</span>
}
