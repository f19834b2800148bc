import { writtenDay, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import { mayChange } from '../pages.tsx'
import type { Agreement, FocusArea } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import { AnswerForm, type AnswerProps } from './answer.pages.tsx'
import { leadsToNewVersion, standingOfRequest } from './rules.ts'
import { type Named, nameIn, requestPath, standingWords, text } from './words.pages.tsx'

export type RequestProps = AnswerProps & {
  agreement: Agreement
  organisations: Named[]
  focusAreas: FocusArea[]
  /** Whether the visitor may take it back for the party that asked. */
  mayWithdraw: boolean
}

/** One request: the way on where it is agreed, what is asked for, what the others answer. */
export function requestPage(props: RequestProps): Response {
  const { visit, request, agreement, organisations, problems, mayWithdraw } = props
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={agreementTrail(visit, agreement)}>
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <Withdrawn {...props} />
      <NewVersion {...props} />
      <Facts {...props} />
      <Answers {...props} />
      <AnswerForm {...props} />
      {mayWithdraw && (
        <p class="actions">
          <a href={`${requestPath(request.id)}/withdraw`}>
            {t.withdraw.link(nameIn(organisations, request.organisation))}
          </a>
        </p>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Withdrawn({ visit, request, organisations }: RequestProps) {
  if (!request.withdrawal) return null
  const { language } = visit
  const { reason, withdrawnOn } = request.withdrawal
  const party = nameIn(organisations, request.organisation)
  return (
    <div class="notice unsure">
      <p>{text(language).withdrawn(party, writtenDay(withdrawnOn, language))}</p>
      <p>{reason}</p>
      <Noted visit={visit} written={request.withdrawal} />
    </div>
  )
}

function Facts({ visit, request, agreement, organisations, focusAreas }: RequestProps) {
  const { language } = visit
  const t = text(language)
  const crossed = (words: string) => (request.withdrawal ? <s class="struck">{words}</s> : words)
  const { focusArea } = request
  return (
    <>
      <dl class="facts">
        <dt>{t.facts.standing}</dt>
        <dd>
          <strong>{standingWords(request, agreement, organisations, language)}</strong>
        </dd>
        <dt>{t.facts.party}</dt>
        <dd>{nameIn(organisations, request.organisation)}</dd>
        <dt>{t.facts.day}</dt>
        <dd>{writtenDay(request.askedOn, language)}</dd>
        <dt>{t.facts.concerns}</dt>
        <dd>{focusArea ? nameIn(focusAreas, focusArea) : t.wholeAgreement}</dd>
        <dt>{t.facts.wanted}</dt>
        <dd>{crossed(request.wanted)}</dd>
        <dt>{t.facts.why}</dt>
        <dd>{crossed(request.why)}</dd>
      </dl>
      <Noted visit={visit} written={request} />
    </>
  )
}

/** Who wrote it down: not always somebody of the party itself. */
function Noted({ visit, written }: { visit: Visit; written: { writer: string; writtenAt: Date } }) {
  const { language, partnership } = visit
  const when = writtenMoment(written.writtenAt, partnership.timeZone, language)
  return <p class="quiet small">{text(language).noted(written.writer, when)}</p>
}

/** What each of the other parties has answered, and who has not yet. */
function Answers({ visit, request, agreement, organisations }: RequestProps) {
  const { language } = visit
  const t = text(language)
  const { waitingFor } = standingOfRequest(request, agreement.parties)
  if (request.answers.length === 0 && waitingFor.length === 0) return null
  return (
    <section>
      <h2>{t.answersHead}</h2>
      <ul class="cards">
        {request.answers.map((given) => (
          <li class="card">
            <h3>{nameIn(organisations, given.organisation)}</h3>
            <p>
              <strong>{t.answers[given.answer].says}</strong>, {writtenDay(given.answeredOn, language)}
            </p>
            {given.reason && <p>{given.reason}</p>}
            <Noted visit={visit} written={given} />
          </li>
        ))}
        {waitingFor.map((party) => (
          <li class="card">
            <h3>{nameIn(organisations, party)}</h3>
            <p>{t.notAnswered}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the parties agree, somebody still has to write it: into the focus area it concerns, or into the agreement. */
function NewVersion({ visit, request, agreement, focusAreas }: RequestProps) {
  const t = text(visit.language).newVersion
  const { standing } = standingOfRequest(request, agreement.parties)
  if (!leadsToNewVersion(standing)) return null
  const area = focusAreas.find(({ id }) => id === request.focusArea)
  const path = area ? `/app/agreement/focus-areas/${area.id}/amend` : `/app/agreement/${agreement.id}/amend`
  return (
    <div class="notice good">
      <p>{t.words}</p>
      {mayChange(visit, area ? 'write-plan' : 'adopt') && (
        <p>
          <a href={`${path}?follows=${request.id}`}>{area ? t.focusArea(area.name) : t.agreement}</a>
        </p>
      )}
    </div>
  )
}
