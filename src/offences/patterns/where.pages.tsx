import { raw } from 'hono/html'
import { mapOf } from '../../documents/area-map.ts'
import { type Language, writtenList, writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { Dwellings } from './dwellings.pages.tsx'
import type { Dwellings as DwellingsValue } from './dwellings.rules.ts'
import type { Base, Span } from './rules.ts'
import type { AreaTold, HalfOfHomes, Where } from './where.rules.ts'
import {
  Basis,
  type ChosenKind,
  PatternPage,
  patternsText,
  percentOf,
  Rule,
  rounded,
  whole,
} from './words.pages.tsx'

type Shapes = Parameters<typeof mapOf>[0][number]['shape']

/** What the page of places is made of. */
export type WhereValue = {
  where: Where
  base: Base
  span: Span
  varying: number
  /** How many no area is known for. */
  unplaced: number
  homes: HalfOfHomes | null
  dwellings: DwellingsValue | null
  shapes: ReadonlyMap<string, Shapes>
}

type Props = { visit: Visit; chosen: ChosenKind | null; told: WhereValue | null }

/** Where a kind of offence happens: areas and types of home that clearly differ. */
export function wherePage({ visit, chosen, told }: Props): Response {
  const { language } = visit
  const t = patternsText(language)
  return answer(
    <PatternPage visit={visit} name="where" chosen={chosen}>
      {told ? <WhereTold told={told} language={language} /> : <p>{t.noCounts}</p>}
      <Rule words={t.where.rule} language={language} />
      <p class="quiet small">{t.leftOutKinds}</p>
    </PatternPage>,
  )
}

function WhereTold({ told, language }: { told: WhereValue; language: Language }) {
  const { where: t, unplaced: unplacedWords } = patternsText(language)
  const { where, base, span, varying, unplaced, homes, dwellings } = told
  const number = (count: number) => writtenNumber(count, language)
  const half = halfWords(where, language)
  return (
    <>
      <div class="notice">
        {whereWords(where, base, language).map((words) => (
          <p>{words}</p>
        ))}
      </div>
      <Basis span={span} varying={varying} language={language} />
      {where.code !== 'noEvents' && (
        <>
          <AreaMap told={told} language={language} />
          <AreaList where={where} language={language} />
          {unplaced > 0 && <p>{unplacedWords(number(unplaced))}</p>}
          {half && <p>{half}</p>}
          {homes && <p>{t.homes(number(homes.homes), whole(homes.chance, language), number(homes.of))}</p>}
        </>
      )}
      {dwellings && dwellings.told.length > 0 && <Dwellings dwellings={dwellings} language={language} />}
    </>
  )
}

/** What is said of the areas: which clearly differ, each with its numbers, or that none does. */
export function whereWords(where: Where, base: Base, language: Language): string[] {
  const { where: t } = patternsText(language)
  const { code, above, below, compared } = where
  if (code === 'noExposure') return [t.code.noExposure(t.exposed[base])]
  if (code !== 'differs') return [t.code[code]]
  const names = (areas: readonly AreaTold[]) =>
    writtenList(
      areas.map(({ name }) => name),
      language,
    )
  if (above.length === 0) return [t.code.onlyBelow(names(below))]
  const number = (count: number) => writtenNumber(count, language)
  return [
    t.code.above(names(above), number(above.length), number(compared)),
    ...above.map((area) => lineOf(area, base, language)).filter((one) => one !== null),
  ]
}

/** "Centrum: 38 anmälda på 2 100 bostäder, 6,1 per 1 000 och år …" */
function lineOf({ name, count, exposed, shrunk }: AreaTold, base: Base, language: Language): string | null {
  const { where: t } = patternsText(language)
  if (exposed === null || shrunk === null) return null
  return t.line({
    area: name,
    count: writtenNumber(count, language),
    exposed: `${writtenNumber(exposed, language)} ${t.exposed[base]}`,
    ...{ rate: rounded(shrunk.rate, language) },
    ...{ low: rounded(shrunk.low, language), high: rounded(shrunk.high, language) },
  })
}

function halfWords({ half, events }: Where, language: Language): string | null {
  if (!half) return null
  const number = (count: number) => writtenNumber(count, language)
  const share = half.exposedShare === null ? null : percentOf(half.exposedShare, language)
  return patternsText(language).where.half(
    number(half.count),
    number(events),
    number(half.areas),
    number(half.of),
    share,
  )
}

const fills = { above: 4, unclear: 2, below: 1, notCompared: 'missing' } as const

function AreaMap({ told: { where, shapes }, language }: { told: WhereValue; language: Language }) {
  const { where: t } = patternsText(language)
  const drawn = where.areas.flatMap(({ area, name, standing }, at) => {
    const shape = shapes.get(area)
    if (!shape) return []
    return [
      { shape, label: String(at + 1), told: `${name}: ${t.standings[standing]}`, fill: fills[standing] },
    ]
  })
  const map = mapOf(drawn, { id: 'where', title: t.mapHead, description: t.mapTold })
  if (!map) return <p class="quiet">{t.noMap}</p>
  return (
    <section>
      <h2>{t.mapHead}</h2>
      <p class="quiet">{t.mapTold}</p>
      <div class="map">{raw(map)}</div>
    </section>
  )
}

function AreaList({ where: { areas }, language }: { where: Where; language: Language }) {
  const { where: t } = patternsText(language)
  const number = (count: number) => writtenNumber(count, language)
  return (
    <Table
      caption={t.listHead}
      heads={t.heads}
      numbers={[1, 2, 3, 4, 6]}
      rows={areas.map(({ name, count, missing, exposed, rate, shrunk, standing, rank }, at) => [
        `${at + 1}. ${name}`,
        missing > 0 ? t.missing(number(count), missing) : number(count),
        exposed === null ? t.unknown : number(exposed),
        rate === null ? '–' : rounded(rate, language),
        shrunk === null ? '–' : shrunkWords(shrunk, language),
        t.standings[standing],
        rank === null ? '–' : t.rank(number(rank.from), number(rank.to)),
      ])}
    />
  )
}

/** The rate and between what it lies; where no area differs there is but one rate, and nothing between. */
function shrunkWords({ rate, low, high }: NonNullable<AreaTold['shrunk']>, language: Language): string {
  const alone = rounded(rate, language)
  return low === high ? alone : `${alone} (${rounded(low, language)}–${rounded(high, language)})`
}
