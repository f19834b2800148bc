import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { themesTrail } from '../themes/words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type CodingsText, sv } from './text.sv.ts'

export const codingsText = (language: Language): CodingsText => inLanguage({ sv, da, en }, language)

export const codingsPath = '/app/dialogue/codings'
export const settlePath = ({ id }: { id: string }) => `${codingsPath}/settle/${id}`

/** Where a page about codings leads back to. */
export function codingsTrail(visit: Visit) {
  return [...themesTrail(visit), { href: codingsPath, label: codingsText(visit.language).title }]
}
