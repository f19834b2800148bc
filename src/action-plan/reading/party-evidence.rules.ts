import { isAgreementTitle } from './heading-words.rules.ts'
import { type Mention, organisationIdentity, organisationsIn } from './organisations.rules.ts'
import { afterBetween, agreement, membersBetween } from './party-entering.rules.ts'
import { type Evidence, evidence, namedAlone } from './party-names.rules.ts'
import { type Block, part, type Script } from './script.rules.ts'
import { blocksUnder, type Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** "Samverkansöverenskommelse mellan X kommun och lokalpolisområde Y": one of the first blocks. */
export function titleEvidence(script: Script): Evidence[] {
  return script.blocks
    .slice(0, 6)
    .filter((block) => block.text.length < 250 && isAgreementTitle(block.text))
    .concat(betweenAlone(script))
    .flatMap((block) => {
      const between = afterBetween(block)
      return between ? membersBetween(between, 0.95) : evidence(block, 0.7)
    })
    .filter(({ mention, sure }) => sure > 0.9 || !mention.generic)
}

/** Below the title, a line of nothing but organisations: "X kommun och Polisen i lokalpolisområde Y". */
export function namesBelowTitle(script: Script, atLeast: number): Evidence[] {
  return script.blocks.slice(1, 5).flatMap((block) => {
    const named = evidence(block, 0.85).filter(({ mention }) => !mention.generic)
    const rest = organisationsIn(block).reduceRight(
      (text, { from, to }) => text.slice(0, from - block.from) + text.slice(to - block.from),
      block.text,
    )
    const alone = /^[\s,&–-]*(?:(?:och|og|samt|i|med)[\s,]*)*$/iu.test(rest)
    return alone && named.length >= atLeast ? named : []
  })
}

/** "mellan X kommun och Polismyndigheten" on a line of its own, below the word "Överenskommelse". */
function betweenAlone(script: Script): Script['blocks'] {
  return script.blocks
    .slice(1, 6)
    .filter((block) => block.text.length < 300 && /^(?:mellan|mellem|mellom)\s/i.test(block.text))
    .filter((block) => !isAgreementTitle(block.text))
}

export function listedEvidence(sections: Section[]): Evidence[] {
  return [...blocksUnder(sections, 'parties'), ...lastOfList(sections)].flatMap(namedAlone)
}

/** The lines of a list without bullets look like headings with nothing under them; under the last stands what comes next. */
function lastOfList(sections: Section[]): Block[] {
  const lines: Block[] = []
  let isList = false
  for (const { role, blocks, heading } of sections) {
    const isLine: boolean = isList && role === null && heading?.attached === true
    if (heading && isLine && (blocks.length === 0 || organisationsIn(heading).length > 0))
      lines.push({ ...heading, kind: 'paragraph' })
    isList = (role === 'parties' || isLine) && blocks.every(({ attached }) => attached)
  }
  return lines
}

/** "borgmestrene i Nørre Fjord, Havneby og Kirkedal kommuner": the municipalities of a council. */
const mayorsOf =
  /(?:borgmestrene|borgmestre|kommunalråden|kommuncheferna)\s(?:i|från|fra|for|för)\s(?<list>\p{Lu}[\p{L}\s,-]{2,200}?)\s[Kk]ommun(?:er|erna|erne)?(?![\p{L}])/gu

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
