import type { Visit } from '../../web/route.ts'
import type { OpenInvitation } from '../entry-links/queries.ts'
import { AnsweredForList } from '../organisations/answered-for.pages.tsx'
import type { AnsweredFor } from '../organisations/queries.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import { usersText } from './pages.tsx'
import type { RoleHolder } from './queries.ts'
import { leftWithout } from './rules.ts'

type HandOverProps = {
  visit: Visit
  holder: RoleHolder
  everybody: RoleHolder[]
  answersFor: AnsweredFor[]
  invitations: OpenInvitation[]
}

/** What somebody has to take over before a person leaves, and what would be missing without them. */
export function HandOver({ visit, holder, everybody, answersFor, invitations }: HandOverProps) {
  const t = usersText(visit.language).person.handOver
  const { organisationName } = holder
  const role = roomText(visit.language).roles[holder.role]
  const without = leftWithout(everybody, holder)
  return (
    <>
      {without.length > 0 && (
        <div class="notice unsure">
          {without.includes('role') && <p>{t.lastOfRole(role)}</p>}
          {without.includes('organisation') && <p>{t.lastOfOrganisation(organisationName)}</p>}
        </div>
      )}
      <h3>{t.head(organisationName)}</h3>
      {answersFor.length === 0 ? (
        <p>{t.nothing(organisationName)}</p>
      ) : (
        <>
          <p>{t.words(organisationName)}</p>
          <AnsweredForList visit={visit} answersFor={answersFor} />
        </>
      )}
      {invitations.length > 0 && <p>{t.invitations(invitations.length)}</p>}
    </>
  )
}
