import type { Visit } from '../../web/route.ts'
import type { Agreement } from '../rules.ts'
import { type Ground, type Grounds, standingOfGrounds } from './rules.ts'
import { text } from './words.pages.tsx'

/** What can be chosen: a dialogue or a survey, by what it is called. */
export type Heard = { id: string; name: string }

/** What a page shows of an agreement's grounds: what it has, and the dialogues by name. */
export type GroundsShown = { has: Grounds; heard: Heard[] }

/** The dialogues an agreement rests on, or why it rests on none. */
export function AgreementGrounds({
  visit,
  agreement,
  shown: { has, heard },
  maySay,
}: {
  visit: Visit
  agreement: Agreement
  shown: GroundsShown
  maySay: boolean
}) {
  const t = text(visit.language)
  return (
    <section id="grounds">
      <h2>{t.heading}</h2>
      {heard.length > 0 && (
        <ul>
          {heard.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ul>
      )}
      <GroundTold visit={visit} has={has} ground="dialogue" />
      {maySay && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/grounds`}>{t.say}</a>
        </p>
      )}
    </section>
  )
}

/** That an agreement does not rest on a picture, or on dialogue, and why; nothing where it does. */
export function GroundTold({ visit, has, ground }: { visit: Visit; has: Grounds; ground: Ground }) {
  const t = text(visit.language)
  const standing = standingOfGrounds(has)[ground]
  if (standing === 'lacking') return <p class="notice unsure">{t.lacking[ground]}</p>
  return standing === 'reasoned' ? <p>{t.reasons[ground](has.reasons[ground] ?? '')}</p> : null
}
