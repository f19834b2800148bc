import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { forTheOperator } from './for-the-operator.ts'
import { ownedBy, type ServerPlace } from './server-place.ts'

const run = promisify(execFile)

/**
 * Makes the server's data folder where there is none yet. It is made under
 * another name and renamed when whole, so that a kill half-way leaves nothing
 * that looks like a database.
 */
export async function createCluster(place: ServerPlace, dataFolder: string): Promise<void> {
  const major = await majorVersion(place)
  if (existsSync(dataFolder)) return refuseOtherMajor(dataFolder, major)
  const draft = `${dataFolder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft)
  ownedBy(place.user, draft)
  const settings = ['-D', draft, '-U', 'samsyn', '--auth=trust', '--encoding=UTF8', ...localeOf(major)]
  try {
    await run(join(place.programs, 'initdb'), settings, {
      ...place.user,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    })
  } catch (error) {
    throw forTheOperator(`The database could not be made in ${dataFolder}: ${lastWords(error)}`, error)
  }
  renameSync(draft, dataFolder)
}

/** Upper and lower case as Unicode has them, the same on every machine; alphabets are chosen in the query. */
function localeOf(major: number): string[] {
  if (major >= 17) return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  return ['--locale=C.UTF-8']
}

async function majorVersion(place: ServerPlace): Promise<number> {
  const { stdout } = await run(join(place.programs, 'postgres'), ['--version'], { ...place.user, cwd: '/' })
  return Number(/(\d+)/.exec(stdout)?.[1])
}

function refuseOtherMajor(dataFolder: string, major: number): void {
  const found = Number(writtenBy(dataFolder))
  if (found === major) return
  throw forTheOperator(
    `${dataFolder} was written by PostgreSQL ${found}; this release brings PostgreSQL ${major}. Start the former release, run 'samsyn backup', and restore that file into a new DATA_DIR with this release.`,
  )
}

function writtenBy(dataFolder: string): string {
  try {
    return readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8')
  } catch (error) {
    throw forTheOperator(
      `${dataFolder} cannot be read as a database (${(error as Error).message}). If another user, such as root, started Samsyn there before, start it as that user again.`,
      error,
    )
  }
}

function lastWords(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  return stderr?.trim().split('\n').at(-1) || message
}
