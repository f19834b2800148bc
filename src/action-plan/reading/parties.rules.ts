import { isAgreementTitle } from './heading-words.rules.ts'
import { keyOf } from './keys.rules.ts'
import { type Mention, organisationIdentity, organisationsIn } from './organisations.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import { blocksUnder, type Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

type Evidence = { mention: Mention; sure: number }

/**
 * The organisations that agree.
 *
 * An agreement names many organisations; its parties are those in the title, in
 * the sentence by which it is entered, under "Parter" and in the signature
 * block. Only where these give fewer than two are others looked for.
 */
export function partiesOf(script: Script, sections: Section[], signed: Passage[]): PartyRead[] {
  const outright = [
    ...titleEvidence(script),
    ...enteringEvidence(script),
    ...listedEvidence(sections),
    ...signed.flatMap((passage) => evidence(passage, 0.9)),
  ]
  const weaker = [memberEvidence, betweenEvidence, frequentEvidence]
  let found = merged(outright)
  let gathered = outright
  for (const look of weaker) {
    if (areEnough(found)) break
    gathered = [...gathered, ...look(script)]
    found = merged(gathered)
  }
  return withoutLocalStations(found)
    .slice(0, mostParties)
    .map((party) => proposal(script, cleanest(script, party)))
}

const mostParties = 40

/** "Nordbælt Politi, Lokalpolitiet i Engdal": the station of a municipality that is a party is the police once more. */
function withoutLocalStations(found: Evidence[]): Evidence[] {
  const police = found.filter(({ mention }) => mention.kind === 'police')
  const places = found
    .filter(({ mention }) => mention.kind === 'municipality')
    .map(({ mention }) => mention.place)
  return found.filter(
    ({ mention }) =>
      police.length < 2 || !/^lokalpolitiet i /i.test(mention.name) || !places.includes(mention.place),
  )
}

/** Two parties, and at least one of them by its own name: "kommunen och polisen" could be anybody. */
function areEnough(found: Evidence[]): boolean {
  return found.length >= 2 && found.some(({ mention }) => mention.kind === 'municipality' && !mention.generic)
}

function evidence(passage: Passage, sure: number): Evidence[] {
  return organisationsIn(passage)
    .filter(({ kind, generic }) => !generic || kind === 'police' || kind === 'municipality')
    .map((mention) => ({ mention, sure }))
}

/** "Samverkansöverenskommelse mellan X kommun och lokalpolisområde Y": one of the first blocks. */
function titleEvidence(script: Script): Evidence[] {
  return script.blocks
    .slice(0, 6)
    .filter((block) => block.text.length < 250 && isAgreementTitle(block.text))
    .flatMap((block) => evidence(afterBetween(block) ?? block, /mell[ae][nm]/i.test(block.text) ? 0.95 : 0.7))
    .filter(({ mention, sure }) => sure > 0.9 || !mention.generic)
}

const entering =
  /\b(?:ingås|ingåtts|ingått|har ingåt|träffat|har träffats|indgås|indgået|indgår|kommit överens|overens om|avser genom denna|genom denna överenskommelse|i det följande kallad|herefter kaldet|nedan kallad|parter(?:na|ne)? (?:i|till|är|er|til)\b|undertecknad parter|lovar(?: att|:)|lover (?:at|å))/i
/** "Indgået mellem X Kommune, …" under the title. */
const enteredBetween =
  /^(?:indgået|ingått|ingånget|träffat|inngått)\s(?:\p{L}+\s)?mell(?:an|em|om)(?![\p{L}])/iu
const agreement = /överenskommelse|avtal|aftale|samverkan|samarbet|samarbejd|partnerska|löfte|lovar/i

function enteringEvidence(script: Script): Evidence[] {
  return script.blocks
    .filter((block) => block.kind !== 'row')
    .flatMap((block) => sentencesOf(block))
    .filter(({ text }) => (entering.test(text) && agreement.test(text)) || enteredBetween.test(text))
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

function listedEvidence(sections: Section[]): Evidence[] {
  return blocksUnder(sections, 'parties').flatMap((block) => {
    const known = evidence(block, 0.95).filter(({ mention }) => !mention.generic)
    if (known.length > 0) return known
    // A point under "Parter" is a party even when its kind of name is unknown.
    const name = part(block, 0, /[,;:(]|\.$/.exec(block.text)?.index ?? block.text.length)
    const plain = block.kind === 'point' && name.text.length <= 60 && /^\p{Lu}/u.test(name.text)
    if (!plain) return evidence(block, 0.8)
    const kind = kindByName(name.text)
    return [{ mention: { ...name, kind, place: '', generic: false, name: name.text }, sure: 0.75 }]
  })
}

/** What the words of an unknown name say of its kind. */
function kindByName(name: string): PartyRead['organisationKind'] {
  if (/bostäder|bostads|bolig|fastighet/i.test(name)) return 'housing'
  if (/förening|forening|klubb?\b|kyrka|kirke/i.test(name)) return 'voluntary'
  return /(?<![\p{L}])(?:AB|HB|A\/S|ApS|AS)(?![\p{L}])/u.test(name) ? 'business' : 'other'
}

/** "Viborg Kommune: Direktør for …": organisations before a colon in a council's list of members. */
function memberEvidence(script: Script): Evidence[] {
  return script.blocks.flatMap((block) => {
    const colon = block.text.indexOf(':')
    if (colon < 0 || colon > 60) return []
    return evidence(part(block, 0, colon), 0.75).filter(({ mention }) => !mention.generic)
  })
}

function betweenEvidence(script: Script): Evidence[] {
  return script.blocks.flatMap((block) =>
    sentencesOf(block)
      .filter((sentence) => agreement.test(sentence.text))
      .flatMap((sentence) => evidence(afterBetween(sentence) ?? part(sentence, 0, 0), 0.6))
      .filter(({ mention }) => mention.kind !== 'voluntary'),
  )
}

/** Named, but entered nowhere: the best guess that is left, and an unsure one. */
function frequentEvidence(script: Script): Evidence[] {
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

/** One party per organisation; "polisen" is the police already named, "kommunen" never a party beside a named one. */
function merged(found: Evidence[]): Evidence[] {
  const named = found.filter(({ mention }) => !mention.generic)
  const unnamed = found.filter(({ mention }) => mention.generic)
  const byIdentity = new Map<string, Evidence>()
  for (const candidate of [...named, ...unnamed]) {
    const { kind, generic } = candidate.mention
    const sameKind = [...byIdentity.values()].some(({ mention }) => mention.kind === kind)
    if (generic && sameKind) continue
    const identity = generic ? kind : organisationIdentity(candidate.mention)
    const known = byIdentity.get(identity)
    if (!known || isBetter(candidate, known)) byIdentity.set(identity, candidate)
  }
  return [...byIdentity.values()]
}

/** In a scan the place where the name is damaged least: the same organisation is named more than once. */
function cleanest(script: Script & { damaged?: boolean }, party: Evidence): Evidence {
  if (!script.damaged || party.mention.generic) return party
  const identity = organisationIdentity(party.mention)
  const same = script.blocks
    .flatMap((block) => organisationsIn(block))
    .filter((mention) => !mention.generic && organisationIdentity(mention) === identity)
  const best = same.sort((one, other) => damage(script, one) - damage(script, other))[0]
  return best ? { ...party, mention: best } : party
}

/** How many letters had to be mended. */
function damage(script: Script, mention: Mention): number {
  const { text, repaired = text } = quote(script, mention)
  const mended = [...text].filter((letter, index) => letter !== repaired[index]).length
  return Math.min(mended, 4) + Math.abs(text.length - repaired.length)
}

/** The fuller name is the better one; of two alike, the surer. */
function isBetter(candidate: Evidence, known: Evidence): boolean {
  const fuller = formality(candidate.mention.name) - formality(known.mention.name)
  return fuller !== 0 ? fuller > 0 : candidate.sure > known.sure
}

function formality(name: string): number {
  return /kommune?$|stad$/i.test(name) || /^lokalpolisområde/i.test(name) || /politi$/i.test(name) ? 1 : 0
}

function proposal(script: Script, { mention, sure }: Evidence): PartyRead {
  const name = mention.generic ? definite(mention.name) : capitalised(mention.name)
  return {
    key: keyOf('party', organisationIdentity(mention)),
    ...quote(script, mention),
    sure,
    name,
    organisationKind: mention.kind,
  }
}

/** "polis" as a party is "Polisen". */
function definite(name: string): string {
  const words: Record<string, string> = { polis: 'Polisen', politi: 'Politiet', lokalpoliti: 'Lokalpolitiet' }
  return words[name.toLowerCase()] ?? capitalised(name)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
