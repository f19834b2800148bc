import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { text } from './sign-in.pages.tsx'

/** Whoever serves several municipalities chooses, in plain sight, which one they act for now. */
export function switchPage(visit: Visit): Response {
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.switchTitle}>
      <PostForm class="sheet" action="/app/switch">
        <Choices
          name="partnership"
          label={t.switchQuestion}
          filled={{ partnership: visit.partnership.id }}
          choices={visit.heldRoles.map((role) => ({
            value: role.partnership,
            label: role.partnershipName,
            help: `${t.roles[role.role]}, ${role.organisationName}`,
          }))}
        />
        <div class="actions">
          <Button>{t.switchDo}</Button>
        </div>
      </PostForm>
    </AppPage>,
  )
}
