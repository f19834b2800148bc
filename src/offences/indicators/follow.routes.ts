import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { kindsCounted } from '../counted.queries.ts'
import { namedPlaces } from '../named-places.queries.ts'

import { kindsInOrder } from '../rules.ts'
import { kindWords } from '../words.pages.tsx'
import { followFigures } from './actions.ts'
import { countings, fromCoarsest } from './figures.rules.ts'
import { followPage } from './follow.pages.tsx'
import type { Direction } from './rules.ts'
import { indicatorsPath, indicatorsText } from './words.pages.tsx'

const address = `${indicatorsPath}/follow`

/** Beginning to follow reported offences by themselves. */
export const followRoutes: Route[] = [
  get(address, 'import-figures', async (visit) =>
    followPage({ visit, ...(await figuresHere(visit)), filled: { over: 'quarter', counted: 'offences' } }),
  ),
  post(address, 'import-figures', async (visit) => {
    const { act, filled, language } = visit
    const { follow: t } = indicatorsText(language)
    const written = {
      ...{ kind: one(filled, 'kind'), place: one(filled, 'place') },
      ...{ over: one(filled, 'over'), counted: one(filled, 'counted') },
    }
    // What somebody counts is told in words of the language it was set up in, as with any other indicator.
    const over = fromCoarsest.find((unit) => unit === written.over) ?? 'year'
    const counted = countings.find((counting) => counting === written.counted) ?? 'offences'
    const indicator = {
      name: one(filled, 'name') || t.named(kindWords(written.kind, language)),
      ...{ unit: t.units[counted][over], source: t.source },
      direction: one(filled, 'direction') as Direction,
    }
    const done = await followFigures(act, indicator, written)
    if ('id' in done) return goTo(`${indicatorsPath}/${done.id}`)
    return followPage({ visit, ...(await figuresHere(visit)), filled, problems: done.problems })
  }),
]

async function figuresHere({ act, partnership }: Visit) {
  return {
    kinds: kindsInOrder(await kindsCounted(act.db, act.within), partnership.country),
    places: await namedPlaces(act.db, act.within, partnership.name),
  }
}
