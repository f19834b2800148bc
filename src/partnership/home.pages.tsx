import { AppPage, answer, residentAddress } from '../web/layout.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { mayEnter, type Permission } from './rules.ts'
import { text } from './sign-in.pages.tsx'

const rooms: {
  key: 'people' | 'organisations' | 'settings' | 'grants' | 'audit'
  href: string
  permission?: Permission
}[] = [
  { key: 'people', href: '/app/partnership/people', permission: 'keep-people' },
  { key: 'organisations', href: '/app/partnership/organisations' },
  { key: 'settings', href: '/app/partnership/settings', permission: 'keep-settings' },
  { key: 'grants', href: '/app/partnership/partnerships', permission: 'keep-settings' },
  { key: 'audit', href: '/app/partnership/audit', permission: 'read-audit' },
]

/** The partnership itself: what it is, and the ways to what may be kept in order here. */
export function partnershipPage(visit: Visit): Response {
  const t = text(visit.language)
  const { partnership, act } = visit
  return answer(
    <AppPage visit={visit} title={t.home.title}>
      <dl class="facts">
        <dt>{t.home.name}</dt>
        <dd>{partnership.name}</dd>
        <dt>{t.home.kind}</dt>
        <dd>{t.kinds[partnership.kind]}</dd>
        <dt>{t.home.country}</dt>
        <dd>{t.countries[partnership.country]}</dd>
        <dt>{t.home.address}</dt>
        <dd>
          {partnership.published ? (
            <a href={residentAddress(visit)}>/{partnership.slug}</a>
          ) : (
            `/${partnership.slug}, ${t.home.notPublished}`
          )}
        </dd>
        <dt>{t.home.languages}</dt>
        <dd>{partnership.languages.map((language) => webText(language).language).join(', ')}</dd>
        {partnership.responsibleBoard && (
          <>
            <dt>{t.home.responsibleBoard}</dt>
            <dd>{partnership.responsibleBoard}</dd>
          </>
        )}
        <dt>{t.home.youHere}</dt>
        <dd>
          {t.roles[act.role]}, {visit.organisationName}
        </dd>
      </dl>
      <ul class="cards">
        {rooms
          .filter(({ permission }) => !permission || mayEnter(act.role, permission))
          .map(({ key, href }) => (
            <li class="card">
              <h2>
                <a href={href}>{t.home[key]}</a>
              </h2>
              <p>{t.home[`${key}Words`]}</p>
            </li>
          ))}
      </ul>
    </AppPage>,
  )
}

/** The first step of the trail of every page of this room. */
export function partnershipTrail(visit: Visit) {
  return [{ href: '/app/partnership', label: text(visit.language).home.title }]
}
