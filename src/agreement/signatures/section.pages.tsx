import { type Language, writtenDay, writtenList } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import type { Agreement } from '../rules.ts'
import { text as agreementText } from '../words.pages.tsx'
import { lackingSignatures, partySignatures } from './rules.ts'
import { text } from './words.pages.tsx'

type Props = { visit: Visit; agreement: Agreement; nameOf: (organisation: string) => string }

/** Who signed, by party and office, where and when; a party that has not is told so. */
export function Signatures({ visit, agreement, nameOf }: Props) {
  const { language } = visit
  const t = agreementText(language).document
  const day = agreement.signedOn ? writtenDay(agreement.signedOn, language) : ''
  const signatures = partySignatures(agreement, nameOf, visit.act.today)
  const names = signatures.map(({ name }) => name.toLowerCase())
  const others = agreement.signatories.filter((one) => !names.includes(one.organisation.toLowerCase()))
  return (
    <section>
      <h2>{t.signed}</h2>
      {(day || agreement.signedAtPlace) && <p>{t.signedPlace(agreement.signedAtPlace, day)}</p>}
      <dl class="facts">
        {signatures.map(({ name, standing, by }) => (
          <>
            <dt>{name}</dt>
            <dd>
              {by.map((one) => (
                <p>{told(one, language)}</p>
              ))}
              {standing !== 'signed' && <p>{text(language).standings[standing]}</p>}
            </dd>
          </>
        ))}
        {others.map(({ signedAtPlace, ...one }) => (
          <>
            <dt>{one.organisation}</dt>
            <dd>{told({ ...one, place: signedAtPlace ?? '' }, language)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

type Told = { office: string; signedOn: string | null; place: string }

function told({ office, signedOn, place }: Told, language: Language): string {
  const t = agreementText(language).document
  const signed = signedOn && t.signedOn(writtenDay(signedOn, language))
  return [office || t.noOffice, signed, place].filter(Boolean).join(', ')
}

/** Told before an agreement begins to hold, and as long as it does, where a party has not signed it. */
export function SignaturesLacking({ visit, agreement, nameOf }: Props) {
  const { language } = visit
  const lacking = lackingSignatures(agreement, nameOf, visit.act.today)
  if (!lacking) return null
  const { standing, day, names } = lacking
  return (
    <p class={`notice ${standing === 'never' ? 'trouble' : 'unsure'}`}>
      {text(language).lacking[standing](writtenDay(day, language), writtenList(names, language))}
    </p>
  )
}
