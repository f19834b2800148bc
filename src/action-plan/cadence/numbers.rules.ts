/** Numbers in words, Swedish, Danish and Norwegian; compounds are worked out, not listed. */

const units: Record<string, number> = {}
const teens: Record<string, number> = {}
const tens: Record<string, number> = {}
const ordinals: Record<string, number> = {}

function learn(table: Record<string, number>, start: number, step: number, words: string) {
  words.split(' ').forEach((spellings, index) => {
    for (const spelling of spellings.split('/')) table[spelling] = start + index * step
  })
}

learn(
  units,
  1,
  1,
  'en/ett/et/én/ét/éen/een/èn/ein två/to tre fyra/fire fem sex/seks sju/syv åtta/otte/åtte nio/ni',
)
learn(teens, 10, 1, 'tio/ti elva/elleve tolv tretton/tretten fjorton/fjorten femton/femten')
learn(teens, 16, 1, 'sexton/seksten sjutton/sytten arton/atten nitton/nitten')
learn(tens, 20, 10, 'tjugo/tyve/tjue trettio/tredive/tretti fyrtio/fyrre/fyrretyve/førti')
learn(
  tens,
  50,
  10,
  'femtio/halvtreds/femti sextio/tres/seksti sjuttio/halvfjerds/sytti åttio/firs/åtti nittio/halvfems/nitti',
)
learn(ordinals, 1, 1, 'första/förste/første andra/andre/anden/andet tredje fjärde/fjerde femte sjätte/sjette')
learn(
  ordinals,
  7,
  1,
  'sjunde/syvende/sjuende åttonde/ottende/åttende nionde/niende tionde/tiende elfte/ellevte/ellefte',
)
learn(
  ordinals,
  12,
  1,
  'tolfte/tolvte trettonde/trettende fjortonde/fjortende femtonde/femtende sextonde/sekstende',
)
learn(ordinals, 20, 10, 'tjugonde/tyvende/tjuende trettionde/tredivte/trettiende')

/** "tjugofem", "syvogtyve", "hundrafemtio", "to hundrede" without the space; null where the word is no number. */
export function numberInWords(word: string): number | null {
  if (word.length > 40) return null
  return (
    below100(word) ??
    withScale(word, /^(.*?)(tusinde|tusind|tusen)(?:og|och)?(.*)$/u, 1000) ??
    below1000(word)
  )
}

/** "tredje", "fjortonde", "14de"; null where the word is no ordinal. */
export function ordinalInWords(word: string): number | null {
  const ordinal = ordinals[word]
  if (ordinal !== undefined) return ordinal
  // "tjugofjärde", "fireogtyvende"
  const ten = Object.keys(tens).find(
    (start) => word.startsWith(start) && (ordinals[word.slice(start.length)] ?? 20) < 10,
  )
  if (ten !== undefined) return tens[ten]! + ordinals[word.slice(ten.length)]!
  const danish = /^(.+?)og(.+)$/u.exec(word)
  const one = danish && units[danish[1]!]
  const ending = danish && ordinals[danish[2]!]
  return one && ending && ending >= 20 ? one + ending : null
}

function below1000(word: string): number | null {
  return withScale(word, /^(.*?)(hundrede|hundred|hundra|hundre)(?:og|och)?(.*)$/u, 100)
}

function withScale(word: string, shape: RegExp, scale: number): number | null {
  const parts = shape.exec(word)
  if (!parts) return null
  const many = parts[1] === '' ? 1 : (below100(parts[1]!) ?? (scale === 1000 ? below1000(parts[1]!) : null))
  const rest = parts[3] === '' ? 0 : (below100(parts[3]!) ?? (scale === 1000 ? below1000(parts[3]!) : null))
  return many === null || rest === null ? null : many * scale + rest
}

function below100(word: string): number | null {
  const simple = units[word] ?? teens[word] ?? tens[word]
  if (simple !== undefined) return simple
  const danish = /^(.+?)og(.+)$/u.exec(word)
  if (danish && units[danish[1]!] && tens[danish[2]!]) return units[danish[1]!]! + tens[danish[2]!]!
  const ten = Object.keys(tens).find((start) => word.startsWith(start) && units[word.slice(start.length)])
  return ten === undefined ? null : tens[ten]! + units[word.slice(ten.length)]!
}
