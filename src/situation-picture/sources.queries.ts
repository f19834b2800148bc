import type { Trx } from '../database/transaction.ts'
import { dialoguesOf } from '../dialogue/queries.ts'
import { surveysOf } from '../dialogue/survey/queries.ts'
import { titleFor } from '../dialogue/survey/rules.ts'
import type { Language } from '../web/languages.ts'

/** Something of an earlier step that a statement can rest on. */
export type Source = { id: string; name: string }

/** The partnership's surveys by their title in a language, or in one that they have. */
export async function surveyNames(db: Trx, partnership: string, language: Language): Promise<Source[]> {
  const surveys = await surveysOf(db, partnership)
  return byName(surveys.map((survey) => ({ id: survey.id, name: titleFor(survey, language).words })))
}

/** The partnership's meetings and dialogues by their title. */
export async function dialogueNames(db: Trx, partnership: string): Promise<Source[]> {
  const dialogues = await dialoguesOf(db, partnership)
  return byName(dialogues.map(({ id, title }) => ({ id, name: title })))
}

function byName(sources: Source[]): Source[] {
  const collator = new Intl.Collator('sv')
  return sources.sort((one, other) => collator.compare(one.name, other.name))
}
