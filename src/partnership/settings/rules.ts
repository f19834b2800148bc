import { isTooLong, problemWithLine } from '../lengths.rules.ts'
import type { Problems } from '../problems.rules.ts'
import type { LogoProblem } from './logo.rules.ts'

/** Everything a partnership chooses for itself. */
export type Settings = {
  name: string
  kind: 'municipality' | 'police-area'
  country: 'SE' | 'DK'
  languages: string[]
  timeZone: string
  /** The words it uses in place of the country's usual ones: code word → label. */
  termSet: Record<string, string>
  /** `#rrggbb`. */
  accent: string
  /** A picture as `data:` address. */
  logo: string | null
  logoAlt: string | null
  responsibleBoard: string | null
  /** Where residents write when something is wrong. */
  contact: string | null
  /** Whether residents can read its pages. */
  published: boolean
  /** Fewer offences than so many are not told in public: somebody who knows the place could recognise them. */
  fewestShown: number
}

/** What is chosen by whoever does not choose: what most offices keep to. */
export const usualFewest = 5

/** Below three a single other person in the know could work out the last one; above fifty nothing would be told. */
export const fewestAllowed = { least: 3, most: 50 } as const

/** The time zones of the two countries. */
export const timeZones = ['Europe/Stockholm', 'Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk'] as const

/** WCAG 2.2: text needs this contrast, and the colour stands behind white text and before white ground. */
export const neededContrast = 4.5

export type SettingsProblems = Problems<
  keyof Settings | `term-${string}`,
  | 'noName'
  | 'noKind'
  | 'noCountry'
  | 'noLanguage'
  | 'noTimeZone'
  | 'noColour'
  | 'tooPale'
  | 'noLogoAlt'
  | 'noContact'
  | 'contactForm'
  | 'tooLong'
  | 'contactTooLong'
  | 'termTooLong'
  | 'fewestOutside'
  | 'changedMeanwhile'
  | LogoProblem
>

/** What is wrong with settings. `contrast` is that of the accent against white, 1 to 21. */
export function problemsWithSettings(wanted: Settings, contrast: number): SettingsProblems {
  return {
    name: problemWithLine(wanted.name, 'noName'),
    languages: wanted.languages.length === 0 ? 'noLanguage' : undefined,
    timeZone: timeZones.some((zone) => zone === wanted.timeZone) ? undefined : 'noTimeZone',
    accent: !/^#[0-9a-f]{6}$/.test(wanted.accent)
      ? 'noColour'
      : contrast < neededContrast
        ? 'tooPale'
        : undefined,
    logoAlt: wanted.logo && !wanted.logoAlt ? 'noLogoAlt' : tooLong(wanted.logoAlt),
    responsibleBoard: tooLong(wanted.responsibleBoard),
    contact: problemWithContact(wanted),
    fewestShown: isFewest(wanted.fewestShown) ? undefined : 'fewestOutside',
    ...problemsWithTerms(wanted.termSet),
  }
}

const isFewest = (number: number) =>
  Number.isInteger(number) && number >= fewestAllowed.least && number <= fewestAllowed.most

/** Residents must be able to say that something is wrong, so no page is shown to them without an address. */
function problemWithContact({ contact, published }: Settings) {
  if (!contact) return published ? 'noContact' : undefined
  if (isTooLong(contact, 'contact')) return 'contactTooLong'
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) || /^https:\/\/\S+$/.test(contact)
    ? undefined
    : 'contactForm'
}

/** Each word is told of at its own field. */
function problemsWithTerms(termSet: Settings['termSet']): SettingsProblems {
  const long = Object.entries(termSet).filter(([, label]) => isTooLong(label, 'term'))
  return Object.fromEntries(long.map(([term]) => [`term-${term}`, 'termTooLong']))
}

function tooLong(words: string | null) {
  return isTooLong(words, 'name') ? 'tooLong' : undefined
}

/** Which settings two versions differ in. */
export function changedSettings(before: Settings, after: Settings): (keyof Settings)[] {
  const keys = Object.keys(after) as (keyof Settings)[]
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}
