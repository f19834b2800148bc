import { openDatabase } from '../database/connect.ts'
import { openWaitingAnswers } from '../dialogue/answers/jobs.ts'
import type { House } from '../web/house.ts'
import { answerKeysIn } from './answer-secret.ts'
import { instanceSettings } from './settings.ts'

/** So often the running server looks whether enough answers wait to be opened together. */
const everyMinutes = 10

/**
 * Opens answers to surveys at the start and now and then, as long as the server
 * runs. Gives what ends it: a round that has begun is finished first. One that
 * fails is told to the operator, and the next one goes on where it was.
 */
export function openAnswersNowAndThen({ db, answerKeys, now }: House): () => Promise<void> {
  if (!answerKeys) return async () => {}
  let round = Promise.resolve()
  const open = () => {
    round = round
      .then(() => openWaitingAnswers(db.app, answerKeys, now()))
      .then(({ unreadable }) => tellUnreadable(unreadable))
      .catch((error: Error) => tell(`Survey answers could not be opened now (${error.message}).`))
  }
  open()
  const timer = setInterval(open, everyMinutes * 60_000)
  return () => {
    clearInterval(timer)
    return round
  }
}

/** The same once, from the command line. */
export async function openAnswersOnce(): Promise<number> {
  const { database, answerKeyFile } = instanceSettings('serve')
  const db = await openDatabase({ ...database, whenInUse: 'join' })
  try {
    const { answers, voices, unreadable } = await openWaitingAnswers(
      db.app,
      answerKeysIn(answerKeyFile),
      new Date(),
    )
    process.stdout.write(`Opened: ${answers} answers, ${voices} texts.\n`)
    tellUnreadable(unreadable)
    return unreadable === 0 ? 0 : 1
  } finally {
    await db.close()
  }
}

function tellUnreadable(number: number): void {
  if (number > 0)
    tell(
      `${number} survey answers were sealed with another key and stay as they are. Put the former key back in ANSWER_KEY_FILE and start again.`,
    )
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}
