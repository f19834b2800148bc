/** A page as it was worked out, ready to be sent again. */
export type KeptPage = { toResponse(): Response }

type Entry = { stamp: string; body: Uint8Array<ArrayBuffer>; headers: [string, string][]; status: number }

/**
 * Pages that were worked out once, by address. An entry holds as long as its
 * stamp is the one asked for; the oldest give way when the room is full.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>()
  private bytes = 0

  constructor(private readonly room: number) {}

  find(address: string, stamp: string): KeptPage | null {
    const entry = this.entries.get(address)
    if (entry?.stamp !== stamp) return null
    return { toResponse: () => responseOf(entry) }
  }

  /** Keeps a page that succeeded, and answers with it either way. */
  async keep(address: string, stamp: string, made: Response): Promise<Response> {
    if (made.status !== 200) return made
    const body = new Uint8Array(await made.arrayBuffer())
    const entry = { stamp, body, headers: [...made.headers], status: made.status }
    this.forget(address)
    this.entries.set(address, entry)
    this.bytes += body.byteLength
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.room) break
      this.forget(oldest)
    }
    return responseOf(entry)
  }

  private forget(address: string) {
    this.bytes -= this.entries.get(address)?.body.byteLength ?? 0
    this.entries.delete(address)
  }
}

const responseOf = ({ body, headers, status }: Entry) => new Response(body, { status, headers })
