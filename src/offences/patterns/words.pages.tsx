import type { Child } from 'hono/jsx'
import { percentWords } from '../../web/changes/words.ts'
import { inLanguage, type Language, writtenMonth, writtenNumber } from '../../web/languages.ts'
import { AppPage } from '../../web/layout.tsx'
import { Button, Select } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import { kindWords, offencesPath, roomTrail } from '../words.pages.tsx'
import { firstDayOf, leastForPattern, type Span } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PatternsText, sv, type TwoWords } from './text.sv.ts'

export const patternsText = (language: Language): PatternsText => inLanguage({ sv, da, en }, language)

export const patternsPath = `${offencesPath}/patterns`

export const patternNames = ['when', 'nightlife', 'where', 'again', 'unusual', 'first'] as const
export type PatternName = (typeof patternNames)[number]

export const pathOf = (name: PatternName) => `${patternsPath}/${name}`

/** Which kind is chosen, among those there are figures of. */
export type ChosenKind = { kind: string; kinds: readonly string[] }

type FrameProps = { visit: Visit; name: PatternName; chosen?: ChosenKind | null; children: Child }

/** A page of a pattern: where it stands, of which kind it is, and how it was worked out. */
export function PatternPage({ visit, name, chosen, children }: FrameProps) {
  const { language } = visit
  const t = patternsText(language)
  const trail = [...roomTrail(language), { href: patternsPath, label: t.title }]
  return (
    <AppPage visit={visit} title={t.pages[name].title} trail={trail}>
      {chosen && <KindChooser visit={visit} name={name} chosen={chosen} />}
      {children}
    </AppPage>
  )
}

function KindChooser({ visit, name, chosen }: { visit: Visit; name: PatternName; chosen: ChosenKind }) {
  const t = patternsText(visit.language)
  return (
    <form method="get" action={pathOf(name)} class="sheet">
      <Select
        name="kind"
        label={t.kind}
        choices={chosen.kinds.map((value) => ({ value, label: kindWords(value, visit.language) }))}
        filled={{ kind: chosen.kind }}
        problems={{}}
      />
      <div class="actions">
        <Button secondary>{t.show}</Button>
      </div>
    </form>
  )
}

/** How it was worked out, folded until somebody asks. */
export function Rule({ words, language }: { words: string; language: Language }) {
  return (
    <details>
      <summary>{patternsText(language).ruleHead}</summary>
      <p>{words}</p>
    </details>
  )
}

/** Over which months, of which kind, and that the months come in waves where they do. */
export function Basis({ span, varying, language }: { span: Span; varying: number; language: Language }) {
  const t = patternsText(language)
  return (
    <p class="quiet">
      {t.span(monthWords(span.first, language), monthWords(span.last, language))}{' '}
      {varying > 1 && t.varies(rounded(varying, language))}
    </p>
  )
}

export const monthWords = (month: string, language: Language): string =>
  writtenMonth(firstDayOf(month), language)

/** A number with at most one decimal. */
export const rounded = (number: number, language: Language): string =>
  writtenNumber(Math.round(number * 10) / 10, language)

/** A whole number, for what is worked out of spans and chance. */
export const whole = (number: number, language: Language): string =>
  writtenNumber(Math.round(number), language)

/** "22", "04": an hour as it stands on a clock. */
export const clock = (hour: number): string => String(hour % 24).padStart(2, '0')

/** "32 %": a share of two counts, where both are enough for one; else nothing. */
export const shareWords = (part: number, of: number, language: Language): string | null =>
  Math.min(part, of) < leastForPattern ? null : percentOf(part / of, language)

/** "32 %". */
export function percentOf(share: number, language: Language): string {
  const written = writtenNumber(Math.round(100 * share), language)
  return language === 'en' ? `${written}%` : `${written}\u00a0%`
}

/** Two counts with how much more the first is, in percent only where both are enough. */
export function twoWords(first: number, other: number, ratio: number | null, language: Language): TwoWords {
  const isEnough = ratio !== null && Math.min(first, other) >= leastForPattern
  return {
    first: writtenNumber(first, language),
    other: writtenNumber(other, language),
    percent: isEnough ? percentWords(ratio, language) : null,
  }
}
