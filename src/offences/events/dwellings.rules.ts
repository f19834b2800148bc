import type { Dwelling } from './rules.ts'

/** The first that fits is meant: "radhus" is a house too, but a terraced one. */
const words: readonly [Dwelling, RegExp][] = [
  ['holiday-home', /fritid|sommar|sommer|holiday|cottage|^stuga/],
  ['terraced-house', /radhus|kedjehus|parhus|række|kæde|dobbelthus|terrace|semi/],
  ['farm', /gård|lantbruk|landbrug|landejendom|stuehus|farm/],
  ['flat', /lägenhet|flerbostad|flerfamilj|bostadsrätt|hyresrätt|lejlighed|etage|flat|apartment/],
  ['detached-house', /villa|småhus|enfamilj|parcel|fritliggende|friliggande|detached|hus$/],
]

/** What kind of home a word means; a word that is not known is another kind, no word is not known. */
export function dwellingIn(written: string): Dwelling | null {
  const word = written.trim().toLowerCase()
  if (word === '' || /^(?:okän[dt]|ukendt|unknown|-|\?)$/.test(word)) return null
  return words.find(([, shape]) => shape.test(word))?.[0] ?? 'other'
}
