const lookAhead = 6

/**
 * Where each character of a repaired line stands in the line as it was.
 *
 * A repair deletes spaces and stray commas and changes letters, all of it local,
 * so both lines are walked together and meet again within a few characters.
 */
export function alignment(original: string, repaired: string): number[] {
  const places: number[] = []
  let at = 0
  for (let index = 0; index < repaired.length; index++) {
    if (!sameLetter(original[at], repaired[index])) {
      const skip = meetingPoint(original, at, repaired, index)
      for (let extra = 0; extra < skip.inRepaired; extra++) places.push(Math.min(at, original.length - 1))
      index += skip.inRepaired
      at += skip.inOriginal
      if (index >= repaired.length) break
    }
    places.push(Math.max(0, Math.min(at, original.length - 1)))
    at++
  }
  return places
}

/** The nearest place where both go on alike; a changed letter is no skip at all. */
function meetingPoint(original: string, at: number, repaired: string, index: number) {
  for (let sum = 0; sum <= lookAhead; sum++) {
    for (let inRepaired = 0; inRepaired <= sum; inRepaired++) {
      const inOriginal = sum - inRepaired
      const alike =
        sum > 0 &&
        sameLetter(original[at + inOriginal], repaired[index + inRepaired]) &&
        sameLetter(original[at + inOriginal + 1], repaired[index + inRepaired + 1])
      if (alike) return { inOriginal, inRepaired }
    }
    const changedLetter = sum === 0 && sameLetter(original[at + 1], repaired[index + 1])
    if (changedLetter) return { inOriginal: 0, inRepaired: 0 }
  }
  return { inOriginal: 0, inRepaired: 0 }
}

function sameLetter(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}
