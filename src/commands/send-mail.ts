import { sendWaitingMail } from '../dialogue/subscriptions/jobs.ts'
import type { House } from '../web/house.ts'

/** So often the running server looks whether mail is due. */
const everySeconds = 20

/**
 * Sends mail that is due at the start and now and then, as long as the server
 * runs. Several servers may do it at once: each mail is taken by one. Gives what
 * ends it: the mail under way is finished first. What fails is told to the
 * operator by number, never by address, and tried again later.
 */
export function sendMailNowAndThen({ db, answerKeys, mailer, now }: House): () => Promise<void> {
  if (!answerKeys || !mailer) return async () => {}
  let isStopping = false
  let round: Promise<void> | null = null
  const send = () => {
    // A round that takes long is not joined by a second one.
    round ??= sendWaitingMail({ app: db.app, keys: answerKeys, mailer, at: now() }, () => isStopping)
      .then(({ failed, away }) => {
        if (away)
          tell(
            'The mail server in SMTP_URL took no mail (no answer, or a wrong login). Mail waits and is tried again.',
          )
        else if (failed > 0) tell(`${failed} mails could not be sent now. They are tried again later.`)
      })
      .catch((error: Error) => tell(`Mail could not be sent now (${error.message}).`))
      .finally(() => {
        round = null
      })
  }
  send()
  const timer = setInterval(send, everySeconds * 1000)
  return async () => {
    isStopping = true
    clearInterval(timer)
    await round
    mailer.close()
  }
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}
