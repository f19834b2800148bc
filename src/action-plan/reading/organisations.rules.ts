import { wordsOnly } from './keys.rules.ts'
import {
  genericMunicipality,
  genericPolice,
  listedHousing,
  listedMunicipalities,
  organisationForms,
  withoutLeadingWords,
} from './organisation-words.rules.ts'
import type { OrganisationKind } from './rules.ts'
import { type Passage, part } from './script.rules.ts'

/** An organisation named in the text. `generic`: "polisen", "kommunen", with no name of its own. */
export type Mention = Passage & { kind: OrganisationKind; place: string; generic: boolean; name: string }

/** The organisations a passage names, in order; of two that overlap the longer one. */
export function organisationsIn(passage: Passage): Mention[] {
  const found = [
    ...organisationForms.flatMap(({ kind, pattern }) => named(passage, kind, pattern)),
    ...listed(passage, 'municipality', listedMunicipalities),
    ...listed(passage, 'housing', listedHousing),
    ...generics(passage, 'police', genericPolice),
    ...generics(passage, 'municipality', genericMunicipality),
  ]
  found.sort((one, other) => one.from - other.from || other.to - one.to)
  const kept: Mention[] = []
  for (const mention of found) {
    const last = kept[kept.length - 1]
    if (last && mention.from < last.to) continue
    if (last && isSamePolice(passage, last, mention)) kept.pop()
    kept.push(mention)
  }
  return kept
}

/** "Polismyndigheten, polisregion Mitt, lokalpolisområde Y" is one organisation; the last word is the nearest. */
function isSamePolice(passage: Passage, one: Mention, next: Mention): boolean {
  const between = passage.text.slice(one.to - passage.from, next.from - passage.from)
  return (
    one.kind === 'police' &&
    next.kind === 'police' &&
    !next.generic &&
    /^,?\s(?:genom\s|ved\s)?$/.test(between)
  )
}

function named(passage: Passage, kind: OrganisationKind, pattern: RegExp): Mention[] {
  const mentions: Mention[] = []
  for (const match of passage.text.matchAll(pattern)) {
    if (/\p{L}/u.test(passage.text[match.index - 1] ?? '')) continue
    // "Polisen Västerås" begins with a word that elsewhere only stands in front of a name.
    const isNamedByFirstWord = kind === 'police' && !/politi(?:kreds|distrikt)?$/i.test(match[0])
    const stripped = isNamedByFirstWord ? match[0] : withoutLeadingWords(match[0])
    const from = match.index + match[0].length - stripped.length
    const place = withoutLeadingWords(match.groups?.place ?? '')
    if (kind === 'municipality' && !/^\p{Lu}/u.test(stripped)) continue
    if (/^(?:[Kk]ommune?|KOMMUNE?|[Ss]tad|[Pp]oliti)$/.test(stripped)) continue
    const words = part(passage, from, match.index + match[0].length)
    // "Bostadsbolaget", "skolan": said of one already named, or of any.
    const generic = (kind === 'housing' || kind === 'other') && place === '' && !words.text.includes(' ')
    mentions.push({ ...words, kind, place, generic, name: words.text })
  }
  return mentions
}

function listed(passage: Passage, kind: OrganisationKind, pattern: RegExp): Mention[] {
  const mentions: Mention[] = []
  for (const match of passage.text.matchAll(pattern)) {
    const list = match.groups?.list ?? ''
    const start = match.index + match[0].length - list.length
    for (const entry of list.matchAll(/\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?/gu)) {
      const words = part(passage, start + entry.index, start + entry.index + entry[0].length)
      mentions.push({ ...words, kind, place: entry[0], generic: false, name: entry[0] })
    }
  }
  return mentions
}

function generics(passage: Passage, kind: OrganisationKind, pattern: RegExp): Mention[] {
  return [...passage.text.matchAll(pattern)].map((match) => {
    const words = part(passage, match.index, match.index + match[0].length)
    return { ...words, kind, place: '', generic: true, name: words.text }
  })
}

/**
 * What tells an organisation from another: its kind and its place without the
 * genitive ("Storumans kommun", "Storuman").
 */
export function organisationIdentity(mention: {
  kind: OrganisationKind
  place: string
  name: string
}): string {
  const named = wordsOnly(mention.place || mention.name)
    .replace(/s$/, '')
    // A scan reads l for t: "Fyrbodat" and "Fyrbodal" are one place.
    .replace(/[t1]/g, 'l')
  // A region, a county board and a municipality may all have the same place in their names.
  const byPlace: OrganisationKind[] = ['police', 'municipality', 'region', 'stateAgency']
  return byPlace.includes(mention.kind) ? `${mention.kind} ${named}` : named
}
