import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { allKinds } from '../../offences/rules.ts'
import { allKindsWords, changeSentence } from '../../web/changes/words.ts'
import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import type { Gathered } from './gathered.queries.ts'
import { type AgendaItem, type ItemSource, proposedSources } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AgendaText, sv } from './text.sv.ts'

export const agendaText = (language: Language): AgendaText => inLanguage({ sv, da, en }, language)

export const agendaPath = '/app/agenda'

export const agendaTrail = (language: Language) => [{ href: agendaPath, label: agendaText(language).title }]

export const kindWords = (kind: string, language: Language): string =>
  kind === allKinds ? allKindsWords(language) : offenceName(kind, language)

/** The items that are proposed, in words, of these kinds of offences. */
export function proposedItems(
  gathered: Gathered,
  kinds: readonly string[],
  country: 'SE' | 'DK',
  language: Language,
): AgendaItem[] {
  const t = agendaText(language)
  const development = gathered.kinds
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, places: [first] }) =>
      first
        ? [
            changeSentence(
              { ...first.development, ...first },
              first.name,
              kindWords(kind, language),
              language,
            ),
          ]
        : [],
    )
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
  const limits = gathered.limits.map(({ indicator, standing: { newest } }) =>
    newest ? `${indicator.name}: ${writtenNumber(newest.value, language)} ${indicator.unit}` : indicator.name,
  )
  const { behind } = gathered
  const changeRequests = gathered.changeRequests.map(({ title, count }) =>
    t.words.changeRequest(title, writtenNumber(count, language)),
  )
  const words: Record<ItemSource, string> = {
    development: gathered.kinds.length === 0 ? t.words.noFigures : development.join('\n\n'),
    'police-and-community': t.words['police-and-community'],
    'young-people': t.words['young-people'],
    limits: t.words.limits(listed(limits)),
    behind: t.words.behind(listed(behind)),
    'change-requests': listed(changeRequests),
    own: '',
  }
  return proposedSources({ country, limits, behind, changeRequests }).map(({ source, isTakenUp }) => ({
    source,
    isTakenUp,
    heading: t.headings[source],
    words: words[source],
  }))
}
