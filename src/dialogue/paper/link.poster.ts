import type { PrintedDocument } from '../../documents/document.rules.ts'
import { writtenDay } from '../../web/languages.ts'
import { wordsIn } from '../survey/rules.ts'
import { type Printing, printText } from './form.report.ts'

/**
 * A poster that leads to a survey by one of its links: the title, the QR code,
 * the address for who has no camera at hand, and until when one can answer.
 */
export function linkPoster(
  { survey, language, partnership, theme, today }: Printing,
  { address, qr }: { address: string; qr: string },
): PrintedDocument {
  const { poster: t } = printText(language)
  const title = wordsIn(survey.title, language)
  return {
    title,
    language,
    subject: t.invites,
    author: partnership,
    date: today,
    theme,
    footer: partnership,
    isPoster: true,
    blocks: [
      { kind: 'picture', svg: qr, alt: t.alt(address), width: 105 },
      { kind: 'paragraph', words: t.how },
      {
        kind: 'paragraph',
        words: [{ text: address.replace(/^https?:\/\//, ''), emphasis: 'strong' }],
        onOneLine: true,
      },
      ...(survey.closesOn
        ? [{ kind: 'paragraph' as const, words: t.until(writtenDay(survey.closesOn, language)) }]
        : []),
      ...(survey.anonymous ? [{ kind: 'paragraph' as const, words: t.anonymous }] : []),
    ],
  }
}
