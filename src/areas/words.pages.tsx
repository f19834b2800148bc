import type { Day } from '../calendar.ts'
import { inLanguage, type Language, shortStretch } from '../web/languages.ts'
import { isKnownCalendar } from './occasions.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AreasText, sv } from './text.sv.ts'

export const text = (language: Language): AreasText => inLanguage({ sv, da, en }, language)

/** What a calendar is called: its words where it is a known one, its own name otherwise. */
export function calendarWords(calendar: string, t: AreasText): string {
  return isKnownCalendar(calendar) ? t.calendars[calendar] : calendar
}

/** "30 apr.–1 maj 2026"; one day where it is one. */
export function stretchWords({ from, to }: { from: Day; to: Day }, language: Language): string {
  return shortStretch(from, to, language)
}

/** Where every page of the room leads back to. */
export function roomTrail(t: AreasText) {
  return [{ href: '/app/areas', label: t.title }]
}
