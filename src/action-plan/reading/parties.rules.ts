import { keyOf } from './keys.rules.ts'
import { type Mention, organisationIdentity, organisationsIn } from './organisations.rules.ts'
import { enteringEvidence } from './party-entering.rules.ts'
import {
  betweenEvidence,
  frequentEvidence,
  listedEvidence,
  memberEvidence,
  namesBelowTitle,
  titleEvidence,
} from './party-evidence.rules.ts'
import { type Evidence, evidence } from './party-names.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Passage, quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

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
    ...namesBelowTitle(script, 2),
    ...enteringEvidence(script),
    ...listedEvidence(sections),
    ...signed.flatMap((passage) => evidence(passage, 0.9)),
    ...namesBelowTitle(script, 1),
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
