import { actionPlansOf, adoptionsOf } from '../action-plan/adoption.queries.ts'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import { daysOf } from '../agreement/agreement.rules.ts'
import { municipalitiesBelow } from '../agreement/municipalities/queries.ts'
import { agreementsOf, focusAreasOf, goalsOf } from '../agreement/queries.ts'
import type { Agreement } from '../agreement/rules.ts'
import type { Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import { settingsHistory } from '../partnership/settings/queries.ts'
import { daysTakingPart, dayToJudge, type LocalWork, type PartTwo, workOn } from './rules.ts'

/**
 * What each municipality that an agreement covers has of its part 2, by name.
 * Read through what the municipality has opened, and nothing where it has not.
 */
export async function partTwosOf(
  db: Trx,
  partnership: string,
  agreement: Agreement,
  today: Day,
): Promise<PartTwo[]> {
  const below = await municipalitiesBelow(db, partnership)
  const parts: PartTwo[] = []
  for (const covered of agreement.municipalities) {
    const { municipality } = covered
    const known = below.find(({ id }) => id === municipality)
    const days = daysTakingPart(covered, daysOf(agreement))
    const work = known?.isOpen ? await localWorkOf(db, municipality) : null
    parts.push({
      ...{ municipality, name: known?.name ?? '', ...days },
      work: work && workOn(work, dayToJudge(days, today), today),
    })
  }
  return parts
}

async function localWorkOf(db: Trx, municipality: string): Promise<LocalWork> {
  const agreements = await agreementsOf(db, municipality)
  const areas = await focusAreasOf(db, municipality)
  const goals = await goalsOf(db, municipality)
  return {
    goals: goals.map(({ focusArea, words, owner }) => {
      const area = areas.find(({ id }) => id === focusArea)
      const agreement = agreements.find(({ id }) => id === area?.agreement)
      const term = agreement ? daysOf(agreement) : { from: null, to: null }
      return { ...{ words, owner, focusArea: area?.name ?? '' }, ...term }
    }),
    plans: await adoptedPlansOf(db, municipality),
    promises: await promisesOf(db, municipality),
  }
}

async function adoptedPlansOf(db: Trx, municipality: string): Promise<LocalWork['plans']> {
  const plans: LocalWork['plans'] = []
  for (const { id, title, fromDay: from, toDay: to } of await actionPlansOf(db, municipality)) {
    const adoptions = await adoptionsOf(db, id)
    plans.push({ title, from, to, adoptedOn: adoptions.map(({ adoptedOn }) => adoptedOn) })
  }
  return plans
}

/** Published is what residents can read: the promise and its measure are public, and so is the partnership's site. */
async function promisesOf(db: Trx, municipality: string): Promise<LocalWork['promises']> {
  const [newest] = await settingsHistory(db, municipality)
  const measures = await measuresOf(db, municipality)
  const publicMeasures = new Set(
    measures
      .filter(({ visibility, cancellation }) => visibility === 'public' && !cancellation)
      .map(({ id }) => id),
  )
  return (await commitmentsOf(db, municipality)).flatMap(
    ({ promise, measure, begins, promisedFrom, ending }) =>
      promise
        ? [
            {
              words: promise.words,
              begins: promisedFrom ?? begins,
              endedOn: ending?.day ?? null,
              isPublished:
                promise.public && publicMeasures.has(measure) && newest?.settings.published === true,
            },
          ]
        : [],
  )
}
