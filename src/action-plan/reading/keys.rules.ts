/** Letters and digits only, in lower case: what is left when layout, bullets and punctuation are taken away. */
export function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The key of a proposal: the same kind and the same words give the same key.
 *
 * FNV-1a twice with different seeds (64 bits in all): enough to tell the few
 * hundred proposals of an agreement apart; it guards nothing, so it need not be
 * a cryptographic digest.
 */
export function keyOf(kind: string, words: string): string {
  const spoken = `${kind}|${wordsOnly(words)}`
  return fnv(spoken, 0x811c9dc5) + fnv(spoken, 0x01000193)
}

function fnv(text: string, seed: number): string {
  let hash = seed >>> 0
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** What is said twice in one text is proposed once: the surest saying, at the place of the first. */
export function proposedOnce<Proposal extends { key: string; sure: number }>(
  proposals: Proposal[],
): Proposal[] {
  const byKey = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const known = byKey.get(proposal.key)
    if (!known || proposal.sure > known.sure) byKey.set(proposal.key, proposal)
  }
  return [...byKey.values()]
}
