import { shortDay, writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { Abbreviated } from '../../web/parts/abbreviated.tsx'
import type { Visit } from '../../web/route.ts'
import { coveredTogether } from '../bundles/rules.ts'
import { BundlesOfMeasure } from '../bundles/section.pages.tsx'
import { CommitmentCard } from '../commitments/card.pages.tsx'
import { Answers } from '../links/answers.pages.tsx'
import type { Measure } from '../rules.ts'
import { SharedWith } from '../sharing/section.pages.tsx'
import { planTrail } from '../words.pages.tsx'
import { measureFact } from './facts.pages.tsx'
import type { MeasurePageProps } from './page-props.pages.tsx'
import { History, Years } from './record.pages.tsx'
import { Resources } from './resources.pages.tsx'
import { resourcesFor } from './resources.rules.ts'
import { measuresText } from './words.pages.tsx'

/** One measure: what the plan says of it, its commitments, its years, what it takes, how it was changed. */
export function measurePage(props: MeasurePageProps): Response {
  const { visit, measure, parent, mayWrite } = props
  const t = measuresText(visit.language).page
  const at = `/app/action-plan/measure/${measure.id}`
  const open = mayWrite && !measure.cancellation
  return answer(
    <AppPage
      visit={visit}
      title={measure.title}
      titleLanguage={ownLanguage(visit)}
      trail={trailOf(visit, parent)}
    >
      {measure.cancellation && <Cancelled {...props} />}
      <Facts {...props} />
      {open && (
        <p class="actions">
          <a href={`${at}/amend`}>{t.amend}</a>
          <a href={`${at}/sub-topic/new`}>{t.addSubTopic}</a>
          <a href={`${at}/cancel`}>{t.cancel}</a>
        </p>
      )}
      <Answers {...props} open={open} />
      <Commitments {...props} open={open} />
      <SubTopics {...props} />
      <BundlesOfMeasure {...props} open={open} />
      <SharedWith {...props} open={open} />
      <Years {...props} open={open} />
      <Resources {...props} />
      <History {...props} />
    </AppPage>,
  )
}

function trailOf(visit: Visit, parent: Measure | null) {
  const t = measuresText(visit.language).page
  const plan = planTrail(visit)
  if (!parent) return plan
  return [...plan, { href: `/app/action-plan/measure/${parent.id}`, label: `${t.partOf} ${parent.title}` }]
}

function Cancelled({ visit, measure }: MeasurePageProps) {
  const t = measuresText(visit.language).page
  const { day, reason, objections, lesson } = measure.cancellation!
  return (
    <div class="notice trouble">
      <p>
        <strong>{t.cancelled(writtenDay(day, visit.language))}.</strong> {reason}
      </p>
      {objections && (
        <p>
          {t.objections}: {objections}
        </p>
      )}
      {lesson && (
        <p>
          {t.lesson}: {lesson}
        </p>
      )}
    </div>
  )
}

function Facts({ visit, measure, organisations }: MeasurePageProps) {
  const t = measuresText(visit.language).page
  const context = { language: visit.language, organisations }
  const facts = Object.keys(t.facts) as (keyof typeof t.facts)[]
  return (
    <dl class="facts">
      {facts.map((fact) => {
        const words = measureFact(fact, measure, context)
        return words === '' ? null : (
          <>
            <dt>{t.facts[fact]}</dt>
            <dd>
              <Abbreviated words={words} language={visit.language} />
            </dd>
          </>
        )
      })}
    </dl>
  )
}

function Commitments({
  visit,
  measure,
  commitments,
  resources,
  organisations,
  open,
}: MeasurePageProps & { open: boolean }) {
  const t = measuresText(visit.language).page
  return (
    <section>
      <h2>{t.commitments}</h2>
      {commitments.length === 0 && <p>{t.noCommitments}</p>}
      <ul class="cards">
        {commitments.map((commitment) => (
          <CommitmentCard
            visit={visit}
            commitment={commitment}
            under={measure.title}
            resources={resourcesFor(commitment.id, resources)}
            organisations={organisations}
            open={open}
          />
        ))}
      </ul>
      {open && (
        <p class="actions">
          <a
            class="ds-button"
            data-variant="primary"
            href={`/app/action-plan/measure/${measure.id}/commitment/new`}
          >
            {t.addCommitment}
          </a>
        </p>
      )}
    </section>
  )
}

function SubTopics({ visit, measure, subTopics }: MeasurePageProps) {
  const all = measuresText(visit.language)
  const t = all.page
  if (subTopics.length === 0) return null
  const { classes, types } = coveredTogether([measure, ...subTopics], visit.act.today)
  const reached = [...classes.map((one) => all.classes[one]), ...types.map((type) => all.types[type])]
  return (
    <section>
      <h2>{t.subTopics}</h2>
      <ul>
        {subTopics.map(({ id, title, cancellation }) => (
          <li>
            <a href={`/app/action-plan/measure/${id}`}>{title}</a>
            {cancellation && ` (${t.cancelled(shortDay(cancellation.day, visit.language))})`}
          </li>
        ))}
      </ul>
      <p>
        {t.coveredTogether}: {writtenList(reached, visit.language)}
      </p>
    </section>
  )
}
