import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the demonstration of one run listens, and the folder that holds its data until the run ends. */
export type DemoPlace = { port: string; folder: string }

/**
 * A free port and a fresh folder, so that several runs can go side by side.
 * The runner chooses; its workers read the same config again and inherit the
 * runner's choice through the environment.
 */
export async function demoPlace(): Promise<DemoPlace> {
  const { JOURNEY_PORT, JOURNEY_DATA } = process.env
  if (JOURNEY_PORT && JOURNEY_DATA) return { port: JOURNEY_PORT, folder: JOURNEY_DATA }
  const place = { port: await freePort(), folder: mkdtempSync(join(tmpdir(), 'samsyn-journeys-')) }
  process.once('exit', () => clearAway(place.folder))
  Object.assign(process.env, { JOURNEY_PORT: place.port, JOURNEY_DATA: place.folder })
  return place
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return String(address.port)
}

/** The database may still be closing when its web server is gone: its folder is taken away when it has. */
function clearAway(folder: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  const lock = join(folder, 'postgres', 'postmaster.pid')
  for (let tries = 0; existsSync(lock) && tries < 100; tries += 1) Atomics.wait(pause, 0, 0, 100)
  rmSync(folder, { recursive: true, force: true })
}
