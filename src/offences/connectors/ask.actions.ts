import type { Act } from '../../act.ts'
import { cellsOfCsv } from '../../documents/csv-cells.ts'
import type { Office } from '../../web/offices.ts'
import { handInFigures } from '../actions.ts'
import { figureFileOf } from '../file.rules.ts'
import {
  type KeyFigure,
  keyFigurePath,
  keyFiguresIn,
  oneKeyFigureIn,
  pageIn,
  searchPath,
  valuesPath,
  yearsIn,
  yearsUntil,
} from './kolada.rules.ts'
import { saveFigureAnswer } from './queries.ts'
import { type Failed, jsonIn, textIn } from './rules.ts'
import {
  type ChosenFigures,
  dataPath,
  isListOf,
  publisherOf,
  questionFor,
  type StatBankLanguage,
  type TableInfo,
  tableInfoIn,
  tableInfoPath,
} from './statbank.rules.ts'

const failed = (problem: Failed['problem']): Failed => ({ problem, said: '' })

/** How a table of Statistics Denmark is described today. */
export async function askTableInfo(
  office: Office,
  table: string,
  language: StatBankLanguage,
): Promise<TableInfo | Failed> {
  const answer = await office.ask({ path: tableInfoPath(table, language) })
  if ('problem' in answer) return answer
  return tableInfoIn(jsonIn(answer.bytes)) ?? failed('unreadable')
}

/** Asks for figures of a table; what comes waits as a file that was handed in, for somebody to say what its words mean. */
export async function fetchTable(
  act: Act,
  office: Office,
  info: TableInfo,
  chosen: ChosenFigures,
  language: StatBankLanguage,
): Promise<{ upload: string } | Failed> {
  const answer = await office.ask({ path: dataPath, body: questionFor(info, chosen, language) })
  if ('problem' in answer) return answer
  const text = textIn(answer.bytes)
  if (text === null || !isListOf(info, text)) return failed('unreadable')
  const cells = cellsOfCsv(answer.bytes)
  const file = 'rows' in cells ? figureFileOf(cells.rows) : cells
  if ('problem' in file) return failed('unreadable')
  const name = `${info.code}-${act.today}.csv`
  const waiting = await handInFigures(
    act,
    { name, contents: answer.bytes, publisher: publisherOf(info) },
    file,
  )
  return 'id' in waiting ? { upload: waiting.id } : failed('unreadable')
}

/** The key figures whose title holds the words. */
export async function askKeyFigures(office: Office, words: string): Promise<KeyFigure[] | Failed> {
  const answer = await office.ask({ path: searchPath(words) })
  if ('problem' in answer) return answer
  const page = pageIn(jsonIn(answer.bytes))
  if (page === null) return failed('unreadable')
  const found = keyFiguresIn(page.values)
  if (found.length > 0) return found
  return failed(page.values.length > 0 ? 'unreadable' : 'nothing')
}

const mostPages = 3

/** Asks for a key figure of a municipality, under the title it has today; the answer waits as it came. */
export async function fetchKeyFigure(
  act: Act,
  office: Office,
  { code, municipality }: { code: string; municipality: string },
): Promise<{ answer: string } | Failed> {
  const described = await office.ask({ path: keyFigurePath(code) })
  if ('problem' in described) return described
  const keyFigure = oneKeyFigureIn(jsonIn(described.bytes))
  if (keyFigure?.code !== code) return failed('unreadable')
  const asked = valuesPath(code, municipality, yearsUntil(act.today))
  const values = await allPages(office, asked)
  if ('problem' in values) return values
  const years = yearsIn(values.values, { code, municipality })
  if (years === null) return failed('unreadable')
  if (years.length === 0) return failed('nothing')
  // As they came, to the letter: what was made of them can be worked out again.
  const texts = { keyFigure: textIn(described.bytes), pages: values.pages }
  const contents = Buffer.from(JSON.stringify(texts))
  const answer = await saveFigureAnswer(act, {
    ...{ office: 'kolada', code: `${code} ${municipality}`, title: keyFigure.title, asked, contents },
  })
  return { answer }
}

/** Every page of an answer, or none of it. A next page that lies elsewhere is not asked for. */
async function allPages(
  office: Office,
  first: string,
): Promise<{ values: unknown[]; pages: string[] } | Failed> {
  const all: { values: unknown[]; pages: string[] } = { values: [], pages: [] }
  let path: string | null = first
  for (let count = 0; path !== null; count += 1) {
    if (count === mostPages) return failed('tooLarge')
    const answer = await office.ask({ path })
    if ('problem' in answer) return answer
    const page = pageIn(jsonIn(answer.bytes))
    if (page === null) return failed('unreadable')
    all.values.push(...page.values)
    all.pages.push(textIn(answer.bytes) ?? '')
    path = page.next === null ? null : office.pathOf(page.next)
    if (page.next !== null && path === null) return failed('unreadable')
  }
  return all
}
