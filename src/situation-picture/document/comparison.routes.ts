import { get, type Route, type Visit } from '../../web/route.ts'
import { picturesOf } from '../queries.ts'
import { comparisonPage, versionKey } from './comparison.pages.tsx'
import { type ComparedProblem, changesBetween, frozenBefore } from './comparison.rules.ts'
import { changeTable } from './method.report.ts'
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
      const before = await problemsIn(visit, chosen.before, { versions, isPublic })
      const after = now === '' ? contents.problems : await problemsIn(visit, now, { versions, isPublic })
      const telling = { language: visit.language, written: contents.language }
      const changes = before && after && changeTable(changesBetween(before, after), telling)
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

/** The problems of a frozen version, as the visitor may read them; null where none is chosen. */
async function problemsIn(
  { act }: Visit,
  key: string,
  { versions, isPublic }: Among,
): Promise<ComparedProblem[] | null> {
  const listed = versions.find((version) => versionKey(version) === key)
  const found = listed && (await versionOf(act.db, act.within, listed.picture, listed.number))
  return found ? (isPublic ? found.publicContents : found.contents).problems : null
}
