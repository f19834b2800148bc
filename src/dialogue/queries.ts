import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { Dialogue, DialogueKind, DialogueWords, SessionResult } from './rules.ts'

/** Holds other writers of the partnership's dialogues back until this act is saved, so that a form sent twice is kept once. */
export async function holdDialogues({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dialogues of ${within}`}, 0))`.execute(db)
}

/** A dialogue with how many voices were heard there; struck ones are not counted. */
export type HeardDialogue = Dialogue & { voices: number }

/** A partnership's dialogues, each as its newest version reads, the latest first. */
export async function dialoguesOf(db: Trx, partnership: string): Promise<HeardDialogue[]> {
  const rows = await db
    .selectFrom('dialogueVersion as v')
    .innerJoin('dialogue as d', (join) =>
      join.onRef('d.tenant', '=', 'v.tenant').onRef('d.id', '=', 'v.dialogue'),
    )
    .distinctOn('v.dialogue')
    .selectAll('v')
    .select('d.kind')
    .where('v.partnership', '=', partnership)
    .orderBy('v.dialogue')
    .orderBy('v.number', 'desc')
    .execute()
  const voices = await voicesByDialogue(db, partnership)
  return rows
    .map((row) => ({ ...dialogueIn(row), voices: voices.get(row.dialogue) ?? 0 }))
    .sort((one, other) => other.heldOn.localeCompare(one.heldOn))
}

/** One of them; null where there is none here. */
export async function dialogueWithId(
  db: Trx,
  partnership: string,
  id: string,
): Promise<HeardDialogue | null> {
  return (await dialoguesOf(db, partnership)).find((dialogue) => dialogue.id === id) ?? null
}

/** A version of a dialogue: who wrote it, when and why. `writer` is empty where nobody is known any more. */
export type DialogueVersion = DialogueWords & {
  number: number
  reason: string
  writtenAt: Date
  writer: string
}

/** How a dialogue read before, the version that holds first. */
export async function versionsOfDialogue(
  db: Trx,
  partnership: string,
  dialogue: string,
): Promise<DialogueVersion[]> {
  const rows = await db
    .selectFrom('dialogueVersion as v')
    .innerJoin('dialogue as d', (join) =>
      join.onRef('d.tenant', '=', 'v.tenant').onRef('d.id', '=', 'v.dialogue'),
    )
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .selectAll('v')
    .select(['d.kind', 'u.name as writer'])
    .where('v.partnership', '=', partnership)
    .where('v.dialogue', '=', dialogue)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => {
    const { id: _, kind: __, ...words } = dialogueIn(row)
    return { ...words, reason: row.reason, writtenAt: row.writtenAt, writer: row.writer ?? '' }
  })
}

/** Writes a dialogue's first version. Gives its id. */
export async function saveDialogue(act: Act, kind: DialogueKind, words: DialogueWords): Promise<string> {
  const { id } = await act.db
    .insertInto('dialogue')
    .values({ tenant: act.tenant, partnership: act.within, kind, createdAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveDialogueVersion(act, words, { dialogue: id, number: 1, reason: '' })
  return id
}

/** Writes a whole version of a dialogue; those before stay as they were. */
export async function saveDialogueVersion(
  act: Act,
  words: DialogueWords,
  version: { dialogue: string; number: number; reason: string },
): Promise<void> {
  const { tenant, within: partnership, by, at } = act
  const { title, heldOn, beginsAt, area, place, keyGroups, organisers, tookPart, host, programme } = words
  const { hours, price, attendance, places, signUpTo } = words
  await act.db
    .insertInto('dialogueVersion')
    .values({
      ...{ title, heldOn, beginsAt, area, place, keyGroups, organisers, tookPart, host, programme },
      ...{ hours, price, attendance, places, signUpTo, public: words.public },
      ...version,
      results: JSON.stringify(words.results),
      tenant,
      partnership,
      writtenBy: by,
      writtenAt: at,
    })
    .execute()
}

async function voicesByDialogue(db: Trx, partnership: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('voice as v')
    .leftJoin('voiceStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'v.tenant').onRef('s.voice', '=', 'v.id'),
    )
    .select('v.dialogue')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('v.partnership', '=', partnership)
    .where('v.dialogue', 'is not', null)
    .where('s.voice', 'is', null)
    .groupBy('v.dialogue')
    .execute()
  return new Map(rows.map(({ dialogue, number }) => [dialogue ?? '', Number(number)]))
}

type DialogueRow = Omit<DialogueWords, 'results'> & {
  dialogue: string
  kind: string
  number: number
  results: unknown
}

function dialogueIn(row: DialogueRow): Dialogue {
  const { dialogue: id, kind, number, title, heldOn, area, place, keyGroups, organisers, tookPart } = row
  const { beginsAt, host, programme, hours, price, attendance, places, signUpTo } = row
  return {
    ...{ id, kind: kind as DialogueKind, number, title, heldOn, beginsAt, area, place, keyGroups },
    ...{ organisers, tookPart, host, programme, hours, price, attendance, places, signUpTo },
    public: row.public,
    results: row.results as SessionResult[],
  }
}
