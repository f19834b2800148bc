import { inflateRawSync } from 'node:zlib'

/** Why an archive is not opened. */
export type ArchiveProblem = 'notAnArchive' | 'encrypted' | 'broken' | 'tooLarge'

/** Word files of a hundred pages with pictures stay far under these. */
export type ArchiveLimits = { entries: number; unpackedBytes: number }

type Entry = { name: string; method: number; flags: number; packed: number; unpacked: number; offset: number }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const stored = 0
const deflated = 8

/**
 * The names in an archive that is safe to open, or why it is not.
 *
 * The sizes an archive declares are checked first, then every entry is unpacked
 * once with what is left of the limit as its ceiling: a bomb lies about its sizes,
 * or lets a thousand entries share the same bytes. Nothing unpacked is kept.
 */
export function checkedArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): { names: string[] } | { problem: ArchiveProblem } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 22 || buffer.readUInt32LE(0) !== localEntry) return { problem: 'notAnArchive' }
  const entries = directoryOf(buffer, limits.entries)
  if ('problem' in entries) return entries
  if (entries.some((entry) => (entry.flags & 1) === 1)) return { problem: 'encrypted' }
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > limits.unpackedBytes) return { problem: 'tooLarge' }
  let left = limits.unpackedBytes
  for (const entry of entries) {
    const size = realSize(buffer, entry, left)
    if (typeof size !== 'number') return size
    left -= size
  }
  return { names: entries.map((entry) => entry.name) }
}

function directoryOf(buffer: Buffer, mostEntries: number): Entry[] | { problem: ArchiveProblem } {
  const end = endRecord(buffer)
  if (end < 0) return { problem: 'broken' }
  const count = buffer.readUInt16LE(end + 10)
  const start = buffer.readUInt32LE(end + 16)
  // 0xffff and 0xffffffff point to the large format, which no Word file of a sane size needs.
  if (count > mostEntries || start === 0xffffffff) return { problem: 'tooLarge' }
  const entries: Entry[] = []
  let at = start
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== directoryEntry) return { problem: 'broken' }
    const nameLength = buffer.readUInt16LE(at + 28)
    entries.push({
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
    })
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endRecord(buffer: Buffer): number {
  const earliest = Math.max(0, buffer.length - 22 - 0xffff)
  for (let at = buffer.length - 22; at >= earliest; at--)
    if (buffer.readUInt32LE(at) === endOfDirectory) return at
  return -1
}

function realSize(buffer: Buffer, entry: Entry, limit: number): number | { problem: ArchiveProblem } {
  const { offset, packed, method } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== localEntry) return { problem: 'broken' }
  const from = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  if (from + packed > buffer.length) return { problem: 'broken' }
  if (method === stored) return packed > limit ? { problem: 'tooLarge' } : packed
  if (method !== deflated) return { problem: 'broken' }
  if (packed === 0) return 0
  try {
    return inflateRawSync(buffer.subarray(from, from + packed), { maxOutputLength: Math.max(1, limit) })
      .length
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    return { problem: isTooLarge ? 'tooLarge' : 'broken' }
  }
}
