import { writtenDay, writtenNumber } from '../../../web/languages.ts'
import { Button, ProblemSummary, Select } from '../../../web/parts/form.tsx'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { PostForm } from '../../../web/parts/post-form.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { meetingPath, signUpPath } from '../addresses.rules.ts'
import { mostPersons, type SignUpStanding, signUpStanding } from '../rules.ts'
import { MeetingFacts, Programme } from './facts.pages.tsx'
import { signUpFrame, siteOf, text } from './frame.pages.tsx'
import type { Meeting } from './queries.ts'

/** The open meetings ahead. How many places are left stands on the page of each, since this one is kept. */
export function meetingsPage(visit: PublicVisit, meetings: Meeting[]): Response {
  const t = text(visit.language)
  return signUpFrame({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{meetings.length === 0 ? t.none : t.lead}</p>
        <ul class="cards">
          {meetings.map((meeting) => (
            <li class="card">
              <h2>
                <a href={meetingPath(siteOf(visit), meeting.id)}>{ownWords(meeting.title, visit)}</a>
              </h2>
              <MeetingFacts visit={visit} meeting={meeting} />
              <Programme visit={visit} meeting={meeting} />
              <p class="actions">
                <SignUpLink visit={visit} meeting={meeting} />
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={signUpPath(siteOf(visit))}>{t.code.link}</a>
        </p>
      </>
    ),
  })
}

type Props = { visit: PublicVisit; meeting: Meeting }

function SignUpLink({ visit, meeting }: Props) {
  const t = text(visit.language)
  // Whether it is full is not asked here: this page is kept while people sign up.
  const standing = signUpStanding(meeting, visit.today)
  if (standing === 'none') return <>{t.standings.none}</>
  if (standing === 'closed') return <>{t.standings.closed(writtenDay(meeting.signUpTo, visit.language))}</>
  return (
    <a class="ds-button" href={meetingPath(siteOf(visit), meeting.id)}>
      {t.goSignUp}
    </a>
  )
}

/** Why somebody could not be signed up. */
export type SignUpProblem = 'persons' | 'full' | 'closed' | 'tooMany'

const statuses = { persons: 422, full: 409, closed: 409, tooMany: 429 } as const

/** One meeting with the form for signing up, as long as one can. */
export function meetingPage(
  visit: PublicVisit,
  { meeting, problem, persons = 1 }: { meeting: Meeting; problem?: SignUpProblem; persons?: number },
): Response {
  const t = text(visit.language)
  const standing = signUpStanding(meeting, visit.today)
  return signUpFrame({
    visit,
    title: meeting.title,
    titleIsOwn: true,
    status: problem ? statuses[problem] : 200,
    children: (
      <>
        {problem && problem !== 'persons' && (
          <div class="notice trouble" role="alert">
            <p>{t.problems[problem]}</p>
          </div>
        )}
        <MeetingFacts visit={visit} meeting={meeting} />
        {meeting.programme && <h2>{t.programme}</h2>}
        <Programme visit={visit} meeting={meeting} />
        <h2>{t.signUp}</h2>
        <p>{standingWords({ visit, meeting }, standing)}</p>
        {(standing === 'open' || standing === 'waiting') && (
          <SignUpForm
            visit={visit}
            meeting={meeting}
            standing={standing}
            problem={problem}
            persons={persons}
          />
        )}
      </>
    ),
  })
}

function standingWords({ visit, meeting }: Props, standing: SignUpStanding): string {
  const { standings: t } = text(visit.language)
  const number = (some: number) => writtenNumber(some, visit.language)
  const { places, taken, waiting, signUpTo, heldOn } = meeting
  if (standing === 'open') return t.open(number((places ?? 0) - taken), number(places ?? 0))
  if (standing === 'waiting') return t.waiting(number(waiting))
  if (standing === 'closed')
    return heldOn < visit.today ? t.held : t.closed(writtenDay(signUpTo, visit.language))
  return t[standing]
}

type FormProps = Props & { standing: 'open' | 'waiting'; problem: SignUpProblem | undefined; persons: number }

function SignUpForm({ visit, meeting, standing, problem, persons }: FormProps) {
  const t = text(visit.language)
  const problems: Record<string, string> = problem === 'persons' ? { persons: t.problems.persons } : {}
  const numbers = Array.from({ length: mostPersons }, (_, at) => at + 1)
  return (
    <>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={meetingPath(siteOf(visit), meeting.id)}>
        <Select
          name="persons"
          label={t.persons}
          help={t.personsHelp}
          filled={{ persons: String(persons) }}
          problems={problems}
          choices={numbers.map((some) => ({ value: String(some), label: t.personsWords(some) }))}
        />
        <p class="quiet">{t.noNames}</p>
        <div class="actions">
          <Button>{standing === 'open' ? t.do : t.doWait}</Button>
        </div>
      </PostForm>
    </>
  )
}

/** What somebody keeps when they have signed up: the code, and whether they have a place. */
export function signedUpPage(
  visit: PublicVisit,
  { meeting, taken, code }: { meeting: Meeting; taken: 'place' | 'waiting'; code: string },
): Response {
  const t = text(visit.language).taken
  return signUpFrame({
    visit,
    title: t.title[taken],
    children: (
      <>
        <div class={taken === 'place' ? 'notice good' : 'notice unsure'} role="status">
          <p>{t.words[taken]}</p>
        </div>
        <h2>{t.code}</h2>
        <p class="big-figure receipt-code">{code}</p>
        <p>{t.why}</p>
        <p>
          <a href={signUpPath(siteOf(visit))}>{text(visit.language).code.link}</a>
        </p>
        <h2>{ownWords(meeting.title, visit)}</h2>
        <MeetingFacts visit={visit} meeting={meeting} />
      </>
    ),
  })
}
