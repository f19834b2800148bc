import { z } from 'zod'

/** One of the things a table of Statistics Denmark is broken down by, as its own description names it that day. */
export type Variable = {
  code: string
  name: string
  isTime: boolean
  values: { code: string; name: string }[]
}

/** A table as Statistics Denmark describes it. */
export type TableInfo = {
  code: string
  title: string
  unit: string
  updated: string
  variables: Variable[]
}

const named = z.object({ id: z.string().min(1), text: z.string() })
const tableInfo = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  unit: z.string().nullish(),
  updated: z.string().nullish(),
  variables: z.array(named.extend({ time: z.boolean(), values: z.array(named) })).min(1),
})

/** The table of reported offences by municipality, kind and quarter. */
export const offencesTable = 'STRAF11'

export const isTableCode = (code: string): boolean => /^[A-Za-zÆØÅæøå0-9]{3,20}$/.test(code)

export type StatBankLanguage = 'da' | 'en'

export const tableInfoPath = (table: string, language: StatBankLanguage): string =>
  `/v1/tableinfo/${encodeURIComponent(table)}?format=JSON&lang=${language}`

export const dataPath = '/v1/data'

/** A table's description; null where it has not the documented form or has no time. */
export function tableInfoIn(answer: unknown): TableInfo | null {
  const read = tableInfo.safeParse(answer)
  if (!read.success) return null
  const { id, text, unit, updated, variables } = read.data
  const told = variables.map(({ id: code, text: name, time, values }) => ({
    ...{ code, name, isTime: time },
    values: values.map((value) => ({ code: value.id, name: value.text })),
  }))
  if (told.filter(({ isTime }) => isTime).length !== 1) return null
  return {
    ...{ code: id, title: text, unit: unit ?? '', variables: told },
    updated: /^\d{4}-\d{2}-\d{2}/.exec(updated ?? '')?.[0] ?? '',
  }
}

/** What somebody chose: of each variable which values, and how many of the newest periods. */
export type ChosenFigures = { values: Record<string, string[]>; periods: number }

export const periodChoices = [8, 20, 40, 80] as const

/** So many figures fit into one file that somebody can look over. */
export const mostFigures = 20_000

export type ChosenProblem = 'missing' | 'tooMany'

/** What stands in the way of asking: of every variable something must be chosen that the table has. Keys are the variables' codes, or `periods`. */
export function problemsWithChosen(
  { variables }: TableInfo,
  { values, periods }: ChosenFigures,
): Record<string, ChosenProblem> {
  const problems: Record<string, ChosenProblem> = {}
  let figures = periods
  for (const { code, isTime, values: known } of variables) {
    if (isTime) continue
    const chosen = (values[code] ?? []).filter((one) => known.some((value) => value.code === one))
    if (chosen.length === 0) problems[code] = 'missing'
    figures *= chosen.length
  }
  if (!periodChoices.some((choice) => choice === periods)) problems.periods = 'missing'
  else if (figures > mostFigures) problems.periods = 'tooMany'
  return problems
}

/** The question for the chosen figures: as a list with a line for each, in words, which is read as any other file. */
export function questionFor(
  { code: table, variables }: TableInfo,
  { values, periods }: ChosenFigures,
  language: StatBankLanguage,
): Record<string, unknown> {
  return {
    ...{ table, format: 'BULK', lang: language, valuePresentation: 'Value' },
    variables: variables.map(({ code, isTime, values: known }) => ({
      code,
      values: isTime
        ? known.slice(-periods).map((value) => value.code)
        : known.filter((value) => values[code]?.includes(value.code)).map((value) => value.code),
    })),
  }
}

/** Whether an answer is a list with a column for every variable and one for the figures, and at least one line. */
export function isListOf({ variables }: TableInfo, text: string): boolean {
  const [heads = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = heads.split(';').length
  return columns === variables.length + 1 && lines.some((line) => line.split(';').length === columns)
}

/** "Danmarks Statistik, STRAF11: Anmeldte forbrydelser (2026-10-12)": whose figures they are, as they were called that day. */
export function publisherOf({ code, title, updated }: TableInfo): string {
  return `Danmarks Statistik, ${code}: ${title}${updated && ` (${updated})`}`.slice(0, 200)
}
