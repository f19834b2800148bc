import { dayIn } from '../../calendar.ts'
import { shortDay, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, Problem, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { OpenInvitation } from '../entry-links/queries.ts'
import { longest } from '../lengths.rules.ts'
import type { AnsweredFor } from '../organisations/queries.ts'
import { told } from '../problems.rules.ts'
import { roles } from '../rules.ts'
import type { OpenSession } from '../sessions/queries.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import { HandOver } from './hand-over.pages.tsx'
import { OrganisationName, peoplePath, peopleTrail, usersText } from './pages.tsx'
import type { RoleHolder } from './queries.ts'
import { isLastKeeper, type LeavingProblems } from './rules.ts'

/** Somebody's role here and what they hold with it. */
export type Person = {
  holder: RoleHolder
  /** The organisations that have left the partnership. */
  left: Set<string>
  everybody: RoleHolder[]
  elsewhere: { id: string; name: string }[]
  sessions: OpenSession[]
  /** The invitations they made that nobody has used yet. */
  invitations: OpenInvitation[]
  /** What their organisation is responsible for and still runs. */
  answersFor: AnsweredFor[]
  mayMakePasswordLink: boolean
}

type Faults = { role?: 'lastKeeper' | undefined } & LeavingProblems

export function personPage(visit: Visit, person: Person, faults?: Faults): Response {
  const t = usersText(visit.language).person
  const problems = told(faults, t.problems)
  return answer(
    <AppPage visit={visit} title={person.holder.name} trail={peopleTrail(visit)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <Facts visit={visit} person={person} />
      <RoleForm visit={visit} person={person} problems={problems} />
      <PasswordLinkForm visit={visit} person={person} />
      <LeavingForm visit={visit} person={person} problems={problems} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

type PartProps = { visit: Visit; person: Person; problems?: Record<string, string> | undefined }

function Facts({ visit, person: { holder, left, elsewhere, sessions, invitations } }: PartProps) {
  const words = usersText(visit.language)
  const [last] = sessions
  const moment = (at: Date) => writtenMoment(at, visit.partnership.timeZone, visit.language)
  return (
    <dl class="facts">
      <dt>{words.role}</dt>
      <dd>{roomText(visit.language).roles[holder.role]}</dd>
      <dt>{words.organisation}</dt>
      <dd>
        <OrganisationName visit={visit} of={holder} left={left} />
      </dd>
      <dt>{words.since}</dt>
      <dd>{shortDay(dayIn(visit.partnership.timeZone, holder.assignedAt), visit.language)}</dd>
      <dt>{words.person.email}</dt>
      <dd>{holder.email}</dd>
      {elsewhere.length > 0 && (
        <>
          <dt>{words.person.elsewhere}</dt>
          <dd>{elsewhere.map(({ name }) => name).join(', ')}</dd>
        </>
      )}
      <dt>{words.person.sessions}</dt>
      <dd>
        {last
          ? words.person.sessionsWords(sessions.length, moment(last.lastSeenAt))
          : words.person.noSessions}
      </dd>
      {invitations.length > 0 && (
        <>
          <dt>{words.person.invitations}</dt>
          <dd>{invitations.map(({ email }) => email).join(', ')}</dd>
        </>
      )}
    </dl>
  )
}

function RoleForm({ visit, person: { holder }, problems }: PartProps) {
  const t = usersText(visit.language).person
  const words = roomText(visit.language)
  return (
    <section>
      <h2>{t.changeHead}</h2>
      <PostForm class="sheet" action={`${peoplePath}/${holder.id}/role`}>
        <Choices
          name="role"
          label={t.changeQuestion}
          filled={visit.filled.role ? visit.filled : { role: holder.role }}
          problems={problems}
          choices={roles.map((role) => ({
            value: role,
            label: words.roles[role],
            help: words.roleHelp[role],
          }))}
        />
        <div class="actions">
          <Button secondary>{t.changeDo}</Button>
        </div>
      </PostForm>
    </section>
  )
}

function PasswordLinkForm({ visit, person: { holder, mayMakePasswordLink } }: PartProps) {
  const t = usersText(visit.language).person
  return (
    <section>
      <h2>{t.passwordHead}</h2>
      {mayMakePasswordLink ? (
        <PostForm class="sheet" action={`${peoplePath}/${holder.id}/password-link`}>
          <p>{t.passwordWords}</p>
          <div class="actions">
            <Button secondary>{t.passwordDo}</Button>
          </div>
        </PostForm>
      ) : (
        <p>{t.servesElsewhere}</p>
      )}
    </section>
  )
}

function LeavingForm({ visit, person, problems }: PartProps) {
  const { holder, everybody } = person
  const t = usersText(visit.language).person
  const isLast = isLastKeeper(everybody, holder.id)
  const role = roomText(visit.language).roles[holder.role]
  const others = everybody.filter(({ user }) => user !== holder.user)
  const filled = visit.filled
  return (
    <section>
      <h2>{t.leaveHead}</h2>
      <p>{t.leaveWords}</p>
      <HandOver visit={visit} {...person} />
      {isLast && others.length === 0 ? (
        <Problem name="successor" words={t.problems.lastKeeper} />
      ) : (
        <PostForm class="sheet" action={`${peoplePath}/${holder.id}/end`}>
          <Select
            name="successor"
            label={t.successor}
            help={isLast ? t.successorOfLast(role) : t.successorHelp}
            filled={filled}
            problems={problems}
            empty={isLast ? '–' : t.nobody}
            choices={others.map(({ user, name, organisationName }) => ({
              value: user,
              label: `${name}, ${organisationName}`,
            }))}
          />
          <TextField
            name="reason"
            label={t.reason}
            optional={webText(visit.language).optional}
            longest={longest.reason}
            filled={filled}
            problems={problems}
          />
          <div class="actions">
            <Button secondary>{t.leaveDo}</Button>
          </div>
        </PostForm>
      )}
    </section>
  )
}
