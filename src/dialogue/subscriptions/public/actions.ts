import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../database/tables.ts'
import type { Language } from '../../../web/languages.ts'
import { type AnswerKeys, keyedDigest, seal } from '../../../web/sealing.ts'
import { about, addressRead, type Followed, type LinkAct } from '../rules.ts'
import { type Asked, askForLinks, takeInSubscription } from './queries.ts'

type Place = { tenant: string; partnership: string; at: Date }

/** Asks to be told about a theme or an area. Nothing is sent but one mail to confirm, and nobody learns whether the address was known. */
export async function subscribe(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  place: Place,
  wanted: { id: string; about: Followed; language: Language; address: string },
): Promise<Asked | 'noAddress'> {
  const { id, language } = wanted
  const address = addressRead(wanted.address)
  if (address === null) return 'noAddress'
  return takeInSubscription(intake, {
    ...place,
    ...{ id, language, about: wanted.about },
    addressDigest: digestOf(keys, place.tenant, address),
    sealedAddress: seal(keys.subscribers, address, about.sealing(id)),
  })
}

/** Asks for the links for leaving, by mail, for whoever has none at hand. */
export async function askToLeave(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  place: Place,
  written: string,
): Promise<'asked' | 'busy' | 'noAddress'> {
  const address = addressRead(written)
  if (address === null) return 'noAddress'
  return askForLinks(intake, { ...place, addressDigest: digestOf(keys, place.tenant, address) })
}

/** Whether a link with this token came from one of our mails about the subscription. */
export function isOurLink(keys: AnswerKeys, act: LinkAct, subscription: string, token: string): boolean {
  const own = keyedDigest(keys.subscribers, about.link(act, subscription))
  const given = Buffer.from(token, 'base64url')
  return given.length === own.length && timingSafeEqual(given, own)
}

const digestOf = (keys: AnswerKeys, tenant: string, address: string) =>
  keyedDigest(keys.subscribers, about.address(tenant, address)).toString('hex')
