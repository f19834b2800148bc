import { countIn } from '../../offences/counting.rules.ts'
import { type Known, type Together, type Told, whatMayBeTold } from '../../offences/disclosure/rules.ts'
import type { Round } from './rules.ts'
import { type AreaStatus, type Ground, inYear, type MayShow, type Shown } from './value.rules.ts'

type Months = Pick<Round, 'from' | 'to'>

/** The months of a round and the same ones of the year before: a status tells of both. */
const bothYears = ({ from, to }: Months): [before: Months, after: Months] => [
  inYear({ from, to }, Number(to.slice(0, 4)) - 1),
  { from, to },
]

type Before = Pick<Known, 'out' | 'fewest'> & Pick<Ground, 'figures'>

/** Which numbers of a round may go out, by area and kind. */
export async function protectedIn(
  round: Round,
  statuses: readonly AreaStatus[],
  { figures, out, fewest }: Before,
): Promise<MayShow> {
  const wanted = statuses.flatMap(({ area, kinds }): Together[] =>
    kinds.flatMap(({ kind, change }) =>
      change
        ? [{ id: `${area} ${kind}`, cells: bothYears(round).map((months) => ({ area, kind, ...months })) }]
        : [],
    ),
  )
  const told = await whatMayBeTold(wanted, {
    areas: statuses.map(({ area }) => area),
    countOf: ({ area, kind, from, to }) => countIn(figures(area, kind), { from, to }).count,
    ...{ out, fewest },
  })
  return (area, kind) => told.has(`${area} ${kind}`)
}

/** The numbers that a status tells. */
export function toldBy({ area, kinds }: Shown, round: Months): Told[] {
  const [before, after] = bothYears(round)
  return kinds.flatMap(({ kind, shown }) =>
    shown
      ? [
          { area, kind, ...before, count: shown.before },
          { area, kind, ...after, count: shown.after },
        ]
      : [],
  )
}
