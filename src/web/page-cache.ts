import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A page as it was worked out, ready to be sent again to whoever takes it packed or not (`accept-encoding`). */
export type KeptPage = { toResponse(accepts?: string | null): Response }

type Bytes = Uint8Array<ArrayBuffer>
type Entry = { stamp: string; body: Bytes; packed: Bytes | null; headers: [string, string][] }

const pack = promisify(gzip)

/**
 * Pages that were worked out once, by address. An entry holds as long as its
 * stamp is the one asked for; the oldest give way when the room is full. A text
 * is kept packed too, so that packing is done once.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>()
  private readonly underWay = new Map<string, Promise<KeptPage | Response>>()
  private bytes = 0

  constructor(private readonly room: number) {}

  /**
   * The page at an address, worked out if it is not known or its stamp is
   * another. Whoever asks while it is being worked out waits for the same page.
   */
  async answer(
    { address, stamp, accepts }: { address: string; stamp: string; accepts: string | null },
    workOut: () => Promise<Response>,
  ): Promise<Response> {
    const known = this.find(address, stamp)
    if (known) return known.toResponse(accepts)
    const key = `${stamp} ${address}`
    const making =
      this.underWay.get(key) ??
      workOut()
        .then((made) => this.take(address, stamp, made))
        .finally(() => this.underWay.delete(key))
    this.underWay.set(key, making)
    const page = await making
    return page instanceof Response ? page.clone() : page.toResponse(accepts)
  }

  find(address: string, stamp: string): KeptPage | null {
    const entry = this.entries.get(address)
    return entry?.stamp === stamp ? asKept(entry) : null
  }

  /** Keeps a page that succeeded, and answers with it either way. */
  async keep(address: string, stamp: string, made: Response): Promise<Response> {
    const page = await this.take(address, stamp, made)
    return page instanceof Response ? page : page.toResponse()
  }

  private async take(address: string, stamp: string, made: Response): Promise<KeptPage | Response> {
    if (made.status !== 200) return made
    const isText = made.headers.get('content-type')?.startsWith('text/') ?? false
    const body = new Uint8Array(await made.arrayBuffer())
    const packed = isText ? new Uint8Array(await pack(body)) : null
    const entry = { stamp, body, packed, headers: [...made.headers] }
    this.forget(address)
    this.entries.set(address, entry)
    this.bytes += sizeOf(entry)
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.room) break
      this.forget(oldest)
    }
    return asKept(entry)
  }

  private forget(address: string) {
    const entry = this.entries.get(address)
    if (entry) this.bytes -= sizeOf(entry)
    this.entries.delete(address)
  }
}

const sizeOf = ({ body, packed }: Entry) => body.byteLength + (packed?.byteLength ?? 0)

/** `vary` tells a proxy in between that there are two. */
function asKept({ body, packed, headers }: Entry): KeptPage {
  return {
    toResponse: (accepts = null) => {
      if (!packed) return new Response(body, { headers })
      const vary: [string, string] = ['vary', 'accept-encoding']
      return takesGzip(accepts)
        ? new Response(packed, { headers: [...headers, vary, ['content-encoding', 'gzip']] })
        : new Response(body, { headers: [...headers, vary] })
    },
  }
}

/** "gzip;q=0" says that it is not taken. */
function takesGzip(accepts: string | null): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepts ?? '')
}
