import type { Kysely } from 'kysely'
import type { Day } from '../calendar.ts'
import { addDays } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import type { Ticked } from '../dialogue/answers/rules.ts'
import { saveAnswers } from '../dialogue/answers/sealed.queries.ts'
import { channelsOf } from '../dialogue/survey/queries.ts'
import type { Question, Survey } from '../dialogue/survey/rules.ts'
import { answersOf, shownQuestions } from '../dialogue/survey/shown.rules.ts'
import { saveVoices } from '../dialogue/voices/queries.ts'
import { chanceFor } from './chance.ts'
import { actingIn, type Place } from './place.ts'
import type { SeededVoice } from './seed-dialogues.ts'
import { type RoundStory, surveyRounds } from './stories/survey-voices.ts'

/** Answers the invented surveys, each as if its batches had been opened. Gives what was written, for whoever codes it. */
export async function seedAnswers(
  app: Kysely<Tables>,
  place: Place,
  surveys: readonly Survey[],
  today: Day,
): Promise<SeededVoice[]> {
  const seeded: SeededVoice[] = []
  for (const survey of surveys) {
    const round = surveyRounds[survey.opening?.slug ?? '']
    if (!round || !survey.opening) continue
    const closed = survey.closesOn === null ? today : addDays(survey.closesOn, 1)
    seeded.push(...(await answer(app, place, survey, round, closed < today ? closed : today)))
  }
  return seeded
}

function answer(app: Kysely<Tables>, place: Place, survey: Survey, round: RoundStory, day: Day) {
  const chance = chanceFor(survey.opening!.slug)
  return actingIn(app, place, day, async (act): Promise<SeededVoice[]> => {
    const links = ['', ...(await channelsOf(act.db, act.within, survey.id)).map(({ code }) => code)]
    const answers = Array.from({ length: round.answered }, () => ({
      channel: links[Math.floor(chance() * links.length)]!,
      entered: chance() < 0.06,
      ticked: tickedBy(survey.questions, round, chance),
    }))
    await saveAnswers(act, survey.id, answers)
    const question = survey.questions.find(({ kind }) => kind === 'free-text')?.key ?? ''
    const saved = await saveVoices(
      act,
      round.written.map(([, words]) => ({
        source: 'survey',
        dialogue: null,
        survey: survey.id,
        question,
        area: null,
        saidOn: survey.opening!.openedOn,
        speaker: 'residents',
        keyGroup: '',
        words,
        language: survey.languages[0] ?? 'sv',
      })),
    )
    return saved.map(({ id }, at) => ({
      id,
      theme: round.written[at]![0],
      heardOn: day,
      dialogue: survey.id,
    }))
  })
}

/** One person's ticks, question by question, so that nobody is asked what they would not have been. */
function tickedBy(questions: readonly Question[], round: RoundStory, chance: () => number): Ticked {
  const ticked: Parameters<typeof shownQuestions>[1] = {}
  for (const question of questions) {
    if (question.kind === 'free-text' || !shownQuestions(questions, ticked).includes(question)) continue
    // One in twelve skips a question that may be skipped.
    if (!question.core && !question.required && chance() < 0.08) continue
    const given = answerTo(question, round, chance)
    if (given !== undefined) ticked[question.key] = given
  }
  return ticked
}

function answerTo(question: Question, round: RoundStory, chance: () => number) {
  const { kind, options, rows, core, key } = question
  if (core)
    return coreAnswer(
      options.map((option) => option.key),
      key === 'safe-after-dark' ? round.safe : round.trusts,
      chance,
    )
  if (kind === 'scale') return 1 + Math.floor((chance() + chance()) * 2.5)
  if (kind === 'multiple') {
    const chosen = options.filter(() => chance() < 0.35).slice(0, 3)
    return chosen.length > 0 ? chosen.map((option) => option.key) : undefined
  }
  if (kind === 'matrix')
    return Object.fromEntries(
      rows.map((row) => [row.key, options[Math.floor(chance() ** 1.6 * options.length)]!.key]),
    )
  const possible = answersOf(question).length > 0 ? answersOf(question) : options.map((option) => option.key)
  return possible[Math.floor(chance() * possible.length)]
}

/** The first two answers of a core question are the good ones, the last is not knowing. */
function coreAnswer(keys: readonly string[], share: number, chance: () => number): string {
  if (chance() < 0.04) return keys.at(-1)!
  const good = chance() < share
  const among = good ? keys.slice(0, 2) : keys.slice(2, -1)
  return among[Math.floor(chance() ** 1.4 * among.length)]!
}
