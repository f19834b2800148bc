import { inLanguage, type Language, writtenMoment } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** The way back to the room and to the report. */
export function trailOf(visit: Visit, report?: { id: string; year: number }) {
  const t = text(visit.language)
  const room = { href: '/app/publication', label: t.home.title }
  return report
    ? [room, { href: `/app/publication/report/${report.id}`, label: t.page.title(report.year) }]
    : [room]
}

/** A moment in the partnership's own time zone. */
export function moment(at: Date, visit: Visit): string {
  return writtenMoment(at, visit.partnership.timeZone, visit.language)
}
