import { type Language, writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { kindWords } from '../words.pages.tsx'
import { atMostShown, type Unusual, type Watch } from './unusual.rules.ts'
import { monthWords, PatternPage, patternsText, Rule, rounded } from './words.pages.tsx'

type Props = { visit: Visit; watch: Watch; areaName: (area: string | null) => string }

/** What is unusual now: as many as a person can look into, the least likely first. */
export function unusualPage({ visit, watch, areaName }: Props): Response {
  const { language } = visit
  const { unusual: t, leftOutKinds } = patternsText(language)
  const { month, unusual, judged, notJudged, short, falseAlarms } = watch
  const number = (count: number) => writtenNumber(count, language)
  const shown = unusual.slice(0, atMostShown)
  return answer(
    <PatternPage visit={visit} name="unusual">
      <div class="notice">
        {unusualWords(watch, areaName, language).map((words) => (
          <p>{words}</p>
        ))}
      </div>
      {month && watch.isYoung && <p>{t.young(monthWords(month, language))}</p>}
      {unusual.length > 0 && <p>{t.look(number(falseAlarms))}</p>}
      {short && <p>{t.short(number(short.years))}</p>}
      {month && shown.length > 0 && (
        <Table
          caption={t.tableHead(monthWords(month, language))}
          heads={t.heads}
          numbers={[2, 3, 4]}
          rows={shown.map(({ area, kind, count, expected, upper, years }) => [
            areaName(area),
            kindWords(kind, language),
            number(count),
            rounded(expected, language),
            number(upper),
            years === null ? t.model : t.years(number(years)),
          ])}
        />
      )}
      {month && <p class="quiet small">{t.counted(number(judged), number(notJudged))}</p>}
      <Rule words={t.rule} language={language} />
      <p class="quiet small">{leftOutKinds}</p>
    </PatternPage>,
  )
}

/** What is said of the latest month: each that is unusual, how many more there are, or that all is as expected. */
export function unusualWords(
  { month, judged, unusual }: Watch,
  areaName: (area: string | null) => string,
  language: Language,
): string[] {
  const { unusual: t } = patternsText(language)
  if (!month) return [t.nothing]
  if (judged === 0) return [t.notJudged]
  if (unusual.length === 0) return [t.quiet(monthWords(month, language))]
  const more = unusual.length - atMostShown
  return [
    ...unusual.slice(0, atMostShown).map((one) => alarm(one, month, areaName(one.area), language)),
    ...(more > 0 ? [t.more(writtenNumber(more, language))] : []),
  ]
}

function alarm(
  { kind, count, expected, upper }: Unusual,
  month: string,
  area: string,
  language: Language,
): string {
  const number = (one: number) => writtenNumber(one, language)
  return patternsText(language).unusual.alarm(
    kindWords(kind, language),
    area,
    monthWords(month, language),
    number(count),
    rounded(expected, language),
    number(upper),
  )
}
