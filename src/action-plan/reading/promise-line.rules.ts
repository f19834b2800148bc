import type { Cadence } from '../cadence/rules.ts'
import type { ResponsibleFrom } from './rules.ts'
import type { Passage } from './script.rules.ts'

/** One promise as it was found, before it is tied to a focus area and given its key. */
export type PromiseLine = {
  passage: Passage
  what: Passage
  /** Where the cadence is looked for. */
  cadenceWords: string
  cadences: Cadence[]
  responsible: string[]
  responsibleFrom: ResponsibleFrom
  cooperation: string[]
  followUp: string | null
  /** The heading it stands under: a lead point, a sub-heading, a column. */
  lead: Passage | null
  /** A focus area the text itself ties it to. */
  focusArea: string | null
  /** Found as a row or a record with columns of its own: a measure in itself. */
  planRow: { when: string | null } | null
  sure: number
}

/** A promise line with nothing known but its words. */
export function plainLine(passage: Passage, sure: number): PromiseLine {
  return {
    passage,
    what: passage,
    cadenceWords: passage.text,
    cadences: [],
    responsible: [],
    responsibleFrom: null,
    cooperation: [],
    followUp: null,
    lead: null,
    focusArea: null,
    planRow: null,
    sure,
  }
}
