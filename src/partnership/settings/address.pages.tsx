import { dayIn } from '../../calendar.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { AddressField } from '../partnership-fields.pages.tsx'
import { text as roomText } from '../sign-in.pages.tsx'
import type { AddressProblem } from './address.rules.ts'
import { settingsPath } from './pages.tsx'
import type { AddressHeld } from './queries.ts'
import { settingsText } from './words.pages.tsx'

export const addressPath = `${settingsPath}/address`

/** Where residents are led, where they were led before, and the form that leads them elsewhere. */
export function addressPage(
  visit: Visit,
  addresses: AddressHeld[],
  problem?: AddressProblem | 'sameAddress',
): Response {
  const t = settingsText(visit.language).address
  const sentences = { ...roomText(visit.language).addressProblems, ...t.problems }
  const problems = problem && { slug: sentences[problem] }
  const slug = addresses[0]?.slug ?? visit.partnership.slug
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[...partnershipTrail(visit), { href: settingsPath, label: settingsText(visit.language).title }]}
    >
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved(`/${slug}`)}</p>
        </div>
      )}
      <p>{t.words(`/${slug}`)}</p>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={addressPath}>
        <AddressField language={visit.language} filled={problem ? visit.filled : {}} problems={problems} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={settingsPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
      {addresses.length > 1 && (
        <Table
          caption={t.historyHead}
          heads={[t.address, t.since, t.who]}
          rows={addresses.map((held) => [
            `/${held.slug}`,
            shortDay(dayIn(visit.partnership.timeZone, held.since), visit.language),
            held.chosenByName ?? '–',
          ])}
        />
      )}
    </AppPage>,
    problem ? 422 : 200,
  )
}
