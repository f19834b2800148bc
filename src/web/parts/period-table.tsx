import { raw } from 'hono/html'
import { type SignedStanding, signPicture } from '../standing-signs.ts'
import type { PeriodCell, PeriodStripWords } from './period-strip.rules.ts'

type PeriodTableProps = { cells: readonly PeriodCell[]; words: PeriodStripWords; caption: string }

/** The strip as a table: one row per period, with its word and its figure. */
export function PeriodTable({ cells, words, caption }: PeriodTableProps) {
  return (
    <table class="period-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">{words.detail}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr>
            <th scope="row">{cell.label}</th>
            <td>
              <StandingWord standing={cell.standing} words={words.standings} />
            </td>
            <td>{cell.detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A standing wherever it is told: its sign and its word, never one without the other. */
export function StandingWord({
  standing,
  words,
}: {
  standing: SignedStanding
  words: Record<SignedStanding, string>
}) {
  return (
    <span class="standing">
      {raw(signPicture(standing))} {words[standing]}
    </span>
  )
}
