import { inLanguage, type Language, writtenDay } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Question } from '../reading/rules.ts'
import { readable } from '../reading/script.rules.ts'
import { type ReviewItem, surenessOf } from './items.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ReviewText, sv } from './text.sv.ts'

export const text = (language: Language): ReviewText => inLanguage({ sv, da, en }, language)

/** Where the pages of a reading lead back to. */
export function reviewTrail(visit: Visit, reading?: { id: string; name: string }) {
  const t = text(visit.language)
  return [
    { href: '/app/action-plan', label: webText(visit.language).steps['action-plan'] },
    { href: '/app/action-plan/review', label: t.title },
    ...(reading ? [{ href: `/app/action-plan/review/${reading.id}`, label: reading.name }] : []),
  ]
}

/** What a text is called: its file, its heading, or that it was pasted. */
export function nameOf(reading: { fileName: string; heading: string }, t: ReviewText): string {
  return reading.fileName || reading.heading || t.home.pasted
}

/** What an item is called on the page: its title, or its words where it has none. */
export function titleOf(one: ReviewItem, t: ReviewText): string {
  const { item } = one
  if (one.section === 'terms') {
    const { kind } = one.item
    return t.termKinds[kind === 'fixed-dates' ? 'signature-to-date' : kind]
  }
  if (one.section === 'commitments') return one.item.what
  if (one.section === 'signatories')
    return [one.item.office, one.item.organisation].filter(Boolean).join(', ') || readable(item)
  if ('title' in item) return item.title
  return 'name' in item ? item.name : readable(item)
}

/** How sure a reading is, as a word; an unsure one is marked with a sign and not by colour alone. */
export function Sureness({ sure, t }: { sure: number; t: ReviewText }) {
  const sureness = surenessOf({ sure })
  const words = `${t.item[sureness]} (${Math.round(sure * 100)} %)`
  return sureness === 'unsure' ? (
    <strong class="unsure-mark">▲ {words}</strong>
  ) : (
    <span class="quiet">{words}</span>
  )
}

/** An answer that a question offers, in words: a period of days, a focus area, "until further notice". */
export function answerWords({ code }: Question, value: string, language: Language): string {
  const t = text(language)
  if (code !== 'termContradiction') return value
  if (value === 'until-further-notice') return t.untilFurtherNotice
  const [from = '', to = ''] = value.split('/')
  return t.period(from && writtenDay(from, language), to && writtenDay(to, language))
}
