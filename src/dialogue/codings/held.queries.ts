import { type RawBuilder, sql } from 'kysely'

/**
 * The readings that hold, of the voices that count: of each voice each person's
 * newest, and the newest that settles. Columns: tenant, id, voice, coder,
 * settles, coded_at and `settled`, whether the voice has one that settles.
 */
export function heldCodings(partnerships: readonly string[]): RawBuilder<unknown> {
  return sql`
    (select held.*, bool_or(held.settles) over (partition by held.voice) as settled
       from (select distinct on (c.voice, case when c.settles then null else c.coder end)
                    c.tenant, c.id, c.partnership, c.voice, c.coder, c.settles, c.coded_at
               from coding c
              where c.partnership = any (${partnerships})
                and not exists (select from voice_strike s where s.tenant = c.tenant and s.voice = c.voice)
              order by c.voice, case when c.settles then null else c.coder end, c.coded_at desc, c.id desc) held)`
}

/**
 * The themes that each voice is counted in, as the rule `countedThemes` has it:
 * what was settled, else what all found who read it. Columns: partnership,
 * voice, theme, wants_priority.
 */
export function countedThemesOf(partnerships: readonly string[]): RawBuilder<unknown> {
  return sql`
    (with ticked as materialized
       (select ct.coding, ct.theme, ct.wants_priority from coding_theme ct
         where ct.partnership = any (${partnerships}))
     select reading.partnership, reading.voice, ct.theme, bool_and(ct.wants_priority) as wants_priority
       from (select h.*, count(*) over (partition by h.voice) as readers
               from ${heldCodings(partnerships)} h
              where h.settles = h.settled) reading
       join ticked ct on ct.coding = reading.id
      group by reading.partnership, reading.voice, ct.theme, reading.readers
     having count(*) = reading.readers)`
}
