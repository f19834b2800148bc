import type { Child } from 'hono/jsx'
import type { Area } from '../../areas/rules.ts'
import { writtenNumber } from '../../web/languages.ts'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { sourceKinds, speakers } from '../voices/rules.ts'
import { voicesText } from '../voices/words.pages.tsx'
import { areaName } from '../words.pages.tsx'
import type { Count, ThemeCounts } from './counts.rules.ts'
import { themesText } from './words.pages.tsx'

type Props = { visit: Visit; counts: ThemeCounts; areas: Area[]; nameOf: (theme: string) => Child }

type Column = { label: string; of: (count: Count) => number | undefined }

/** The same counts by where they were heard, who spoke, of which area and of which key group. */
export function Divided({ visit, counts, areas, nameOf }: Props) {
  const t = themesText(visit.language)
  const tables = divisions(visit, counts.coded, areas)
  return (
    <>
      {tables.map(({ caption, columns }) => (
        <details>
          <summary>{caption}</summary>
          <Table
            caption={caption}
            heads={[t.heads.theme, ...columns.map(({ label }) => label)]}
            numbers={columns.map((_, at) => at + 1)}
            rows={counts.themes.map(({ theme, ...count }) => [
              nameOf(theme),
              ...columns.map(({ of }) => writtenNumber(of(count) ?? 0, visit.language)),
            ])}
          />
        </details>
      ))}
    </>
  )
}

/** One theme's count divided, as rows of what and how many; nothing that nobody said. */
export function DividedOne({ visit, count, areas }: { visit: Visit; count: Count; areas: Area[] }) {
  const t = themesText(visit.language).one
  const rows = divisions(visit, count, areas).flatMap(({ columns }) =>
    columns.map(({ label, of }) => [ownWords(label, visit), writtenNumber(of(count) ?? 0, visit.language)]),
  )
  const heads = [t.what, themesText(visit.language).heads.voices]
  return <Table caption={t.divided} heads={heads} numbers={[1]} rows={rows} />
}

/** The columns of each division, only those in which something was said at all. */
function divisions(visit: Visit, all: Count, areas: Area[]): { caption: string; columns: Column[] }[] {
  const t = themesText(visit.language)
  const words = voicesText(visit.language)
  return [
    {
      caption: t.bySource,
      columns: sourceKinds
        .filter((kind) => all.bySource[kind])
        .map((kind) => ({ label: words.sources[kind], of: (count: Count) => count.bySource[kind] })),
    },
    {
      caption: t.bySpeaker,
      columns: speakers
        .filter((speaker) => all.bySpeaker[speaker])
        .map((speaker) => ({
          label: words.speakers[speaker],
          of: (count: Count) => count.bySpeaker[speaker],
        })),
    },
    {
      caption: t.byArea,
      columns: Object.keys(all.byArea).map((area) => ({
        label: areaName(area, areas) ?? t.noArea,
        of: (count: Count) => count.byArea[area],
      })),
    },
    {
      caption: t.byGroup,
      columns: Object.keys(all.byGroup).map((group) => ({
        label: group,
        of: (count: Count) => count.byGroup[group],
      })),
    },
  ].filter(({ columns }) => columns.length > 0)
}
