import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import { writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, type Choice, Select } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import type { SituationPicture } from '../rules.ts'
import type { ListedVersion } from './versions.queries.ts'
import { documentTrail, text } from './words.pages.tsx'

type ComparisonProps = {
  visit: Visit
  picture: SituationPicture
  versions: (ListedVersion & { title: string })[]
  /** Which are held against each other; `now` empty for the picture as it stands. */
  chosen: { before: string; now: string }
  /** The table of the problems; null until both are chosen. */
  changes: Block[] | null
}

/** How a version is chosen in the address. */
export const versionKey = ({ picture, number }: { picture: string; number: number }) => `${picture}.${number}`

/** Two pictures side by side, by their problems. */
export function comparisonPage({ visit, picture, versions, chosen, changes }: ComparisonProps): Response {
  const { language } = visit
  const { comparing: t } = text(language)
  const choices: Choice[] = versions.map((version) => ({
    value: versionKey(version),
    label: t.choice(
      version.title,
      writtenNumber(version.number, language),
      writtenDay(version.frozenOn, language),
    ),
  }))
  return answer(
    <AppPage visit={visit} title={t.title} trail={documentTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      {versions.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <form method="get" action={visit.path} class="sheet">
          <Select filled={chosen} problems={{}} name="before" label={t.before} choices={choices} />
          <Select filled={chosen} problems={{}} name="now" label={t.now} empty={t.today} choices={choices} />
          <div class="actions">
            <Button>{t.show}</Button>
          </div>
        </form>
      )}
      {changes && <DocumentOnPage blocks={changes} />}
    </AppPage>,
  )
}
