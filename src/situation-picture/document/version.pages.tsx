import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer, residentAddress } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SigningParty, SituationPicture } from '../rules.ts'
import { text as pictureText } from '../words.pages.tsx'
import { VersionFacts } from './pages.tsx'
import type { ApprovalProblems, PictureVersion } from './versions.rules.ts'
import { isOut, partiesLeft } from './versions.rules.ts'
import { addressOfDocument, addressOfVersion, documentTrail, text } from './words.pages.tsx'

type VersionProps = {
  visit: Visit
  picture: SituationPicture
  version: PictureVersion
  /** The whole, or the narrower for who may read only that. */
  blocks: Block[]
  may: { approve: boolean; publish: boolean }
}

/** A frozen version, shown from what was kept. */
export function versionPage({ visit, picture, version, blocks, may }: VersionProps): Response {
  const { language } = visit
  const { version: t, page } = text(language)
  const address = addressOfVersion(version)
  const number = writtenNumber(version.number, language)
  return answer(
    <AppPage
      visit={visit}
      title={t.title(version.contents.title, number)}
      trail={documentTrail(visit, picture)}
    >
      {visit.query.has('saved') && <p class="notice good">{page.saved}</p>}
      <VersionFacts version={version} visit={visit} />
      <p class="actions">
        {may.approve && (
          <a class="ds-button" data-variant="primary" href={`${address}/approve`}>
            {t.approve}
          </a>
        )}
        <a href={`${address}/picture.pdf`}>{page.pdf}</a>
        <a href={`${address}/picture.docx`}>{page.docx}</a>
        <a href={`${addressOfDocument(picture.id)}/compare?now=${picture.id}.${version.number}`}>
          {page.compare}
        </a>
        {isOut(version) && (
          <a href={`${residentAddress(visit)}/situation-picture/${picture.id}/${version.number}`}>
            {t.toPublic}
          </a>
        )}
        {isOut(version) && may.publish && <a href={`${address}/take-back`}>{t.takeBack}</a>}
      </p>
      {may.publish && !version.publishedOn && (
        <section class="sheet">
          <p>{partiesLeft(version).length > 0 ? t.publishWaits : t.publishLead}</p>
          {partiesLeft(version).length === 0 && (
            <PostForm action={`${address}/publish`}>
              <Button>{t.publish}</Button>
            </PostForm>
          )}
        </section>
      )}
      <DocumentOnPage blocks={blocks} />
    </AppPage>,
  )
}

type ApproveProps = {
  visit: Visit
  picture: SituationPicture
  parties: SigningParty[]
  filled: Filled
  problems?: ApprovalProblems
}

/** Which office approves the version, for which party. */
export function approvePage({ visit, picture, parties, filled, problems }: ApproveProps): Response {
  const { approving: t, page } = text(visit.language)
  const { parties: named } = pictureText(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title} trail={documentTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={sentences} head={page.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <Choices
          {...state}
          name="party"
          label={t.party}
          choices={parties.map((party) => ({ value: party, label: named[party] }))}
        />
        <TextField {...state} name="office" label={t.office} help={t.officeHelp} longest={longest.line} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={addressOfDocument(picture.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
