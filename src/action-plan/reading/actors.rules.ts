import { organisationsIn } from './organisations.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Passage, part } from './script.rules.ts'

const together =
  /(?<![\p{L}])(?:vi|gemensam[mt]?a?t?|parterna|parterne|båda parter|begge parter|partene|sammen|felles|fælles|tillsammans|i fællesskab)(?![\p{L}])/iu
const genericGenitive =
  /(?<![\p{L}-])(?:[Pp]olisens|[Pp]olitiets|[Kk]ommunens|[Kk]ommunernas|[Kk]ommunernes)(?![\p{L}])/gu
const severalMunicipalities = /(?<![\p{L}-])[Kk]ommun(?:erna|erne)(?![\p{L}])/gu

/** Offices and teams that act in their own name: "SSP-konsulenten", "trygghetsvärdarna", "gadeteamet". */
const actingOffice =
  /(?<![\p{L}-])[\p{L}-]{3,}(?:samordnar|konsulent|koordinator|sekreterar|assistent|strateg|värd|vært|ravn|vandrar|vaktar|väktar|vakt|team|gruppe?|chef|ledar|leder|polis|betjent|medarbejder|medarbetar)(?:e|en|et|n|ar|er|arna|erna|erne|ene|na|ne)?(?![\p{L}])|(?<![\p{L}-])[\p{L}-]{3,}(?:råd|udvalg|utskott)et(?![\p{L}])/giu

/** Is the name only an office or a team, with no organisation in it? Whose it is then stands above. */
export function isOfficeName(name: string): boolean {
  const [match] = [...name.matchAll(actingOffice)]
  return match?.[0].length === name.length
}

/** The first office named, and the next where they act together: "kommunpolisen och säkerhetssamordnaren". */
function officesIn(words: Passage): { name: string; from: number }[] {
  const matches = [...words.text.matchAll(actingOffice)]
  const [first, second] = matches
  if (!first) return []
  const between = second ? words.text.slice(first.index + first[0].length, second.index) : ''
  return (/^\s(?:och|og|samt)\s$/.test(between) ? [first, second!] : [first]).map((match) => ({
    name: match[0],
    from: words.from + match.index,
  }))
}

/** Parties called by the first word of their name: "Björkhamnsbostäder" is "Björkhamnsbostäder AB". */
function partiesNamedIn(words: Passage, parties: PartyRead[]): { name: string; from: number }[] {
  return parties.flatMap(({ name, organisationKind }) => {
    if (organisationKind === 'municipality') return []
    const short = name.split(' ')[0] ?? ''
    const at = short.length > 4 ? words.text.indexOf(short) : -1
    const found = at < 0 ? definiteOf(name, words.text) : at
    return found < 0 ? [] : [{ name, from: words.from + found }]
  })
}

/** "Erhvervsforeningen" is the party "Nordbyens Erhvervsforening": its last word, with the article. */
function definiteOf(name: string, text: string): number {
  const last = name.split(' ').at(-1) ?? ''
  if (last === name || last.length < 7) return -1
  return text
    .toLowerCase()
    .search(new RegExp(`(?<![\\p{L}-])${escaped(last.toLowerCase())}e?[nt](?![\\p{L}])`, 'u'))
}

function escaped(words: string): string {
  return words.replace(/[^\p{L}\d\s]/gu, '\\$&')
}

/** "Regionen", "boligselskabet": the party of that kind. */
const byKind: [PartyRead['organisationKind'], RegExp][] = [
  ['municipality', /(?<![\p{L}-])[Ss]tadens?(?![\p{L}])/u],
  ['business', /(?<![\p{L}-])[Bb]olagets?(?![\p{L}])/u],
  ['region', /(?<![\p{L}-])[Rr]egionen(?![\p{L}])/u],
  [
    'housing',
    /(?<![\p{L}-])(?:[Bb]olagets?|[Bb]ostads(?:bolaget|företaget|stiftelsen)|[Ff]astighets(?:bolaget|ägaren)|[Bb]olig(?:selskabet|foreningen|organisationen))(?![\p{L}])/u,
  ],
]

function partiesByKind(words: Passage, parties: PartyRead[]): { name: string; from: number }[] {
  return byKind.flatMap(([kind, pattern]) => {
    const party = parties.find(({ organisationKind }) => organisationKind === kind)
    const match = party ? pattern.exec(words.text) : null
    return party && match ? [{ name: party.name, from: words.from + match.index }] : []
  })
}

/** Those named, where the first of them stands; `all` when the words mean every party. */
export type Actors = { names: string[]; all: boolean; first: number }

/** Who a heading or the beginning of a sentence names as the one to act; "vi" and "gemensamma" are all parties. */
export function actorsIn(words: Passage, parties: PartyRead[]): Actors {
  return asActors(spokenIn(words, parties), words, parties)
}

/**
 * The one who acts in a sentence, with those named in the same breath: of "Politiet orienterer kommunen" the police.
 *
 * Offices count beside organisations: "polisen och fritidsledarna".
 */
export function subjectIn(words: Passage, parties: PartyRead[]): Actors {
  const named = spokenIn(words, parties)
  const offices = officesIn(words).filter(({ from }) => !named.some((one) => isWithin(from, one)))
  const spoken = [...named, ...offices].sort((one, other) => one.from - other.from)
  const end = spoken.findIndex((one, index) => {
    const before = spoken[index - 1]
    return (
      before !== undefined &&
      !joint.test(words.text.slice(before.from + before.name.length - words.from, one.from - words.from))
    )
  })
  return asActors(end < 0 ? spoken : spoken.slice(0, end), words, parties)
}

type Spoken = { name: string; from: number }

/** What stands between those who act together. */
const joint =
  /^s?,?\s(?:(?:och|og|samt|tillsammans med|i samverkan med|sammen med|i samarbejde med|i samarbete med)\s)?(?:de[nt]?\s)?$/iu

/** A part of that name, or its own office: "kommunens fältgrupp" is the municipality. */
function isWithin(from: number, { name, from: begin }: Spoken): boolean {
  return from >= begin && from <= begin + name.length + 's '.length
}

function spokenIn(words: Passage, parties: PartyRead[]): Spoken[] {
  const spoken = [
    ...organisationsIn(words).map(({ name, from }) => ({ name, from })),
    ...[...words.text.matchAll(genericGenitive)].map((m) => ({
      name: withoutGenitive(m[0]),
      from: words.from + m.index,
    })),
    ...[...words.text.matchAll(severalMunicipalities)].map((m) => ({
      name: m[0],
      from: words.from + m.index,
    })),
    ...partiesByKind(words, parties),
  ].sort((one, other) => one.from - other.from)
  if (spoken.length === 0) spoken.push(...partiesNamedIn(words, parties), ...officesIn(words))
  return spoken
}

function asActors(spoken: Spoken[], words: Passage, parties: PartyRead[]): Actors {
  const named = distinct(spoken.map(({ name }) => name))
  // "Boligselskabet" is the party "Boligselskabet Havblik".
  const names = named.filter((name) => !named.some((other) => other.startsWith(`${name} `)))
  if (names.length > 0) return { names, all: false, first: (spoken[0]?.from ?? words.from) - words.from }
  const all = together.exec(words.text)
  return { names: all ? parties.map((party) => party.name) : [], all: all !== null, first: all?.index ?? 0 }
}

function withoutGenitive(word: string): string {
  return word.replace(/s$/, '')
}

function distinct(names: string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    // "Politi, kommune, kommunen" are two.
    const spoken = name.toLowerCase().replace(/^(kommun|polis|politi)(?:e?n|e|et)$/, '$1')
    if (seen.has(spoken)) return false
    seen.add(spoken)
    return true
  })
}

const field =
  '(?:Teknik|Miljø|Miljö|Børn|Barn|Unge|Unga|Ungdom|Kultur|Fritid|Social|Sociale?|Sundhed|Hälsa|Plan|By|Bygg|Byg|Vej|Park|Skole|Skola|Utbildning|Uddannelse|Læring|Lärande|Familie|Familj|Omsorg|Ældre|Äldre|Arbejdsmarked|Arbetsmarknad|Beskæftigelse|Sikkerhed|Säkerhet|Trygghet|Tryghed|Natur|Idræt|Idrott|Velfærd|Välfärd|Handicap|Erhverv|Näringsliv|Samhälle|Stöd|Vård|Drift|Gata|Trafik|Ejendomme|Fastighet)'
/** "Teknik og Miljø", "Børn, Unge og Familie": departments are called by the fields they have. */
const department = new RegExp(`${field}(?:, ${field})?(?: (?:og|och|&) ${field})+(?![\\p{L}])`, 'gu')
/** Stands for the spaces inside such a name while a list is taken apart. */
const inOneName = '\u0001'

/** "Kommunen, polisen samt Förebyggarrådet, föreningar m.fl." as a list; the names as the text has them. */
export function namesListed(text: string): string[] {
  const names = text
    .replace(/\s*(?:m\.\s?fl\.?|med flera|m\.v\.|mv\.|mfl\.?|og andre|m\.m\.)\s*$/i, '')
    .replace(/[.;\s]+$/, '')
    .replace(department, (name) => name.replaceAll(' ', inOneName))
    .split(/\s*[,;/]\s*(?:och|og|samt)?\s*|(?<!-)\s+(?:och|og|samt|&|\+|jämte)\s+/)
    .map((name) => name.replaceAll(inOneName, ' '))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 80)
  return distinct(names)
}

/** Those of a list that the agreement binds: the police and the municipality. Everybody else cooperates. */
export function partiesAmong(names: string[]): string[] {
  return names.filter((name) => {
    const passage = part({ from: 0, to: name.length, text: name }, 0, name.length)
    return organisationsIn(passage).some(({ kind }) => kind === 'police' || kind === 'municipality')
  })
}
