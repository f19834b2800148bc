import { html } from 'hono/html'
import { inLanguage, type Language, writtenDay } from '../../web/languages.ts'
import type { Mail } from '../../web/mailing.ts'
import type { MailKind } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** What a mail to a subscriber is written from. Links are whole addresses. */
export type LetterFrom = {
  kind: MailKind
  language: Language
  partnership: string
  theme: string
  told: { words: string; givenOn: string } | null
  links: { confirm: string; leave: string; theme: string }
}

type Paragraph = string | { words: string; href: string }

/** A mail in its reader's language, as plain text and as HTML without picture or tracker. */
export function letter(from: LetterFrom): Pick<Mail, 'subject' | 'text' | 'html'> {
  const t = inLanguage({ sv, da, en }, from.language)
  const paragraphs = paragraphsOf(from)
  return {
    subject: t[from.kind].subject(from.theme),
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: html`<!doctype html><html lang="${from.language}"><body>${paragraphs.map(asHtml)}</body></html>`.toString(),
  }
}

function paragraphsOf({ kind, language, partnership, theme, told, links }: LetterFrom): Paragraph[] {
  const t = inLanguage({ sv, da, en }, language)
  const leave = { words: t.leave, href: links.leave }
  if (kind === 'confirm')
    return [
      t.confirm.words(partnership, theme),
      { words: t.confirm.link, href: links.confirm },
      t.confirm.otherwise,
    ]
  if (kind === 'leaving') return [t.leaving.words(partnership, theme), leave, t.leaving.otherwise]
  return [
    t.notice.words(partnership, theme, writtenDay(told?.givenOn ?? '', language)),
    ...(told?.words.split(/\r?\n/).filter(Boolean) ?? []),
    { words: t.notice.link, href: links.theme },
    t.notice.why(theme),
    leave,
  ]
}

const asText = (one: Paragraph) => (typeof one === 'string' ? one : `${one.words}:\n${one.href}`)

const asHtml = (one: Paragraph) =>
  typeof one === 'string' ? html`<p>${one}</p>` : html`<p><a href="${one.href}">${one.words}</a></p>`
