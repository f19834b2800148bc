import { actorsIn } from './actors.rules.ts'
import { measureLabelIn } from './heading-words.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import type { MeasureRead, PartyRead } from './rules.ts'
import { type Passage, part, type Script } from './script.rules.ts'

/** Who answers for which effort, by the effort's own name. */
export type OwnersOfEfforts = ReadonlyMap<string, string[]>

const owned =
  /^ansvarl?ig\p{L}*\s(?:för|for)\s(?:åtgärd|insats|aktivitet|indsats|tiltag|initiativ)\p{L}*\s(?<numbers>[\dA-H]{1,3}(?:(?:,\s?|\s(?:och|og|samt|&)\s)[\dA-H]{1,3})*)\s?(?::|\s(?:är|er)(?=\s))\s?(?=\S)/iu
const numbered = /^\p{L}+\s(?:nr\.?\s)?(?<number>[\dA-H]{1,3})(?=\s?[:.–—-]\s)/iu

/** "Ansvarlig for indsats 3: Fjordby Kommune", wherever it stands: the effort with that number is theirs. */
export function ownersOfEfforts(script: Script, parties: PartyRead[]): OwnersOfEfforts {
  const names = new Map(
    script.blocks.flatMap(({ text }) => {
      const number = numbered.exec(text)?.groups?.number
      const label = measureLabelIn(text)
      return number && label > 0 ? [[number.toUpperCase(), text.slice(label)] as const] : []
    }),
  )
  return new Map(
    script.blocks.flatMap((block) => {
      const said = owned.exec(block.text)
      if (!said) return []
      const who = whoIn(part(block, said[0].length, block.text.length), parties)
      const numbers = said.groups!.numbers!.split(/,\s?|\s\p{L}+\s|\s&\s/u)
      return numbers.flatMap((number) => {
        const name = names.get(number.toUpperCase())
        return name && who.length > 0 ? [[name, who] as const] : []
      })
    }),
  )
}

/** The organisations that are named, or else the office in the words of the text. */
function whoIn(passage: Passage, parties: PartyRead[]): string[] {
  const { names } = actorsIn(passage, parties)
  const words = passage.text.replace(/[.\s]+$/, '')
  return names.length > 0 ? names : words !== '' && words.length < 80 ? [words] : []
}

/** A promise for which its own words name nobody is theirs whose effort it stands under. */
export function ownedPromises(lines: PromiseLine[], owners: OwnersOfEfforts): PromiseLine[] {
  return lines.map((line) => {
    const who = line.lead ? owners.get(line.lead.text) : undefined
    const isNamed = line.responsibleFrom === 'stated' || line.responsibleFrom === 'sentence'
    return who && !isNamed ? { ...line, responsible: who, responsibleFrom: 'stated' } : line
  })
}

export function ownedMeasures(measures: MeasureRead[], owners: OwnersOfEfforts): MeasureRead[] {
  return measures.map((measure) =>
    measure.responsible.length === 0 ? { ...measure, responsible: owners.get(measure.title) ?? [] } : measure,
  )
}
