import { inLanguage, type Language, writtenDay } from '../web/languages.ts'
import type { Reading } from '../web/own-language.ts'
import { aroundOwnWords, ownWords } from '../web/parts/own-words.tsx'
import type { SituationPicture } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PictureText, sv } from './text.sv.ts'

export const text = (language: Language): PictureText => inLanguage({ sv, da, en }, language)

/** Where every page of the room leads back to; from a part of a picture to the picture. */
export function pictureTrail({ language }: { language: Language }, picture?: { id: string; title: string }) {
  return [
    { href: '/app/situation-picture', label: text(language).title },
    ...(picture ? [{ href: `/app/situation-picture/${picture.id}`, label: picture.title, own: true }] : []),
  ]
}

export function periodWords({ from, to }: Pick<SituationPicture, 'from' | 'to'>, language: Language): string {
  return text(language).period(writtenDay(from, language), writtenDay(to, language))
}

/** Which of the three voice groups say nothing, with the reason that was given. */
export function VoiceGap({
  group,
  reason,
  reading,
}: {
  group: keyof PictureText['groups']
  reason: string | null
  reading: Reading
}) {
  const t = text(reading.language)
  return (
    <p class={`notice ${reason === null ? 'unsure' : ''}`}>
      {t.overview.missing(t.groups[group])}{' '}
      {reason === null ? t.overview.noReason : aroundOwnWords(t.overview.becauseOf, [reason], reading)}
    </p>
  )
}

/** A list of what somebody wrote, each leading to its page. */
export function Links({
  items,
  reading,
}: {
  items: { href: string; words: string; before?: string }[]
  reading: Reading
}) {
  return (
    <ul>
      {items.map(({ href, words, before }) => (
        <li>
          {before && `${before}: `}
          <a href={href}>{ownWords(words, reading)}</a>
        </li>
      ))}
    </ul>
  )
}
