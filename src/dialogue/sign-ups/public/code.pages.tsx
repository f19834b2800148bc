import { Button, ProblemSummary, TextField } from '../../../web/parts/form.tsx'
import { ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { meetingsPath, signUpPath } from '../addresses.rules.ts'
import { MeetingFacts } from './facts.pages.tsx'
import { signUpFrame, siteOf, text } from './frame.pages.tsx'
import type { Meeting } from './queries.ts'

type CodeProblem = 'mistyped' | 'unknown' | 'over'

/** Where somebody writes the code of their sign-up. It stands in no address. */
export function codePage(
  visit: PublicVisit,
  { code = '', problem }: { code?: string; problem?: CodeProblem } = {},
): Response {
  const t = text(visit.language).code
  const problems: Record<string, string> = problem ? { code: t.problems[problem] } : {}
  return signUpFrame({
    visit,
    title: t.title,
    status: problem ? 422 : 200,
    children: (
      <>
        <p class="lead">{t.lead}</p>
        <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
        <form method="post" class="sheet" action={signUpPath(siteOf(visit))}>
          <TextField
            name="code"
            label={t.code}
            help={t.help}
            autocomplete="off"
            longest={40}
            filled={{ code }}
            problems={problems}
          />
          <div class="actions">
            <Button>{t.show}</Button>
          </div>
        </form>
      </>
    ),
  })
}

/** A sign-up as its code shows it; the meeting is null where residents are told of it no more. */
export type FoundSignUp = { code: string; persons: number; waiting: boolean; meeting: Meeting | null }

/** The sign-up of a code, and the way to give the places back. */
export function foundPage(visit: PublicVisit, { code, persons, waiting, meeting }: FoundSignUp): Response {
  const t = text(visit.language)
  return signUpFrame({
    visit,
    title: t.code.found,
    children: (
      <>
        <p class="lead">{waiting ? t.code.waiting(persons) : t.code.place(persons)}</p>
        {meeting ? (
          <>
            <h2>{ownWords(meeting.title, visit)}</h2>
            <MeetingFacts visit={visit} meeting={meeting} />
          </>
        ) : (
          <p>{t.code.notShown}</p>
        )}
        {meeting && meeting.heldOn < visit.today ? (
          <p>{t.standings.held}</p>
        ) : (
          <form method="post" class="sheet" action={signUpPath(siteOf(visit))}>
            <p>{t.code.cancelWords}</p>
            <input type="hidden" name="code" value={code} autocomplete="off" />
            <div class="actions">
              <Button name="step" value="cancel">
                {t.code.cancel}
              </Button>
              <a href={meetingsPath(siteOf(visit))}>{t.code.keep}</a>
            </div>
          </form>
        )}
      </>
    ),
  })
}

/** The places are given back, and nothing of the sign-up is left. */
export function cancelledPage(visit: PublicVisit): Response {
  const t = text(visit.language)
  return signUpFrame({
    visit,
    title: t.code.cancelled,
    children: (
      <>
        <div class="notice good" role="status">
          <p>{t.code.cancelledWords}</p>
        </div>
        <p>
          <a href={meetingsPath(siteOf(visit))}>{t.title}</a>
        </p>
      </>
    ),
  })
}
