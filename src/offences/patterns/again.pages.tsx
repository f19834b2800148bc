import { type Language, writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { type Again, bands, type Cell, chanceDealt, mostAtOnce } from './again.rules.ts'
import { leastForPattern, type Span } from './rules.ts'
import { Basis, type ChosenKind, PatternPage, patternsText, Rule, rounded, whole } from './words.pages.tsx'

type Props = { visit: Visit; chosen: ChosenKind | null; told: { again: Again; span: Span } | null }

/** Whether the same place, or one nearby, is hit again soon. */
export function againPage({ visit, chosen, told }: Props): Response {
  const { language } = visit
  const { again: t, noEvents } = patternsText(language)
  const number = (count: number) => writtenNumber(count, language)
  return answer(
    <PatternPage visit={visit} name="again" chosen={chosen}>
      {told ? <AgainTold {...told} language={language} /> : <p>{noEvents}</p>}
      <Rule words={t.rule(number(chanceDealt.orders), number(chanceDealt.seed))} language={language} />
    </PatternPage>,
  )
}

function AgainTold({ again, span, language }: { again: Again; span: Span; language: Language }) {
  const { again: t } = patternsText(language)
  const number = (count: number) => writtenNumber(count, language)
  const { used, leftOut, older, repeats, cells, told } = again
  return (
    <>
      <p class="notice">{againWords(again, language)}</p>
      {told.code !== 'noPlaces' && <p>{t.used(number(used), number(leftOut))}</p>}
      {older > 0 && <p>{t.older(number(mostAtOnce), number(older))}</p>}
      <Basis span={span} varying={1} language={language} />
      {cells.length > 0 && (
        <>
          <Table
            caption={t.tableHead}
            heads={[t.distance, ...pairsOf(bands.time).map(([from, to]) => t.days(number(from), number(to)))]}
            numbers={pairsOf(bands.time).map((_, at) => at + 1)}
            rows={cells.map((row, at) => [
              at === 0 ? t.same : t.metres(number(bands.space[at] ?? 0), number(bands.space[at + 1] ?? 0)),
              ...row.map((cell) => <CellTold cell={cell} language={language} />),
            ])}
          />
          <p>
            {t.repeats(
              number(repeats.repeatEvents),
              number(repeats.events),
              number(repeats.addressesHitAgain),
            )}
          </p>
          <p class="quiet small">{t.samePoint}</p>
        </>
      )}
    </>
  )
}

/** What is said of whether it happens again. */
export function againWords({ told, used }: Pick<Again, 'told' | 'used'>, language: Language): string {
  const { again: t } = patternsText(language)
  if (told.code === 'noPlaces') return t.told.noPlaces
  if (told.code !== 'found') return t.told[told.code](writtenNumber(used, language))
  const { metres, days, observed, expected } = told
  // How many times as many is told only where both are counted, not guessed from a pair or two.
  const times = Math.min(observed, expected) >= leastForPattern ? rounded(observed / expected, language) : ''
  const words = [
    writtenNumber(days, language),
    whole(observed, language),
    rounded(expected, language),
  ] as const
  return metres === 0
    ? t.told.samePlace(...words, times)
    : t.told.near(writtenNumber(metres, language), ...words, times)
}

const pairsOf = (breaks: readonly number[]): [number, number][] =>
  breaks.slice(1).map((to, at) => [breaks[at] ?? 0, to])

function CellTold({ cell: { observed, expected, isMore }, language }: { cell: Cell; language: Language }) {
  const { again: t } = patternsText(language)
  const words = t.cell(writtenNumber(observed, language), rounded(expected, language))
  return isMore ? (
    <>
      <strong>{words}</strong> <span class="small">{t.more}</span>
    </>
  ) : (
    words
  )
}
