import { type Language, writtenList, writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { Grid } from './grid.pages.tsx'
import type { Span } from './rules.ts'
import type { BusyDay, When } from './when.rules.ts'
import {
  Basis,
  type ChosenKind,
  clock,
  PatternPage,
  patternsText,
  Rule,
  rounded,
  shareWords,
  twoWords,
  whole,
} from './words.pages.tsx'

type Props = { visit: Visit; chosen: ChosenKind | null; told: { when: When; span: Span } | null }

/** When a kind of offence happens: over the week and over the year. */
export function whenPage({ visit, chosen, told }: Props): Response {
  const { language } = visit
  const t = patternsText(language)
  return answer(
    <PatternPage visit={visit} name="when" chosen={chosen}>
      {told ? <WhenTold {...told} language={language} /> : <p>{t.noEvents}</p>}
      <Rule words={t.when.rule} language={language} />
      <p class="quiet small">{t.leftOutKinds}</p>
    </PatternPage>,
  )
}

function WhenTold({ when, span, language }: { when: When; span: Span; language: Language }) {
  const { when: t } = patternsText(language)
  const number = (count: number) => writtenNumber(count, language)
  const { known, vague, untold, events } = when
  return (
    <>
      <p class="notice">{whenWords(when, language)}</p>
      <p>{t.known(number(events), number(known), number(vague), number(untold))}</p>
      <Basis span={span} varying={when.varying} language={language} />
      {known + vague > 0 && <Hours when={when} language={language} />}
      <Seasons when={when} language={language} />
    </>
  )
}

/** What is said of the hours and days. */
export function whenWords({ told, known }: When, language: Language): string {
  const { when: t } = patternsText(language)
  if (told.code === 'none') return t.told.none
  if (told.code !== 'standsOut') return t.told[told.code](writtenNumber(known, language))
  return [partWords(told.part, known, language), daysWords(told.days, language)].filter(Boolean).join(' ')
}

type Part = (When['told'] & { code: 'standsOut' })['part']

function partWords(part: Part, known: number, language: Language): string | null {
  if (!part) return null
  const { when: t } = patternsText(language)
  const count = Math.round(part.count)
  const words = { ...twoWords(count, known, null, language), percent: shareWords(count, known, language) }
  return t.part(words, clock(part.from), clock(part.to), whole(part.expected, language))
}

function daysWords(days: readonly BusyDay[], language: Language): string | null {
  const [first] = days
  if (!first) return null
  const { when: t } = patternsText(language)
  const named = days.map(({ day, count }) => t.day(t.weekdays[day] ?? '', whole(count, language)))
  return t.days(writtenList(named, language), whole(first.expected, language))
}

/** How many hours a column of the table holds: a table of 24 columns is read by nobody. */
const together = 4

function Hours({ when: { hours }, language }: { when: When; language: Language }) {
  const { when: t } = patternsText(language)
  const days = t.weekdays.map((name, day) => ({ name, values: hours.slice(24 * day, 24 * day + 24) }))
  const most = hours.indexOf(Math.max(...hours))
  const columns = Array.from({ length: 24 / together }, (_, at) => at * together)
  return (
    <section>
      <h2>{t.pictureHead}</h2>
      <Grid
        id="hours"
        title={t.pictureHead}
        description={t.pictureTold(`${t.weekdays[Math.floor(most / 24)]} ${clock(most)}–${clock(most + 1)}`)}
        rows={days.map(({ name, values }) => ({ name: name.slice(0, 3), values }))}
        columns={Array.from({ length: 24 }, (_, hour) => clock(hour))}
      />
      <Table
        caption={t.tableHead}
        heads={[t.weekday, ...columns.map((from) => `${clock(from)}–${clock(from + together)}`)]}
        numbers={columns.map((_, at) => at + 1)}
        rows={days.map(({ name, values }) => [
          name,
          ...columns.map((from) =>
            rounded(
              values.slice(from, from + together).reduce((sum, one) => sum + one, 0),
              language,
            ),
          ),
        ])}
      />
    </section>
  )
}

function Seasons({ when: { seasons }, language }: { when: When; language: Language }) {
  const { when: t } = patternsText(language)
  return (
    <section>
      <h2>{t.seasonHead}</h2>
      <p>{darkWords(seasons, language)}</p>
      <Table
        caption={t.seasonTable}
        heads={t.seasonHeads}
        numbers={[1, 2, 3]}
        rows={seasons.each.map(({ season, count, days }) => [
          t.seasons[season],
          writtenNumber(count, language),
          writtenNumber(days, language),
          days === 0 ? '–' : rounded((30 * count) / days, language),
        ])}
      />
    </section>
  )
}

/** What is said of the dark half of the year against the light one. */
export function darkWords({ dark, light, judged }: When['seasons'], language: Language): string {
  const { when: t } = patternsText(language)
  return t.dark[judged.verdict](twoWords(dark.count, light.count, judged.ratio, language))
}
