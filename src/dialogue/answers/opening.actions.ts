import { randomInt } from 'node:crypto'
import { appendAudit } from '../../database/audit.ts'
import { type AnswerKeys, seal, unseal } from '../../web/sealing.ts'
import { saveVoices } from '../voices/queries.ts'
import { type Answer, type Held, howManyToOpen, sealedAbout, type Written, wordsOf } from './rules.ts'
import {
  forgetForms,
  holdSurvey,
  numberSealed,
  type Opener,
  openingOf,
  removeSealed,
  saveAnswers,
  saveReceipts,
  saveSealedWords,
  sealedOf,
} from './sealed.queries.ts'

/** What came of opening: how many, and how many no key of ours opens. Those stay as they are. */
export type Opened = { opened: number; unreadable: number }

const nothing: Opened = { opened: 0, unreadable: 0 }

/** A text and its question always fit in so many steps, so that all sealed texts are equally long. */
const stepsOfWords = 5

/**
 * Opens a batch of answers, if enough wait: the ticked answers are kept in an
 * order made by lot, and what was written is taken from them and sealed again,
 * text by text, in another such order. All of it or nothing: a crash leaves the
 * answers sealed as they were, or all of them parted.
 */
export async function openAnswers(
  opener: Opener,
  keys: AnswerKeys,
  survey: string,
  { evenIfFew = false }: { evenIfFew?: boolean } = {},
): Promise<Opened> {
  await holdSurvey(opener.db, survey)
  const opening = await openingOf(opener.db, survey, opener.today)
  if (!opening) return nothing
  const { readable, unreadable } = await readSealed<Answer>(opener, keys, survey, 'answer')
  const number = howManyToOpen(readable.length, { closed: opening.closed, evenIfFew })
  if (number === 0) return { opened: 0, unreadable }
  const chosen = readable.slice(0, number)
  const answers = shuffled(chosen.map(({ what }) => what))
  await saveAnswers(opener, survey, answers)
  const words = shuffled(wordsOf(answers))
  await saveSealedWords(
    opener,
    survey,
    words.map((one) => seal(keys.sealing, JSON.stringify(one), sealedAbout(survey, 'words'), stepsOfWords)),
  )
  await removeSealed(opener, idsOf(chosen))
  await appendAudit(opener.db, { at: opener.at, act: 'open-answers', noun: 'survey', nounId: survey })
  return { opened: number, unreadable }
}

/**
 * Makes voices of texts that wait, in a transaction and an order of their own. They
 * are said on the day the survey opened, all of them: the day one came is kept
 * nowhere. When the survey is closed and every answer opened, none stays behind.
 */
export async function openWords(opener: Opener, keys: AnswerKeys, survey: string): Promise<Opened> {
  await holdSurvey(opener.db, survey)
  const opening = await openingOf(opener.db, survey, opener.today)
  if (!opening) return nothing
  const { readable, unreadable } = await readSealed<Written>(opener, keys, survey, 'words')
  const evenIfFew = opening.closed && (await numberSealed(opener, survey, 'answer')) === 0
  const number = howManyToOpen(readable.length, { closed: opening.closed, evenIfFew })
  if (number === 0) return { opened: 0, unreadable }
  const chosen = shuffled(readable.slice(0, number))
  const written = chosen.map(({ what }) => what)
  const saved = await saveVoices(
    opener,
    written.map(({ question, words, language }) => ({
      source: 'survey' as const,
      dialogue: null,
      survey,
      question,
      area: null,
      saidOn: opening.openedOn,
      speaker: 'residents' as const,
      keyGroup: '',
      words,
      language,
    })),
  )
  const receipts = saved.map(({ id }, at) => ({ voice: id, digest: written[at]!.digest }))
  await saveReceipts(
    opener,
    receipts.filter(({ digest }) => digest !== ''),
  )
  await removeSealed(opener, idsOf(chosen))
  return { opened: number, unreadable }
}

/** When a survey is closed and nothing waits, which forms were sent is not needed any more. */
export async function tidyUp(opener: Opener, survey: string): Promise<void> {
  const opening = await openingOf(opener.db, survey, opener.today)
  if (opening?.closed && (await numberSealed(opener, survey, 'answer')) === 0)
    await forgetForms(opener, survey)
}

async function readSealed<What>(opener: Opener, keys: AnswerKeys, survey: string, holds: Held) {
  const rows = await sealedOf(opener, survey, holds)
  const readable = rows.flatMap(({ id, sealed }) => {
    const words = unseal(keys.sealing, sealed, sealedAbout(survey, holds))
    return words === null ? [] : [{ id, what: JSON.parse(words) as What }]
  })
  return { readable, unreadable: rows.length - readable.length }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** The same in an order by lot (Fisher and Yates), with chance that nobody can work out again. */
export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
