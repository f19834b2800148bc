import type { Calendar } from '../../calendar.ts'
import objectsPack from './packs/objects.json' with { type: 'json' }
import danish from './packs/offence-kinds.dk.json' with { type: 'json' }
import swedish from './packs/offence-kinds.se.json' with { type: 'json' }
import targetGroupsPack from './packs/target-groups.json' with { type: 'json' }

/** One word in the languages of the product. */
export type Names = { sv: string; da: string; en: string }

/** Something that can be chosen from a shipped list. The code is what is kept; it never changes its meaning. */
export type Listed = { code: string; names: Names }

/** A kind of offence, as agreements and plans speak of them: coarser than the law, finer than a statistical group. */
export type OffenceKind = Listed & {
  group: string
  /**
   * Whether more checks give more reports (drugs, traffic, weapons). Such a
   * figure is never bad news because of more checks.
   */
  activityDriven: boolean
  /**
   * Violence in close relationships, honour and sexual offences: few, close to
   * home, and easy to recognise. Never mapped or counted below the municipality.
   */
  sensitive: boolean
}

/** Whom work is for; ages are whole years, both included, where the group is meant by age. */
export type TargetGroup = Listed & { ageFrom?: number; ageTo?: number }

type Country = Calendar['country']
const packs = { SE: swedish, DK: danish } as const

/** What is exposed: homes, summer cottages, industry, shops, boats, cars, … */
export const objects: Listed[] = objectsPack.objects

export const targetGroups: TargetGroup[] = targetGroupsPack.targetGroups

/** Where the lists come from and under what terms, to be shown beside them. */
export function sourceOf(country: Country): { origin: string; licence: string } {
  return { origin: packs[country].origin, licence: packs[country].licence }
}

/** The kinds a country's partnerships choose from, in the order of their groups. */
export function offenceKindsOf(country: Country): OffenceKind[] {
  return packs[country].kinds
}

/** The groups of a country's list, in the order in which they are shown. */
export function offenceGroupsOf(country: Country): (Listed & { kinds: OffenceKind[] })[] {
  return packs[country].groups.map((group) => ({
    ...group,
    kinds: offenceKindsOf(country).filter((kind) => kind.group === group.code),
  }))
}

const everyKind = new Map([...swedish.kinds, ...danish.kinds].map((kind) => [kind.code, kind]))
/** The kinds that are never counted below the municipality, of either country. */
export const sensitiveKinds: ReadonlySet<string> = new Set(
  [...swedish.kinds, ...danish.kinds].filter(({ sensitive }) => sensitive).map(({ code }) => code),
)
const everyObject = new Map(objects.map((object) => [object.code, object]))
const everyTargetGroup = new Map(targetGroups.map((group) => [group.code, group]))

/** A kind's name. A code that no list holds is shown as it stands, so that old plans stay readable. */
export function offenceName(code: string, language: keyof Names): string {
  return everyKind.get(code)?.names[language] ?? code
}

export function objectName(code: string, language: keyof Names): string {
  return everyObject.get(code)?.names[language] ?? code
}

export function targetGroupName(code: string, language: keyof Names): string {
  return everyTargetGroup.get(code)?.names[language] ?? code
}

/** The kinds that a measure is about: those it names, or, where it is for all, every one of the country. */
export function kindsMeant(
  measure: { allOffences: boolean; offences: string[] },
  country: Country,
): OffenceKind[] {
  const kinds = offenceKindsOf(country)
  return measure.allOffences ? kinds : kinds.filter(({ code }) => measure.offences.includes(code))
}

/** Codes that a country's list does not hold: a form that was tampered with, or another country's word. */
export function unknownOffences(codes: string[], country: Country): string[] {
  const known = new Set(offenceKindsOf(country).map(({ code }) => code))
  return codes.filter((code) => !known.has(code))
}

/** How far down figures of this kind may be shown. An unknown kind is treated with the greater care. */
export function finestAreaOf(code: string): 'municipality' | 'local-area' {
  const kind = everyKind.get(code)
  return kind && !kind.sensitive ? 'local-area' : 'municipality'
}
