import { setImmediate as turn } from 'node:timers/promises'
import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { publishersOf } from '../../offences/counted.queries.ts'
import { countIn } from '../../offences/counting.rules.ts'
import { noteTold, toldInPublic } from '../../offences/disclosure/queries.ts'
import { whatMayBeTold } from '../../offences/disclosure/rules.ts'
import { holdFigures } from '../../offences/queries.ts'

import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { fewestShown } from '../../partnership/settings/queries.ts'
import { groundOf, saveTable, saveTableCorrection, tablesOf } from './queries.ts'
import {
  type Choice,
  type CorrectionProblem,
  cellsOf,
  type Figure,
  longestCorrection,
  stampOf,
  tableOf,
} from './rules.ts'

type Partnership = { id: string; name: string }

/** The table as it would be shown if it were published now. */
export async function tableToShow(
  { db, today }: Pick<Act, 'db' | 'today'>,
  partnership: Partnership,
  choice: Choice,
): Promise<Figure[]> {
  const ground = await groundOf(db, partnership, choice, today)
  const tellable = await whatMayBeTold(cellsOf(choice, ground, today), {
    areas: ground.places.flatMap(({ area }) => area ?? []),
    countOf: ({ area, kind, from, to }) => countIn(ground.figures(area, kind), { from, to }).count,
    out: await toldInPublic(db, partnership.id),
    fewest: ground.fewest,
    breathe: () => turn(),
  })
  return tableOf(choice, ground, { tellable, today })
}

/** Publishes a table as it was looked at. Figures that came meanwhile are looked at first; a table without a single number tells nothing. */
export async function publishTable(
  act: Act,
  partnership: Partnership,
  choice: Choice,
  looked: string,
): Promise<{ id: string } | 'changedMeanwhile' | 'nothingToTell'> {
  await holdFigures(act)
  const figures = await tableToShow(act, partnership, choice)
  if (stampOf(figures) !== looked) return 'changedMeanwhile'
  if (!figures.some(({ said }) => said.state === 'shown')) return 'nothingToTell'
  const id = await saveTable(act, choice, {
    figures,
    publishers: await publishersOf(act.db, act.within),
    fewest: await fewestShown(act.db, act.within),
  })
  await noteTold(
    act,
    figures.flatMap(({ area, kind, from, to, said }) =>
      area !== null && said.state === 'shown' ? [{ area, kind, from, to, count: said.count }] : [],
    ),
  )
  await appendAudit(act.db, { at: act.at, act: 'publish-offence-table', noun: 'offenceTable', nounId: id })
  return { id }
}

/** Says what was wrong in a published table. What was shown stays. */
export async function correctTable(
  act: Act,
  table: string,
  words: string,
): Promise<'corrected' | 'unknown' | CorrectionProblem> {
  if (!(await tablesOf(act.db, act.within)).some(({ id }) => id === table)) return 'unknown'
  if (words === '') return 'missing'
  if (words.length > longestCorrection) return 'tooLong'
  if (pointsOutAPerson(words)) return 'personalData'
  await saveTableCorrection(act, table, words)
  await appendAudit(act.db, { at: act.at, act: 'correct-offence-table', noun: 'offenceTable', nounId: table })
  return 'corrected'
}
