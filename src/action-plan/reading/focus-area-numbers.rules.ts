import { areaLabel } from './focus-areas.rules.ts'
import { measureLabelIn } from './heading-words.rules.ts'
import type { FocusAreaRead } from './rules.ts'
import type { Passage, Script } from './script.rules.ts'

/** "Indsats 2: Besøg på skolerne", "Insats nr 2 – …": the number of an effort. */
const effortNumber = /^\p{L}+\s(?:nr\.?\s)?(?<number>\d{1,2})(?=\s?[:.–—-]\s)/iu

/**
 * The area that has the number of the effort: of three areas, numbered, and three efforts, numbered, the
 * second effort is the second area's. Where there are more of the one than of the other, the numbers tell nothing.
 */
export function areaOfItsNumber(
  script: Script,
  effort: Passage,
  focusAreas: FocusAreaRead[],
): FocusAreaRead | null {
  const numbers = effortNumbers(script)
  const areas = numberedAreas(script, focusAreas)
  const asMany = numbers.size === areas.size && areas.size === focusAreas.length
  const number = [...numbers].find(([, from]) => from <= effort.from && effort.from - from < 40)?.[0]
  return asMany && number !== undefined ? (areas.get(number) ?? null) : null
}

/** Where the effort of each number stands first. */
function effortNumbers(script: Script): Map<number, number> {
  const numbers = new Map<number, number>()
  for (const { text, from } of script.blocks) {
    const number = Number(effortNumber.exec(text)?.groups?.number)
    if (number && measureLabelIn(text) > 0 && !numbers.has(number)) numbers.set(number, from)
  }
  return numbers
}

/** "2. Unge og rusmidler", "Indsatsområde 2: Unge": the areas by the numbers of their own lines. */
function numberedAreas(script: Script, focusAreas: FocusAreaRead[]): Map<number, FocusAreaRead> {
  const numbered = focusAreas.flatMap((area) => {
    const own = script.blocks.find(({ text }) => {
      const label = areaLabel.exec(text)?.[0].length ?? 0
      return text.startsWith(area.title, label)
    })
    const number = Number(
      own?.marker?.number ?? /\d{1,2}/.exec(areaLabel.exec(own?.text ?? '')?.[0] ?? '')?.[0],
    )
    return number ? [[number, area] as const] : []
  })
  return new Map(numbered)
}
