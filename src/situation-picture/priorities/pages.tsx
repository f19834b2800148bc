import { writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { aroundOwnWords, ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import type { SituationPicture } from '../rules.ts'
import { pictureTrail } from '../words.pages.tsx'
import { newestDecisions, type PrioritySession, sharedPlaces, type WrittenDecision } from './rules.ts'
import { addressOfPriorities, addressOfSession, decisionWords, heldWords, text } from './words.pages.tsx'

type PrioritiesProps = {
  visit: Visit
  picture: SituationPicture
  sessions: PrioritySession[]
  problems: Problem[]
  decisions: WrittenDecision[]
  organisations: { id: string; name: string }[]
  may: boolean
}

/** What was prioritised in a picture, with the reasons, and the sessions in which it was. */
export function prioritiesPage(props: PrioritiesProps): Response {
  const { visit, picture, sessions, organisations, may } = props
  const { language } = visit
  const t = text(language)
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? ''
  return answer(
    <AppPage visit={visit} title={t.title} trail={pictureTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      <Result {...props} />
      <section>
        <h2>{t.sessions}</h2>
        {sessions.length === 0 && <p>{t.noSessions}</p>}
        <ul class="cards">
          {sessions.map((session) => (
            <li class="card">
              <h3>
                <a href={addressOfSession(session.id)}>
                  {session.struck === null ? (
                    ownWords(session.title, visit)
                  ) : (
                    <s>{ownWords(session.title, visit)}</s>
                  )}
                </a>
              </h3>
              {session.struck !== null && <p>{aroundOwnWords(t.session.struck, [session.struck], visit)}</p>}
              <p>
                {heldWords(session, visit.act.today, language)}. {t.session.participants}:{' '}
                {ownWords(writtenList(session.participants.map(nameOf), language), visit)}.
              </p>
            </li>
          ))}
        </ul>
      </section>
      {may && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={`${addressOfPriorities(picture.id)}/new`}>
            {t.new}
          </a>
        </p>
      )}
    </AppPage>,
  )
}

function Result({ visit, problems, decisions }: PrioritiesProps) {
  const { language } = visit
  const t = text(language)
  const decided = newestDecisions(decisions)
    .flatMap((decision) => {
      const problem = problems.find(({ id }) => id === decision.problem)
      return problem ? [{ ...decision, title: problem.title }] : []
    })
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.title.localeCompare(b.title))
  return (
    <section>
      <h2>{t.result}</h2>
      {decided.length === 0 && <p>{t.nothingYet}</p>}
      <SharedPlaces decisions={decided} visit={visit} />
      {decided.length > 0 && (
        <Table
          caption={t.result}
          likeALetter
          heads={[t.session.problem, t.session.decision, t.decision.reason]}
          rows={decided.map((decision) => [
            <a href={`/app/situation-picture/problem/${decision.problem}`}>
              {ownWords(decision.title, visit)}
            </a>,
            <>
              {decisionWords(decision, language)}.{' '}
              <a href={addressOfSession(decision.session)}>
                {t.session.elsewhere(writtenDay(decision.heldOn, language))}
              </a>
            </>,
            ownWords(decision.reason, visit),
          ])}
        />
      )}
    </section>
  )
}

/** Tells of problems that were given the same place. */
export function SharedPlaces({ decisions, visit }: { decisions: WrittenDecision[]; visit: Visit }) {
  const shared = sharedPlaces(decisions)
  if (shared.length === 0) return null
  return (
    <p class="notice unsure">{text(visit.language).session.sharedPlace(shared.map(String).join(', '))}</p>
  )
}
