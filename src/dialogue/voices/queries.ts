import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Tables } from '../../database/tables.ts'
import type { Trx } from '../../database/transaction.ts'
import { withoutPersonalData } from './masking.rules.ts'
import type { NewVoice, SourceKind, Speaker, Voice, VoiceFilter, VoiceLanguage } from './rules.ts'
import { voicesAPage } from './rules.ts'

/**
 * A page of a partnership's voices, the latest day first; `voiceCounts` of the
 * same filter tells how many there are in all. Struck ones are not there: they
 * count nowhere. `page` begins at 1.
 */
export async function voicesOf(
  db: Trx,
  partnership: string,
  filter: VoiceFilter & { page?: number },
): Promise<Voice[]> {
  const rows = await standing(db, partnership, filter)
    .select(columns)
    .orderBy('v.saidOn', 'desc')
    .orderBy('v.id')
    .limit(voicesAPage)
    .offset(((filter.page ?? 1) - 1) * voicesAPage)
    .execute()
  return rows.map(voiceIn)
}

/** How many voices there are, by where they were heard, who spoke and of which area (`none`: of no named one). */
export type VoiceCounts = {
  total: number
  bySource: Partial<Record<SourceKind, number>>
  bySpeaker: Partial<Record<Speaker, number>>
  /** Area's id or `none` → number. */
  byArea: Record<string, number>
}

/** Counts the voices that a filter lets through, struck ones left out. Nothing counted is 0, not missing. */
export async function voiceCounts(db: Trx, partnership: string, filter: VoiceFilter): Promise<VoiceCounts> {
  const rows = await standing(db, partnership, filter)
    .select(['v.sourceKind', 'v.speaker', 'v.area'])
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .groupBy(['v.sourceKind', 'v.speaker', 'v.area'])
    .execute()
  const counts = { total: 0, bySource: {}, bySpeaker: {}, byArea: {} }
  for (const { sourceKind, speaker, area, number } of rows) {
    const times = Number(number)
    counts.total += times
    add(counts.bySource, sourceKind, times)
    add(counts.bySpeaker, speaker, times)
    add(counts.byArea, area ?? 'none', times)
  }
  return counts
}

function add(counts: Record<string, number>, under: string, times: number): void {
  counts[under] = (counts[under] ?? 0) + times
}

/** The voices of these ids that count, in no certain order; of another partnership none. */
export async function voicesWithIds(db: Trx, partnership: string, ids: readonly string[]): Promise<Voice[]> {
  if (ids.length === 0) return []
  const rows = await standing(db, partnership, {}).select(columns).where('v.id', 'in', ids).execute()
  return rows.map(voiceIn)
}

/** One voice that counts; null where there is none here, or it was struck. */
export async function voiceWithId(db: Trx, partnership: string, id: string): Promise<Voice | null> {
  const [voice] = await voicesWithIds(db, partnership, [id])
  return voice ?? null
}

/** The id of a saved voice, and whether something in it was hidden. */
export type SavedVoice = { id: string; masked: boolean }

/**
 * Keeps voices and gives what became of each, in the same order. What points out
 * a person is hidden here, for every source: no other way leads into the table.
 * Who wrote them down is not kept, nor when; whoever has a reason to lose the
 * order they came in shuffles them first.
 */
export async function saveVoices(
  act: Pick<Act, 'db' | 'tenant' | 'within'>,
  voices: readonly NewVoice[],
): Promise<SavedVoice[]> {
  const { tenant, within: partnership } = act
  const saved: SavedVoice[] = []
  for (let from = 0; from < voices.length; from += aStatement) {
    const rows = voices.slice(from, from + aStatement).map(({ source, ...voice }) => ({
      ...voice,
      ...withoutPersonalData(voice.words, voice.language),
      keyGroup: withoutPersonalData(voice.keyGroup, voice.language).words,
      id: crypto.randomUUID(),
      tenant,
      partnership,
      sourceKind: source,
    }))
    await act.db.insertInto('voice').values(rows).execute()
    saved.push(...rows.map(({ id, masked }) => ({ id, masked })))
  }
  return saved
}

// A statement holds 65 535 values at most.
const aStatement = 1000

/** Strikes a voice, with the reason; it counts nowhere from now on. */
export async function saveVoiceStrike(act: Act, voice: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('voiceStrike')
    .values({ tenant, partnership, voice, reason, struckBy: by, struckAt: at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}

/** How many voices of a dialogue were struck: told so that nobody looks for them. */
export async function struckOf(db: Trx, partnership: string, dialogue: string): Promise<number> {
  const { number } = await db
    .selectFrom('voiceStrike as s')
    .innerJoin('voice as v', (join) => join.onRef('v.tenant', '=', 's.tenant').onRef('v.id', '=', 's.voice'))
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('v.partnership', '=', partnership)
    .where('v.dialogue', '=', dialogue)
    .executeTakeFirstOrThrow()
  return Number(number)
}

const columns = [
  'v.id',
  'v.sourceKind',
  'v.dialogue',
  'v.survey',
  'v.question',
  'v.area',
  'v.saidOn',
  'v.speaker',
  'v.keyGroup',
  'v.words',
  'v.language',
  'v.masked',
] as const

type VoiceRow = Omit<Voice, 'source' | 'speaker' | 'language'> & {
  sourceKind: string
  speaker: string
  language: string
}

function voiceIn({ sourceKind, speaker, language, ...row }: VoiceRow): Voice {
  return {
    ...row,
    source: sourceKind as SourceKind,
    speaker: speaker as Speaker,
    language: language as VoiceLanguage,
  }
}

/** The voices that stand, those struck left out, as far as the filter asks. */
function standing(db: Trx, partnership: string, filter: VoiceFilter) {
  return (
    db
      .selectFrom('voice as v')
      .where('v.partnership', '=', partnership)
      // Gathered once and looked up: a join would be tried for each voice that a search lets through.
      .where('v.id', 'not in', ({ selectFrom }) =>
        selectFrom('voiceStrike as s').select('s.voice').where('s.partnership', '=', partnership),
      )
      .where((eb) => eb.and(asked(eb, filter)))
  )
}

type OfVoices = ExpressionBuilder<Tables & { v: Tables['voice'] }, 'v'>

function asked(eb: OfVoices, filter: VoiceFilter) {
  const { source, dialogue, survey, area, speaker, from, to, text = '' } = filter
  return [
    ...(source ? [eb('v.sourceKind', '=', source)] : []),
    ...(dialogue ? [eb('v.dialogue', '=', dialogue)] : []),
    ...(survey ? [eb('v.survey', '=', survey)] : []),
    ...(area === 'none' ? [eb('v.area', 'is', null)] : area ? [eb('v.area', '=', area)] : []),
    ...(speaker ? [eb('v.speaker', '=', speaker)] : []),
    ...(from ? [eb('v.saidOn', '>=', from)] : []),
    ...(to ? [eb('v.saidOn', '<=', to)] : []),
    ...allSaid(text),
  ]
}

/** That all these words or parts of words stand in the voice `v`, one condition for each. */
export function allSaid(text: string): RawBuilder<SqlBool>[] {
  const words = text.split(/\s+/).filter(Boolean)
  return words.map((word) => sql<SqlBool>`v.words ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
}
