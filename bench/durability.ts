import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const rounds = Number(process.argv[2] ?? 20)
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const folder = mkdtempSync(join(tmpdir(), 'samsyn-durability-'))

/** Receipts that the server gave: what must be there after everything was killed. */
const acknowledged: string[] = []
let failedStarts = 0

/** A port nobody listens on, so that no other server answers in place of the one that was killed. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number }
      server.close(() => resolve(free))
    })
  })
}

/** Starts the demo and waits until it answers; a start that takes longer than a minute has failed. */
async function start(): Promise<ChildProcess> {
  const program = spawn(process.execPath, [join(import.meta.dirname, '../build/samsyn.js'), 'demo'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let i = 0; i < 600; i++) {
    const health = await fetch(`${base}/health`).catch(() => null)
    if (program.exitCode !== null) break
    if (health?.ok) return program
    await pause(100)
  }
  failedStarts += 1
  throw new Error('the server did not start')
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${base}/app/demo-sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'email=anna%40ekbro.example',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0]!
}

/** A commitment without further questions, from the log's own list. */
async function aCommitment(cookie: string): Promise<string> {
  const page = await (await fetch(`${base}/app/log`, { headers: { cookie } })).text()
  const ids = [...page.matchAll(/\/app\/log\/([0-9a-f-]{36})/g)].map(([, id]) => id!)
  for (const id of ids) if ((await log(cookie, id, randomUUID())) !== null) return id
  throw new Error('no commitment takes a plain entry')
}

/** Logs one occurrence, and gives its receipt where the server acknowledged it. */
async function log(cookie: string, commitment: string, id: string): Promise<string | null> {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  const answer = await fetch(`${base}/app/log/${commitment}`, {
    method: 'POST',
    headers: { cookie, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ id, quantity: '1', day }).toString(),
  }).catch(() => null)
  if (!answer?.ok) return null
  const { receipt } = (await answer.json()) as { receipt?: { id: string } | string }
  return typeof receipt === 'string' ? receipt : (receipt?.id ?? null)
}

/** Kills the server, its database or both, at once. */
function kill(program: ChildProcess, what: 'server' | 'database' | 'both') {
  const postmaster = Number(
    execFileSync('sh', [
      '-c',
      `cat "${folder}"/postgres/postmaster.pid "${folder}"/elsewhere/postgres/postmaster.pid 2>/dev/null | head -n 1`,
    ]).toString(),
  )
  if (what !== 'database') program.kill('SIGKILL')
  if (what !== 'server' && postmaster > 0) process.kill(postmaster, 'SIGKILL')
}

let program = await start()
// Whatever goes wrong, no server is left behind.
process.on('exit', () => program.kill('SIGKILL'))
let cookie = await signIn()
const commitment = await aCommitment(cookie)
for (let round = 1; round <= rounds; round++) {
  const what = (['server', 'database', 'both'] as const)[randomInt(3)]!
  const before = acknowledged.length
  const until = Date.now() + 300 + randomInt(1500)
  const clients = Array.from({ length: 4 }, async () => {
    while (Date.now() < until + 1500) {
      const id = randomUUID()
      const receipt = await log(cookie, commitment, id)
      if (receipt !== null) acknowledged.push(id)
      else await pause(20)
    }
  })
  await pause(Math.max(0, until - Date.now()))
  kill(program, what)
  await Promise.all(clients)
  if (what === 'database') await waitForHealth()
  else program = await start()
  process.stdout.write(`round ${round}: ${what} killed, ${acknowledged.length - before} receipts\n`)
}

async function waitForHealth() {
  for (let i = 0; i < 300; i++) {
    if ((await fetch(`${base}/health`).catch(() => null))?.ok) return
    await pause(100)
  }
  failedStarts += 1
}

cookie = await signIn()
const lost: string[] = []
for (const id of acknowledged) {
  const answer = await fetch(`${base}/app/log/receipt/${id}`, { headers: { cookie } })
  if (answer.status !== 200) lost.push(id)
}
program.kill('SIGTERM')
await new Promise((resolve) => program.once('exit', resolve))
rmSync(folder, { recursive: true, force: true })
process.stdout.write(
  `${rounds} rounds, ${acknowledged.length} receipts given, ${lost.length} lost, ${failedStarts} failed starts\n`,
)
process.exit(lost.length === 0 && failedStarts === 0 && acknowledged.length > 0 ? 0 : 1)
