import { shortDay, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import type { HeardDialogue } from './queries.ts'
import { byYear, standingOf } from './rules.ts'
import { surveysPath, surveyText } from './survey/words.pages.tsx'
import { themesPath, themesText } from './themes/words.pages.tsx'
import { dialoguePath, roomPath, text } from './words.pages.tsx'

/** Every dialogue by year: the plan ahead and what was held, each with its kind and how many voices. */
export function dialoguesPage(visit: Visit, dialogues: HeardDialogue[]): Response {
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      <p class="actions">
        {visit.may('build-dialogues') && (
          <a class="ds-button" href={`${roomPath}/new`}>
            {t.plan}
          </a>
        )}
        {visit.may('read-voices') && <a href={`${roomPath}/voices`}>{t.readVoices}</a>}
        {visit.reach === 'partnership' && <a href={themesPath}>{themesText(visit.language).title}</a>}
        {visit.reach === 'partnership' && <a href={surveysPath}>{surveyText(visit.language).title}</a>}
        <a href={`${roomPath}/feedback`}>{t.feedbackLink}</a>
      </p>
      {dialogues.length === 0 && <p>{t.none}</p>}
      {byYear(dialogues).map(([year, its]) => (
        <Table
          caption={t.year(year, its.length)}
          heads={[t.heads.what, t.heads.kind, t.facts.day, t.facts.keyGroups, t.heads.voices]}
          rows={its.map((dialogue) => row(visit, dialogue))}
        />
      ))}
    </AppPage>,
  )
}

function row(visit: Visit, dialogue: HeardDialogue) {
  const t = text(visit.language)
  const { title, kind, heldOn, keyGroups, voices } = dialogue
  const standing = standingOf(dialogue, voices, visit.act.today)
  return [
    <a href={dialoguePath(dialogue)}>{ownWords(title, visit)}</a>,
    t.kinds[kind],
    shortDay(heldOn, visit.language),
    keyGroups.length > 0 ? ownWords(keyGroups.join(', '), visit) : '–',
    standing === 'told' ? t.voices(writtenNumber(voices, visit.language)) : t.standings[standing],
  ]
}
