/** A problem as far as two pictures are held against each other. */
export type ComparedProblem = {
  id: string
  title: string
  words: string
  theme: string
  area: string
  priority: { place: number | null } | null
}

/** What a problem said in one of the pictures, and its place among the priorities; null where it had none. */
export type Face = { title: string; words: string; place: number | null }

export const changeKinds = ['new', 'gone', 'reworded', 'moved'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One problem then and now; nothing in `what` where it stands as it stood. */
export type ProblemChange = { what: ChangeKind[]; before: Face | null; now: Face | null }

/**
 * The problems of two pictures side by side: what is new, gone, worded otherwise
 * or given another place. A problem is the same one when it has the same id, as
 * in two versions of one picture; from picture to picture, when it has the same
 * title, or else is the only one left of its theme and area in both.
 */
export function changesBetween(
  before: readonly ComparedProblem[],
  now: readonly ComparedProblem[],
): ProblemChange[] {
  const paired = pairs(before, now)
  const kept = new Set(paired.values())
  return [
    ...now.map((problem) => changeOf(paired.get(problem) ?? null, problem)),
    ...before.filter((problem) => !kept.has(problem)).map((problem) => changeOf(problem, null)),
  ]
}

type Pairs = Map<ComparedProblem, ComparedProblem>

function pairs(before: readonly ComparedProblem[], now: readonly ComparedProblem[]): Pairs {
  const found: Pairs = new Map()
  const alike: ((problem: ComparedProblem) => string)[] = [
    ({ id }) => id,
    ({ title }) => plain(title),
    ({ theme, area }) => (theme === '' ? '' : `${theme}\n${area}`),
  ]
  for (const key of alike) {
    const taken = new Set(found.values())
    const leftNow = now.filter((problem) => !found.has(problem) && key(problem) !== '')
    const leftBefore = before.filter((problem) => !taken.has(problem))
    for (const problem of leftNow) {
      const same = leftBefore.filter((other) => key(other) === key(problem))
      const rivals = leftNow.filter((other) => key(other) === key(problem))
      if (same.length === 1 && rivals.length === 1 && same[0]) found.set(problem, same[0])
    }
  }
  return found
}

const plain = (words: string) => words.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ')

function changeOf(former: ComparedProblem | null, present: ComparedProblem | null): ProblemChange {
  const [before, now] = [former && faceOf(former), present && faceOf(present)]
  return { what: kindsOf(before, now), before, now }
}

function kindsOf(before: Face | null, now: Face | null): ChangeKind[] {
  if (!before) return ['new']
  if (!now) return ['gone']
  const reworded = before.title !== now.title || before.words !== now.words
  return [
    ...(reworded ? (['reworded'] as const) : []),
    ...(before.place !== now.place ? (['moved'] as const) : []),
  ]
}

const faceOf = ({ title, words, priority }: ComparedProblem): Face => ({
  title,
  words,
  place: priority?.place ?? null,
})

/** What a version is held against unless somebody chooses: the one that was frozen next before it. */
export function frozenBefore<Version extends { picture: string; number: number }>(
  now: { picture: string; number: number },
  newestFirst: readonly Version[],
): Version | undefined {
  const at = newestFirst.findIndex(({ picture, number }) => picture === now.picture && number === now.number)
  return at === -1 ? undefined : newestFirst[at + 1]
}
