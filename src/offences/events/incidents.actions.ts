import { hash } from 'node:crypto'
import type { ReadEvent } from './reading.rules.ts'
import { timesSeen } from './seen.rules.ts'

/**
 * Gives each event of a file a digest by which later files find it again: of
 * the number its source has for it and, where that is told of several kinds,
 * which of them it is; null where the same is told a second time. An event
 * without a number is known by what it says itself, and by how often the file
 * has said the same: two burglaries in one month at one rounded point are two.
 */
export function incidentDigests(
  partnership: string,
): (event: Pick<ReadEvent, 'number' | 'itself' | 'kind'>) => string | null {
  const seen = timesSeen()
  const seenOfKind = timesSeen()
  const digestOf = (...words: (string | number)[]) =>
    hash('sha256', [partnership, ...words].join('\n'), 'hex').slice(0, 32)
  return ({ number, itself, kind }) => {
    const base = digestOf(number === '' ? 'itself' : 'number', number === '' ? itself : number)
    if (number !== '' && seenOfKind(digestOf(base, kind)) > 0) return null
    const before = seen(base)
    return before === 0 ? base : digestOf(base, before)
  }
}
