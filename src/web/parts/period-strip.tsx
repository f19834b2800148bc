import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../languages.ts'
import { type SignedStanding, signPicture } from '../standing-signs.ts'
import {
  columnHeads,
  layOutStrip,
  type PeriodCell,
  type PeriodStripWords,
  standingsIn,
} from './period-strip.rules.ts'
import { PeriodTable, StandingWord } from './period-table.tsx'

export type PeriodStripProps = {
  cells: readonly PeriodCell[]
  words: PeriodStripWords
  caption: string
  language: Language
  /** The language in which the partnership names things, where the page is read in another. */
  wordsIn?: Language | undefined
}

/**
 * The period strip, Samsyn's signature picture: one small cell per period of a
 * promise, read like a calendar, with what its signs mean and its table.
 *
 * To a screen reader the picture is one sentence ("uppfyllt 9, inte uppfyllt 2");
 * period by period is the table's work. No script and no inline style.
 */
export function PeriodStrip({ cells, words, caption, language, wordsIn }: PeriodStripProps) {
  const layout = layOutStrip(cells)
  const heads = columnHeads(layout, language)
  return (
    <figure class="period-strip">
      <figcaption>{caption}</figcaption>
      <div
        class={`strip strip-${layout.perYear ?? 'running'}`}
        role="img"
        aria-label={inOneSentence(cells, words)}
      >
        {heads && (
          <StripLine
            label={layout.rows[0]?.year && ''}
            cells={heads.map((head) => <span class="strip-head">{head}</span>)}
          />
        )}
        {layout.rows.map((row) => (
          <StripLine label={row.year} cells={row.slots.map((cell) => cellOf(cell, words))} />
        ))}
      </div>
      <Legend cells={cells} words={words} />
      <details class="strip-table">
        <summary>{words.asTable}</summary>
        <PeriodTable cells={cells} words={words} caption={caption} language={language} wordsIn={wordsIn} />
      </details>
    </figure>
  )
}

/** One line of the strip; the line of heads leaves the place of the year empty. */
function StripLine({ label, cells }: { label: string | null | undefined; cells: Child[] }) {
  return (
    <div class="strip-line">
      {label != null && <span class="strip-year">{label}</span>}
      <span class="strip-cells">{cells}</span>
    </div>
  )
}

/** The title shows what the cell says to a reader who points at it, in the words of the page alone. */
function cellOf(cell: PeriodCell | null, words: PeriodStripWords) {
  if (cell === null) return <span class="strip-gap" />
  const told = `${cell.label}: ${words.standings[cell.standing]}${cell.detail && `, ${cell.detail}`}`
  return (
    <span class="strip-cell" title={told}>
      {raw(signPicture(cell.standing))}
    </span>
  )
}

/** Only the signs that occur, in the order of the standings. */
function Legend({ cells, words }: Pick<PeriodStripProps, 'cells' | 'words'>) {
  return (
    <ul class="strip-legend">
      {standingsIn(cells).map((standing) => (
        <li>
          <StandingWord standing={standing} words={words.standings} />
        </li>
      ))}
    </ul>
  )
}

function inOneSentence(cells: readonly PeriodCell[], words: PeriodStripWords): string {
  const count = (standing: SignedStanding) => cells.filter((cell) => cell.standing === standing).length
  return standingsIn(cells)
    .map((standing) => `${words.standings[standing]} ${count(standing)}`)
    .join(', ')
}
