/** "Ekbro kommun" and "ekbro" are one name, so are "Göteborgs kommun" and "Göteborg", "Hoeje-Taastrup" and "Høje Taastrup". */
export function sameWord(one: string, other: string): boolean {
  const [first, second] = [plainName(one), plainName(other)]
  if (first.name === '' || second.name === '') return false
  const isGenitive = (long: typeof first, short: typeof first) =>
    long.isMunicipality && long.name === `${short.name}s`
  return first.name === second.name || isGenitive(first, second) || isGenitive(second, first)
}

/** A name without what is written now so and now so: large letters, hyphens, blanks, "kommun". */
export function plainName(word: string): { name: string; isMunicipality: boolean } {
  const small = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
  const bare = small.replace(/(?<!\p{L})kommune?(?!\p{L})/gu, '')
  return { name: bare.replace(/[^\p{L}\p{N}]/gu, ''), isMunicipality: bare !== small }
}
