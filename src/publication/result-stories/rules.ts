import { textProblem } from '../../action-plan/free-text.rules.ts'
import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'

/** What a result looks like at a place: what it was like, what was done, what it is like now. */
export type ResultWords = {
  title: string
  place: string
  /** The measure it came of. */
  measure: string
  words: string
  /** The day the result could be seen. */
  seenOn: Day
  public: boolean
}

export const moments = ['before', 'after'] as const
export type Moment = (typeof moments)[number]

export type PictureWords = {
  moment: Moment
  /** What the picture shows, for whoever does not see it. */
  alt: string
  caption: string
  /** By whom, as the photographer wants to be named; empty where not at all. */
  photographer: string
}

export type ResultPicture = PictureWords & {
  id: string
  width: number
  height: number
  /** The reason it was taken back; null while it is shown. */
  struck: string | null
}

/** A story as its newest version reads, with its pictures. */
export type ResultStory = ResultWords & { id: string; number: number; pictures: ResultPicture[] }

/** The pictures that are shown: of before, then of after. */
export function shownPictures(pictures: readonly ResultPicture[]): ResultPicture[] {
  return moments.flatMap((moment) =>
    pictures.filter((picture) => picture.moment === moment && picture.struck === null),
  )
}

export type ResultProblem =
  | 'missing'
  | 'unknown'
  | 'future'
  | 'noReason'
  | 'changedMeanwhile'
  | 'mustAgree'
  | 'notAPicture'
  | 'tooLarge'
  | 'tooManyPixels'
  | 'tooSmall'
  | 'broken'
  | 'tooLong'
  | 'personalData'
export type ResultProblems = Problems<string, ResultProblem>

export const longest = { line: 200, words: 3000 } as const

const line = (text: string) => textProblem(text, longest.line) || undefined
const neededLine = (text: string) => (text === '' ? 'missing' : line(text))

/** What a story lacks before it can be kept; a change of one that is kept says why. */
export function problemsWithStory(
  story: Omit<ResultWords, 'seenOn'> & { seenOn: Day | null },
  change: { isNew: boolean; reason: string },
  { measures, today }: { measures: readonly string[]; today: Day },
): ResultProblems {
  const { measure, seenOn } = story
  return {
    title: neededLine(story.title),
    place: neededLine(story.place),
    measure: measure === '' ? 'missing' : measures.includes(measure) ? undefined : 'unknown',
    words: story.words === '' ? 'missing' : textProblem(story.words, longest.words) || undefined,
    seenOn: seenOn === null ? 'missing' : seenOn > today ? 'future' : undefined,
    reason: change.isNew ? undefined : change.reason === '' ? 'noReason' : line(change.reason),
  }
}

/**
 * What a picture lacks beside the picture itself: words for whoever does not
 * see it, the photographer's leave, and that nobody can be recognised.
 */
export function problemsWithPicture(
  picture: PictureWords,
  ticks: { photographerAgrees: boolean; nobodyRecognisable: boolean },
): ResultProblems {
  return {
    moment: moments.includes(picture.moment) ? undefined : 'missing',
    alt: neededLine(picture.alt),
    caption: line(picture.caption),
    photographer: line(picture.photographer),
    photographerAgrees: ticks.photographerAgrees ? undefined : 'mustAgree',
    nobodyRecognisable: ticks.nobodyRecognisable ? undefined : 'mustAgree',
  }
}

/** Why a picture cannot be taken back. */
export function problemsWithTakingBack(reason: string): ResultProblems {
  return { reason: reason === '' ? 'noReason' : line(reason) }
}
