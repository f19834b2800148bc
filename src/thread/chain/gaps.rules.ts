/** Where the red thread is broken. */
export const gapCodes = [
  'statementWithoutEvidence',
  'themeWithoutStatement',
  'problemWithoutFocusArea',
  'focusAreaWithoutProblem',
  'focusAreaWithoutMeasure',
  'outcomeNotMeasured',
  'measureWithoutFinding',
  'promiseWithoutVoices',
  'surveyUnused',
  'noFeedback',
] as const
export type GapCode = (typeof gapCodes)[number]

/** Who can close a gap: the coordinator alone, whoever said it, or whoever answers for that part of the plan. */
export type Closer = 'coordinator' | 'whoever-said-it' | 'whoever-answers'

export type Gap = { code: GapCode; id: string; title: string; by: Closer; href: string }

type Named = { id: string; title: string }

/** What the gaps are worked out from: everything that stands, with what it rests on. */
export type ThreadFacts = {
  themes: (Named & { voices: number })[]
  statements: (Named & { theme: string | null; themesBehind: string[]; rests: boolean })[]
  prioritised: Named[]
  focusAreas: (Named & { agreement: string; problems: string[]; isMeasured: boolean })[]
  measures: (Named & { focusArea: string; problems: string[] })[]
  promises: (Named & { measure: string; isHeardByBoth: boolean })[]
  /** Dialogues that were held and surveys that were closed. */
  heard: (Named & { source: 'dialogue' | 'survey'; isAnswered: boolean; isUsed: boolean })[]
}

/**
 * Every gap in the thread, in the order of the chain, each with who can close
 * it and where. A theme that nobody raised is no gap: there is nothing to state.
 */
export function gapsOf(facts: ThreadFacts): Gap[] {
  const stated = new Set(
    facts.statements.flatMap(({ theme, themesBehind }) => [...(theme ? [theme] : []), ...themesBehind]),
  )
  const madeOf = new Set(facts.focusAreas.flatMap(({ problems }) => problems))
  const worked = new Set(facts.measures.map(({ focusArea }) => focusArea))
  return [
    ...facts.statements
      .filter(({ rests }) => !rests)
      .map((one) =>
        gap('statementWithoutEvidence', one, 'whoever-said-it', `/app/situation-picture/statement/${one.id}`),
      ),
    ...facts.themes
      .filter(({ id, voices }) => voices > 0 && !stated.has(id))
      .map((one) => gap('themeWithoutStatement', one, 'coordinator', `/app/thread/theme/${one.id}`)),
    ...facts.prioritised
      .filter(({ id }) => !madeOf.has(id))
      .map((one) => gap('problemWithoutFocusArea', one, 'coordinator', '/app/agreement')),
    ...facts.focusAreas.flatMap((area) => gapsOfArea(area, worked.has(area.id))),
    ...facts.measures
      .filter(({ problems }) => problems.length === 0)
      .map((one) =>
        gap('measureWithoutFinding', one, 'whoever-answers', `/app/action-plan/measure/${one.id}/problems`),
      ),
    ...facts.promises
      .filter(({ isHeardByBoth }) => !isHeardByBoth)
      .map((one) =>
        gap('promiseWithoutVoices', one, 'whoever-answers', `/app/action-plan/commitment/${one.id}/themes`),
      ),
    ...facts.heard
      .filter(({ source, isUsed }) => source === 'survey' && !isUsed)
      .map((one) => gap('surveyUnused', one, 'coordinator', '/app/action-plan/starting-points/unused')),
    ...facts.heard
      .filter(({ isAnswered }) => !isAnswered)
      .map((one) => gap('noFeedback', one, 'coordinator', `/app/dialogue/feedback/${one.source}/${one.id}`)),
  ]
}

function gapsOfArea(area: ThreadFacts['focusAreas'][number], hasMeasure: boolean): Gap[] {
  const at = `/app/agreement/${area.agreement}#${area.id}`
  const found: Gap[] = []
  if (area.problems.length === 0)
    found.push(
      gap('focusAreaWithoutProblem', area, 'coordinator', `/app/agreement/focus-areas/${area.id}/problems`),
    )
  if (!hasMeasure)
    found.push(
      gap(
        'focusAreaWithoutMeasure',
        area,
        'coordinator',
        `/app/action-plan/focus-area/${area.id}/measure/new`,
      ),
    )
  if (!area.isMeasured) found.push(gap('outcomeNotMeasured', area, 'coordinator', at))
  return found
}

const gap = (code: GapCode, { id, title }: Named, by: Closer, href: string): Gap => ({
  code,
  id,
  title,
  by,
  href,
})

/** The gaps by what is missing, in the order of the chain. */
export function gapsByCode(gaps: readonly Gap[]): { code: GapCode; gaps: Gap[] }[] {
  return gapCodes.flatMap((code) => {
    const its = gaps.filter((one) => one.code === code)
    return its.length > 0 ? [{ code, gaps: its }] : []
  })
}
