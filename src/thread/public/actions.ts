import type { Trx } from '../../database/transaction.ts'
import { lookUpReceipt } from '../../dialogue/answers/public/actions.ts'
import { codeRead } from '../../dialogue/answers/receipt.rules.ts'
import { type AnswerKeys, keyedDigest } from '../../web/sealing.ts'
import { themesOfReceipt } from './queries.ts'

/** The ids of the themes a voice is counted in, by the code its writer kept; never the voice. */
export async function countedByReceipt(
  db: Trx,
  keys: AnswerKeys,
  written: string,
): Promise<{ themes: string[] } | 'mistyped' | 'unknown'> {
  const found = await lookUpReceipt(db, keys, written)
  if (typeof found === 'string') return found
  const code = codeRead(written)
  if (code === null) return 'mistyped'
  return { themes: await themesOfReceipt(db, keyedDigest(keys.receipts, code).toString('hex')) }
}
