import { raw } from 'hono/html'
import type { Language } from '../languages.ts'
import { type SignedStanding, signPicture } from '../standing-signs.ts'
import { webText } from '../words.ts'
import { aroundOwnWords } from './own-words.tsx'
import type { PeriodCell, PeriodStripWords } from './period-strip.rules.ts'
import { Table } from './table.tsx'

type PeriodTableProps = {
  cells: readonly PeriodCell[]
  words: PeriodStripWords
  caption: string
  language: Language
  wordsIn?: Language | undefined
}

/** The strip as a table: one row per period, with its word and its figure. */
export function PeriodTable({ cells, words, caption, language, wordsIn }: PeriodTableProps) {
  const reading = { partnership: { languages: [wordsIn ?? language] }, language }
  const missing = (names: string) => aroundOwnWords(webText(language).figures.left, [names], reading)
  return (
    <Table
      caption={caption}
      heads={[words.period, words.standing, words.detail]}
      rows={cells.map(({ label, standing, detail, left }) => [
        label,
        <StandingWord standing={standing} words={words.standings} />,
        <>
          {detail}
          {left && (
            <>
              {detail && ', '}
              {missing(left)}
            </>
          )}
        </>,
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
