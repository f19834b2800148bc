import type { Child } from 'hono/jsx'
import type { Kappa } from '../../statistics/kappa.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Theme } from '../themes/rules.ts'
import { Done } from '../words.pages.tsx'
import type { Agreement } from './agreement.rules.ts'
import { codingsPath, codingsText, codingsTrail } from './words.pages.tsx'

/** Two people who read the same voices, and how alike they did. */
export type PairAgreement = { names: [string, string]; agreement: Agreement }

type Props = { visit: Visit; pairs: PairAgreement[]; themes: Theme[]; apart: number }

/** How alike those who code read: each pair for itself, first the one that read most voices. */
export function agreementPage({ visit, pairs, themes, apart }: Props): Response {
  const { agreement: t, settling } = codingsText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={codingsTrail(visit)}>
      <Done words={visit.query.has('settled') ? settling.saved : null} />
      <p class="lead">{t.lead}</p>
      {pairs.length === 0 && <p>{t.nobody}</p>}
      {apart > 0 && (
        <p>
          <a href={`${codingsPath}?reading=apart`}>{t.toDiffering(writtenNumber(apart, visit.language))}</a>
        </p>
      )}
      {apart === 0 && pairs.length > 0 && <p>{t.allSettled}</p>}
      {pairs.map((pair) => (
        <Pair visit={visit} pair={pair} themes={themes} />
      ))}
    </AppPage>,
  )
}

type PairProps = { visit: Visit; pair: PairAgreement; themes: Theme[] }

function Pair({ visit, pair: { names, agreement }, themes }: PairProps) {
  const all = codingsText(visit.language)
  const t = all.agreement
  const [one, other] = names.map((name) => name || all.someone) as [string, string]
  const pair = t.pair(one, other)
  const { overall } = agreement
  const whole = (number: number) => writtenNumber(Math.round(number), visit.language)
  const { theme, both, first, alike, chance, kappa, interval } = t.heads
  const row = ({ theme: id, readers, kappa: found }: Agreement['themes'][number]): Child[] => [
    ownWords(themes.find((known) => known.id === id)?.name ?? '–', visit),
    whole(readers.both),
    whole(readers.onlyFirst),
    whole(readers.onlySecond),
    t.ofN(whole(readers.both + readers.neither), whole(agreement.voices)),
    found ? whole(found.byChance) : '–',
    found ? decimals(found.kappa, visit) : t.cannot,
    found ? intervalWords(found, visit) : '–',
  ]
  return (
    <section aria-label={pair}>
      <h2>{pair}</h2>
      <p>{t.alike(whole(agreement.alike), whole(agreement.voices))}</p>
      <p>
        {overall
          ? t.overall(
              decimals(overall.kappa, visit),
              decimals(overall.low, visit),
              decimals(overall.high, visit),
            )
          : t.notSaid}
      </p>
      <Table
        caption={t.caption(pair)}
        heads={[theme, both, first(one), first(other), alike, chance, kappa, interval]}
        numbers={[1, 2, 3, 4, 5, 6, 7]}
        rows={agreement.themes.map(row)}
      />
    </section>
  )
}

/** Where the standard error is nothing, few voices decide it all and an interval would promise too much. */
function intervalWords({ standardError, low, high }: Kappa, visit: Visit): string {
  return standardError > 0 ? `${decimals(low, visit)}–${decimals(high, visit)}` : '–'
}

/** A kappa as it is written: two decimals, and a minus that is one. */
function decimals(number: number, { language }: Visit): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  })
    .format(number)
    .replace('-', '−')
}
