import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as the server got it, read back into words. */
export type ReceivedMail = {
  to: string[]
  headers: Record<string, string>
  subject: string
  text: string
  html: string
}

/**
 * A real mail server on this machine for tests: it takes mail over the network
 * and keeps it. `refusing` tells which recipients it turns away.
 */
export async function mailServer({ port = 0 }: { port?: number } = {}) {
  const received: ReceivedMail[] = []
  const refusing = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (refusing.has(address)) done(Object.assign(new Error('mailbox unavailable'), { responseCode: 450 }))
      else done()
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(
          readMail(
            Buffer.concat(parts).toString('latin1'),
            envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const at = (server.server.address() as AddressInfo).port
  return {
    received,
    refusing,
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The few forms of MIME that the product sends: two alternatives, each quoted-printable, base64 or plain. */
function readMail(raw: string, to: string[]): ReceivedMail {
  const whole = partOf(raw)
  const boundary = /boundary="([^"]+)"/.exec(whole.headers['content-type'] ?? '')?.[1] ?? ''
  const parts = whole.body.split(`--${boundary}`).map((part) => partOf(part.replace(/^\r\n/, '')))
  const ofType = (type: string) => parts.find(({ headers }) => headers['content-type']?.startsWith(type))
  return {
    to,
    headers: whole.headers,
    subject: subjectIn(whole.headers.subject ?? ''),
    text: wordsOf(ofType('text/plain')),
    html: wordsOf(ofType('text/html')),
  }
}

type Part = { headers: Record<string, string>; body: string }

function partOf(raw: string): Part {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)).filter((found) => found !== null)
  return {
    headers: Object.fromEntries(headers.map(([, name = '', value = '']) => [name.toLowerCase(), value])),
    body: rest.join('\r\n\r\n'),
  }
}

function wordsOf(part: Part | undefined): string {
  const encoding = part?.headers['content-transfer-encoding'] ?? ''
  const body = part?.body ?? ''
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body, 'latin1')
  return bytes.toString('utf8').replaceAll('\r\n', '\n')
}

const unquoted = (words: string) =>
  words.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function subjectIn(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, way: string, words: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('latin1')
        : unquoted(words.replaceAll('_', ' ')),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))
}
