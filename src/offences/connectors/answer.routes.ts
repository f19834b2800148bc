import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { indicatorsOf, observationsOf } from '../indicators/queries.ts'
import type { Direction, IndicatorTopic } from '../indicators/rules.ts'
import { indicatorsPath } from '../indicators/words.pages.tsx'
import { takeOverAnswer } from './actions.ts'
import { figureAnswerPage } from './answer.pages.tsx'
import { followedBefore, keptAnswerIn } from './answers.rules.ts'
import { newsIn, unitIn } from './kolada.rules.ts'
import { type FigureAnswer, figureAnswersOf } from './queries.ts'
import { connectorsPath, connectorsText } from './words.pages.tsx'

const address = `${connectorsPath}/:figureAnswer`

/** An answer that came: looked at, then taken over into an indicator. */
export const answerRoutes: Route[] = [
  get(address, 'import-figures', (visit) =>
    withAnswer(visit, async (kept) => {
      const unit = unitIn(kept.title)
      const name = unit === '' ? kept.title : kept.title.slice(0, kept.title.lastIndexOf(','))
      return figureAnswerPage({
        ...{ visit, kept, ...(await told(visit, kept)) },
        filled: { name: name.slice(0, 120), unit, topic: 'crime' },
      })
    }),
  ),
  post(address, 'import-figures', (visit) =>
    withAnswer(visit, async (kept) => {
      const { act, filled, language } = visit
      const [code = ''] = kept.code.split(' ')
      const done = await takeOverAnswer(act, kept, {
        ...{ name: one(filled, 'name'), unit: one(filled, 'unit') },
        topic: one(filled, 'topic') as IndicatorTopic,
        direction: one(filled, 'direction') as Direction,
        source: connectorsText(language).kolada.publisher(code, kept.title).slice(0, 200),
        area: null,
      })
      if (done === 'unreadable')
        return figureAnswerPage({ visit, kept, read: null, existing: null, filled, problems: {} })
      if ('indicator' in done) return goTo(`${indicatorsPath}/${done.indicator}?noted=${done.noted}`)
      return figureAnswerPage({ visit, kept, ...(await told(visit, kept)), filled, problems: done.problems })
    }),
  ),
]

/** What the answer says beside what is held already. */
async function told({ act }: Visit, kept: FigureAnswer) {
  const { db, within } = act
  const before = followedBefore(await figureAnswersOf(db, within), kept.code)
  const existing = (await indicatorsOf(db, within)).find(({ id }) => id === before) ?? null
  const held = existing ? ((await observationsOf(db, within)).get(existing.id) ?? []) : []
  const read = keptAnswerIn(kept.code, kept.contents)
  return { existing, read: read && { ...read, years: newsIn(read.years, held) } }
}

async function withAnswer(visit: Visit, show: (kept: FigureAnswer) => Promise<Response>): Promise<Response> {
  const { act, params } = visit
  const kept = (await figureAnswersOf(act.db, act.within)).find(({ id }) => id === params.figureAnswer)
  return kept ? show(kept) : notFoundPage(visit)
}
