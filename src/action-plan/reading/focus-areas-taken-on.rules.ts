import { numberOf } from './dates.rules.ts'
import type { Block, Script } from './script.rules.ts'

/** A list of what the parties take on, with how surely the line above it says so. */
export type AreasTakenOn = { areas: Block[]; sure: number }

/** "Tre saker", "fire vigtige spørgsmål": so many things, whatever they are called. */
const counted =
  /(?<![\p{L}\d])(\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|to|fire|seks|syv|otte)\s(?:\p{L}+\s){0,2}?(?:sak(?:er)?|ting|fråg\p{L}*|spørgsmål|problem\p{L}*|utmaning\p{L}*|udfordring\p{L}*|tem\p{L}*|emner|ämnen|punkt\p{L}*|prioritering\p{L}*|områden?|områder)(?![\p{L}])/iu
const ours =
  /(?<![\p{L}])(?:vi|oss|os|vår\p{L}*|vores|parterna|parterne|tillsammans|sammen|gemensam\p{L}*|fælles)(?![\p{L}])/iu
/** To do something about: what is taken on is a problem, and no deed. */
const takingOn =
  /(?<![\p{L}])(?:ta(?:r|ger|ge)?\s(?:\p{L}+\s){0,3}?(?:an|tag i|fat|itu)|(?:göra|gör|gøre|gør)\s(?:\p{L}+\s)?(?:något åt|noget ved)|lösa|løse|viktigast\p{L}*|vigtigst\p{L}*)(?![\p{L}])/iu

/**
 * "Tre saker som vi tar oss an", "Det vil vi gøre noget ved": the parties speak
 * of what they take on, and name it in the list below. A number that is the
 * list's own makes it surer.
 */
export function areasTakenOn({ blocks }: Script): AreasTakenOn | null {
  const found = blocks.flatMap((lead, index): AreasTakenOn[] => {
    if (lead.text.length > 120 || /\.$/.test(lead.text) || lead.kind === 'row') return []
    const number = counted.exec(lead.text)
    const isOurs = ours.test(lead.text)
    if (!(number && (isOurs || takingOn.test(lead.text))) && !(isOurs && takingOn.test(lead.text))) return []
    const areas = listBelow(blocks.slice(index + 1))
    if (areas.length < 2 || areas.length > 10) return []
    const asCounted = number !== null && numberOf(number[1]!) === areas.length
    return [{ areas, sure: asCounted ? 0.8 : 0.65 }]
  })
  return found.sort((one, other) => other.sure - one.sure)[0] ?? null
}

/** The points straight below; names of something, and no deeds. */
function listBelow(below: Block[]): Block[] {
  const end = below.findIndex(
    ({ kind, marker }) => kind !== 'point' || marker?.shape !== below[0]?.marker?.shape,
  )
  const points = end < 0 ? below : below.slice(0, end)
  return points.every(({ text }) => isName(text)) ? points : []
}

function isName(text: string): boolean {
  return (
    text.length < 90 && !/(?<![\p{L}])(?:ska|skall|skal|kommer att|åtar|lovar|lover)(?![\p{L}])/iu.test(text)
  )
}
