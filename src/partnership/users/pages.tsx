import { dayIn } from '../../calendar.ts'
import { inLanguage, type Language, shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { OpenInvitation } from '../entry-links/queries.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { text as roomText } from '../sign-in.pages.tsx'
import type { RoleHolder } from './queries.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const usersText = (language: Language) => inLanguage({ sv, da, en }, language)

/** Where every page about people lies. */
export const peoplePath = '/app/partnership/people'

/** The trail of the pages below the list of people. */
export function peopleTrail(visit: Visit) {
  return [...partnershipTrail(visit), { href: peoplePath, label: usersText(visit.language).title }]
}

const doneWords = {
  withdrawn: 'withdrawn',
  role: 'roleChanged',
  ended: 'roleEnded',
  gone: 'invitationGone',
  left: 'invitedForLeft',
} as const

/** Everybody with a role, everybody invited, and the organisations that have left meanwhile. */
export type People = { holders: RoleHolder[]; invitations: OpenInvitation[]; left: Set<string> }

/** Who has which role for which organisation, and who is invited. */
export function peoplePage(visit: Visit, { holders, invitations, left }: People): Response {
  const t = usersText(visit.language)
  const { roles } = roomText(visit.language)
  const done = doneWords[visit.query.get('done') as keyof typeof doneWords]
  return answer(
    <AppPage visit={visit} title={t.title} trail={partnershipTrail(visit)}>
      {done && (
        <div class="notice good" role="status">
          <p>{t[done]}</p>
        </div>
      )}
      <p>
        <a class="ds-button" data-variant="primary" href={`${peoplePath}/invite`}>
          {t.inviteDo}
        </a>
      </p>
      <Table
        caption={t.title}
        heads={[t.name, t.role, t.organisation, t.since]}
        rows={holders.map((holder) => [
          <a href={`${peoplePath}/${holder.id}`}>{holder.name}</a>,
          roles[holder.role],
          <OrganisationName visit={visit} of={holder} left={left} />,
          shortDay(dayIn(visit.partnership.timeZone, holder.assignedAt), visit.language),
        ])}
      />
      {invitations.length > 0 && <Invitations visit={visit} invitations={invitations} left={left} />}
    </AppPage>,
  )
}

type NamedProps = {
  visit: Visit
  of: { organisation: string; organisationName: string }
  left: Set<string>
}

/** For which organisation, and that it has left where it has: whoever is here for it is somebody's to look after. */
export function OrganisationName({ visit, of: { organisation, organisationName }, left }: NamedProps) {
  if (!left.has(organisation)) return <>{organisationName}</>
  return (
    <>
      {organisationName} <span class="quiet small">({usersText(visit.language).left})</span>
    </>
  )
}

function Invitations({ visit, invitations, left }: { visit: Visit } & Omit<People, 'holders'>) {
  const t = usersText(visit.language)
  return (
    <section>
      <h2>{t.invitationsHead}</h2>
      <Table
        caption={t.invitationsHead}
        heads={[t.invited, t.role, t.organisation, t.invitedBy, t.expires, t.link.link, t.withdraw]}
        rows={invitations.map((invitation) => [
          invitation.email,
          roomText(visit.language).roles[invitation.role],
          <OrganisationName visit={visit} of={invitation} left={left} />,
          invitation.madeByName ?? '–',
          shortDay(dayIn(visit.partnership.timeZone, invitation.expiresAt), visit.language),
          !left.has(invitation.organisation) && (
            <PostForm action={`${peoplePath}/invitations/${invitation.id}/renew`}>
              <button class="link-button" type="submit" aria-label={t.renewFor(invitation.email)}>
                {t.renew}
              </button>
            </PostForm>
          ),
          <PostForm action={`${peoplePath}/invitations/${invitation.id}/withdraw`}>
            <button class="link-button" type="submit" aria-label={t.withdrawOf(invitation.email)}>
              {t.withdraw}
            </button>
          </PostForm>,
        ])}
      />
    </section>
  )
}
