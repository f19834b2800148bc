/** What a line of the audit log was done to: its words as they read now, and the page that shows it. */
export type Subject = { title: string; href: string }

/** A subject as it was found: the kind of page that shows it, and which one of that kind. */
export type FoundSubject = { sequence: number; page: SubjectPage; id: string; title: string | null }

/**
 * Who reads the log. `wholePlan` where somebody keeps the whole plan and the
 * whole picture, and so reads also what is for one organisation only.
 */
export type SubjectReader = { organisation: string; wholePlan: boolean }

const addressOf = {
  commitment: (id: string) => `/app/thread/commitment/${id}`,
  measure: (id: string) => `/app/action-plan/measure/${id}`,
  bundle: (id: string) => `/app/action-plan/bundle/${id}`,
  sharing: (id: string) => `/app/action-plan/sharing/${id}`,
  startingPoint: (id: string) => `/app/action-plan/starting-point/${id}`,
  resultStory: (id: string) => `/app/publication/result-stories/${id}`,
  agreement: (id: string) => `/app/agreement/${id}`,
  changeRequest: (id: string) => `/app/agreement/change-requests/${id}`,
  actionPlan: () => '/app/action-plan/versions',
  reading: (id: string) => `/app/action-plan/review/${id}`,
  areas: () => '/app/areas',
  report: (id: string) => `/app/publication/report/${id}`,
  dialogue: (id: string) => `/app/dialogue/dialogue/${id}`,
  survey: (id: string) => `/app/dialogue/survey/${id}`,
  population: () => '/app/dialogue/participation',
  theme: (id: string) => `/app/dialogue/themes/theme/${id}`,
  picture: (id: string) => `/app/situation-picture/${id}`,
  statement: (id: string) => `/app/situation-picture/statement/${id}`,
  problem: (id: string) => `/app/situation-picture/problem/${id}`,
  session: (id: string) => `/app/situation-picture/priority-session/${id}`,
  networks: () => '/app/situation-picture/networks',
}
type SubjectPage = keyof typeof addressOf

/** How much of long words stands in a line of the log: enough to know them again. */
const longest = 80

/** The subjects by the number of their line; what no longer has a name is left out. */
export function subjectsByLine(found: readonly FoundSubject[]): Map<number, Subject> {
  return new Map(
    found.flatMap(({ sequence, page, id, title }) =>
      title ? [[sequence, { title: shortened(title), href: addressOf[page](id) }] as const] : [],
    ),
  )
}

/** Cut between two words. */
function shortened(words: string): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || longest).trimEnd()} …`
}
