import type { Child } from 'hono/jsx'
import { dayIn } from '../../calendar.ts'
import { shortDay, writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import { type ChangedLine, changedInCommitment, changedInMeasure } from '../meanwhile.pages.tsx'
import { commitmentFact, type FactsContext } from '../measures/facts.pages.tsx'
import type { NamedOrganisation } from '../measures/words.pages.tsx'
import { planText, planTrail } from '../words.pages.tsx'
import type { Change } from './changes.rules.ts'

type ChangesProps = { visit: Visit; changes: Change[]; organisations: NamedOrganisation[] }

/** The change list: every change of the plan with its reason, the latest first. */
export function changesPage({ visit, changes, organisations }: ChangesProps): Response {
  const { language } = visit
  const t = planText(language)
  const context = { language, organisations }
  return answer(
    <AppPage visit={visit} title={t.changes} trail={planTrail(visit)}>
      <p>{t.changesPage.words}</p>
      {changes.length === 0 && <p>{t.changesPage.none}</p>}
      <ol class="cards">
        {changes.map((change) => (
          <li class="card">
            <p class="quiet small">
              {writtenDay(dayIn(visit.partnership.timeZone, change.at), language)}
              {change.noun !== 'actionPlan' && `, ${deedOf(change, context)}`}
            </p>
            <h2>{change.noun === 'actionPlan' ? deedOf(change, context) : titleOf(change)}</h2>
            <WhatChanged change={change} context={context} />
            {change.reason && (
              <p>
                {t.changesPage.reason}: {change.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </AppPage>,
  )
}

function titleOf(change: Exclude<Change, { noun: 'actionPlan' }>): Child {
  return <a href={`/app/action-plan/measure/${change.measure}`}>{change.title}</a>
}

function deedOf({ noun, deed }: Change, { language }: FactsContext): string {
  const { deeds } = planText(language).changesPage
  if (noun === 'actionPlan') return deeds.planAdopted
  if (noun === 'citizenPromise') return deeds.promiseAmended
  if (noun === 'measure')
    return { added: deeds.measureAdded, amended: deeds.measureAmended, cancelled: deeds.measureCancelled }[
      deed
    ]
  return {
    added: deeds.commitmentAdded,
    amended: deeds.commitmentAmended,
    ended: deeds.commitmentEnded,
    recorded: deeds.commitmentRecorded,
  }[deed]
}

function WhatChanged({ change, context }: { change: Change; context: FactsContext }) {
  const { language } = context
  const t = planText(language).changesPage
  if (change.noun === 'actionPlan') {
    const { adoptedBy, adoptedOn, caseNumber } = change.adoption
    return <p>{t.adopted(adoptedBy, shortDay(adoptedOn, language), caseNumber)}</p>
  }
  if (change.noun === 'commitment' && change.deed === 'added')
    return <p>{commitmentFact('cadence', change.after, context)}</p>
  if (change.deed === 'recorded') return <p>{t.recordedFrom(writtenDay(change.day, language))}</p>
  const lines = linesOf(change, context)
  if (lines.length === 0) return null
  return (
    <dl class="facts">
      {lines.map(({ label, before, after }) => (
        <>
          <dt>{label}</dt>
          <dd>
            {t.before}: {before || '–'}
            <br />
            {t.after}: {after || '–'}
          </dd>
        </>
      ))}
    </dl>
  )
}

function linesOf(change: Change, context: FactsContext): ChangedLine[] {
  if (change.deed !== 'amended') return []
  if (change.noun === 'measure') return changedInMeasure(change.before, change.after, context)
  if (change.noun === 'commitment') return changedInCommitment(change.before, change.after, context)
  const label = planText(context.language).changesPage.deeds.promiseAmended
  return [{ label, before: change.before.words, after: change.after.words }]
}
