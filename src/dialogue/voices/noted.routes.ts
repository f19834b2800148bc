import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { choicesFor } from '../visited.routes.ts'
import { noteVoices } from './actions.ts'
import { captureIn, justKept, keptAfter } from './kept.routes.ts'
import { notedPage } from './noted.pages.tsx'
import type { NotedProblems } from './noted.rules.ts'
import { voicesPath } from './words.pages.tsx'

const path = `${voicesPath}/new`

/** Tips and what was said on walks: they belong to everybody, so whoever writes them down reaches everything. */
export const notedRoutes: Route[] = [
  get(path, 'build-dialogues', (visit) => forAll(visit, () => form(visit, beginning(visit)))),
  post(path, 'build-dialogues', (visit) =>
    forAll(visit, async () => {
      const { act, filled } = visit
      const noted = {
        ...captureIn(filled),
        source: one(filled, 'source'),
        saidOn: day(filled, 'saidOn') ?? '',
      }
      const done = await noteVoices(act, noted)
      if ('problems' in done) return form(visit, filled, done.problems)
      return goTo(`${path}?${keptAfter(filled, done.saved, keptFields)}`)
    }),
  ),
]

const keptFields = ['source', 'area', 'language'] as const

function beginning({ act, query, partnership }: Visit): Filled {
  const usual = { source: 'tip', area: '', language: partnership.languages[0] ?? 'sv' }
  const kept = keptFields.map((field) => [field, query.get(field) ?? usual[field]])
  // What one line says is one voice, as at a dialogue.
  return { ...Object.fromEntries(kept), saidOn: act.today, speaker: 'residents' }
}

function forAll(visit: Visit, show: () => Promise<Response>): Response | Promise<Response> {
  return visit.reach === 'partnership' ? show() : notAllowedPage(visit)
}

async function form(visit: Visit, filled: Filled, problems?: NotedProblems): Promise<Response> {
  const { areas } = await choicesFor(visit)
  if (problems) return notedPage({ visit, areas, filled, problems })
  return notedPage({ visit, areas, filled, just: await justKept(visit) })
}
