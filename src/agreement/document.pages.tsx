import { mayEnter } from '../partnership/rules.ts'
import { writtenDay, writtenList, writtenMoment } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownLanguage } from '../web/own-language.ts'
import { Abbreviated } from '../web/parts/abbreviated.tsx'
import { changedWords, standingOf } from './agreement.rules.ts'
import type { ChangeRequest } from './change-requests/rules.ts'
import { ChangeRequests } from './change-requests/section.pages.tsx'
import { Councils } from './councils.pages.tsx'
import { type AreasProps, FocusAreas } from './focus-areas.pages.tsx'
import { AgreementGrounds, type GroundsShown } from './grounds/section.pages.tsx'
import { text as groundsText } from './grounds/words.pages.tsx'
import { AgreementBaseline, type Baselines, citedWords } from './links/baseline.pages.tsx'
import { Municipalities } from './municipalities/pages.tsx'
import type { Named } from './municipalities/queries.ts'
import type { MunicipalityBelow } from './municipalities/rules.ts'
import { text as municipalitiesText } from './municipalities/words.pages.tsx'
import { mayChange } from './pages.tsx'
import type { Agreement, AgreementWords } from './rules.ts'
import { bySector } from './sectors.rules.ts'
import { Signatures, SignaturesLacking } from './signatures/section.pages.tsx'
import type { Supplement } from './supplements/rules.ts'
import { Supplements } from './supplements/section.pages.tsx'
import type { VersionNote } from './version-notes.queries.ts'
import { warningsOf } from './warnings.rules.ts'
import { agreementTrail, termWords, text, Warnings } from './words.pages.tsx'

export type DocumentProps = Omit<AreasProps, 'agreement'> & {
  /** Newest first. */
  versions: Agreement[]
  notes: VersionNote[]
  organisations: Named[]
  requests: ChangeRequest[]
  baselines: Baselines
  grounds: GroundsShown
  below: MunicipalityBelow[]
  supplements: Supplement[]
}

/** An agreement as one document, as it now reads; below it the versions with who, when and why. */
export function documentPage(props: DocumentProps): Response {
  const { visit, versions } = props
  const agreement = versions[0]!
  const t = text(visit.language)
  const { act, language } = visit
  const nameOf = (party: string) => nameIn(props.organisations, party)
  return answer(
    <AppPage
      visit={visit}
      title={agreement.title}
      titleLanguage={ownLanguage(visit)}
      trail={agreementTrail(visit)}
    >
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <Warnings warnings={warningsOf(agreement, act.today)} language={language} />
      <SignaturesLacking visit={visit} agreement={agreement} nameOf={nameOf} />
      <Facts {...props} agreement={agreement} />
      <Lines visit={visit} head={t.document.purposes} lines={agreement.purposes} />
      <Lines visit={visit} head={t.document.fields} lines={agreement.fields} />
      <Lines visit={visit} head={t.document.legalBasis} lines={[agreement.legalBasis]} />
      <Lines visit={visit} head={t.document.aims} lines={[agreement.aims]} />
      <Lines visit={visit} head={t.document.wantedEffects} lines={agreement.wantedEffects} />
      <Lines visit={visit} head={t.document.channels} lines={agreement.channels} />
      <AgreementBaseline
        {...props}
        agreement={agreement}
        has={props.grounds.has}
        mayTie={mayChange(visit, 'adopt')}
      />
      <AgreementGrounds
        visit={visit}
        agreement={agreement}
        shown={props.grounds}
        maySay={mayChange(visit, 'adopt')}
      />
      <FocusAreas {...props} agreement={agreement} />
      <Municipalities {...props} agreement={agreement} />
      <Supplements {...props} agreement={agreement} />
      <Councils visit={visit} agreement={agreement} />
      <References {...props} agreement={agreement} />
      <Signatures visit={visit} agreement={agreement} nameOf={nameOf} />
      <p class="actions">
        <a href={`/app/duties/agreement/${agreement.id}`}>{t.asDocument}</a>
        {mayChange(visit, 'adopt') && <a href={`/app/agreement/${agreement.id}/amend`}>{t.amend}</a>}
        {mayEnter(act.role, 'adopt') && <a href={`/app/agreement/${agreement.id}/sign`}>{t.sign}</a>}
        {mayEnter(act.role, 'write-plan') && (
          <a href={`/app/action-plan/recording/${agreement.id}`}>{t.recording}</a>
        )}
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
  const parties = bySector(organisations.filter(({ id }) => agreement.parties.includes(id)))
  return (
    <dl class="facts">
      <dt>{t.document.parties}</dt>
      <dd>
        {parties.map(({ sector, parties: its }) => (
          <p>
            {t.sectors[sector ?? 'other']}:{' '}
            {writtenList(
              its.map(({ name }) => name),
              language,
            )}
          </p>
        ))}
      </dd>
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
  const validity = (validTo: string) =>
    t.document[validTo < visit.act.today ? 'expired' : 'validTo'](writtenDay(validTo, visit.language))
  return (
    <section>
      <h2>{t.document.references}</h2>
      <ul>
        {agreement.references.map(({ title, issuer, reference, validTo }) => (
          <li>
            {[title, issuer, reference].filter(Boolean).join(', ')}
            {validTo && ` (${validity(validTo)})`}
          </li>
        ))}
      </ul>
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
  'municipalities',
] as const satisfies (keyof AgreementWords)[]

function Versions({ visit, versions, notes, baselines }: DocumentProps) {
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
    municipalities: municipalitiesText(visit.language).heading,
  }
  return (
    <section>
      <h2>{t.document.versions}</h2>
      <ol class="audit" reversed>
        {notes.map(({ number, reason, writer, writtenAt }) => {
          const version = versions.find((one) => one.number === number)
          const before = versions.find((one) => one.number === number - 1)
          const cited = version ? citedWords(version, baselines, visit) : ''
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
              {changed.length > 0 && t.document.changed(changed.join(', '))}{' '}
              {cited && groundsText(visit.language).cites(cited)}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
