import { raw } from 'hono/html'
import { type SignedStanding, signPicture } from '../standing-signs.ts'
import type { PeriodCell, PeriodStripWords } from './period-strip.rules.ts'
import { Table } from './table.tsx'

type PeriodTableProps = { cells: readonly PeriodCell[]; words: PeriodStripWords; caption: string }

/** The strip as a table: one row per period, with its word and its figure. */
export function PeriodTable({ cells, words, caption }: PeriodTableProps) {
  return (
    <Table
      caption={caption}
      heads={[words.period, words.standing, words.detail]}
      rows={cells.map(({ label, standing, detail }) => [
        label,
        <StandingWord standing={standing} words={words.standings} />,
        detail,
      ])}
      likeALetter
    />
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
