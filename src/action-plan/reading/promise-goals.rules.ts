import { actorsIn } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { pointsAmong } from './points.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import type { PartyRead } from './rules.ts'
import type { Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

/** What is to be more or less of something is an outcome: nobody does it so and so often. */
const outcome =
  /^(?:andel|antal|färre|fler|flere|mindre|mer|mere|ökad|øget|minskad|minska|öka|reduc|halver|färre|færre|(?:anmäld|anmeld|upplev|oplev|oro|utryg|otryg|tryg)\p{L}*)|(?<![\p{L}])(?:procent|minskar|minskat|ökar|ökat|falder|faldet|stiger|steget|halveres|halveras|mindskes|\d+\s?%)(?![\p{L}])/iu

/**
 * "Mål för polisen" with points that say what is done and how often.
 *
 * Agreements with goals for each party put its promises there. A goal with a
 * cadence, under a heading that says whose it is, is kept or not kept: a commitment.
 */
export function promisedGoals(
  script: Script,
  section: Section,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  if (section.role !== 'goals' || !section.heading) return []
  const whose = actorsIn(section.heading, parties)
  if (whose.names.length === 0) return []
  return pointsAmong(script, section.blocks).flatMap(({ whole }) => {
    const cadences = outcome.test(whole.text) ? [] : cadencesIn(whole.text)
    if (cadences.length === 0) return []
    return [
      {
        ...plainLine(whole, 0.75),
        cadences,
        responsible: whose.names,
        responsibleFrom: whose.all ? ('parties' as const) : ('heading' as const),
      },
    ]
  })
}
