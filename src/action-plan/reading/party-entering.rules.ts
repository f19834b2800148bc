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
    ...presented(script),
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

/** "Vi är: …", "Partnerne er …", "Mellan: …": those who agree present themselves. */
const presenting =
  /^(?:(?:[Vv]i|[Pp]art(?:erna|erne|ene)|[Pp]artner(?:na|ne)|[Dd]eltag(?:arna|erne))(?:\s[a-zåäöæø]+){0,3}\s(?:är|er)(?:\s?:)?|(?:[Mm]ell(?:an|em|om)|[Pp]artnere?|[Dd]eltag(?:are|ere)|[Mm]edv[ei]rk(?:ande|ende))\s?:)\s(?=\p{Lu})/u

/** Near the text's beginning, and at least one of them known as an organisation. */
function presented(script: Script): Evidence[] {
  return script.blocks.slice(0, 20).flatMap((block) => {
    const lead = presenting.exec(block.text)
    if (!lead || block.text.length > 400) return []
    const [named] = sentencesOf(part(block, lead[0].length, block.text.length))
    return named && organisationsIn(named).length > 0 ? membersPresented(named) : []
  })
}

/** In a list of who agrees every name is a party; one in small letters ("hyresgästföreningen") where it has an article. */
function membersPresented(passage: Passage): Evidence[] {
  const parted = [
    ...passage.text.matchAll(
      /,\s(?:och\s|og\s|samt\s)?|\s(?:och|og|samt)\s(?!\p{Lu}\p{L}+s?\s(?:Politi|polis))/gu,
    ),
  ]
  const starts = [0, ...parted.map((one) => one.index + one[0].length)]
  const ends = [...parted.map(({ index }) => index), passage.text.replace(/[.\s]+$/, '').length]
  const members = starts.map((from, place) => part(passage, from, ends[place]!))
  return members.flatMap((member) => {
    const known = evidence(member, 0.85)
    const [only] = known
    // "lokalpolisområde Östra kusten": the whole of what stands between the commas is the name.
    if (only && known.length === 1 && only.mention.from === member.from && !only.mention.generic)
      return [{ ...only, mention: { ...only.mention, ...member, name: member.text } }]
    if (known.length > 0) return known
    const isName = /^\p{Lu}/u.test(member.text) || /^\p{Ll}{6,}(?:en|et)$/u.test(member.text)
    return isName && member.text.split(' ').length <= 6 ? unknownParty(member, 0.75) : []
  })
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
