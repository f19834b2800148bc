import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'

/** The ids of the themes in which the voice behind a receipt's digest is counted. */
export async function themesOfReceipt(db: Trx, digest: string): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    select samsyn_themes_of_receipt(${digest}) as theme`.execute(db)
  return rows.map(({ theme }) => theme)
}
