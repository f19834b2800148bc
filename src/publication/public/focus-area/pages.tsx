import { told } from '../../../action-plan/untold.rules.ts'
import { goalsByOwner } from '../../../agreement/rules.ts'
import { objectName, offenceName, targetGroupName } from '../../../knowledge/offence-kinds/rules.ts'
import { inLanguage, type Language, writtenDay, writtenList } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { planCalled, residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import type { ToldPromise } from '../citizen-promise/rules.ts'
import { Facts } from '../facts.pages.tsx'
import { SignSheet } from '../signs.pages.tsx'
import { residentText } from '../words.pages.tsx'
import { Measure } from './measure.pages.tsx'
import type { Conclusion, PublicFocusArea, PublicGoal } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

type FocusAreaProps = {
  focusArea: PublicFocusArea
  promises: ToldPromise[]
  conclusions: readonly Conclusion[]
}

/** A focus area: what it is about and for whom, its goals with their owners, its measures with the six fields of a plan. */
export function focusAreaPage(
  visit: PublicVisit,
  { focusArea, promises, conclusions }: FocusAreaProps,
): Response {
  const { language } = visit
  const t = text(language)
  const shared = residentText(language)
  const named = (codes: string[], name: (code: string, language: Language) => string) =>
    writtenList(
      codes.map((code) => name(code, language)),
      language,
    )
  return residentPage({
    visit,
    title: focusArea.name,
    titleIsOwn: true,
    below: [{ href: `${siteOf(visit)}/action-plan`, label: planCalled(visit) }],
    children: (
      <>
        <SignSheet />
        {focusArea.description && <p class="lead">{ownWords(focusArea.description, visit)}</p>}
        <Facts
          facts={[
            [
              t.classes,
              writtenList(
                focusArea.classes.map((one) => shared.classes[one]),
                language,
              ),
            ],
            [t.targetGroups, named(focusArea.targetGroups, targetGroupName)],
            [t.offences, named(focusArea.offences, offenceName)],
            [t.objects, named(focusArea.objects, objectName)],
            [t.carriedBy, ownWords(focusArea.carriedBy, visit)],
            [t.outcomeCrime, ownWords(focusArea.outcomeCrime, visit)],
            [t.outcomeSafety, ownWords(focusArea.outcomeSafety, visit)],
            [t.outcomeReason, ownWords(told(focusArea.outcomeReason), visit)],
          ]}
        />
        <h2>{t.goals}</h2>
        {focusArea.goals.length === 0 ? (
          <p>{t.noGoals}</p>
        ) : (
          <Facts facts={[[t.goalCount, t.goalCounts(goalsByOwner(focusArea.goals))]]} />
        )}
        <ul class="cards">
          {focusArea.goals.map((goal) => (
            <GoalCard goal={goal} visit={visit} />
          ))}
        </ul>
        <h2>{t.measures}</h2>
        {focusArea.measures.length === 0 && <p>{t.noMeasures}</p>}
        {focusArea.measures.map((measure) => (
          <Measure
            visit={visit}
            measure={measure}
            promises={promises.filter((promise) => promise.measure === measure.id)}
            conclusions={conclusions.filter((conclusion) => conclusion.measure === measure.id)}
            t={t}
          />
        ))}
      </>
    ),
  })
}

function GoalCard({ goal, visit }: { goal: PublicGoal; visit: PublicVisit }) {
  const { language } = visit
  const t = text(language)
  return (
    <li class="card">
      <h3>{ownWords(goal.words, visit)}</h3>
      <p class="quiet">{t.owners[goal.owner]}</p>
      <Facts
        facts={[
          [
            t.exchange,
            writtenList(
              (goal.exchanges ?? []).map((one) => t.exchanges[one]),
              language,
            ),
          ],
          [t.indicator, ownWords(goal.indicator, visit)],
          [t.baseline, ownWords(goal.baseline, visit)],
          [t.target, ownWords(goal.target, visit)],
          [t.byDay, goal.byDay ? writtenDay(goal.byDay, language) : ''],
        ]}
      />
    </li>
  )
}
