import type { Told } from '../../offences/development.rules.ts'
import { judgedTogether, type SinceThen, sinceThen } from '../../offences/since.rules.ts'
import type { PictureContents, ToldFigure } from './rules.ts'

/** A figure that a picture rested on, with what became of it since. */
export type FigureSince = ToldFigure & { since: SinceThen }

/** The figures of a picture, each once, in the order in which its statements rest on them. */
export function figuresIn({ statements }: Pick<PictureContents, 'statements'>): ToldFigure[] {
  const figures = statements.flatMap(({ evidence }) => evidence.flatMap(({ figure }) => figure ?? []))
  return [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()]
}

/** The figures a picture rested on, held against what is known today. */
export function figuresSince(
  figures: readonly ToldFigure[],
  counts: readonly (Told & { kind: string; place: string })[],
): FigureSince[] {
  const since = judgedTogether(
    figures.map((figure) =>
      sinceThen(
        figure,
        counts.filter(({ kind, place }) => kind === figure.kind && place === figure.placeId),
      ),
    ),
  )
  return figures.map((figure, at) => ({ ...figure, since: since[at] as SinceThen }))
}

const keyOf = ({ kind, placeId, unit, parts, year, count }: ToldFigure): string =>
  [kind, placeId, unit, parts, year, count].join(' ')
