import { objectName, offenceName, targetGroupName } from '../knowledge/offence-kinds/rules.ts'
import { type Language, writtenDay, writtenList, writtenMoment } from '../web/languages.ts'
import { Abbreviated } from '../web/parts/abbreviated.tsx'
import { HeardOnly } from '../web/parts/own-words.tsx'
import type { Visit } from '../web/route.ts'
import type { FocusAreaOrigins } from './links/origins.rules.ts'
import { FocusAreaOrigin } from './links/pages.tsx'
import { mayChange } from './pages.tsx'
import { type Agreement, type FocusArea, type Goal, goalsByOwner } from './rules.ts'
import type { VersionNote } from './version-notes.queries.ts'
import { text } from './words.pages.tsx'

export type AreasProps = {
  visit: Visit
  agreement: Agreement
  focusAreas: FocusArea[]
  goals: Goal[]
  origins: FocusAreaOrigins
  areaNotes: (VersionNote & { focusArea: string; goal: string | null })[]
}

/** The focus areas of an agreement as part of its text, with their goals. */
export function FocusAreas(props: AreasProps) {
  const { visit, agreement } = props
  const t = text(visit.language)
  const areas = props.focusAreas.filter((area) => area.agreement === agreement.id)
  return (
    <section>
      <h2>{t.document.focusAreas}</h2>
      {areas.length === 0 && <p class="quiet">{t.document.noFocusAreas}</p>}
      <div class="cards">
        {areas.map((area) => (
          <Area {...props} area={area} />
        ))}
      </div>
      {mayChange(visit, 'write-plan') && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/focus-areas/new`}>{t.addFocusArea}</a>
        </p>
      )}
    </section>
  )
}

function Area({ visit, area, goals, areaNotes, origins }: AreasProps & { area: FocusArea }) {
  const t = text(visit.language)
  const { language } = visit
  const own = goals.filter((goal) => goal.focusArea === area.id)
  const notes = areaNotes.filter((note) => note.focusArea === area.id)
  return (
    <article class="card" id={area.id}>
      <h3>
        <Abbreviated words={area.name} language={language} />
      </h3>
      {area.description && (
        <p>
          <Abbreviated words={area.description} language={language} />
        </p>
      )}
      <dl class="facts">
        {factsOf(area, language).map(([head, words]) => (
          <>
            <dt>{head}</dt>
            <dd>
              <Abbreviated words={words} language={language} />
            </dd>
          </>
        ))}
      </dl>
      <FocusAreaOrigin visit={visit} area={area} origins={origins} mayLink={mayChange(visit, 'write-plan')} />
      {own.length > 0 && (
        <>
          <h4>{t.focusArea.goals}</h4>
          <p>
            {t.focusArea.goalCount} – {t.focusArea.goalCounts(goalsByOwner(own))}
          </p>
          <ul>
            {own.map((goal) => (
              <GoalLine visit={visit} goal={goal} />
            ))}
          </ul>
        </>
      )}
      {notes.map(({ reason, writer, writtenAt }) => (
        <p class="quiet small">
          {t.document.by(writer, writtenMoment(writtenAt, visit.partnership.timeZone, language))}: {reason}
        </p>
      ))}
      {mayChange(visit, 'write-plan') && (
        <p class="actions">
          <a href={`/app/agreement/focus-areas/${area.id}/amend`}>
            {t.focusArea.amendTitle}
            <HeardOnly words={area.name} reading={visit} />
          </a>
          <a href={`/app/agreement/focus-areas/${area.id}/goals/new`}>
            {t.addGoal}
            <HeardOnly words={area.name} reading={visit} />
          </a>
        </p>
      )}
    </article>
  )
}

/** What is told of a focus area; what it says nothing of is left out. */
function factsOf(area: FocusArea, language: Language): [string, string][] {
  const t = text(language)
  const named = (codes: string[], name: (code: string, language: Language) => string) =>
    writtenList(
      codes.map((code) => name(code, language)),
      language,
    )
  const facts: [string, string][] = [
    [
      t.focusArea.classes,
      writtenList(
        area.classes.map((one) => t.classes[one].toLowerCase()),
        language,
      ),
    ],
    [t.focusArea.targetGroups, named(area.targetGroups, targetGroupName)],
    [t.focusArea.offences, named(area.offences, offenceName)],
    [t.focusArea.objects, named(area.objects, objectName)],
    [t.focusArea.outcomeCrime, area.outcomeCrime],
    [t.focusArea.outcomeSafety, area.outcomeSafety],
    [t.focusArea.outcomeReason, area.outcomeReason],
    [t.focusArea.carriedBy, area.carriedBy],
  ]
  return facts.filter(([, words]) => words !== '')
}

function GoalLine({ visit, goal }: { visit: Visit; goal: Goal }) {
  const { language } = visit
  const t = text(language)
  const more = [
    writtenList(
      (goal.exchanges ?? []).map((one) => t.exchanges[one]),
      language,
    ),
    goal.indicator,
    t.goal.told(goal.baseline, goal.target),
    goal.byDay ? t.goal.by(writtenDay(goal.byDay, language)) : '',
  ].filter((words) => words !== '')
  return (
    <li>
      <strong>{t.owners[goal.owner]}:</strong> <Abbreviated words={goal.words} language={language} />
      {more.length > 0 && ` (${more.join('; ')})`}{' '}
      {mayChange(visit, 'write-plan') && (
        <a href={`/app/agreement/goals/${goal.id}/amend`}>
          {t.goal.amendTitle}
          <HeardOnly words={goal.words} reading={visit} />
        </a>
      )}
    </li>
  )
}
