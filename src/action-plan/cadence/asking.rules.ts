import { senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** What one may do when help is wanted: "kan anmode", "kan bestille", "kan kallas in". */
const askFor =
  /^(?:til+kal[dl][ea]s?|tillkallas?|bestilles?|beställas?|bokas?|bookes?|rekvireres?|rekvirera|anlitas?|begäras?|efterfrågas?|(?:ind|inn|in|samman|sammen)?kal(?:des?|les?|las?)|kontakt[ae]s)$/

/** "kan anmode om", "kan til enhver tid kontaktes": follows "kan". */
export function maybeAsked(tokens: readonly Token[], at: number): boolean {
  const wish = [at, at + 1].some((place) => senseAt(tokens, place).demand === 'wish')
  return wish || tokens.slice(at, at + 4).some(({ word }) => askFor.test(word))
}

/** Whether somebody asks, or a need is named, in the next words. */
export function wishedFor(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 6)
    .some(
      ({ word, sense }) =>
        sense.demand !== undefined || /^(?:efterfrågar|efterspørger|ber|beder)$/.test(word),
    )
}

/** "efter aftale", "enligt särskild överenskommelse": when both wish it; not "enligt överenskommelse mellan". */
export function byArrangement(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:efter|etter|enligt)$/.test(wordAt(tokens, at))) return null
  const place = /^(?:nærmere|närmare|särskild|konkret)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const arranged = /^(?:aftale|avtale|överenskommelse|tidsbokning|tidsbestilling)$/.test(
    wordAt(tokens, place),
  )
  // "efter aftale med skolen" is the school's wish as well; "enligt överenskommelse med" may be any agreement.
  const withWhom = wordAt(tokens, place + 1) === 'med' && wordAt(tokens, at) !== 'enligt'
  return arranged && (withWhom || tokens[place + 1]?.kind !== 'word') ? place + 1 : null
}
