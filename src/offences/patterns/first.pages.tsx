import { type Language, writtenList } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { AreaClass } from './coming-first.rules.ts'
import { type Base, leastToShow, type Span } from './rules.ts'
import type { WhenTold } from './when.rules.ts'
import type { AreaTold, Where } from './where.rules.ts'
import {
  Basis,
  type ChosenKind,
  clock,
  PatternPage,
  pathOf,
  patternsText,
  Rule,
  rounded,
} from './words.pages.tsx'

/** An area with its class, in the order in which they come. */
export type Classed = { area: AreaTold; class: AreaClass }

export type FirstValue = {
  where: Where
  classed: readonly Classed[]
  base: Base
  span: Span
  varying: number
  /** When it happens; null where no times are known at all. */
  when: WhenTold | null
  /** Whether every area has an outline. */
  allShapes: boolean
}

type Props = { visit: Visit; chosen: ChosenKind | null; told: FirstValue | null }

/** Which areas come first for walks and rounds, with the reason; and the files for whoever plans routes. */
export function firstPage({ visit, chosen, told }: Props): Response {
  const { language } = visit
  const t = patternsText(language)
  return answer(
    <PatternPage visit={visit} name="first" chosen={chosen}>
      {told && chosen ? (
        <FirstTold told={told} kind={chosen.kind} language={language} />
      ) : (
        <p>{t.noCounts}</p>
      )}
      <Rule words={t.first.rule} language={language} />
      <p class="quiet small">{t.leftOutKinds}</p>
    </PatternPage>,
  )
}

function FirstTold({ told, kind, language }: { told: FirstValue; kind: string; language: Language }) {
  const { first: t } = patternsText(language)
  const { classed, span, varying, allShapes } = told
  const file = (ending: string) => `${pathOf('first')}/${ending}?kind=${encodeURIComponent(kind)}`
  return (
    <>
      <p class="notice">{firstWords(told, language)}</p>
      <Basis span={span} varying={varying} language={language} />
      <Table
        caption={t.listHead}
        heads={t.heads}
        rows={classed.map(({ area, class: called }) => [
          area.name,
          t.classes[called],
          t.reasons[called](rateWords(area, language)),
        ])}
      />
      <h2>{t.exportHead}</h2>
      <p>{t.export}</p>
      <ul>
        <li>
          <a href={file('csv')}>{t.csv}</a>
        </li>
        <li>
          <a href={file('geojson')}>{t.geojson}</a>
        </li>
      </ul>
      {!allShapes && <p class="quiet">{t.noShapes}</p>}
    </>
  )
}

/** What is said of where to begin, and when. */
export function firstWords(
  { where, classed, base, when }: Pick<FirstValue, 'where' | 'classed' | 'base' | 'when'>,
  language: Language,
): string {
  const { first: t, where: words } = patternsText(language)
  if (where.code === 'noExposure') return t.noExposure(words.exposed[base])
  if (where.code === 'noEvents' || where.code === 'tooFew') return t.tooFew
  const high = classed.filter((one) => one.class === 'high').map(({ area }) => area.name)
  const place = high.length > 0 ? t.high(writtenList(high, language)) : t.none
  return [place, when && hoursWords(when, language)].filter(Boolean).join(' ')
}

/** The hours and days that stand out; nothing where too few times are known to say. */
function hoursWords(when: WhenTold, language: Language): string | null {
  const { first: t, when: words } = patternsText(language)
  if (when.code === 'even') return t.noHours
  if (when.code !== 'standsOut') return null
  const days = when.days.map(({ day }) => words.weekdays[day] ?? '')
  return [
    when.part && t.hours(clock(when.part.from), clock(when.part.to)),
    days.length > 0 && t.busyDays(writtenList(days, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The rate with chance taken off and between what it lies; for too few nothing that tells how many. */
function rateWords({ count, shrunk }: AreaTold, language: Language): string {
  if (shrunk === null || count < leastToShow) return ''
  const { first: t } = patternsText(language)
  const [low, high] = [rounded(shrunk.low, language), rounded(shrunk.high, language)]
  return `${t.perThousand(rounded(shrunk.rate, language))} (${low}–${high}).`
}
