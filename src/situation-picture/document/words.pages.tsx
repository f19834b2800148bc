import { inLanguage, type Language } from '../../web/languages.ts'
import type { SituationPicture } from '../rules.ts'
import { pictureTrail } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type DocumentText, sv } from './text.sv.ts'

export const text = (language: Language): DocumentText => inLanguage({ sv, da, en }, language)

export const addressOfDocument = (picture: string) => `/app/situation-picture/${picture}/document`
export const addressOfVersion = ({ picture, number }: { picture: string; number: number }) =>
  `${addressOfDocument(picture)}/version/${number}`

/** Where a part of the document leads back to. */
export function documentTrail(visit: { language: Language }, picture: SituationPicture) {
  const label = text(visit.language).page.title
  return [...pictureTrail(visit, picture), { href: addressOfDocument(picture.id), label }]
}
