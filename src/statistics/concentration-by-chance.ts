import { seededRandom } from './seeded-random.ts'

/**
 * How many places hold half of the events on average, if each event falls on
 * any of equal places alike. A few events on many places always look
 * concentrated; only what goes beyond this is.
 * Source: Bernasco and Steenbeek, J Quant Criminol 33 (2017) 451–467.
 */
export function concentrationByChance(
  events: number,
  places: number,
  { draws, seed }: { draws: number; seed: number },
): number {
  if (events === 0 || places === 0) return 0
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const random = seededRandom(seed, draw)
    const hits = new Map<number, number>()
    for (let event = 0; event < events; event++) {
      const place = random(places)
      hits.set(place, (hits.get(place) ?? 0) + 1)
    }
    sum += placesWithHalf([...hits.values()], events)
  }
  return sum / draws
}

function placesWithHalf(hits: number[], events: number): number {
  let held = 0
  let places = 0
  for (const count of hits.sort((one, other) => other - one)) {
    held += count
    places += 1
    if (2 * held >= events) break
  }
  return places
}
