import { raw } from 'hono/html'
import type { ChartSize } from '../../documents/chart-frame.ts'

type Props = { title: string; note?: string; draw: (size: ChartSize) => string }

/**
 * A chart on a page, drawn twice: on a telephone the words of the wide one would
 * be too small to read. Which of the two is shown the style sheet decides; the
 * other is not there for a screen reader either. A table beside it says the same.
 */
export function Chart({ title, note, draw }: Props) {
  return (
    <figure class="chart-figure">
      <figcaption>{title}</figcaption>
      <div class="chart-wide">{raw(draw('wide'))}</div>
      <div class="chart-narrow">{raw(draw('narrow'))}</div>
      {note && <p class="quiet small">{note}</p>}
    </figure>
  )
}
