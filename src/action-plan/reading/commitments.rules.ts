import { wordsNotReadIn } from './cadence-reader.rules.ts'
import { areaSaidAbove, focusAreaAbove } from './focus-area-above.rules.ts'
import { fitOf } from './focus-area-fit.rules.ts'
import { areaOfItsNumber } from './focus-area-numbers.rules.ts'
import { areaToldOf } from './focus-area-told.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import {
  type CommitmentRead,
  type EffortRead,
  type FocusAreaRead,
  type MeasureRead,
  type ReadLanguage,
  unsureBelow,
} from './rules.ts'
import { type Passage, quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** The promise lines as commitments, each with the focus area it fits. */
export function commitmentsOf(
  script: Script,
  sections: Section[],
  lines: PromiseLine[],
  focusAreas: FocusAreaRead[],
): CommitmentRead[] {
  return proposedOnce(
    lines.map((line) => {
      const measure = line.lead?.text ?? (line.planRow ? line.what.text : null)
      return {
        key: keyOf('commitment', `${line.lead?.text ?? ''} ${line.passage.text}`),
        ...quote(script, line.passage),
        sure: sureOf(line, script.language),
        what: line.what.text,
        methods: sentencesOf(line.what).map((sentence) => sentence.text),
        cadences: line.cadences,
        cadenceText: line.cadences.length > 0 ? line.cadenceWords : null,
        responsible: line.responsible,
        responsibleFrom: line.responsibleFrom,
        cooperation: line.cooperation,
        measure,
        focusArea: focusAreaOf(script, line, sections, focusAreas),
        followUp: line.followUp,
      }
    }),
  )
}

/** The headings over promise lines, and the rows of plans; an effort of the year is proposed as one already. */
export function measuresOf(
  script: Script,
  sections: Section[],
  lines: PromiseLine[],
  focusAreas: FocusAreaRead[],
  efforts: EffortRead[],
): MeasureRead[] {
  return proposedOnce(
    lines.flatMap((line) => {
      const title: Passage | null = line.lead ?? (line.planRow ? line.what : null)
      if (!title || efforts.some((effort) => effort.title === title.text)) return []
      const quoted = line.planRow && !line.lead ? line.passage : title
      return [
        {
          key: keyOf('measure', title.text),
          ...quote(script, quoted),
          sure: line.planRow ? 0.9 : 0.8,
          title: title.text,
          focusArea: focusAreaOf(script, line, sections, focusAreas),
          when: line.planRow?.when ?? null,
          responsible: line.planRow ? line.responsible : [],
          cooperation: line.planRow ? line.cooperation : [],
          followUp: line.followUp,
          effort: null,
        },
      ]
    }),
  )
}

/** The one whose heading it stands under; else by the column or heading that names it; else by its own words, where they leave no doubt. */
function focusAreaOf(
  script: Script,
  line: PromiseLine,
  sections: Section[],
  focusAreas: FocusAreaRead[],
): string | null {
  const stated = areaSaidAbove(script, line.passage, sections, focusAreas)
  if (stated) return stated.title
  const same = focusAreas.find(({ title }) => title === line.focusArea)
  if (same) return same.title
  const named = line.focusArea ?? line.lead?.text ?? null
  const byName = named === null ? null : fitOf(named, focusAreas)
  if (byName?.fits === 'one') return byName.focusArea.title
  const again = focusAreaAbove(script, line.passage, focusAreas)
  if (again) return again.title
  const ofItsNumber = line.lead && areaOfItsNumber(script, line.lead, focusAreas)
  if (ofItsNumber) return ofItsNumber.title
  const byWords = byName ?? fitOf(line.what.text, focusAreas)
  if (byWords.fits === 'one') return byWords.focusArea.title
  const told = line.planRow && byWords.fits === 'none' ? areaToldOf(script, line.what.text, focusAreas) : null
  return told?.title ?? null
}

/** Where words on when it holds stay out of the cadence, what was read is less than what was promised. */
function sureOf({ cadences, cadenceWords, sure }: PromiseLine, language: ReadLanguage): number {
  if (cadences.length === 0) return round(sure - 0.05)
  return wordsNotReadIn(cadenceWords, language).length > 0
    ? round(Math.min(sure, notWhollyRead))
    : round(sure)
}

/** Unsure, so that it is looked at before it is accepted. */
const notWhollyRead = unsureBelow - 0.05

function round(sure: number): number {
  return Math.round(Math.max(0, Math.min(1, sure)) * 100) / 100
}
