/**
 * Where a function that only falls or only rises crosses nought, between two
 * places of which it has another sign at each; until the room is `close` of the
 * place itself. Where it has one sign all the way, the end nearer to nought.
 * Source: Chandrupatla, Advances in Engineering Software 28 (1997) 145–149:
 * inverse quadratic steps where the function bends little, halving elsewhere.
 */
export function crossing(of: (place: number) => number, low: number, high: number, close = 1e-13): number {
  let [here, there] = [low, high]
  let [atHere, atThere] = [of(here), of(there)]
  if (atHere === 0 || atThere === 0) return atHere === 0 ? here : there
  if (atHere > 0 === atThere > 0) return Math.abs(atHere) < Math.abs(atThere) ? here : there
  let share = 0.5
  for (let step = 0; step < 200; step++) {
    const place = here + share * (there - here)
    const at = of(place)
    // The place before last: what the bend is read from.
    let [last, atLast] = [here, atHere]
    if (at > 0 !== atHere > 0) {
      last = there
      atLast = atThere
      there = here
      atThere = atHere
    }
    here = place
    atHere = at
    const nearest = Math.abs(atHere) < Math.abs(atThere) ? here : there
    const least = (close * Math.abs(nearest)) / Math.abs(there - here)
    if (at === 0 || !(least < 0.5)) return nearest
    const along = (here - there) / (last - there)
    const up = (atHere - atThere) / (atLast - atThere)
    const bendsLittle = up ** 2 < along && (1 - up) ** 2 < 1 - along
    const bent =
      (atHere / (atThere - atHere)) * (atLast / (atThere - atLast)) +
      ((last - here) / (there - here)) * (atHere / (atLast - atHere)) * (atThere / (atLast - atThere))
    share = Math.min(1 - least, Math.max(least, bendsLittle ? bent : 0.5))
  }
  return here
}
