import { missingVoiceGroups, type Party, type VoiceGroup } from './rules.ts'

/** What a municipality below a police area gave to a picture of the same time. */
export type Contribution = {
  municipality: string
  name: string
  /** Whether it lets the police area read its rows; if not, nothing is known of its picture. */
  isOpen: boolean
  /** Whether it has a local picture of days within the period. */
  hasPicture: boolean
  /** Whose view its picture tells, once for each statement that stands. */
  spoken: Party[]
  /** Its themes, each as the entry of the shared vocabulary that it is. */
  themes: { id: string; name: string }[]
}

/** How many municipalities have contributed, of how many: a joint picture wants all of them. */
export function contributed(contributions: readonly Contribution[]): { given: number; all: number } {
  return { given: contributions.filter(hasContributed).length, all: contributions.length }
}

/** A municipality has contributed once its picture says something. */
export function hasContributed({ hasPicture, spoken }: Contribution): boolean {
  return hasPicture && spoken.length > 0
}

/** Which of the three voice groups a municipality's picture leaves out. */
export function unheardIn({ spoken }: Contribution): VoiceGroup[] {
  const statements = spoken.map((party) => ({ party, struck: null }))
  return missingVoiceGroups(statements, []).map(({ group }) => group)
}

/** The themes that several municipalities bring up, the widest spread first: the problems they share. */
export function sharedThemes(
  contributions: readonly Contribution[],
): { id: string; name: string; municipalities: string[] }[] {
  const found = new Map<string, { id: string; name: string; municipalities: string[] }>()
  for (const { name: municipality, themes } of contributions)
    for (const { id, name } of themes) {
      const known = found.get(id) ?? { id, name, municipalities: [] }
      if (!known.municipalities.includes(municipality)) known.municipalities.push(municipality)
      found.set(id, known)
    }
  return [...found.values()]
    .filter(({ municipalities }) => municipalities.length > 1)
    .sort((a, b) => b.municipalities.length - a.municipalities.length || a.name.localeCompare(b.name, 'sv'))
}
