import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { partnershipFace } from '../../partnership/queries.ts'
import type { Mail, Mailer } from '../../web/mailing.ts'
import { type AnswerKeys, keyedDigest, unseal } from '../../web/sealing.ts'
import { linkPath, pageFollowed } from './addresses.rules.ts'
import { letter } from './letter.report.ts'
import {
  claimMail,
  type DueMail,
  forgetUnconfirmed,
  mailWaiting,
  markFailed,
  markSent,
  postpone,
  type WaitingPlace,
} from './queries.ts'
import { about, daysToConfirm, type LinkAct, nextTry, whenAway } from './rules.ts'

/** What one round of sending did. `away`: the mail server took nothing, and the rest waits for the next round. */
export type MailRound = { sent: number; failed: number; away: boolean }

/** With what mail is written and sent. */
export type MailWork = { app: Kysely<Tables>; keys: AnswerKeys; mailer: Mailer; at: Date }

/**
 * Sends every mail that is due, in every partnership, each in a transaction of
 * its own: what stops it half way leaves the rest due. A mail may in rare cases
 * be sent twice (the server took it, and then this process died); it has the
 * same number both times. Between two mails `stopped` is asked.
 */
export async function sendWaitingMail(
  work: MailWork,
  stopped: () => boolean = () => false,
): Promise<MailRound> {
  const round: MailRound = { sent: 0, failed: 0, away: false }
  const askedBefore = new Date(work.at.getTime() - daysToConfirm * 86_400_000)
  for (const place of await mailWaiting(work.app, work.at, askedBefore)) {
    await within(work, place, (db) => forgetUnconfirmed(db, place.partnership, askedBefore))
    while (!round.away && !stopped()) {
      const outcome = await within(work, place, (db) => sendNext(db, work, place))
      if (outcome === 'none') break
      if (outcome === 'sent') round.sent++
      else round.failed++
      round.away = outcome === 'away'
    }
  }
  return round
}

function within<Done>(work: MailWork, place: WaitingPlace, todo: (db: Trx) => Promise<Done>): Promise<Done> {
  return inTransaction(work.app, { ...place, user: null }, todo)
}

async function sendNext(
  db: Trx,
  work: MailWork,
  place: WaitingPlace,
): Promise<'none' | 'sent' | 'failed' | 'away'> {
  const due = await claimMail(db, place.partnership, work.at)
  if (!due) return 'none'
  // Struck before it was told: there is nothing to tell any more.
  const isVoid = due.kind === 'notice' && due.told === null
  const mail = isVoid ? null : await written(db, work, place, due)
  if (!mail) {
    await markFailed(db, due.id, isVoid ? null : nextTry(due.tries + 1, work.at), work.at)
    return 'failed'
  }
  const outcome = await handedOver(work.mailer, mail)
  if (outcome === 'sent') await markSent(db, due.id, work.at)
  else if (outcome === 'away') await postpone(db, due.id, whenAway(work.at))
  else await markFailed(db, due.id, nextTry(due.tries + 1, work.at), work.at)
  return outcome
}

/**
 * A server that refuses an address or a mail has refused that one only. Whatever
 * else goes wrong (no answer, a wrong password) would go wrong with all of them.
 */
async function handedOver(mailer: Mailer, mail: Mail): Promise<'sent' | 'failed' | 'away'> {
  try {
    await mailer.send(mail)
    return 'sent'
  } catch (error) {
    const { code } = error as { code?: string }
    return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'failed' : 'away'
  }
}

/** The mail with its address opened; null where no key of ours opens it. */
async function written(
  db: Trx,
  { keys, mailer }: MailWork,
  { partnership }: WaitingPlace,
  due: DueMail,
): Promise<Mail | null> {
  const { id, subscription, language, kind, told } = due
  const to = unseal(keys.subscribers, due.sealedAddress, about.sealing(subscription))
  const face = await partnershipFace(db, partnership)
  if (to === null || !face) return null
  const site = { partnership: face.slug, language }
  const link = (act: LinkAct) =>
    mailer.site + linkPath(site, subscription, act, tokenOf(keys, act, subscription))
  const links = {
    confirm: link('confirm'),
    leave: link('leave'),
    page: mailer.site + pageFollowed(site, { kind: due.about, id: due.followed }),
  }
  const words = letter({
    ...{ kind, language, told, links, partnership: face.name },
    ...{ about: due.about, name: due.name },
  })
  return { id, to, ...words, leaveAt: kind === 'notice' ? links.leave : undefined }
}

const tokenOf = (keys: AnswerKeys, act: LinkAct, subscription: string) =>
  keyedDigest(keys.subscribers, about.link(act, subscription)).toString('base64url')
