import type { Child } from 'hono/jsx'
import type { Area } from '../areas/rules.ts'
import { dayIn } from '../calendar.ts'
import type { Organisation } from '../partnership/organisations/queries.ts'
import { residentLanguage, shortDay, writtenDay, writtenNumber, writtenTime } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownLanguage } from '../web/own-language.ts'
import { FactList } from '../web/parts/fact-list.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { FeedbackList } from './feedback/list.pages.tsx'
import type { Feedback } from './feedback/queries.ts'
import type { DialogueVersion, HeardDialogue } from './queries.ts'
import { standingOf } from './rules.ts'
import { meetingPath } from './sign-ups/addresses.rules.ts'
import type { PlacesTaken } from './sign-ups/rules.ts'
import { areaName, Done, dialoguePath, organisationNames, roomPath, roomTrail, text } from './words.pages.tsx'

type PageProps = {
  visit: Visit
  dialogue: HeardDialogue
  areas: Area[]
  organisations: Organisation[]
  feedback: Feedback[]
  versions: DialogueVersion[]
  struck: number
  /** Who have signed up; null where nobody has to. */
  signedUp: PlacesTaken | null
  mayWrite: boolean
}

/** One dialogue: what is planned, what was said, what they agreed on and what they were told afterwards. */
export function dialoguePage(props: PageProps): Response {
  const { visit, dialogue, feedback, mayWrite } = props
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={dialogue.title} titleLanguage={ownLanguage(visit)} trail={roomTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.saved : null} />
      <p class="lead">
        {t.kinds[dialogue.kind]}, {t.standings[standingOf(dialogue, dialogue.voices, visit.act.today)]}
      </p>
      {mayWrite && <WritingLinks {...props} />}
      <Facts {...props} />
      {dialogue.programme && (
        <section>
          <h2>{t.programme}</h2>
          <ul>
            {dialogue.programme.split(/\r?\n/).map((point) => (
              <li>{ownWords(point, visit)}</li>
            ))}
          </ul>
        </section>
      )}
      <Said {...props} />
      <Results {...props} />
      <FeedbackList visit={visit} feedback={feedback} mayStrike={mayWrite} />
      <History {...props} />
    </AppPage>,
  )
}

/** Before it is held the plan is what one comes for; on the day, writing down what is said. */
function WritingLinks({ visit, dialogue }: PageProps) {
  const t = text(visit.language)
  const path = dialoguePath(dialogue)
  const isHeld = dialogue.heldOn <= visit.act.today
  return (
    <p class="actions">
      {isHeld && (
        <a class="ds-button" href={`${path}/capture`}>
          {t.capture}
        </a>
      )}
      {isHeld && <a href={`${path}/told`}>{t.tell}</a>}
      {isHeld && <a href={`${roomPath}/feedback/dialogue/${dialogue.id}`}>{t.giveFeedback}</a>}
      <a href={`${path}/amend`}>{t.amend}</a>
      <a href={`${roomPath}/new?like=${dialogue.id}`}>{t.likeThis}</a>
    </p>
  )
}

function Facts({ visit, dialogue, areas, organisations, signedUp }: PageProps) {
  const t = text(visit.language).facts
  const number = (some: number) => writtenNumber(some, visit.language)
  const own = (words: string) => words && ownWords(words, visit)
  const facts: [string, Child][] = [
    [t.day, writtenDay(dialogue.heldOn, visit.language)],
    [t.beginsAt, dialogue.beginsAt && writtenTime(dialogue.beginsAt, visit.language)],
    [t.place, own(dialogue.place)],
    [t.area, own(areaName(dialogue.area, areas) ?? '') || t.wholePlace],
    [t.keyGroups, own(dialogue.keyGroups.join(', '))],
    [t.organisers, organisationNames(dialogue.organisers, organisations, visit)],
    [t.host, own(dialogue.host)],
    [t.hours, dialogue.hours && t.hoursWords(number(dialogue.hours))],
    [t.price, own(dialogue.price)],
    [t.places, dialogue.places && number(dialogue.places)],
    [t.signUpTo, dialogue.signUpTo && writtenDay(dialogue.signUpTo, visit.language)],
    [t.signedUp, signedUp && <SignedUp visit={visit} dialogue={dialogue} signedUp={signedUp} />],
    [t.attendance, dialogue.attendance !== null && number(dialogue.attendance)],
    [t.tookPart, organisationNames(dialogue.tookPart, organisations, visit)],
    [t.public, <Shown visit={visit} dialogue={dialogue} />],
  ]
  return <FactList facts={facts} />
}

type SignedUpProps = { visit: Visit; dialogue: HeardDialogue; signedUp: PlacesTaken }

/** Places taken of those there are, and who wait: numbers, since nobody is known by more. */
function SignedUp({ visit, dialogue, signedUp: { taken, waiting } }: SignedUpProps) {
  const t = text(visit.language).facts
  const number = (some: number) => writtenNumber(some, visit.language)
  const places = dialogue.places === null ? number(taken) : t.taken(number(taken), number(dialogue.places))
  return <>{waiting > 0 ? `${places}, ${t.waiting(number(waiting))}` : places}</>
}

/** Whether residents may see it, and where an open meeting stands for them. */
function Shown({ visit, dialogue }: Pick<PageProps, 'visit' | 'dialogue'>) {
  const t = text(visit.language).facts
  if (!dialogue.public) return <>{t.no}</>
  const { slug, languages, published } = visit.partnership
  if (dialogue.kind !== 'open-meeting' || !published) return <>{t.yes}</>
  const site = { partnership: slug, language: residentLanguage(languages, visit.language) }
  return <a href={meetingPath(site, dialogue.id)}>{t.meetingPage}</a>
}

function Said({ visit, dialogue, struck }: PageProps) {
  const t = text(visit.language)
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t.voicesHead}</h2>
      <p>{t.voices(writtenNumber(dialogue.voices, visit.language))}</p>
      {struck > 0 && <p class="quiet">{t.struck(struck)}</p>}
      {dialogue.voices > 0 && visit.may('read-voices') && (
        <p>
          <a href={`${roomPath}/voices?dialogue=${dialogue.id}`}>{t.readVoices}</a>
        </p>
      )}
    </section>
  )
}

function Results({ visit, dialogue: { results } }: PageProps) {
  const t = text(visit.language)
  if (results.length === 0) return null
  const votes = results.some((result) => result.votes !== null)
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t.results}</h2>
      <Table
        caption={t.resultsWords}
        heads={[t.problem, t.proposal, ...(votes ? [t.votes] : [])]}
        numbers={[2]}
        rows={results.map((result) => [
          ownWords(result.problem, visit),
          result.proposal ? ownWords(result.proposal, visit) : '–',
          ...(votes ? [result.votes === null ? '–' : writtenNumber(result.votes, visit.language)] : []),
        ])}
      />
    </section>
  )
}

/** Nothing to tell of one that was written once. */
function History({ visit, versions }: PageProps) {
  const t = text(visit.language).history
  if (versions.length < 2) return null
  const why = ({ number, reason }: DialogueVersion) =>
    reason ? ownWords(reason, visit) : number === 1 ? t.first : t.told
  return (
    <details>
      <summary>{t.head}</summary>
      <Table
        caption={t.head}
        heads={[t.when, t.who, t.why]}
        rows={versions.map((version) => [
          shortDay(dayIn(visit.partnership.timeZone, version.writtenAt), visit.language),
          version.writer || '–',
          why(version),
        ])}
      />
    </details>
  )
}
