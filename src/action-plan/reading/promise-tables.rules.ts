import { namesListed } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { measureLabelIn } from './heading-words.rules.ts'
import { type Label, labelledParts, labelOf } from './promise-labels.rules.ts'
import { numberedPromise } from './promise-leads.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import { type Block, type Passage, part, type Script, spanning } from './script.rules.ts'

type Field = { label: Label; value: Passage }

/** Plans as tables: a head row with known columns, "Åtgärd | När | Ansvarig | Samverkan | Uppföljning". */
export function tablePromises(script: Script, cadencesIn: CadenceReader): PromiseLine[] {
  const lines: PromiseLine[] = []
  let head: (Label | null)[] | null = null
  let open: { passage: Passage; fields: Field[] } | null = null
  const close = () => {
    const line = open ? promiseOf(open.passage, open.fields, cadencesIn, 0.9) : null
    if (line) lines.push(line)
    open = null
  }
  for (const block of script.blocks) {
    if (head && open && isWrappedCell(block)) {
      const below: Field = { label: 'what', value: block }
      open = { passage: spanning(script, open.passage, block), fields: joinedFields(open.fields, [below]) }
      continue
    }
    if (block.kind !== 'row') {
      close()
      head = null
      continue
    }
    const cells = cellsOf(block)
    const labels = cells.map((cell) => labelOf(cell.text))
    if (labels.filter((label) => label !== null).length >= 2 && labels.includes('what')) {
      close()
      head = labels
      continue
    }
    if (!head) continue
    const fields = cells.flatMap((value, column) => {
      const label = head?.[column]
      return label && value.text !== '' ? [{ label, value }] : []
    })
    const goesOn: boolean = open !== null && !fields.some(({ label }) => label === 'what')
    if (goesOn && open) {
      open = { passage: spanning(script, open.passage, block), fields: joinedFields(open.fields, fields) }
      continue
    }
    close()
    open = { passage: block, fields }
  }
  close()
  return lines
}

/** The rest of a first cell, printed alone on the next line: small letters straight under the row. */
function isWrappedCell({ kind, attached, text }: Block): boolean {
  return kind === 'paragraph' && attached && text.length < 60 && /^\p{Ll}/u.test(text) && !/[.:]$/.test(text)
}

/** A row without a first cell goes on from the one above, column by column. */
function joinedFields(above: Field[], below: Field[]): Field[] {
  const joined = above.map(({ label, value }) => {
    const more = below.find((field) => field.label === label)?.value
    return more
      ? { label, value: { from: value.from, to: more.to, text: `${value.text} ${more.text}` } }
      : { label, value }
  })
  return [...joined, ...below.filter(({ label }) => !above.some((field) => field.label === label))]
}

function cellsOf(block: Block): Passage[] {
  const cells: Passage[] = []
  let from = 0
  for (const text of block.text.split('|')) {
    cells.push(part(block, from, from + text.length))
    from += text.length + 1
  }
  // A table drawn with lines has them at both ends; a line at the beginning only follows an empty cell.
  return block.text.startsWith('|') && block.text.endsWith('|') ? cells.slice(1, -1) : cells
}

/** Plans as records: "Åtgärd: …  Ansvarig: …  Tid: …  Uppföljning: …", on one line or on several. */
export function recordPromises(script: Script, cadencesIn: CadenceReader): PromiseLine[] {
  const lines: PromiseLine[] = []
  let open: Field[] = []
  let title: Passage | null = null
  const close = () => {
    const first = open[0]
    const last = open[open.length - 1]
    if (first && last && open.length >= 2) {
      const line = promiseOf(spanning(script, first.value, last.value), open, cadencesIn, 0.9)
      if (line) lines.push({ ...line, lead: title })
    }
    open = []
    title = null
  }
  for (const block of script.blocks) {
    const parts = block.kind === 'row' || !block.text.includes(':') ? [] : labelledParts(block)
    if (parts.length === 0 || parts[0]?.label === null) {
      close()
      title = measureTitle(block)
      continue
    }
    for (const { label, value } of parts) {
      if (label === 'what' && open.length > 0) close()
      if (label && value.text !== '') open.push({ label, value })
    }
  }
  close()
  return lines
}

/** "Åtgärd A1: Trygghetsronder", "Löfte A. Ökad närvaro" over "Vad: …": the name it has. */
function measureTitle(block: Block): Passage | null {
  const promise = block.kind === 'heading' ? numberedPromise.exec(block.text)?.[0].length : 0
  const label = measureLabelIn(block.text) || (promise ?? 0)
  return label > 0 ? part(block, label, block.text.length) : null
}

/** "Kommunen, i samverkan med polisen": who answers for it, and with whom. */
function partedByCooperation(cell: string): [who: string, withWhom: string] {
  const joined =
    /^(?<who>.{3,80}?)[,;]?\s\(?(?:i\s(?:nära |tæt |tett )?(?:samverkan|samarbete|samråd|samarbejde|samarbeid|fællesskab) med|tillsammans med|sammen med|med stöd av|med støtte fra)\s(?<withWhom>[^()]+)\)?$/iu.exec(
      cell,
    )
  return joined ? [joined.groups!.who!, joined.groups!.withWhom!] : [cell, '']
}

function promiseOf(
  passage: Passage,
  fields: Field[],
  cadencesIn: CadenceReader,
  sure: number,
): PromiseLine | null {
  const value = (label: Label) => fields.find((field) => field.label === label)?.value ?? null
  const what = value('what')
  if (!what) return null
  const when = value('when')?.text ?? null
  const fromWhen = when ? cadencesIn(when) : []
  const [who, withWhom] = partedByCooperation(value('responsible')?.text ?? '')
  const responsible = namesListed(who)
  return {
    ...plainLine(passage, sure),
    what,
    cadenceWords: fromWhen.length > 0 && when ? when : what.text,
    cadences: fromWhen.length > 0 ? fromWhen : cadencesIn(what.text),
    responsible,
    responsibleFrom: responsible.length > 0 ? 'stated' : null,
    cooperation: [...namesListed(withWhom), ...namesListed(value('cooperation')?.text ?? '')],
    followUp: value('followUp')?.text ?? null,
    focusArea: value('focusArea')?.text ?? null,
    planRow: { when },
  }
}
