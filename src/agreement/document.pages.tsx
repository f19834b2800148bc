import { mayEnter } from '../partnership/rules.ts'
import { writtenDay, writtenList, writtenMoment } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Abbreviated } from '../web/parts/abbreviated.tsx'
import { changedWords, signingStates, standingOf } from './agreement.rules.ts'
import type { ChangeRequest } from './change-requests/rules.ts'
import { ChangeRequests } from './change-requests/section.pages.tsx'
import { Councils } from './councils.pages.tsx'
import { type AreasProps, FocusAreas } from './focus-areas.pages.tsx'
import { mayChange } from './pages.tsx'
import type { Agreement, AgreementWords } from './rules.ts'
import type { VersionNote } from './version-notes.queries.ts'
import { warningsOf } from './warnings.rules.ts'
import { agreementTrail, termWords, text, Warnings } from './words.pages.tsx'

export type DocumentProps = Omit<AreasProps, 'agreement'> & {
  /** Newest first. */
  versions: Agreement[]
  notes: VersionNote[]
  organisations: { id: string; name: string }[]
  requests: ChangeRequest[]
}

/** An agreement as one document, as it now reads; below it the versions with who, when and why. */
export function documentPage(props: DocumentProps): Response {
  const { visit, versions } = props
  const agreement = versions[0]!
  const t = text(visit.language)
  const { act, language } = visit
  return answer(
    <AppPage visit={visit} title={agreement.title} trail={agreementTrail(visit)}>
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <Warnings warnings={warningsOf(agreement, act.today)} language={language} />
      <Facts {...props} agreement={agreement} />
      <Lines visit={visit} head={t.document.purposes} lines={agreement.purposes} />
      <Lines visit={visit} head={t.document.fields} lines={agreement.fields} />
      <Lines visit={visit} head={t.document.legalBasis} lines={[agreement.legalBasis]} />
      <Lines visit={visit} head={t.document.aims} lines={[agreement.aims]} />
      <Lines visit={visit} head={t.document.wantedEffects} lines={agreement.wantedEffects} />
      <Lines visit={visit} head={t.document.channels} lines={agreement.channels} />
      <FocusAreas {...props} agreement={agreement} />
      <Councils visit={visit} agreement={agreement} />
      <References {...props} agreement={agreement} />
      <Signatures {...props} agreement={agreement} />
      <p class="actions">
        {mayChange(visit, 'adopt') && <a href={`/app/agreement/${agreement.id}/amend`}>{t.amend}</a>}
        {mayEnter(act.role, 'adopt') && <a href={`/app/agreement/${agreement.id}/sign`}>{t.sign}</a>}
      </p>
      <ChangeRequests {...props} agreement={agreement} />
      <Versions {...props} />
    </AppPage>,
  )
}

type PartProps = DocumentProps & { agreement: Agreement }

function Facts({ visit, agreement, organisations }: PartProps) {
  const t = text(visit.language)
  const { language, act } = visit
  const names = agreement.parties.map((party) => nameIn(organisations, party))
  return (
    <dl class="facts">
      <dt>{t.document.parties}</dt>
      <dd>{writtenList(names, language)}</dd>
      <dt>{t.document.term}</dt>
      <dd>{termWords(agreement, language)}</dd>
      <dt>{t.document.standing}</dt>
      <dd>{t.standings[standingOf(agreement, act.today)]}</dd>
      {agreement.reviseBy && (
        <>
          <dt>{t.document.reviseBy}</dt>
          <dd>{writtenDay(agreement.reviseBy, language)}</dd>
        </>
      )}
      {agreement.noticeMonths && (
        <>
          <dt>{t.document.noticeMonths}</dt>
          <dd>{t.document.months(agreement.noticeMonths)}</dd>
        </>
      )}
      {agreement.caseNumber && (
        <>
          <dt>{t.document.caseNumber}</dt>
          <dd>{agreement.caseNumber}</dd>
        </>
      )}
    </dl>
  )
}

function nameIn(organisations: DocumentProps['organisations'], id: string): string {
  return organisations.find((organisation) => organisation.id === id)?.name ?? id
}

function Lines({ visit, head, lines }: Pick<PartProps, 'visit'> & { head: string; lines: string[] }) {
  const { language } = visit
  const written = lines.filter((line) => line !== '')
  if (written.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      {written.length === 1 ? (
        <p>
          <Abbreviated words={written[0] ?? ''} language={language} />
        </p>
      ) : (
        <ul>
          {written.map((line) => (
            <li>
              <Abbreviated words={line} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function References({ visit, agreement }: PartProps) {
  const t = text(visit.language)
  if (agreement.references.length === 0) return null
  return (
    <section>
      <h2>{t.document.references}</h2>
      <ul>
        {agreement.references.map(({ title, issuer, reference, validTo }) => (
          <li>
            {[title, issuer, reference].filter(Boolean).join(', ')}
            {validTo && ` (${t.document.validTo(writtenDay(validTo, visit.language))})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who signed, by party and office; a party that has not is told so. */
function Signatures({ visit, agreement, organisations }: PartProps) {
  const t = text(visit.language)
  const { language } = visit
  const day = agreement.signedOn ? writtenDay(agreement.signedOn, language) : ''
  const states = signingStates(agreement, (party) => nameIn(organisations, party))
  const names = states.map(({ name }) => name.toLowerCase())
  const others = agreement.signatories.filter((one) => !names.includes(one.organisation.toLowerCase()))
  const told = ({ office, signedOn }: { office: string; signedOn: string | null }) =>
    [office || t.document.noOffice, signedOn && t.document.signedOn(writtenDay(signedOn, language))]
      .filter(Boolean)
      .join(', ')
  return (
    <section>
      <h2>{t.document.signed}</h2>
      {(day || agreement.signedAtPlace) && <p>{t.document.signedPlace(agreement.signedAtPlace, day)}</p>}
      <dl class="facts">
        {states.map(({ name, signed, by }) => (
          <>
            <dt>{name}</dt>
            <dd>
              {by.map((one) => (
                <p>{told(one)}</p>
              ))}
              {!signed && <p>{t.document.notSigned}</p>}
            </dd>
          </>
        ))}
        {others.map((one) => (
          <>
            <dt>{one.organisation}</dt>
            <dd>{told(one)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

const fieldsTold = [
  'title',
  'parties',
  'purposes',
  'fields',
  'legalBasis',
  'aims',
  'termKind',
  'termFrom',
  'termTo',
  'termYears',
  'signedOn',
  'reviseBy',
  'wantedEffects',
  'channels',
  'caseNumber',
  'noticeMonths',
  'signatories',
  'references',
  'councils',
] as const satisfies (keyof AgreementWords)[]

function Versions({ visit, versions, notes }: DocumentProps) {
  const t = text(visit.language)
  const names: Record<(typeof fieldsTold)[number], string> = {
    ...t.document,
    title: t.form.title.replace(/\?$/, ''),
    termKind: t.document.term,
    termFrom: t.document.term,
    termTo: t.document.term,
    termYears: t.document.term,
    signedOn: t.document.signed,
    signatories: t.document.signed,
  }
  return (
    <section>
      <h2>{t.document.versions}</h2>
      <ol class="audit" reversed>
        {notes.map(({ number, reason, writer, writtenAt }) => {
          const version = versions.find((one) => one.number === number)
          const before = versions.find((one) => one.number === number - 1)
          const fields = version && before ? changedWords(before, version, [...fieldsTold]) : []
          const changed = [
            ...new Set(fields.map((field) => names[field as (typeof fieldsTold)[number]].toLowerCase())),
          ]
          return (
            <li>
              <strong>{t.document.version(number)}</strong>{' '}
              {t.document.by(writer, writtenMoment(writtenAt, visit.partnership.timeZone, visit.language))}.{' '}
              {number === 1
                ? t.document.firstVersion
                : `${reason}${/[.!?]$/.test(reason) || reason === '' ? '' : '.'}`}{' '}
              {changed.length > 0 && t.document.changed(changed.join(', '))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
