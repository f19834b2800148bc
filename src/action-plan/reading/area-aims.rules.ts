import type { FocusAreaRead } from './rules.ts'
import { type Passage, part, type Script } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** What leads to an aim: "med syfte att minska …", "med henblik på at forebygge …". */
const leadsToAim =
  /(?:(?:med|i) (?:det )?syfte att|för att|med (?:det )?målet? att|med det formål at|med henblik på at|for at|med det mål at)\s/iu

/** What an aim is to do with its matter, as agreements say it. */
const change =
  '(?:minska|öka|försvåra|förebygga|förhindra|hindra|stärka|skapa|förbättra|bryta|motverka|bekämpa|begränsa|höja|sänka|stoppa|stävja|upptäcka|utveckla|mindske|øge|vanskeliggøre|besværliggøre|forebygge|forhindre|hindre|styrke|skabe|forbedre|bryde|modvirke|bekæmpe|begrænse|hæve|sænke|stoppe|nedbringe|reducere|opdage|udvikle|sikre)(?![\\p{L}])'
const nextAim = new RegExp(
  `,?\\s(?:samt|och|og|men också|men også)\\s(?:att\\s|at\\s)?(?=${change})|,\\s(?=${change})`,
  'giu',
)
const beginsAim = new RegExp(`^${change}`, 'iu')

/** An aim of a focus area, where its own words say one, each of several by itself. */
export type AreaAim = { passage: Passage; focusArea: string }

/**
 * The sub-aims that stand in a focus area's own words.
 *
 * "Insatser mot narkotika med syfte att minska nyrekrytering samt försvåra
 * genomförandet av brott" has two: each can be kept or not by itself.
 */
export function aimsOfAreas(script: Script, focusAreas: FocusAreaRead[]): AreaAim[] {
  return focusAreas.flatMap((area) =>
    script.blocks
      .filter((block) => {
        const at = script.at[block.from] ?? 0
        return block.kind !== 'row' && at >= area.at.from && at < area.at.to
      })
      .flatMap((block) => sentencesOf(block))
      .flatMap((sentence) => aimsIn(sentence).map((passage) => ({ passage, focusArea: area.title }))),
  )
}

function aimsIn(sentence: Passage): Passage[] {
  const lead = leadsToAim.exec(sentence.text)
  if (!lead) return []
  const end = sentence.text.replace(/[.;:]+$/, '').length
  const told = part(sentence, lead.index + lead[0].length, end)
  if (!beginsAim.test(told.text)) return []
  const aims: Passage[] = []
  let from = 0
  for (const joint of told.text.matchAll(nextAim)) {
    aims.push(part(told, from, joint.index))
    from = joint.index + joint[0].length
  }
  return [...aims, part(told, from, told.text.length)].filter(({ text }) => text.length > 8)
}
