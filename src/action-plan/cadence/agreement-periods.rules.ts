import { yearAt } from './dates.rules.ts'
import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'

/** The time of the agreement, and the ends of what ends once. */

const onceOver =
  /^(?:projekt|försök|forsøg|prosjekt|avtal|aftale|avtale|(?:projekt|avtals|aftale|plan|försöks|forsøgs|mandat)period|indsats|insats|överenskommelse)(?:s|ts|ets|ens|ns|ens)$/
/** Words for the end of something. */
export const end =
  /^(?:avslut|avslutning|avslutande|afslutning|slut|slutning|ophør|udløb|utgång|udgang|utløp)$/

/** "under avtalsperioden": all the time of the agreement. */
export const agreementPeriod: PhraseRule = (tokens, at) => {
  // "i slutet av avtalsperioden": once, then.
  if (
    /^(?:i|vid|ved|mot|mod)$/.test(wordAt(tokens, at)) &&
    /^(?:slutet|slutningen|utgången|udgangen|mitten|midten)$/.test(wordAt(tokens, at + 1)) &&
    senseAt(tokens, at + 3).period?.period === 'agreement'
  )
    return {
      meaning: { is: 'window', window: { named: ['agreement-period'] }, alone: 'one-off' },
      next: at + 4,
    }
  // "ved projektets afslutning", "vid avtalsperiodens slut"
  if (
    /^(?:vid|ved|efter|etter)$/.test(wordAt(tokens, at)) &&
    onceOver.test(wordAt(tokens, at + 1)) &&
    end.test(wordAt(tokens, at + 2))
  )
    return {
      meaning: { is: 'window', window: { named: ['agreement-period'] }, alone: 'one-off' },
      next: at + 3,
    }
  if (!/^(?:under|i|inom|over|över|hela|hele)$/.test(wordAt(tokens, at))) return null
  const place = /^(?:hela|hele|den|løbet|loppet|løpet)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const whole = /^hel[ae]$/.test(wordAt(tokens, place - 1))
  const skip = /^(?:av|af)$/.test(wordAt(tokens, place)) ? 1 : 0
  if (senseAt(tokens, place + skip).period?.period !== 'agreement' || yearAt(tokens, place + skip + 1))
    return null
  return {
    meaning: { is: 'window', window: { named: ['agreement-period'] }, alone: whole ? 'going-on' : null },
    next: place + skip + 1,
  }
}
