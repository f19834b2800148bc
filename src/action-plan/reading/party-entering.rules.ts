import { headingRole } from './heading-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { type Evidence, evidence, namedAlone, unknownParty } from './party-names.rules.ts'
import { type Passage, part, type Script } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

const entering =
  /\b(?:ingås|ingåtts|ingått|har ingåt|träffat|har träffats|indgås|indgået|indgår|kommit överens|overens om|avser genom denna|genom denna överenskommelse|i det följande kallad|herefter kaldet|nedan kallad|parter(?:na|ne)? (?:i|till|är|er|til)\b|undertecknad parter|lovar(?: att|:)|lover (?:at|å))/i

/** "Indgået mellem X Kommune, …" under the title. */
const enteredBetween =
  /^(?:indgået|ingått|ingånget|träffat|inngått)\s(?:\p{L}+\s)?mell(?:an|em|om)(?![\p{L}])/iu

/** "… har den 3 mars 2025 kommit överens om följande." */
const agreedOn =
  /(?:kommit överens|enats|er blevet enige|er enedes) om (?:följande|følgende)|(?:kommit|träffat) överens\p{L}*$/iu

/** Words of what is entered into. */
export const agreement = /överenskommelse|avtal|aftale|samverkan|samarbet|samarbejd|partnerska|löfte|lovar/i

export function enteringEvidence(script: Script): Evidence[] {
  const sentences = script.blocks
    .filter((block) => block.kind !== 'row')
    .flatMap((block) => sentencesOf(block))
    .filter(
      ({ text }) =>
        (entering.test(text) && agreement.test(text)) || enteredBetween.test(text) || agreedOn.test(text),
    )
  return [
    ...sentences.flatMap((sentence) => {
      const between = afterBetween(sentence)
      return between ? membersBetween(between, 0.85) : evidence(sentence, 0.85)
    }),
    ...listedBelowBetween(script),
  ]
}

/** "Indgået mellem X Kommune" with the others on lines of their own below it. */
function listedBelowBetween(script: Script): Evidence[] {
  const at = script.blocks
    .slice(0, 10)
    .findIndex(({ text }) => text.length < 90 && /mell(?:an|em|om)(?:\s\p{Lu}[^.]*|\s?:)?$/u.test(text))
  if (at < 0) return []
  const below = script.blocks.slice(at + 1, at + 12)
  const end = below.findIndex(
    (block) => !block.attached || block.text.split(' ').length > 7 || headingRole(block.text) !== null,
  )
  const lines = end < 0 ? below : below.slice(0, end)
  return lines.length === 0 ? [] : lines.flatMap((line) => namedAlone({ ...line, kind: 'point' }))
}

/** Those between whom it is entered; among known ones a name of unknown kind is a party as well: "Rädda Barnen". */
export function membersBetween(passage: Passage, sure: number): Evidence[] {
  const known = evidence(passage, sure)
  const named = organisationsIn(passage)
  if (named.length < 2 || passage.text.length > 400) return known
  const members = [
    ...passage.text.matchAll(/(?:^|,\s(?:och\s|og\s|samt\s)?|\s(?:och|og|samt)\s)(?=\p{Lu})/gu),
  ]
  const unknown = members.flatMap((start) => {
    const from = start.index + start[0].length
    const rest = passage.text.slice(from)
    const end = /,|\s(?:och|og|samt)\s|[.;:(]|$/.exec(rest)!.index
    const name = part(passage, from, from + end)
    const isKnown = named.some((one) => one.from < name.to && name.from < one.to)
    const isName = /^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}|i\s|för\s|for\s)[\p{L}-]*){1,4}$/u.test(name.text)
    return isKnown || !isName || /^(?:Polis|Politi|Lokalpolis|LPO)/.test(name.text)
      ? []
      : unknownParty(name, Math.min(sure, 0.7))
  })
  return [...known, ...unknown]
}

/** What follows "mellan … och …", to the end of its enumeration. */
export function afterBetween(passage: Passage): Passage | null {
  const between = /\bmell(?:an|em|om)\b/i.exec(passage.text)
  if (!between) return null
  const rest = part(passage, between.index + between[0].length, passage.text.length)
  const end =
    /\s(?:om|avseende|angående|gällande|vedrørende|i syfte|med syfte|med det formål|för att|for at|inom|som|ska|skal)\s/.exec(
      rest.text,
    )
  return end ? part(rest, 0, end.index) : rest
}
