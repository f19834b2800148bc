import type { Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'

/** Where an item of a proposed agenda comes from; `own` is somebody's own. */
export const itemSources = [
  'development',
  'police-and-community',
  'young-people',
  'limits',
  'behind',
  'change-requests',
  'own',
] as const
export type ItemSource = (typeof itemSources)[number]

/** An item of an agenda: a heading, and what is known before the meeting. */
export type AgendaItem = {
  source: ItemSource
  heading: string
  words: string
  /** Whether it is taken up; one that is not keeps its words. */
  isTakenUp: boolean
}

/** A proposal of what to take up at a meeting. The day may still be open. */
export type AgendaWords = { title: string; meetsOn: Day | null; items: AgendaItem[] }
export type AgendaProposal = AgendaWords & { id: string; number: number; writtenAt: Date }

/** What in the system asks to be taken up; each a line, already in words. */
export type Waiting = {
  country: 'SE' | 'DK'
  limits: readonly string[]
  behind: readonly string[]
  changeRequests: readonly string[]
}

type Proposed = Pick<AgendaItem, 'source' | 'isTakenUp'>

/**
 * Which items are proposed, and which of them are ticked to begin with: the
 * development and the cooperation of police and local community always; work
 * with children and young people in Denmark, where it is part of every local
 * council's task; the rest where something waits.
 */
export function proposedSources(waiting: Waiting): Proposed[] {
  const isWaiting: Partial<Record<ItemSource, boolean>> = {
    limits: waiting.limits.length > 0,
    behind: waiting.behind.length > 0,
    'change-requests': waiting.changeRequests.length > 0,
  }
  return itemSources.flatMap((source): Proposed[] => {
    if (source === 'own') return Array.from({ length: ownItems }, () => ({ source, isTakenUp: false }))
    if (source === 'young-people') return [{ source, isTakenUp: waiting.country === 'DK' }]
    const waits = isWaiting[source]
    return waits === false ? [] : [{ source, isTakenUp: true }]
  })
}

/** How many items of their own somebody can add on one page; saved and opened again, there are as many new ones. */
export const ownItems = 3

export const longest = { title: 120, heading: 200, words: 4000 } as const

export type AgendaProblem = 'missing' | 'tooLong' | 'personalData' | 'noItem'
/** By field: `title`, `items`, `heading-0`, `words-0`. */
export type AgendaProblems = Record<string, AgendaProblem>

/** What stands in the way of keeping a proposal. */
export function problemsWithAgenda({ title, items }: Pick<AgendaWords, 'title' | 'items'>): AgendaProblems {
  const problems: AgendaProblems = {}
  const look = (field: string, words: string, most: number) => {
    if (words.length > most) problems[field] = 'tooLong'
    else if (pointsOutAPerson(words)) problems[field] = 'personalData'
  }
  if (title === '') problems.title = 'missing'
  else look('title', title, longest.title)
  for (const [at, { heading, words, isTakenUp }] of items.entries()) {
    if (heading === '' && (isTakenUp || words !== '')) problems[`heading-${at}`] = 'missing'
    else look(`heading-${at}`, heading, longest.heading)
    look(`words-${at}`, words, longest.words)
  }
  if (!items.some(({ isTakenUp }) => isTakenUp)) problems.items = 'noItem'
  return problems
}

/** The items that are kept: those with anything in them. */
export const keptItems = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(({ heading, words }) => heading !== '' || words !== '')

/** The items as the meeting meets them, in their order. */
export const takenUp = (items: readonly AgendaItem[]): AgendaItem[] => items.filter((item) => item.isTakenUp)

/** The kinds whose development is proposed first: those that clearly changed, or else the first few. */
export function kindsProposed(told: readonly { kind: string; isClear: boolean }[]): string[] {
  const clear = told.filter(({ isClear }) => isClear)
  return (clear.length > 0 ? clear : told).slice(0, 3).map(({ kind }) => kind)
}
