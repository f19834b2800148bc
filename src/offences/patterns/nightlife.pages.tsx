import { writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { Grid } from './grid.pages.tsx'
import { type Nightlife, nightHours } from './nightlife.rules.ts'
import { clock, monthWords, PatternPage, patternsText, Rule, rounded } from './words.pages.tsx'

type Props = { visit: Visit; nightlife: Nightlife | null; areaName: (area: string | null) => string | null }

/** Violence where people go out, by place and by time. */
export function nightlifePage({ visit, nightlife, areaName }: Props): Response {
  const { language } = visit
  const { nightlife: t, noEvents } = patternsText(language)
  return answer(
    <PatternPage visit={visit} name="nightlife">
      {nightlife === null && <p>{noEvents}</p>}
      {nightlife && nightlife.ofKnown === 0 && <p class="notice">{t.none}</p>}
      {nightlife && nightlife.ofKnown > 0 && (
        <>
          <p class="notice">
            {t.told(writtenNumber(nightlife.count, language), writtenNumber(nightlife.ofKnown, language))}
          </p>
          <Places visit={visit} nightlife={nightlife} areaName={areaName} />
          <Hours visit={visit} nightlife={nightlife} />
        </>
      )}
      <Rule words={t.rule} language={language} />
    </PatternPage>,
  )
}

function Places({ visit: { language }, nightlife, areaName }: Props & { nightlife: Nightlife }) {
  const { nightlife: t } = patternsText(language)
  const { places, since, hasTwoYears } = nightlife
  if (places.length === 0) return null
  return (
    <section>
      {!hasTwoYears && <p>{t.oneYear}</p>}
      <Table
        caption={t.placesHead(monthWords(since, language))}
        heads={t.placeHeads}
        numbers={[1, 2]}
        rows={places.map(({ area, before, after, judged }) => [
          areaName(area) ?? t.notSaid,
          hasTwoYears ? writtenNumber(before, language) : '–',
          writtenNumber(after, language),
          judged ? t.verdicts[judged.verdict] : '–',
        ])}
      />
    </section>
  )
}

function Hours({ visit: { language }, nightlife }: { visit: Visit; nightlife: Nightlife }) {
  const { nightlife: t, when } = patternsText(language)
  const rows = t.nights.map((name, night) => ({ name, values: nightlife.hours[night] ?? [] }))
  const columns = nightHours.map((hour) => clock(hour))
  const all = rows.flatMap(({ name, values }) =>
    values.map((value, at) => ({
      value,
      words: `${name} ${columns[at]}–${clock((nightHours[at] ?? 0) + 1)}`,
    })),
  )
  const most = all.reduce(
    (one, other) => (other.value > one.value ? other : one),
    all[0] ?? { value: 0, words: '–' },
  )
  return (
    <section>
      <h2>{t.hoursHead}</h2>
      <Grid
        id="nights"
        title={t.hoursHead}
        description={t.pictureTold(most.words)}
        rows={rows.map(({ name, values }) => ({ name: (name.split(' ').at(-1) ?? '').slice(0, 3), values }))}
        columns={columns}
      />
      <Table
        caption={when.tableHead}
        heads={[t.night, ...columns.map((from, at) => `${from}–${clock((nightHours[at] ?? 0) + 1)}`)]}
        numbers={columns.map((_, at) => at + 1)}
        rows={rows.map(({ name, values }) => [name, ...values.map((value) => rounded(value, language))])}
      />
    </section>
  )
}
