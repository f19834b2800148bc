import { auditCells } from '../disclosure/audit.ts'
import { hideEnough } from '../disclosure/hide.ts'
import { roundTo } from '../disclosure/round.ts'
import { tableOf } from '../disclosure/table.ts'
import type { OracleCase } from './case.ts'
import { statusOf } from './rate.ts'

type Input =
  | {
      question: 'audit'
      cells: { id: string; value: number; hidden: boolean }[]
      totals: { cells: string[]; value: number }[]
      threshold: number
    }
  | { question: 'protect'; table: number[][]; threshold: number }
  | { question: 'round'; base: number; values: number[] }

export async function disclosureAnswer(input: Input) {
  switch (input.question) {
    case 'audit': {
      const found = await auditCells(input.cells, input.totals, input.threshold)
      if ('problem' in found)
        return { status: statusOf(found.problem), bounds: null, unsafe: null, safe: null }
      const bounds = [...found.ranges].map(([id, { low, high }]) => [id, [low, high]])
      return { status: 'ok', bounds: Object.fromEntries(bounds), unsafe: found.unsafe, safe: found.safe }
    }
    case 'protect': {
      const { cells, totals } = tableOf(input.table)
      const found = await hideEnough(cells, totals, input.threshold)
      const small = 'small' in found ? found.small : null
      if ('problem' in found)
        return {
          status: statusOf(found.problem),
          primary: small,
          fewestExtraCells: null,
          smallestExtraSum: null,
          example: null,
        }
      return {
        status: 'ok',
        primary: small,
        fewestExtraCells: found.extra.length,
        smallestExtraSum: found.extraSum,
        example: found.extra,
      }
    }
    case 'round':
      return { rounded: roundTo(input.base, input.values) }
  }
}

/** Another choice of as many cells with the same sum is as good an example, if nothing small can be read from it. */
disclosureAnswer.isRight = async (key: string, got: unknown, { input, expected }: OracleCase) => {
  const asked = input as Input
  if (key !== 'example' || asked.question !== 'protect' || !Array.isArray(got)) return false
  const { cells, totals } = tableOf(asked.table)
  const extra = cells.filter(({ id, value }) => got.includes(id) && value >= asked.threshold)
  const sum = extra.reduce((all, { value }) => all + value, 0)
  const sameSize = got.length === extra.length && got.length === expected.fewestExtraCells
  if (!sameSize || sum !== expected.smallestExtraSum) return false
  const isHidden = (id: string, value: number) => got.includes(id) || (value > 0 && value < asked.threshold)
  const all = cells.map(({ id, value }) => ({ id, value, hidden: isHidden(id, value) }))
  const audit = await auditCells(all, totals, asked.threshold)
  return 'safe' in audit && audit.safe
}
