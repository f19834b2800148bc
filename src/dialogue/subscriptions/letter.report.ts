import { html } from 'hono/html'
import { inLanguage, type Language, writtenDay } from '../../web/languages.ts'
import type { Mail } from '../../web/mailing.ts'
import type { Followed, MailKind } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** What a mail to a subscriber is written from. Links are whole addresses. */
export type LetterFrom = {
  kind: MailKind
  language: Language
  partnership: string
  /** What is followed: a theme or an area, with its name. */
  about: Followed['kind']
  name: string
  told: { words: string; givenOn: string } | null
  links: { confirm: string; leave: string; page: string }
}

type Paragraph = string | { words: string; href: string }

/** A mail in its reader's language, as plain text and as HTML without picture or tracker. */
export function letter(from: LetterFrom): Pick<Mail, 'subject' | 'text' | 'html'> {
  const t = inLanguage({ sv, da, en }, from.language)
  const paragraphs = paragraphsOf(from)
  return {
    subject: t[from.about][from.kind].subject(from.name),
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: html`<!doctype html><html lang="${from.language}"><body>${paragraphs.map(asHtml)}</body></html>`.toString(),
  }
}

function paragraphsOf({ kind, language, partnership, about, name, told, links }: LetterFrom): Paragraph[] {
  const { leave: leaving, [about]: t } = inLanguage({ sv, da, en }, language)
  const leave = { words: leaving, href: links.leave }
  if (kind === 'confirm')
    return [
      t.confirm.words(partnership, name),
      { words: t.confirm.link, href: links.confirm },
      t.confirm.otherwise,
    ]
  if (kind === 'leaving') return [t.leaving.words(partnership, name), leave, t.leaving.otherwise]
  return [
    t.notice.words(partnership, name, writtenDay(told?.givenOn ?? '', language)),
    ...(told?.words.split(/\r?\n/).filter(Boolean) ?? []),
    { words: t.notice.link, href: links.page },
    t.notice.why(name),
    leave,
  ]
}

const asText = (one: Paragraph) => (typeof one === 'string' ? one : `${one.words}:\n${one.href}`)

const asHtml = (one: Paragraph) =>
  typeof one === 'string' ? html`<p>${one}</p>` : html`<p><a href="${one.href}">${one.words}</a></p>`
