/** The languages every page exists in. */
export const languages = ['sv', 'da', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** The one of three texts that the reader reads. */
export function inLanguage<T>(texts: Record<Language, T>, language: Language): T {
  return texts[language]
}

/** The language in which somebody reads a partnership's pages for residents: their own where the pages exist in it. */
export function residentLanguage(pagesIn: readonly Language[], own: Language): Language {
  return pagesIn.includes(own) ? own : (pagesIn[0] ?? own)
}

const regions: Record<Language, string> = { sv: 'sv-SE', da: 'da-DK', en: 'en-GB' }

/** "22 november 2026": a day as a letter would write it. */
export function writtenDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}

/** "22 nov. 2026", where a table has little room. */
export function shortDay(day: string, language: Language): string {
  return unabbreviated(shortDays(language).format(noonOf(day)), language)
}

/** "16–22 nov. 2026", "28 juni–4 juli 2026": a stretch of days, what both ends share said once. */
export function shortStretch(from: string, to: string, language: Language): string {
  return unabbreviated(shortDays(language).formatRange(noonOf(from), noonOf(to)), language)
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

function shortDays(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(regions[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** To a Dane "jul." is Christmas: June and July are short enough to be written out. */
function unabbreviated(written: string, language: Language): string {
  return language === 'da' ? written.replaceAll(/\b(jun|jul)\./g, '$1i') : written
}

/** "22 nov. 2026 14:05" in the partnership's own time zone. */
export function writtenMoment(at: Date, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at)
}

/** "18:30", in Danish "18.30": a time of day, kept as "18:30", written as in `writtenMoment`. */
export function writtenTime(time: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${time}:00Z`),
  )
}

/** "november 2026". */
export function writtenMonth(day: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))
}

/** "4 000", with the language's own thousands separator. */
export function writtenNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(regions[language], { maximumFractionDigits: 1 }).format(number)
}

/** "12 500" or "12 500,75": an amount of money, with hundredths where there are any. */
export function writtenMoney(amount: number, language: Language): string {
  const decimals = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(regions[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 2,
  }).format(amount)
}

/** "polisen, kommunen och skolan". */
export function writtenList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(regions[language], { type: 'conjunction' }).format(items)
}
