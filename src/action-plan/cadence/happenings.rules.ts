import { incident } from './field-words.rules.ts'
import { wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** What happens and another thing follows, told as a clause and not as a noun. */

/** What somebody does that calls for an answer: "när de boende hör av sig", "når en ny beboer flytter ind". */
const turnsUp =
  /^(?:hör|kontaktar|kontakter|ringer|anmäler|anmelder|flyttar|flytter|drabbas|rammes|utsätts|udsættes|upptäcks|opdages|henvender)$/

/** What somebody gets to know: "får kendskab til", "får kännedom om", "bliver opmærksom på". */
const getsToKnow =
  /^(?:får (?:kännedom|vetskap|besked|nys|veta|reda|information|kendskab|besked|nys|underretning|kjennskap|beskjed|greie|et|en|ett)|(?:blir|bliver) (?:uppmärksam|uppmärksamma|medveten|varse|kontaktad|opmærksom|opmærksomme|bekendt|kontaktet|oppmerksom|kjent))$/

/** "så snart en anmälan kommer", "når der har været indbrud": what happens, told as a clause; where the clause is known by. */
export function happenedAt(tokens: readonly Token[], at: number): number | null {
  return /^(?:när|når)$/.test(wordAt(tokens, at)) ? whenAt(tokens, at) : asSoonAs(tokens, at)
}

/** "når der har været indbrud", "när ett brott har begåtts", "när de boende hör av sig". */
function whenAt(tokens: readonly Token[], at: number): number | null {
  if (whenThereIs(tokens, at + 1)) return at + 5
  for (let place = at + 2; place < at + 6 && tokens[place]?.kind === 'word'; place++)
    if (turnsUp.test(wordAt(tokens, place))) return place + 1
    else if (getsToKnow.test(`${wordAt(tokens, place)} ${wordAt(tokens, place + 1)}`)) return place + 2
  let incidentAt: number | null = null
  let has = false
  for (let place = at + 1; place < at + 7 && tokens[place]?.kind === 'word'; place++) {
    const word = wordAt(tokens, place)
    if (incident.test(word)) incidentAt = place
    has ||= /^(?:har|er|är|sker|skett|retter|rettes|modtages|inkommer|kommer|begås|begår)$/.test(word)
    if (incidentAt !== null && has) return place + 1
  }
  return null
}

/** "så snart det uppmärksammas", "så snart som en anmälan kommit in" – but not "så snart som möjligt". */
function asSoonAs(tokens: readonly Token[], at: number): number | null {
  if (wordAt(tokens, at) !== 'så' || wordAt(tokens, at + 1) !== 'snart') return null
  const start = wordAt(tokens, at + 2) === 'som' ? at + 3 : at + 2
  return tokens[start]?.kind === 'word' && !/^(?:möjlig|mulig)/.test(wordAt(tokens, start)) ? start + 1 : null
}

/** "når der er natteliv", "när det händer något" – but not "när det är möjligt". */
function whenThereIs(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:der|det)$/.test(wordAt(tokens, at)) &&
    /^(?:er|är|sker|skjer|händer|hender|inträffar)$/.test(wordAt(tokens, at + 1)) &&
    !/^(?:möjlig|mulig|tid$|lämplig|passende)/.test(wordAt(tokens, at + 2))
  )
}
