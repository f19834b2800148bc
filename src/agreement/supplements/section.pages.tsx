import { writtenDay } from '../../web/languages.ts'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { mayChange } from '../pages.tsx'
import type { Agreement } from '../rules.ts'
import type { Supplement } from './rules.ts'
import { text } from './words.pages.tsx'

type Props = { visit: Visit; agreement: Agreement; supplements: Supplement[] }

/** What others do beside the priorities, as part of the agreement's page. */
export function Supplements({ visit, agreement, supplements }: Props) {
  const t = text(visit.language)
  const may = mayChange(visit, 'adopt')
  if (supplements.length === 0 && !may) return null
  return (
    <section id="supplements">
      <h2>{t.heading}</h2>
      <p class="quiet">{supplements.length === 0 ? t.none : t.lead}</p>
      <ul class="cards">
        {supplements.map((supplement) => (
          <li class="card">
            <SupplementCard visit={visit} supplement={supplement} may={may} />
          </li>
        ))}
      </ul>
      {may && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/supplements/new`}>{t.add}</a>
        </p>
      )}
    </section>
  )
}

type CardProps = { visit: Visit; supplement: Supplement; may: boolean }

function SupplementCard({ visit, supplement, may }: CardProps) {
  const { language } = visit
  const t = text(language)
  const { id, title, owner, description, link, from, to, struck } = supplement
  const days = t.days(from ? writtenDay(from, language) : '', to ? writtenDay(to, language) : '')
  if (struck !== null)
    return (
      <>
        <h3>
          <s class="struck">{ownWords(title, visit)}</s>
        </h3>
        <p class="quiet">
          {t.struck} {ownWords(struck, visit)}
        </p>
      </>
    )
  return (
    <>
      <h3>{ownWords(title, visit)}</h3>
      <p>
        {t.ownedBy} <strong>{ownWords(owner, visit)}</strong>
        {days && `, ${days}`}
      </p>
      {description && <p>{ownWords(description, visit)}</p>}
      {link && (
        <p>
          <a href={link} rel="noreferrer">
            {t.more}
            <HeardOnly words={title} reading={visit} />
          </a>
        </p>
      )}
      {may && (
        <p class="actions">
          <a href={`/app/agreement/supplements/${id}/amend`}>
            {t.amend}
            <HeardOnly words={title} reading={visit} />
          </a>
          <a href={`/app/agreement/supplements/${id}/strike`}>
            {t.strike}
            <HeardOnly words={title} reading={visit} />
          </a>
        </p>
      )}
    </>
  )
}
