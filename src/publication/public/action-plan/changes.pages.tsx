import { writtenDay } from '../../../web/languages.ts'
import { aroundOwnWords, ownWords } from '../../../web/parts/own-words.tsx'
import { planCalled, residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { Facts } from '../facts.pages.tsx'
import { planText } from './pages.tsx'
import type { PlanChange } from './rules.ts'

/** Every decision on the plan and every change of it, with its reason; the newest first. */
export function changesPage(visit: PublicVisit, changes: PlanChange[]): Response {
  const { language } = visit
  const t = planText(language).changes
  return residentPage({
    visit,
    title: t.title,
    below: [{ href: `${siteOf(visit)}/action-plan`, label: planCalled(visit) }],
    children: (
      <>
        <p class="lead">{t.lead}</p>
        {changes.length === 0 && <p>{t.none}</p>}
        <ol class="change-list">
          {changes.map((change) => (
            <li>
              <Change visit={visit} change={change} />
            </li>
          ))}
        </ol>
      </>
    ),
  })
}

function Change({ visit, change }: { visit: PublicVisit; change: PlanChange }) {
  const { language } = visit
  const t = planText(language).changes
  const { kind, title, number, day, reason, lesson, adoptedBy, caseNumber, consultation, judgedFrom } = change
  const page = pageOf(change)
  const isFirst = kind === 'adopted' && number === 1
  return (
    <>
      <p class="change-day">
        <time datetime={day}>{writtenDay(day, language)}</time> ·{' '}
        {judgedFrom ? t.judgedFrom(writtenDay(judgedFrom, language)) : t.kinds[kind]}
      </p>
      <h2>
        {page ? (
          <a href={`${siteOf(visit)}${page}`}>{ownWords(title, visit)}</a>
        ) : (
          aroundOwnWords((words) => t.version(words, number), [title], visit)
        )}
      </h2>
      <Facts
        facts={[
          [t.by, adoptedBy],
          [t.caseNumber, caseNumber],
          [t.reason, ownWords(reason, visit) || (isFirst || kind.endsWith('-added') ? '' : t.noReason)],
          [t.consultation, ownWords(consultation, visit)],
          [t.lesson, ownWords(lesson, visit)],
        ]}
      />
    </>
  )
}

/** Where what changed is told in full; the plan and the agreement have no page of their own. */
function pageOf({ kind, noun }: PlanChange): string | null {
  if (kind.startsWith('promise-')) return `/citizen-promise/${noun}`
  if (kind === 'focus-area-amended' || kind === 'goal-amended') return `/focus-area/${noun}`
  return null
}
