import { auditVerify, backUp, entryLink, migrateOnly, restoreFrom, writeTables } from './commands/database.ts'
import { openAnswersOnce } from './commands/open-answers.ts'
import { checkOracles } from './commands/oracles.ts'
import { readAgreementFile, readCadencesFromInput, scoreCadences } from './commands/read.ts'
import { writeReferenceAreas } from './commands/reference-areas.ts'
import { demo, serveProduct } from './commands/serve.ts'
import { workOn } from './commands/work.ts'
import { isForTheOperator } from './database/for-the-operator.ts'

/**
 * `samsyn COMMAND`: each command by its words, what it takes and what it does.
 */
const commands: Record<string, { takes: string; does: string; run: (args: string[]) => Promise<number> }> = {
  demo: { takes: '', does: 'starts the demonstration with invented partnerships', run: demo },
  serve: { takes: '', does: 'starts the product; the first start prints a set-up link', run: serveProduct },
  work: {
    takes: '',
    does: 'carries out long work until it is stopped; the server otherwise does so beside itself',
    run: workOn,
  },
  migrate: { takes: '', does: 'brings the database to this release and ends', run: migrateOnly },
  backup: { takes: 'FILE', does: 'writes everything into one file', run: backUp },
  restore: { takes: 'FILE', does: 'fills an empty database from such a file', run: restoreFrom },
  'open-answers': {
    takes: '',
    does: 'opens the survey answers whose time has come, as the running server does by itself',
    run: openAnswersOnce,
  },
  'entry-link': {
    takes: 'EMAIL [ADDRESS]',
    does: 'prints a link that lets a lost administrator in again',
    run: entryLink,
  },
  'audit verify': {
    takes: '',
    does: 'checks that no entry of the audit log was changed or removed',
    run: auditVerify,
  },
  'read agreement': {
    takes: 'FILE [--json]',
    does: 'reads an agreement and prints what was found',
    run: readAgreementFile,
  },
  'read cadences': {
    takes: '',
    does: 'reads JSON lines {id, lang, text} from standard input',
    run: readCadencesFromInput,
  },
  'score cadences': { takes: 'FILE', does: 'scores the readings against the file’s own', run: scoreCadences },
  'check oracles': {
    takes: 'DIRECTORY',
    does: 'holds the statistics against the answers of reference software',
    run: checkOracles,
  },
  'write tables': { takes: '', does: 'for developers: writes src/database/tables.ts anew', run: writeTables },
  'write reference-areas': {
    takes: 'DIRECTORY',
    does: 'for developers: writes the shipped lists of areas anew from the offices’ files',
    run: writeReferenceAreas,
  },
}

function usage(): string {
  const rows = Object.entries(commands).map(
    ([name, { takes, does }]) => [`${name} ${takes}`.trim(), does] as const,
  )
  const width = Math.max(...rows.map(([call]) => call.length))
  return `samsyn COMMAND\n\n${rows.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`).join('\n')}\n`
}

async function main(args: string[]): Promise<number> {
  const name = [2, 1].map((words) => args.slice(0, words).join(' ')).find((words) => words in commands)
  const command = name === undefined ? undefined : commands[name]
  if (!name || !command) {
    process.stderr.write(usage())
    return args.length === 0 ? 0 : 2
  }
  return command.run(args.slice(name.split(' ').length))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(
    isForTheOperator(error) ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
  )
  process.exitCode = 1
}
