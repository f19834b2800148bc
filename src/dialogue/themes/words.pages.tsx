import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { roomTrail } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv, type ThemesText } from './text.sv.ts'

export const themesText = (language: Language): ThemesText => inLanguage({ sv, da, en }, language)

export const themesPath = '/app/dialogue/themes'
export const bookPath = `${themesPath}/book`
export const municipalitiesPath = `${themesPath}/municipalities`
export const themePath = ({ id }: { id: string }) => `${themesPath}/theme/${id}`

/** Where a page about themes leads back to; from one within the book to the book. */
export function themesTrail(visit: Visit, inBook = false) {
  const t = themesText(visit.language)
  return [
    ...roomTrail(visit),
    { href: themesPath, label: t.title },
    ...(inBook ? [{ href: bookPath, label: t.book.title }] : []),
  ]
}

/** A bar beside a figure, as long as the figure's share of the largest one; the figure is the truth. */
export function Bar({ number, largest }: { number: number; largest: number }) {
  return (
    <svg class="count-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={largest > 0 ? (100 * number) / largest : 0} height="8" />
    </svg>
  )
}
