import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import type { SituationPicture } from '../rules.ts'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import { groundOf, type Statement, standingEvidence } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type StatementsText, sv } from './text.sv.ts'

export const text = (language: Language): StatementsText => inLanguage({ sv, da, en }, language)

/** What ids stand for: themes, areas and organisations by name. */
export type Names = { themes: Named[]; areas: Named[]; organisations: Named[] }
export type Named = { id: string; name: string }

export const nameIn = (named: readonly Named[], id: string | null) =>
  named.find((one) => one.id === id)?.name ?? ''

/** From a page of one statement back to the picture's statements. */
export function statementsTrail(visit: { language: Language }, picture: SituationPicture) {
  const list = { href: `/app/situation-picture/${picture.id}/statements`, label: text(visit.language).list }
  return [...pictureTrail(visit, picture), list]
}

/** "Polisen (Lokalpolisområde Vidsjö)": whose picture it is, and which organisation says it. */
export function saidBy({ party, organisation }: Statement, names: Names, language: Language): string {
  const name = nameIn(names.organisations, organisation)
  const whose = pictureText(language).parties[party]
  return name ? `${whose} (${name})` : whose
}

/** The theme and the area a statement belongs to, in one line. */
export function aboutWords(
  { theme, area }: Pick<Statement, 'theme' | 'area'>,
  names: Names,
  language: Language,
): string {
  const t = text(language)
  return `${nameIn(names.themes, theme) || t.noTheme} · ${nameIn(names.areas, area) || t.wholeMunicipality}`
}

/** On what a statement rests, and whether it can be put to the vote. */
export function Ground({ statement, language }: { statement: Statement; language: Language }) {
  const t = text(language).ground
  const ground = groundOf(statement)
  if (ground === 'evidence')
    return (
      <p class="quiet small">
        {t.evidence(writtenNumber(standingEvidence(statement.evidence).length, language))}
      </p>
    )
  return <p class={`notice ${ground === 'none' ? 'unsure' : 'trouble'}`}>{t[ground]}</p>
}
