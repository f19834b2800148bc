import { dayIn } from '../../calendar.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { OpenInvitation } from '../entry-links/queries.ts'
import type { InvitationProblems } from '../entry-links/rules.ts'
import { longest } from '../lengths.rules.ts'
import { OrganisationFields, organisationProblemsTold } from '../organisations/pages.tsx'
import type { Organisation } from '../organisations/queries.ts'
import type { OrganisationProblems } from '../organisations/rules.ts'
import { told } from '../problems.rules.ts'
import { roles } from '../rules.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import { peoplePath, peopleTrail, usersText } from './pages.tsx'

/** The answer to "which organisation" that opens the fields of a new one. */
export const aNewOne = 'new'

export type InviteProblems = { problems: InvitationProblems; organisation?: OrganisationProblems }

/** The form that makes an invitation. */
export function invitePage(visit: Visit, organisations: Organisation[], faults?: InviteProblems): Response {
  const t = usersText(visit.language).invite
  const { language, filled } = visit
  const wrong = {
    ...told(faults?.problems, t.problems),
    ...organisationProblemsTold(language, faults?.organisation, 'new-'),
  }
  const state = { filled, problems: wrong }
  const words = roomText(language)
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }))
  return answer(
    <AppPage visit={visit} title={t.title} trail={peopleTrail(visit)}>
      <ProblemSummary problems={wrong} head={webText(language).problemsHead} />
      <PostForm class="sheet" action={`${peoplePath}/invite`}>
        <TextField
          name="email"
          label={t.email}
          help={t.emailHelp}
          type="email"
          longest={longest.email}
          {...state}
        />
        <Choices
          name="role"
          label={t.role}
          {...state}
          choices={roles.map((role) => ({
            value: role,
            label: words.roles[role],
            help: words.roleHelp[role],
          }))}
        />
        <Select
          name="organisation"
          label={t.organisation}
          {...state}
          empty={t.choose}
          choices={[...choices, { value: aNewOne, label: t.newOrganisation }]}
        />
        <details open={filled.organisation === aNewOne}>
          <summary>{t.newHead}</summary>
          <p class="quiet">{t.newHelp}</p>
          <div class="sheet">
            <OrganisationFields language={language} prefix="new-" {...state} />
          </div>
        </details>
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    faults ? 422 : 200,
  )
}

/**
 * Somebody who waits to be let in is invited again, most often by a second
 * press. One invitation is made; its link was shown on an answer that nobody
 * may have seen, so here is the way to another.
 */
export function alreadyInvitedPage(visit: Visit, waiting: OpenInvitation): Response {
  const words = usersText(visit.language)
  const t = words.alreadyInvited
  return answer(
    <AppPage visit={visit} title={t.title(waiting.email)} trail={peopleTrail(visit)}>
      <p class="lead">{t.words(roomText(visit.language).roles[waiting.role], waiting.organisationName)}</p>
      <p>{t.lost}</p>
      <PostForm class="sheet" action={`${peoplePath}/invitations/${waiting.id}/renew`}>
        <div class="actions">
          <Button>{words.renew}</Button>
        </div>
      </PostForm>
      <p>
        <a href={peoplePath}>{words.link.back}</a>
      </p>
    </AppPage>,
  )
}

export type ShownLink = { kind: 'invitation' | 'password'; forWhom: string; address: string; expiresAt: Date }

/** The link itself, shown this once: only its digest is kept. */
export function linkPage(visit: Visit, shown: ShownLink): Response {
  const t = usersText(visit.language).link
  const invitation = shown.kind === 'invitation'
  return answer(
    <AppPage
      visit={visit}
      title={invitation ? t.invitationTitle : t.passwordTitle}
      trail={peopleTrail(visit)}
    >
      <p class="lead">{invitation ? t.invitationWords(shown.forWhom) : t.passwordWords(shown.forWhom)}</p>
      <div class="ds-field">
        <label class="ds-label" for="link">
          {t.link}
        </label>
        <input class="ds-input" id="link" type="text" readonly value={shown.address} />
      </div>
      <p>{t.lasts(shortDay(dayIn(visit.partnership.timeZone, shown.expiresAt), visit.language))}</p>
      <p>
        <a href={peoplePath}>{t.back}</a>
      </p>
    </AppPage>,
  )
}
