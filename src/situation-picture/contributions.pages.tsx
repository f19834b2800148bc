import { type Language, writtenList, writtenNumber } from '../web/languages.ts'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import {
  type Contribution,
  contributed,
  hasContributed,
  sharedThemes,
  unheardIn,
} from './contributions.rules.ts'
import { voiceGroups } from './rules.ts'
import { text } from './words.pages.tsx'

/** What each municipality of a police area gave, who is missing, and which themes they share. */
export function Contributions({
  contributions,
  language,
  takeAt,
}: {
  contributions: Contribution[]
  language: Language
  /** Where a shared theme is taken as a problem; null for whoever may not. */
  takeAt: string | null
}) {
  const t = text(language).contributions
  const { given, all } = contributed(contributions)
  const themes = sharedThemes(contributions)
  return (
    <section>
      <h2>{t.title}</h2>
      <p class={`notice ${given === all ? 'good' : 'unsure'}`}>{t.count(given, all)}</p>
      <Table
        caption={t.title}
        heads={[t.municipality, t.has, t.statements, t.heard]}
        numbers={[2]}
        rows={contributions.map((one) => [
          one.name,
          standing(one, language),
          writtenNumber(one.spoken.length, language),
          heard(one, language),
        ])}
      />
      {themes.length === 0 ? (
        <p class="quiet">{t.noThemes}</p>
      ) : (
        <Table
          caption={t.themes}
          heads={[t.theme, t.where, ...(takeAt ? [t.problem] : [])]}
          rows={themes.map(({ id, name, municipalities }) => [
            name,
            writtenList(municipalities, language),
            ...(takeAt
              ? [
                  <PostForm class="inline" action={takeAt}>
                    <input type="hidden" name="theme" value={id} />
                    <button class="link-button" type="submit">
                      {t.take}
                    </button>
                  </PostForm>,
                ]
              : []),
          ])}
        />
      )}
    </section>
  )
}

function standing(contribution: Contribution, language: Language): string {
  const t = text(language).contributions
  if (!contribution.isOpen) return t.closed
  return hasContributed(contribution) ? t.given : t.none
}

/** Which of staff, residents and partners have spoken there. */
function heard(contribution: Contribution, language: Language): string {
  const { groups } = text(language)
  const missing = unheardIn(contribution)
  const named = voiceGroups.filter((group) => !missing.includes(group)).map((group) => groups[group])
  return writtenList(named, language)
}
