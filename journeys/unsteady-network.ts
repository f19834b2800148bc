import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What becomes of a request on its way: it comes through, the line is cut, no
 * answer ever comes, the answer is lost on the way back, or something answers
 * with a status of its own.
 */
export type Weather = 'through' | 'cut' | 'silent' | 'answer-lost' | number

export type Network = { address: string; weather: Weather; isUpdated: boolean; close: () => Promise<void> }

/** A line to the real server that can be as bad as one in a car; `isUpdated` changes the worker as a new release does. */
export async function unsteadyNetwork(server: string): Promise<Network> {
  const passOn = (asked: IncomingMessage, answer: ServerResponse) => {
    const { weather } = network
    if (weather === 'cut') return asked.socket.destroy()
    if (weather === 'silent') return
    if (typeof weather === 'number' && asked.method === 'POST') return answer.writeHead(weather).end('no')
    const onwards = request(
      `${server}${asked.url}`,
      { method: asked.method, headers: { ...asked.headers, 'accept-encoding': 'identity' } },
      (told) => {
        if (weather === 'answer-lost' && asked.method === 'POST') {
          told.resume().on('end', () => asked.socket.destroy())
          return
        }
        const changed = network.isUpdated && asked.url?.endsWith('-worker.js')
        const { 'content-length': _, ...headers } = told.headers
        answer.writeHead(told.statusCode ?? 502, changed ? headers : told.headers)
        told.on('data', (piece) => answer.write(piece))
        told.on('end', () => answer.end(changed ? '\n// the next release' : ''))
      },
    )
    onwards.on('error', () => asked.socket.destroy())
    asked.pipe(onwards)
  }
  const line = createServer(passOn)
  await new Promise<void>((ready) => line.listen(0, '127.0.0.1', ready))
  const network: Network = {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    weather: 'through',
    isUpdated: false,
    close: () =>
      new Promise((closed) => {
        line.close(() => closed())
        line.closeAllConnections()
      }),
  }
  return network
}
