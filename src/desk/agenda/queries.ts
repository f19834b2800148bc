import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { AgendaItem, AgendaProposal, AgendaWords } from './rules.ts'

/** The partnership's proposals as they now read, the one written last first. */
export async function agendaProposalsOf(db: Trx, partnership: string): Promise<AgendaProposal[]> {
  const rows = await db
    .selectFrom('agendaProposalVersion')
    .distinctOn('agendaProposal')
    .select(['agendaProposal as id', 'number', 'title', 'meetsOn', 'items', 'writtenAt'])
    .where('partnership', '=', partnership)
    .orderBy('agendaProposal')
    .orderBy('number', 'desc')
    .execute()
  return rows
    .map((row) => ({
      ...row,
      meetsOn: row.meetsOn as Day | null,
      items: row.items as unknown as AgendaItem[],
    }))
    .sort((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime())
}

/** Begins a proposal. Gives its id. */
export async function beginAgendaProposal(act: Act): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('agendaProposal')
    .values({ tenant, partnership, madeBy: by, madeAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps how a proposal now reads; what it said before stays. */
export async function saveAgendaVersion(
  act: Act,
  proposal: { id: string; number: number },
  { title, meetsOn, items }: AgendaWords,
): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('agendaProposalVersion')
    .values({
      ...{ tenant, partnership, agendaProposal: proposal.id, number: proposal.number },
      ...{ title, meetsOn, items: JSON.stringify(items), writtenBy: by, writtenAt: at },
    })
    .execute()
}
