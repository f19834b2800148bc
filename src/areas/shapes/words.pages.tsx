import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import { roomTrail, text } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ShapesText, sv } from './text.sv.ts'

export const shapesText = (language: Language): ShapesText => inLanguage({ sv, da, en }, language)

export const shapesPath = '/app/areas/shapes'
export const outlineFilePath = `${shapesPath}/file`
export const drawingPath = (area: string) => `${shapesPath}/area/${area}`

export const shapesTrail = (language: Language) => [
  ...roomTrail(text(language)),
  { href: shapesPath, label: shapesText(language).title },
]

/** "0,4 km²" of a quarter, "467 km²" of a municipality. */
export function sizeWords(kilometres: number, language: Language): string {
  const step = kilometres < 10 ? 100 : kilometres < 100 ? 10 : 1
  return shapesText(language).table.size(writtenNumber(Math.round(kilometres * step) / step, language))
}

export const shareWords = (share: number, language: Language): string =>
  shapesText(language).percent(writtenNumber(Math.round(share * 100), language))
