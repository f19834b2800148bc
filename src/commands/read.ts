import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { readCadenceLines, scoreCadenceFile } from '../action-plan/cadence/cadence-lines.rules.ts'
import { type Decoded, decodeText } from '../action-plan/reading/decode.rules.ts'
import { readAgreement } from '../action-plan/reading/read-agreement.rules.ts'
import { forTheOperator } from '../database/for-the-operator.ts'
import { textOfDocx } from '../documents/docx-text.ts'

/** Prints what an agreement's text holds, as one object. */
export async function readAgreementFile(args: string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--'))
  if (!file) throw forTheOperator('Say which file to read: samsyn read agreement FILE --json')
  const bytes = await readFile(file)
  const read = file.endsWith('.docx') ? await textOfDocx(bytes) : textOf(decodeText(bytes))
  if (typeof read !== 'string') throw forTheOperator(`${file} cannot be read: ${read.problem}.`)
  process.stdout.write(`${JSON.stringify(readAgreement(read), null, 2)}\n`)
  return 0
}

const textOf = (decoded: Decoded) => ('text' in decoded ? decoded.text : decoded)

/** Reads JSON lines {id, lang, text} on standard input and writes {id, readings}. */
export async function readCadencesFromInput(): Promise<number> {
  process.stdout.write(readCadenceLines(await readAll(process.stdin)))
  return 0
}

/** Scores the readings of a file that carries the right ones. */
export async function scoreCadences([file]: string[]): Promise<number> {
  if (!file) throw forTheOperator('Say which file to score: npm run cadences -- FILE')
  process.stdout.write(scoreCadenceFile(await readFile(file, 'utf8')))
  return 0
}
