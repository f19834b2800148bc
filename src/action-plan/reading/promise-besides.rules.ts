import { namesListed } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { closingBrackets, type Label, type Labelled, labelledParts } from './promise-labels.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import { type Block, type Passage, part } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** A block's words without the labels behind them, and the labels' values: who answers for it, when, with whom. */
export type Beside = { block: Block; fields: Labelled[] }

/** What may stand behind a promise. With other labels ("Åtgärd:", "Mål:") it is a record, and read as one. */
const behind: (Label | null)[] = [null, 'responsible', 'when', 'cooperation', 'followUp']

/**
 * "Nabohjælp støttes løbende. Ansvarlig: Skovby Kommune." taken apart.
 *
 * The label may end the line or stand on the next one. The sections come back with
 * the promises' own words, so that nobody's name is read as part of what is done.
 */
export function besidesOf(sections: Section[]): { sections: Section[]; besides: Beside[] } {
  const all: Beside[] = []
  const parted = sections.map((section) => {
    const found: Beside[] = []
    for (const block of section.blocks) {
      const pieces = piecesOf(block)
      const above = found.at(-1)
      const [labels, ...more] = pieces
      const isLine = labels?.block.text === ''
      if (isLine && above && takes(above, labels)) {
        above.fields.push(...labels.fields)
        found.push(...more)
      } else found.push(...(isLine ? [{ block, fields: [] }] : pieces))
    }
    all.push(...found.filter(({ fields }) => fields.length > 0))
    return { ...section, blocks: found.map(({ block }) => block) }
  })
  return { sections: parted, besides: all }
}

/** A line of labels belongs to the promise above it, when it says who answers, or goes on saying it. */
function takes(above: Beside, { fields }: Beside): boolean {
  const isPromise = above.block.kind !== 'row' && labelledParts(above.block)[0]?.label === null
  const known = above.fields.map(({ label }) => label)
  if (fields.some(({ label }) => known.includes(label))) return false
  return isPromise && (known.length > 0 || fields.some(({ label }) => label === 'responsible'))
}

function piecesOf(block: Block): Beside[] {
  const whole = [{ block, fields: [] }]
  if (block.kind === 'row' || block.kind === 'heading' || !block.text.includes(':')) return whole
  const brackets = closingBrackets(block)
  if (brackets && labelledParts(brackets.inside).some(({ label }) => label)) return whole
  const parts = labelledParts(block)
  const labels = parts.map(({ label }) => label)
  const isLine = labels[0] !== null
  if (labels.some((label) => !behind.includes(label))) return whole
  if (!isLine && !labels.includes('responsible')) return whole
  const pieces: Beside[] = [{ block: isLine ? { ...block, text: '' } : block, fields: [] }]
  for (const { label, value } of parts) {
    const piece = pieces.at(-1)!
    if (label === null) {
      piece.block = blockOf(block, value)
      continue
    }
    const [first, next] = sentencesOf(value)
    if (first) piece.fields.push({ label, value: first })
    // "… Ansvarlig: Politiet. Kommunen holder …": the next promise begins.
    if (next) pieces.push({ block: blockOf(block, { ...value, from: next.from }), fields: [] })
  }
  return pieces
}

/** Those words as a block of their own, with the full stop that ends them. */
function blockOf(block: Block, words: Passage): Block {
  const stop = /[.!]/.test(block.text[words.to - block.from] ?? '') ? 1 : 0
  return { ...block, ...part(block, words.from - block.from, words.to - block.from + stop) }
}

/** The promise with what its labels say; who is named there answers, whoever acts in the sentence. */
export function withBeside(
  line: PromiseLine,
  besides: readonly Beside[],
  cadencesIn: CadenceReader,
): PromiseLine {
  const beside = besides.find(({ block }) => isIn(line.passage, block))
  if (!beside || line.planRow) return line
  // Below two promises in one paragraph the label is the last one's; the first has said who acts.
  const last = sentencesOf(beside.block).at(-1)
  if (last && line.passage.to <= last.from && line.responsible.length > 0) return line
  const value = (label: Label) => beside.fields.find((field) => field.label === label)?.value.text ?? ''
  const responsible = namesListed(value('responsible'))
  const cooperation = namesListed(value('cooperation'))
  const cadences = cadencesIn(value('when'))
  return {
    ...line,
    ...(responsible.length > 0 ? { responsible, responsibleFrom: 'stated' as const } : {}),
    ...(cooperation.length > 0 ? { cooperation } : {}),
    ...(cadences.length > 0 ? { cadences, cadenceWords: value('when') } : {}),
    followUp: value('followUp') || line.followUp,
  }
}

/** What has somebody named to answer for it is a promise, also where its words alone would not tell. */
export function answeredFor(
  { under, blocks }: Section,
  besides: readonly Beside[],
  lines: readonly PromiseLine[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  if (under !== null && under !== 'promises' && under !== 'focusAreas') return []
  return besides
    .filter(({ block }) => blocks.includes(block) && !lines.some(({ passage }) => isIn(passage, block)))
    .filter(({ fields }) => fields.some(({ label }) => label === 'responsible'))
    .filter(({ block }) => under !== null || block.kind === 'point' || /[.!]$/.test(block.text))
    .map(({ block }) => ({ ...plainLine(block, 0.75), cadences: cadencesIn(block.text) }))
}

function isIn(passage: Passage, block: Passage): boolean {
  return block.from <= passage.from && passage.from < block.to
}
