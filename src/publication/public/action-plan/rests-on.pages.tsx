import type { Child } from 'hono/jsx'
import { writtenDay } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import type { PublicAgreement, PublicGround } from './rules.ts'
import type { ActionPlanText } from './text.sv.ts'

type Props = { visit: PublicVisit; agreement: PublicAgreement; t: ActionPlanText }

/** What an agreement rests on, which municipalities it covers and what others do beside it. */
export function RestsOn({ visit, agreement, t }: Props) {
  const { language } = visit
  const day = (of: string | null) => (of ? writtenDay(of, language) : '')
  return (
    <>
      <Listed
        head={t.restsOn}
        lines={agreement.grounds.map((ground) => ownWords(groundWords(ground, visit, t), visit))}
      />
      <Listed
        head={t.municipalities}
        lines={agreement.municipalities.map(({ name, from, to }) => t.municipality(name, day(from), day(to)))}
      />
      <Listed
        head={t.supplements}
        lines={agreement.supplements.map(({ title, owner, description, link }) => (
          <>
            {link ? <a href={link}>{ownWords(title, visit)}</a> : ownWords(title, visit)}. {t.keptBy(owner)}.{' '}
            {ownWords(description, visit)}
          </>
        ))}
      />
    </>
  )
}

function Listed({ head, lines }: { head: string; lines: Child[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{head}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}

function groundWords(
  { ground, title, day, number, reason }: PublicGround,
  { language }: PublicVisit,
  t: ActionPlanText,
): string {
  const written = day ? writtenDay(day, language) : ''
  if (reason !== '') return ground === 'picture' ? t.noPicture(reason) : t.noDialogue(reason)
  return ground === 'picture' ? t.picture(title, number ?? 1, written) : t.heard(title, written)
}
