import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'

/** For whom the count is owed: each class, each school; and what must differ for a repeat to count. */

/** Words that take one thing at a time. */
export const each = /^(?:varje|hver|hvert|alla|alle|samtliga|samtlige|var|vart|envar|enhver|ethvert)$/

/** "alle 7. klasser", "i 7.-9. klasse": figures tell which classes; each of them is owed it. */
export const numberedClass: PhraseRule = (tokens, at) => {
  const start = each.test(wordAt(tokens, at)) ? at + 1 : at
  let place = start
  while (senseAt(tokens, place).ordinal !== undefined && place < start + 6) {
    place += 1
    if (/^(?:-|,|\/|og|och|til|till)$/.test(wordAt(tokens, place))) place += 1
  }
  if (place === start || senseAt(tokens, place).coverage !== 'class') return null
  return { meaning: { is: 'per', per: 'class' }, next: place + 1 }
}

/** "per termin och skola", "i varje tätort", "varje skola", "pr. boligafdeling", "i de enkelte afdelinger", "klasserna år 6-9". */
export const perThing: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  let place = at + 1
  if (/^(?:per|pr|och|og|\/)$/.test(word)) {
    if (/^(?:och|og)$/.test(word) && !senseAt(tokens, at - 1).period) return null
  } else if (each.test(word) || /^(?:enkelte|enskilda|respektive)$/.test(word)) {
    // The thing follows directly.
  } else if (senseAt(tokens, at).coverage === 'class' && /^(?:år|åk)$/.test(wordAt(tokens, at + 1))) {
    return { meaning: { is: 'per', per: 'class' }, next: at + 1 }
  } else return null
  // "i vart och ett av de fyra områdena", "på hver og en af skolerne"
  if (/^(?:och|og)$/.test(wordAt(tokens, place)) && senseAt(tokens, place + 1).article) place += 2
  while (/^(?:av|af|de|den|enskild|enkelt|lokal|lokala|lokale|deltagande)$/.test(wordAt(tokens, place)))
    place += 1
  if (wordAt(tokens, place - 1) === 'de' && senseAt(tokens, place).number !== undefined) place += 1
  const { coverage, period, number, season } = senseAt(tokens, place)
  if (coverage) {
    // "alla årskurs 8": the figure names the class.
    let end = place + 1
    while (
      coverage === 'class' &&
      end < place + 4 &&
      (tokens[end]?.kind === 'number' || (end > place + 1 && wordAt(tokens, end) === '-'))
    )
      end += 1
    return { meaning: { is: 'per', per: coverage }, next: end }
  }
  if (
    !/^(?:per|pr|\/)$/.test(word) ||
    period ||
    season ||
    number !== undefined ||
    tokens[place]?.kind !== 'word'
  )
    return null
  const { event } = senseAt(tokens, place)
  return {
    meaning: event
      ? {
          is: 'occasion',
          per: word === '/' ? wordAt(tokens, place) : printed(tokens, place, place + 1),
          strong: false,
        }
      : { is: 'per', per: tokens[place]!.raw },
    next: place + 1,
  }
}

/** "med olika nyckelgrupper", "i forskellige boligområder": a repeat with the same does not count. */
export const distinct: PhraseRule = (tokens, at) => {
  if (
    !/^(?:olika|forskellige|forskjellige|skilda|ulike)$/.test(wordAt(tokens, at)) ||
    tokens[at + 1]?.kind !== 'word'
  )
    return null
  const keyGroup = /^(?:nyckelgrupp|nøglegruppe|nøkkelgruppe)/.test(wordAt(tokens, at + 1))
  const by = keyGroup ? 'key-group' : (senseAt(tokens, at + 1).coverage ?? tokens[at + 1]!.raw)
  return { meaning: { is: 'distinct', by }, next: at + 1 }
}
