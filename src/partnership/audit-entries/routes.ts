import { get, type Route } from '../../web/route.ts'
import { reachOf } from '../rules.ts'
import { auditPage, auditPath } from './pages.tsx'
import { auditLines, nounsInAudit } from './queries.ts'
import { subjectsOf } from './subjects.queries.ts'
import type { Subject } from './subjects.rules.ts'

const linesAPage = 50

export const auditEntryRoutes: Route[] = [
  get(auditPath, 'read-audit', async (visit) => {
    const { db, within, role, organisation } = visit.act
    const noun = visit.query.get('noun') || null
    const before = Number(visit.query.get('before')) || null
    // One more than is shown tells whether there is another page.
    const found = await auditLines(db, within, { noun, before, lines: linesAPage + 1 })
    const lines = found.slice(0, linesAPage)
    const last = found.length > linesAPage ? lines.at(-1) : undefined
    const older = last
      ? `${auditPath}?${new URLSearchParams({ noun: noun ?? '', before: String(last.sequence) })}`
      : null
    // Whoever keeps people and settings reads no plan; the lines tell them only what was done.
    const subjects =
      reachOf(role, 'read-plan') === 'partnership'
        ? await subjectsOf(
            db,
            lines,
            { organisation, wholePlan: reachOf(role, 'write-plan') === 'partnership' },
            visit.partnership.languages[0],
          )
        : new Map<number, Subject>()
    return auditPage(visit, { lines, subjects, nouns: await nounsInAudit(db, within), noun, older })
  }),
]
