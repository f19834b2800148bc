import { type Language, writtenList, writtenMoment } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import { type Term, terms } from '../terms.rules.ts'
import type { SettingsField } from './meanwhile.rules.ts'
import type { SettingsVersion } from './queries.ts'
import { changedSettings, type Settings, timeZones } from './rules.ts'
import { settingsText } from './words.pages.tsx'

/** Every change of the settings: who, when, and what stood on either side. */
export function History({ visit, history }: { visit: Visit; history: SettingsVersion[] }) {
  const t = settingsText(visit.language)
  return (
    <section>
      <h2>{t.historyHead}</h2>
      <Table
        caption={t.historyHead}
        heads={[t.historyWhen, t.historyWho, t.historyWhat]}
        rows={history.map(({ settings, writtenAt, writtenByName }, i) => [
          writtenMoment(writtenAt, visit.partnership.timeZone, visit.language),
          writtenByName ?? '–',
          whatChanged(history[i + 1]?.settings, settings, visit.language),
        ])}
      />
    </section>
  )
}

function whatChanged(before: Settings | undefined, after: Settings, language: Language) {
  const t = settingsText(language)
  if (!before) return t.historyFirst
  const changes = changedSettings(before, after).flatMap((field) => {
    if (field === 'logo') return [t.fields.logo]
    if (field !== 'termSet') return [fromTo(t.fields[field], field, before, after, language)]
    return changedTerms(before, after).map((term) =>
      fromTo(t.terms[term], `term-${term}`, before, after, language),
    )
  })
  return changes.length > 0 ? changes.map((change) => <div>{change}</div>) : t.historyNothing
}

function fromTo(name: string, field: SettingsField, before: Settings, after: Settings, language: Language) {
  return `${name}: ${settingInWords(before, field, language)} → ${settingInWords(after, field, language)}`
}

function changedTerms(before: Settings, after: Settings): Term[] {
  return terms.filter((term) => before.termSet[term] !== after.termSet[term])
}

/** What a setting says; a dash where it says nothing. */
export function settingInWords(settings: Settings, field: SettingsField, language: Language): string {
  const t = settingsText(language)
  const { kinds, countries } = roomText(language)
  if (field === 'kind') return kinds[settings.kind]
  if (field === 'country') return countries[settings.country]
  if (field === 'languages')
    return writtenList(
      settings.languages.map((each) => webText(each as Language).language),
      language,
    )
  if (field === 'timeZone') {
    const zone = timeZones.find((each) => each === settings.timeZone)
    return zone ? t.zones[zone] : settings.timeZone
  }
  if (field === 'published') return settings.published ? t.yes : t.no
  if (field.startsWith('term-')) return settings.termSet[field.slice('term-'.length)] || '–'
  return String(settings[field as 'name' | 'accent' | 'logoAlt' | 'responsibleBoard' | 'contact'] ?? '–')
}
