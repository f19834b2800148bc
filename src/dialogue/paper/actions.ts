import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { type AnswerKeys, keyedDigest, seal } from '../../web/sealing.ts'
import type { Sending } from '../answers/public/actions.ts'
import { type TakenIn, takeInAnswer } from '../answers/public/queries.ts'
import { type Answer, sealedAbout } from '../answers/rules.ts'
import type { FilledIn } from '../survey/filled-in.rules.ts'
import type { SurveyLanguage } from '../survey/rules.ts'
import { paperChannel } from './rules.ts'

/**
 * Takes in a form typed in from paper, sealed as every answer is and by the same
 * way in. It is known to come from paper, and by nothing else: not who typed it,
 * nor when. There is no act here, on purpose, and nothing for the log. Who answered
 * on paper has no receipt, so a text carries no digest.
 */
export function takeInPaper(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  { form, ...place }: Sending,
  { ticked, written, language }: FilledIn & { language: SurveyLanguage },
): Promise<TakenIn> {
  const answer: Answer = {
    ticked,
    written: Object.entries(written).map(([question, words]) => ({ question, words, language, digest: '' })),
    channel: paperChannel,
    entered: true,
  }
  const sealed = seal(keys.sealing, JSON.stringify(answer), sealedAbout(place.survey, 'answer'))
  const key = keyedDigest(keys.forms, `${place.survey} ${form}`).toString('hex')
  return takeInAnswer(intake, { ...place, form: key, sealed })
}
