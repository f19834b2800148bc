import { type AskProblem, type OfficeName, officeAddresses } from './offices.rules.ts'

/** What an office is asked: an address below its own, and words to go along. */
export type Question = { path: string; body?: unknown }

export type Answered = { bytes: Uint8Array } | { problem: AskProblem; said: string }

export type Office = {
  ask(question: Question): Promise<Answered>
  /** The part of an address below the office's own; null for any other address, which is never followed. */
  pathOf(address: string): string | null
}

type Patience = { milliseconds: number; most: number; atOnce: number }

/** Nobody waits longer at a page; a larger answer is asked for in parts; each question holds one connection. */
const patience: Patience = { milliseconds: 8000, most: 10 * 1024 * 1024, atOnce: 2 }

/** An office at its address. It is asked only when somebody presses for it, and never led anywhere else. */
export function officeAt(address: string, { milliseconds, most, atOnce }: Patience = patience): Office {
  const { origin } = new URL(address)
  let asking = 0
  return {
    pathOf: (next) => {
      const url = URL.canParse(next, origin) ? new URL(next, origin) : null
      return url?.origin === origin ? `${url.pathname}${url.search}` : null
    },
    ask: async ({ path, body }) => {
      const url = new URL(path, origin)
      if (url.origin !== origin) return { problem: 'refused', said: '' }
      if (asking >= atOnce) return { problem: 'busy', said: '' }
      asking += 1
      try {
        const response = await fetch(url, {
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            accept: 'application/json, text/csv, text/plain',
            'user-agent': 'Samsyn',
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          // Wherever else it would lead was not decided by whoever runs this server.
          redirect: 'error',
          signal: AbortSignal.timeout(milliseconds),
        })
        const bytes = await read(response, most)
        if (bytes === null) return { problem: 'tooLarge', said: '' }
        return response.ok ? { bytes } : { problem: problemOf(response.status), said: saidIn(bytes) }
      } catch (error) {
        const isSlow = error instanceof Error && error.name === 'TimeoutError'
        return { problem: isSlow ? 'slow' : 'unreachable', said: '' }
      } finally {
        asking -= 1
      }
    },
  }
}

/** The offices that whoever runs the server has switched on. */
export function officesOf(names: readonly OfficeName[]): Partial<Record<OfficeName, Office>> {
  return Object.fromEntries(names.map((name) => [name, officeAt(officeAddresses[name])]))
}

/** All of an answer; null where it is larger than is taken in. */
async function read(response: Response, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function problemOf(status: number): AskProblem {
  if (status === 429) return 'tooOften'
  if (status === 404 || status === 410) return 'notThere'
  return status >= 400 && status < 500 ? 'refused' : 'failed'
}

/** What the office itself says is wrong, where it says it in words. */
function saidIn(bytes: Uint8Array): string {
  try {
    const { message } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { message?: unknown }
    return typeof message === 'string' ? message.replace(/[\p{Cc}<>]/gu, ' ').slice(0, 200) : ''
  } catch {
    return ''
  }
}
