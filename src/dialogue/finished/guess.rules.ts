import { most } from '../survey/question.rules.ts'
import type { Column } from './columns.rules.ts'
import { coreAsWritten } from './core-tie.rules.ts'
import type { ColumnKind, Reading } from './readings.rules.ts'

/** What separates the answers of one cell where several could be given. */
export const betweenAnswers = /\s*[;|]\s*/

const noAnswer =
  /^(refused|refusal|vill inte svara|vill ej svara|ej svar|inget svar|uteblivet svar|ønsker ikke at svare|ikke besvaret|uoplyst|ubesvaret|saknas|missing|no answer|not answered|not asked|system missing|n\/?a|null|#null!|\.|-)$/i

/** Proposes how a column is read: its kind by what stands in it, its codes for "no answer" by their meaning or by standing far from the rest. */
export function guessedReading(column: Column, areas: readonly string[]): Reading {
  const { words, labels, values } = column
  const missing = missingCodes(column)
  const told = values.filter(([value]) => !missing.includes(value)).map(([value]) => value)
  const kind = kindOf(column, told, areas)
  const codes = kind === 'multiple' ? partsOf(told) : told
  const inWords = kind === 'single' || kind === 'multiple' ? inOrder(codes, labels) : []
  const answers = inWords.map((code) => ({ code, label: labels.get(code) ?? code }))
  return { kind, words, missing, answers, core: coreAsWritten({ words, answers }) }
}

function kindOf(
  { name, words, labels, filled }: Column,
  told: readonly string[],
  areas: readonly string[],
): ColumnKind {
  const numbers = told.map(Number)
  const areNumbers = told.length > 0 && numbers.every((number) => Number.isFinite(number))
  const areWhole = areNumbers && numbers.every(Number.isInteger)
  const hasLabels = told.some((code) => labels.has(code))
  if (told.length === 0) return 'left-out'
  if (areNumbers && /weight|vikt|vægt|wt/i.test(name)) return 'weight'
  if (areWhole && !hasLabels && told.length > 11 && /\b(age|ålder|alder)\b/i.test(`${name} ${words}`))
    return 'age'
  if (/\b(sex|gender|kön|køn)\b/i.test(`${name} ${words}`) && told.length <= 6) return 'gender'
  if (told.every((value) => areas.includes(value.toLowerCase()))) return 'area'
  if (areWhole && !hasLabels && Math.min(...numbers) >= 0 && Math.max(...numbers) <= 10 && told.length > 2)
    return 'scale'
  const parts = partsOf(told)
  const severalIn = told.filter((value) => betweenAnswers.test(value)).length
  if (severalIn >= told.length / 2 && parts.length > 1 && parts.length <= most.options) return 'multiple'
  const isEachAnother = told.length > Math.max(most.options, filled / 10)
  return told.length < 2 || told.length > most.options || isEachAnother ? 'left-out' : 'single'
}

/** The codes that stand for "no answer". */
function missingCodes({ values, labels, name }: Column): string[] {
  const codes = values.map(([value]) => value)
  const byMeaning = codes.filter((code) => noAnswer.test(labels.get(code) ?? code))
  const numbers = codes.map(Number).filter(Number.isFinite)
  if (numbers.length < codes.length - byMeaning.length || /weight|vikt|vægt|wt/i.test(name)) return byMeaning
  const usual = codes.filter((code) => !byMeaning.includes(code) && !labels.has(code))
  const byPlace = usual.filter((code) => standsApart(Number(code), numbers))
  return [...byMeaning, ...byPlace]
}

/** −9 and its like among answers from nought up; 99 where the others end at ten; 9 where they end at five. */
function standsApart(code: number, all: readonly number[]): boolean {
  const others = all.filter(
    (other) => other >= 0 && other !== code && ![88, 98, 99, 998, 999].includes(other),
  )
  const largest = Math.max(...others)
  if (others.length === 0 || !Number.isInteger(code)) return false
  if (code < 0) return code >= -99 && all.every(Number.isInteger)
  if ([88, 98, 99, 998, 999].includes(code)) return largest <= 11
  return code === 9 && largest <= 5
}

function partsOf(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(betweenAnswers)))].filter(Boolean)
}

/** In the order of the codebook, whether the file has its codes or its labels; else of the numbers, else the most usual first. */
function inOrder(codes: readonly string[], labels: ReadonlyMap<string, string>): string[] {
  const told = [...labels].flat()
  const known = [...new Set(told)].filter((word) => codes.includes(word))
  const others = codes.filter((code) => !known.includes(code))
  const areNumbers = others.every((code) => Number.isFinite(Number(code)))
  return [...known, ...(areNumbers ? others.toSorted((one, other) => Number(one) - Number(other)) : others)]
}
