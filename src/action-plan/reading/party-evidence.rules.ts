import { isAgreementTitle } from './heading-words.rules.ts'
import { type Mention, organisationIdentity, organisationsIn } from './organisations.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Block, type Passage, part, type Script } from './script.rules.ts'
import { blocksUnder, type Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

export type Evidence = { mention: Mention; sure: number }

export function evidence(passage: Passage, sure: number): Evidence[] {
  return organisationsIn(passage)
    .filter(({ kind, generic }) => !generic || kind === 'police' || kind === 'municipality')
    .map((mention) => ({ mention, sure }))
}

/** "Samverkansöverenskommelse mellan X kommun och lokalpolisområde Y": one of the first blocks. */
export function titleEvidence(script: Script): Evidence[] {
  return script.blocks
    .slice(0, 6)
    .filter((block) => block.text.length < 250 && isAgreementTitle(block.text))
    .concat(betweenAlone(script))
    .flatMap((block) => evidence(afterBetween(block) ?? block, /mell[ae][nm]/i.test(block.text) ? 0.95 : 0.7))
    .filter(({ mention, sure }) => sure > 0.9 || !mention.generic)
}

/** "mellan X kommun och Polismyndigheten" on a line of its own, below the word "Överenskommelse". */
function betweenAlone(script: Script): Script['blocks'] {
  return script.blocks
    .slice(1, 6)
    .filter((block) => block.text.length < 300 && /^(?:mellan|mellem|mellom)\s/i.test(block.text))
    .filter((block) => !isAgreementTitle(block.text))
}

const entering =
  /\b(?:ingås|ingåtts|ingått|har ingåt|träffat|har träffats|indgås|indgået|indgår|kommit överens|overens om|avser genom denna|genom denna överenskommelse|i det följande kallad|herefter kaldet|nedan kallad|parter(?:na|ne)? (?:i|till|är|er|til)\b|undertecknad parter|lovar(?: att|:)|lover (?:at|å))/i

/** "Indgået mellem X Kommune, …" under the title. */
const enteredBetween =
  /^(?:indgået|ingått|ingånget|träffat|inngått)\s(?:\p{L}+\s)?mell(?:an|em|om)(?![\p{L}])/iu

/** "… har den 3 mars 2025 kommit överens om följande." */
const agreedOn =
  /(?:kommit överens|enats|er blevet enige|er enedes) om (?:följande|følgende)|(?:kommit|träffat) överens\p{L}*$/iu

const agreement = /överenskommelse|avtal|aftale|samverkan|samarbet|samarbejd|partnerska|löfte|lovar/i

export function enteringEvidence(script: Script): Evidence[] {
  return script.blocks
    .filter((block) => block.kind !== 'row')
    .flatMap((block) => sentencesOf(block))
    .filter(
      ({ text }) =>
        (entering.test(text) && agreement.test(text)) || enteredBetween.test(text) || agreedOn.test(text),
    )
    .flatMap((sentence) => evidence(afterBetween(sentence) ?? sentence, 0.85))
}

/** What follows "mellan … och …", to the end of its enumeration. */
function afterBetween(passage: Passage): Passage | null {
  const between = /\bmell(?:an|em|om)\b/i.exec(passage.text)
  if (!between) return null
  const rest = part(passage, between.index + between[0].length, passage.text.length)
  const end =
    /\s(?:om|avseende|angående|gällande|vedrørende|i syfte|med syfte|med det formål|för att|for at|inom|som|ska|skal)\s/.exec(
      rest.text,
    )
  return end ? part(rest, 0, end.index) : rest
}

export function listedEvidence(sections: Section[]): Evidence[] {
  return [...blocksUnder(sections, 'parties'), ...lastOfList(sections)].flatMap((block) => {
    const known = evidence(block, 0.95).filter(({ mention }) => !mention.generic)
    if (known.length > 0) return known
    // A point under "Parter" is a party even when its kind of name is unknown.
    const name = part(block, 0, /[,;:(]|\.$/.exec(block.text)?.index ?? block.text.length)
    const alone = block.kind === 'point' || (block.kind === 'paragraph' && !/[.:]$/.test(block.text))
    const plain = alone && name.text.length <= 60 && /^\p{Lu}/u.test(name.text)
    if (!plain) return evidence(block, 0.8)
    const kind = kindByName(name.text)
    return [{ mention: { ...name, kind, place: '', generic: false, name: name.text }, sure: 0.75 }]
  })
}

/** The last line of a list without bullets looks like a heading with nothing under it. */
function lastOfList(sections: Section[]): Block[] {
  return sections.flatMap(({ role, blocks, heading }, index) =>
    role === null && heading?.attached && blocks.length === 0 && sections[index - 1]?.role === 'parties'
      ? [{ ...heading, kind: 'paragraph' as const }]
      : [],
  )
}

/** What the words of an unknown name say of its kind. */
function kindByName(name: string): PartyRead['organisationKind'] {
  if (/bostäder|bostads|bostäderna|bolig|fastighet/i.test(name)) return 'housing'
  if (/förening|forening|klubb?\b|kyrka|kirke/i.test(name)) return 'voluntary'
  return /(?<![\p{L}])(?:AB|HB|A\/S|ApS|AS)(?![\p{L}])/u.test(name) ? 'business' : 'other'
}

/** "borgmestrene i Nørre Fjord, Havneby og Kirkedal kommuner": the municipalities of a council. */
const mayorsOf =
  /(?:borgmestrene|borgmestre|kommunalråden|kommuncheferna)\s(?:i|från|fra|for|för)\s(?<list>\p{Lu}[\p{L}\s,-]{2,200}?)\skommun(?:er|erna|erne)?(?![\p{L}])/gu

function mayorEvidence(script: Script): Evidence[] {
  return script.blocks.flatMap((block) =>
    [...block.text.matchAll(mayorsOf)].flatMap((match) => {
      const list = match.groups?.list ?? ''
      const start = match.index + match[0].indexOf(list)
      return [...list.matchAll(/\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?/gu)].map((name) => {
        const words = part(block, start + name.index, start + name.index + name[0].length)
        const mention: Mention = {
          ...words,
          kind: 'municipality',
          place: name[0],
          generic: false,
          name: name[0],
        }
        return { mention, sure: 0.75 }
      })
    }),
  )
}

/** "Viborg Kommune: Direktør for …": organisations before a colon in a council's list of members. */
export function memberEvidence(script: Script): Evidence[] {
  return [...mayorEvidence(script), ...labelledMembers(script)]
}

function labelledMembers(script: Script): Evidence[] {
  return script.blocks.flatMap((block) => {
    const colon = block.text.indexOf(':')
    if (colon < 0 || colon > 60) return []
    return evidence(part(block, 0, colon), 0.75).filter(({ mention }) => !mention.generic)
  })
}

export function betweenEvidence(script: Script): Evidence[] {
  return script.blocks.flatMap((block) =>
    sentencesOf(block)
      .filter((sentence) => agreement.test(sentence.text))
      .flatMap((sentence) => evidence(afterBetween(sentence) ?? part(sentence, 0, 0), 0.6))
      .filter(({ mention }) => mention.kind !== 'voluntary'),
  )
}

/** Named, but entered nowhere: the best guess that is left, and an unsure one. */
export function frequentEvidence(script: Script): Evidence[] {
  const mentions = script.blocks.slice(0, 400).flatMap((block) => organisationsIn(block))
  const times = new Map<string, number>()
  for (const mention of mentions) {
    const identity = organisationIdentity(mention)
    times.set(identity, (times.get(identity) ?? 0) + 1)
  }
  return mentions
    .filter((mention) => mention.kind === 'police' || mention.kind === 'municipality')
    .map((mention) => {
      const often = (times.get(organisationIdentity(mention)) ?? 0) >= 2
      return { mention, sure: (mention.generic ? 0.4 : 0.5) + (often ? 0.15 : 0) }
    })
}
