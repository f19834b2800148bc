import type { Day } from '../../calendar.ts'
import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import { writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { aroundOwnWords, ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { SituationPicture } from '../rules.ts'
import { signingParties } from '../rules.ts'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import { type Chapter, type ChapterState, chapters } from './chapters.rules.ts'
import type { Audience } from './rules.ts'
import type { ListedVersion } from './versions.queries.ts'
import { addressOfDocument, addressOfVersion, text } from './words.pages.tsx'

type DocumentProps = {
  visit: Visit
  picture: SituationPicture
  audience: Audience
  /** The picture as blocks, and what is in each chapter. */
  blocks: Block[]
  states: Record<Chapter, ChapterState>
  versions: ListedVersion[]
  /** When the next picture is due; null before the first was frozen. */
  due: { day: Day; isPast: boolean } | null
  may: { write: boolean; freeze: boolean }
}

/** The whole picture as it stands today, with the ways to write in it, freeze it and hold it against another. */
export function documentPage(props: DocumentProps): Response {
  const { visit, picture, audience, blocks, states, versions, due, may } = props
  const { language } = visit
  const { page: t } = text(language)
  const address = addressOfDocument(picture.id)
  return answer(
    <AppPage visit={visit} title={t.title} trail={pictureTrail(visit, picture)}>
      {visit.query.has('saved') && <p class="notice good">{t.saved}</p>}
      <p class="lead">{audience === 'public' ? t.narrowerLead : t.lead}</p>
      {due && (
        <p class={`notice ${due.isPast ? 'unsure' : ''}`}>
          {(due.isPast ? t.due : t.nextDue)(writtenDay(due.day, language))}
        </p>
      )}
      <p class="actions">
        {may.freeze && (
          <a class="ds-button" data-variant="primary" href={`${address}/freeze`}>
            {t.freeze}
          </a>
        )}
        <a href={`${address}/picture.pdf`}>{t.pdf}</a>
        <a href={`${address}/picture.docx`}>{t.docx}</a>
        <a href={`${address}/compare`}>{t.compare}</a>
      </p>
      <section>
        <h2>{t.versions}</h2>
        {versions.length === 0 && <p>{t.noVersions}</p>}
        <ul class="cards">
          {versions.map((version) => (
            <li class="card">
              <h3>
                <a href={addressOfVersion(version)}>{t.version(writtenNumber(version.number, language))}</a>
              </h3>
              <VersionFacts version={version} visit={visit} />
            </li>
          ))}
        </ul>
      </section>
      {may.write && <Chapters states={states} visit={visit} address={address} />}
      <DocumentOnPage blocks={blocks} />
    </AppPage>,
  )
}

/** When it was frozen and why, who approved it, whether residents may read it. */
export function VersionFacts({ version, visit }: { version: ListedVersion; visit: Visit }) {
  const { language } = visit
  const { page: t } = text(language)
  const { approvals, frozenOn, publishedOn, reason, withdrawn } = version
  return (
    <>
      <p>
        {t.frozenOn(writtenDay(frozenOn, language))}.{' '}
        {publishedOn ? t.publishedOn(writtenDay(publishedOn, language)) : t.notPublished}.
      </p>
      {withdrawn && (
        <p class="notice trouble">
          {t.takenBack(writtenDay(withdrawn.day, language))} {ownWords(withdrawn.reason, visit)}
        </p>
      )}
      {reason && <p>{aroundOwnWords(t.because, [reason], visit)}</p>}
      <ul>
        {signingParties.map((party) => {
          const approval = approvals.find((one) => one.party === party)
          const named = pictureText(language).parties[party]
          return (
            <li>
              {approval
                ? aroundOwnWords(
                    (office) => t.approvedBy(named, office, writtenDay(approval.day, language)),
                    [approval.office],
                    visit,
                  )
                : t.notApproved(named)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type ChaptersProps = { states: Record<Chapter, ChapterState>; visit: Visit; address: string }

/** Every chapter with what is in it, and the way to write in it. */
function Chapters({ states, visit, address }: ChaptersProps) {
  const { page: t, chapters: names } = text(visit.language)
  return (
    <Table
      caption={t.chapters}
      heads={[t.chapter, t.state]}
      rows={chapters.map((chapter) => [
        <a href={`${address}/chapter/${chapter}`}>{names[chapter]}</a>,
        t[states[chapter]],
      ])}
    />
  )
}
