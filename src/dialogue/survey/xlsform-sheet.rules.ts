import { type SurveyLanguage, surveyLanguages, type Words } from './rules.ts'

/** A row of a sheet: its number as the sheet shows it, its cells by head, and what it says in each language. */
export type Row = {
  number: number
  type: string | undefined
  cells: Record<string, string>
  label: Words
  hint: Words
}

type Sheet = { heads: string[]; rows: Row[] }

/**
 * A sheet of the form with its heads read; null where there is none of the
 * name. A label without a language ("label") is the form's first language,
 * which is taken to be Swedish unless `label::Dansk (da)` or the like says more.
 */
export function sheetWithHeads(
  workbook: readonly { name: string; rows: string[][] }[],
  name: string,
): Sheet | null {
  const sheet = workbook.find((one) => one.name.trim().toLowerCase() === name)
  if (!sheet) return null
  const [first = [], ...rest] = sheet.rows
  const heads = first.map((head) => head.trim().toLowerCase())
  const rows = rest.flatMap((cells, at): Row[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const named = new Map(heads.map((head, column) => [head, cells[column]?.trim() ?? '']))
    const byHead = Object.fromEntries([...named].filter(([, cell]) => cell !== ''))
    return [
      {
        number: at + 2,
        type: byHead.type,
        cells: byHead,
        label: saidUnder('label', named),
        hint: saidUnder('hint', named),
      },
    ]
  })
  return { heads, rows }
}

function saidUnder(column: 'label' | 'hint', cells: Map<string, string>): Words {
  const words: Words = {}
  for (const [head, cell] of cells) {
    if (cell === '') continue
    const language = languageOf(head, column)
    if (language) words[language] = cell
  }
  return words
}

const called: Record<SurveyLanguage, RegExp> = {
  sv: /^(sv|svenska|swedish)\b|\(sv(-\w+)?\)/,
  da: /^(da|dansk|danish)\b|\(da(-\w+)?\)/,
  en: /^(en|english|engelska|engelsk)\b|\(en(-\w+)?\)/,
}

function languageOf(head: string, column: string): SurveyLanguage | undefined {
  if (head === column) return 'sv'
  const [name, ...rest] = head.split(/::?/)
  if (name?.trim() !== column) return undefined
  const said = rest.join(':').trim()
  return surveyLanguages.find((language) => called[language].test(said))
}
