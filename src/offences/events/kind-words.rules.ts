import type { OffenceKind } from '../../knowledge/offence-kinds/rules.ts'
import { allKinds, guessedKind } from '../rules.ts'

/** How the police of both countries name in their reports what the lists call otherwise. */
const policeWords: readonly [kind: string, word: RegExp][] = [
  ['cottage-burglary', /inbrott.*(?:fritid|sommar)|indbrud.*(?:fritid|sommer)/],
  [
    'home-burglary',
    /inbrott.*(?:bostad|villa|lägenhet|hem)|indbrud.*(?:beboelse|villa|hus|lejlighed)|residential|burglary of homes/,
  ],
  [
    'business-burglary',
    /inbrott.*(?:företag|butik|lokal|industri)|indbrud.*(?:virksomhed|butik|forretning|erhverv)/,
  ],
  ['other-burglary', /^(?:stöld\/)?inbrott|^indbrud|burglary/],
  ['vehicle-theft', /motorfordon,? (?:stöld|anträffat)|bilstöld|brugstyveri/],
  ['bicycle-theft', /cykel/],
  ['shoplifting', /butiksstöld|stöld.*butik|butikstyveri/],
  ['other-theft', /^stöld|^tyveri/],
  ['violence-against-officials', /tjänsteman|offentlig tjeneste/],
  ['assault', /^misshandel|^vold(?:$|[ ,])/],
  ['robbery', /^rån|^røveri|robbery/],
  ['threats', /^olaga hot|^trusler/],
  ['harassment', /^ofredande/],
  ['rape', /^våldtäkt|^voldtægt/],
  ['lethal-violence', /^mord|^dråp|^drab/],
  ['criminal-damage', /^skadegörelse|^hærværk/],
  ['arson', /mordbrand|ildspåsættelse/],
  ['drink-driving', /^rattfylleri|spirituskørsel/],
  ['unlicensed-driving', /^olovlig körning/],
  ['drug-possession', /^narkotikabrott/],
  ['weapon-possession', /vapenlagen|knivlagen|knivloven|våbenloven/],
  ['shootings-and-explosions', /skottlossning|skjutning|detonation|sprängning|skyderi/],
  ['other-fraud', /^bedrägeri|^bedrageri/],
]

/** Which kind a word of a file of events most likely is; null where it names none, or all of them together. */
export function eventKindOf(word: string, kinds: readonly OffenceKind[]): string | null {
  const named = guessedKind(word, kinds)
  if (named !== null) return named === allKinds ? null : named
  const small = word.toLowerCase()
  const found = policeWords.find(([, shape]) => shape.test(small))?.[0]
  return kinds.some(({ code }) => code === found) ? (found ?? null) : null
}
