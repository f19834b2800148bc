import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Row, rounded } from './measure.ts'

const port = 3917

/** From the command to the first page: with an empty folder, which the demo fills, and with one that is there. Memory at rest. */
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
      what: 'memory at rest, the server process',
      figure: `${rounded(again.megabytes)} MB`,
      against: 'a bare Node process takes about 45 MB',
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
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]
  program.kill('SIGTERM')
  await new Promise((resolve) => program.once('exit', resolve))
  return { seconds, page, styleBytes, megabytes: Number(resident) / 1024 }
}

async function firstPage(url: string): Promise<Uint8Array> {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
