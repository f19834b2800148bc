import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { processesIn } from '../src/database/processes.ts'
import { type Row, rounded } from './measure.ts'

/**
 * From the command to the first page: with an empty folder, which the demo
 * fills, and with one that is there. Memory at rest, of the program and of the
 * database that it brings along.
 */
export async function coldStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'))
  const first = await started(folder)
  const again = await started(folder)
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      what: 'cold start to first page, empty folder',
      figure: `${rounded(first.seconds)} s`,
      against: 'limit a minute',
    },
    {
      what: 'cold start to first page, folder that is there',
      figure: `${rounded(again.seconds)} s`,
      against: 'limit a minute',
    },
    {
      what: 'memory at rest, the program',
      figure: `${rounded(again.program)} MB`,
      against: `a bare Node process at the same moment takes ${rounded(again.bareNode)} MB`,
    },
    {
      what: `memory at rest, its PostgreSQL (${again.servers} processes)`,
      figure: `${rounded(again.database)} MB`,
      against: 'nothing, where DATABASE_URL names another server',
    },
    {
      what: 'memory at rest, both together',
      figure: `${rounded(again.program + again.database)} MB`,
      against: 'what the machine must have to spare',
    },
    {
      what: 'the public page of a municipality',
      figure: `${rounded(again.page.byteLength / 1024)} kB`,
      against: `${rounded(gzipSync(again.page).byteLength / 1024)} kB compressed, and ${rounded(again.styleBytes / 1024)} kB of style sheet kept for good`,
    },
  ]
}

async function started(folder: string) {
  const begin = performance.now()
  const port = await freePort()
  const program = spawn(process.execPath, [join(import.meta.dirname, '../build/samsyn.js'), 'demo'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: 'ignore',
  })
  const page = await firstPage(`http://127.0.0.1:${port}/ekbro/sv`)
  const seconds = (performance.now() - begin) / 1000
  const style = /href="(\/assets\/[^"]+style\.css)"/.exec(new TextDecoder().decode(page))?.[1]
  const styleBytes = style
    ? (await (await fetch(`http://127.0.0.1:${port}${style}`)).arrayBuffer()).byteLength
    : 0
  const memory = await memoryAtRest(program.pid!, join(folder, 'postgres'))
  program.kill('SIGTERM')
  await new Promise((resolve) => program.once('exit', resolve))
  return { seconds, page, styleBytes, ...memory }
}

/** After three quiet seconds, beside a Node that does nothing. */
async function memoryAtRest(program: number, dataFolder: string) {
  const bare = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const servers = processesIn(dataFolder)
  const measured = {
    program: megabytesOf([program]),
    bareNode: megabytesOf([bare.pid!]),
    database: megabytesOf(servers),
    servers: servers.length,
  }
  bare.kill()
  return measured
}

/**
 * What processes of one program hold of the machine's memory: their own pages,
 * what they share among themselves (PostgreSQL's buffers) once, and the program
 * file once. Whoever else runs the same program on this machine changes nothing.
 */
function megabytesOf(processes: number[]): number {
  const held = processes.map((pid) => {
    const kilobytes = (file: string, field: string) => {
      const told = readFileSync(`/proc/${pid}/${file}`, 'utf8')
      return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(told)?.[1])
    }
    return {
      own: kilobytes('smaps_rollup', 'Pss_Anon') + kilobytes('smaps_rollup', 'Pss_Shmem'),
      file: kilobytes('status', 'RssFile'),
    }
  })
  return (held.reduce((sum, { own }) => sum + own, 0) + Math.max(...held.map(({ file }) => file))) / 1024
}

/** A port that nobody listens on at this moment, given by the system. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

async function firstPage(url: string): Promise<Uint8Array> {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
