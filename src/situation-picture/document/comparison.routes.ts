import { countsThatHold } from '../../offences/counted.queries.ts'
import { get, type Route, type Visit } from '../../web/route.ts'
import { picturesOf } from '../queries.ts'
import { comparisonPage, versionKey } from './comparison.pages.tsx'
import { changesBetween, frozenBefore } from './comparison.rules.ts'
import { figuresTable } from './figures.report.ts'
import { figuresIn, figuresSince } from './figures.rules.ts'
import { changeTable } from './method.report.ts'
import type { PictureContents } from './rules.ts'
import { type ListedVersion, versionOf, versionsOf } from './versions.queries.ts'
import { withDocument } from './visited.routes.ts'

const address = '/app/situation-picture/:situationPicture/document/compare'

/** One picture held against another: two versions, or a version and the picture as it stands. */
export const comparisonRoutes: Route[] = [
  get(address, 'read-drafts', (visit) =>
    withDocument(visit, async ({ picture, contents }) => {
      const { act, query } = visit
      const titles = new Map((await picturesOf(act.db, act.within)).map(({ id, title }) => [id, title]))
      const versions = (await versionsOf(act.db, act.within)).map((version) => ({
        ...version,
        title: titles.get(version.picture) ?? '',
      }))
      const now = query.get('now') ?? ''
      const chosen = { before: query.get('before') ?? keyBefore(now, versions), now }
      const isPublic = contents.audience === 'public'
      const before = await contentsIn(visit, chosen.before, { versions, isPublic })
      const after = now === '' ? contents : await contentsIn(visit, now, { versions, isPublic })
      const telling = { language: visit.language, written: contents.language }
      const figures = before ? figuresIn(before) : []
      const counts = figures.length === 0 ? [] : await countsThatHold(act.db, act.within)
      const changes = before &&
        after && [
          ...changeTable(changesBetween(before.problems, after.problems), telling),
          ...figuresTable(figuresSince(figures, counts), visit.language),
        ]
      return comparisonPage({ visit, picture, versions, chosen, changes })
    }),
  ),
]

/** The version before another, as the address names it; empty where there is none. */
function keyBefore(now: string, versions: readonly ListedVersion[]): string {
  const chosen = versions.find((version) => versionKey(version) === now)
  const before = chosen && frozenBefore(chosen, versions)
  return before ? versionKey(before) : ''
}

type Among = { versions: ListedVersion[]; isPublic: boolean }

/** What a frozen version says, as the visitor may read it; null where none is chosen. */
async function contentsIn(
  { act }: Visit,
  key: string,
  { versions, isPublic }: Among,
): Promise<PictureContents | null> {
  const listed = versions.find((version) => versionKey(version) === key)
  const found = listed && (await versionOf(act.db, act.within, listed.picture, listed.number))
  return found ? (isPublic ? found.publicContents : found.contents) : null
}
