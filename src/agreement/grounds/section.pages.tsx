import type { Visit } from '../../web/route.ts'
import type { Agreement } from '../rules.ts'
import { type Grounds, grounds, standingOfGrounds } from './rules.ts'
import { text } from './words.pages.tsx'

/** What can be chosen: a dialogue or a survey, by what it is called. */
export type Heard = { id: string; name: string }

/** What a page shows of an agreement's grounds: what it has, and the dialogues by name. */
export type GroundsShown = { has: Grounds; heard: Heard[] }

/** The dialogues an agreement rests on, and what it lacks or gives a reason for. */
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
  const standing = standingOfGrounds(has)
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
      {grounds.map((ground) =>
        standing[ground] === 'lacking' ? (
          <p class="notice unsure">{t.lacking[ground]}</p>
        ) : (
          standing[ground] === 'reasoned' && <p>{t.reasons[ground](has.reasons[ground] ?? '')}</p>
        ),
      )}
      {maySay && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/grounds`}>{t.say}</a>
        </p>
      )}
    </section>
  )
}
