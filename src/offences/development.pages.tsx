import { allPartsWords, changeSentence, leastForPercent, percentWords } from '../web/changes/words.ts'
import { type Language, writtenList, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Select } from '../web/parts/form.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { ChangesChart, DevelopmentChart, LevelsChart } from './chart.pages.tsx'
import type { PeriodDrawn } from './chart.rules.ts'
import type { Development, PlaceTold, YearTold } from './development.rules.ts'
import { RankTold } from './rank.pages.tsx'
import { developmentPath, kindWords, roomTrail, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  kind: string
  isActivityDriven: boolean
  /** Every kind and place there are figures of, to choose among. */
  kinds: readonly string[]
  /** Every place with figures of the kind; the chosen one is among them. */
  places: readonly PlaceTold[]
  chosen: PlaceTold | null
  /** The chosen place's last years as they are drawn. */
  periods: readonly PeriodDrawn[]
  publishers: readonly string[]
  /** Whether no file of figures tells of the kind, and it is counted from events. */
  isCounted: boolean
}

/** How a kind of offence developed at a place, and beside other places. */
export function developmentPage(props: Props): Response {
  const { visit, kind, chosen, publishers } = props
  const { development: t } = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title(kindWords(kind, visit.language))} trail={roomTrail(visit.language)}>
      <Chooser {...props} />
      {chosen ? <Chosen {...props} chosen={chosen} /> : <p>{t.noFigures}</p>}
      <BesideOthers {...props} />
      {chosen && <RankTold chosen={chosen} places={props.places} language={visit.language} />}
      <details>
        <summary>{t.ruleHead}</summary>
        <p>{t.rule}</p>
      </details>
      {publishers.length > 0 && (
        <p class="quiet small">{t.sources(writtenList(publishers, visit.language))}</p>
      )}
      {props.isCounted && <p class="quiet small">{t.counted}</p>}
    </AppPage>,
  )
}

function Chooser({ visit, kind, kinds, places, chosen }: Props) {
  const { development: t } = text(visit.language)
  return (
    <form method="get" action={developmentPath} class="sheet">
      <Select
        name="kind"
        label={t.kind}
        choices={kinds.map((value) => ({ value, label: kindWords(value, visit.language) }))}
        filled={{ kind }}
        problems={{}}
      />
      <Select
        name="place"
        label={t.place}
        choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        filled={{ place: chosen?.id ?? '' }}
        problems={{}}
      />
      <div class="actions">
        <Button secondary>{t.show}</Button>
      </div>
    </form>
  )
}

function Chosen({ visit, kind, isActivityDriven, periods, chosen }: Props & { chosen: PlaceTold }) {
  const { development: t } = text(visit.language)
  const { development } = chosen
  const { overdispersion } = development
  const varies = overdispersion !== null && overdispersion > 1.2
  return (
    <>
      <p class="notice">
        {changeSentence(
          { ...development, judged: chosen.judged, isWithdrawn: chosen.isWithdrawn },
          chosen.name,
          kindWords(kind, visit.language),
          visit.language,
        )}
      </p>
      {isActivityDriven && <p>{t.activityDriven}</p>}
      {varies && (
        <p class="quiet">{t.varies(writtenNumber(Math.round(overdispersion * 10) / 10, visit.language))}</p>
      )}
      <DevelopmentChart periods={periods} place={chosen.name} kind={kind} language={visit.language} />
      <Table
        caption={t.years(chosen.name)}
        heads={t.yearHeads}
        numbers={[1, 2]}
        rows={development.years.map((year) => yearRow(year, visit))}
      />
      <p class="quiet small">{t.compared(allPartsWords(development, visit.language))}</p>
    </>
  )
}

/** Percent is told only where both counts are large enough for it. */
const isEnough = ({ change }: Development): boolean =>
  change !== null && Math.min(change.before.count, change.after.count) >= leastForPercent

function yearRow(one: YearTold, { language }: Visit): string[] {
  const { development: t } = text(language)
  const { year, count, missing, withheld, preliminary } = one
  return [
    String(year),
    count === null ? t.unknown : writtenNumber(count, language),
    rateWords(one, language),
    [missing > 0 && t.missing(missing), withheld > 0 && t.withheld(withheld), preliminary && t.preliminary]
      .filter(Boolean)
      .join(', '),
  ]
}

/** How many for each 1,000, with one decimal; a dash where nobody says out of how many. */
function rateWords(year: YearTold | undefined, language: Language): string {
  if (!year || year.count === null || !year.exposed) return '–'
  return writtenNumber(Math.round((year.count / year.exposed) * 10_000) / 10, language)
}

function BesideOthers({ visit, kind, places }: Props) {
  const { development: t } = text(visit.language)
  const compared = places.filter(({ development, judged }) => development.change && judged)
  if (compared.length < 2) return null
  const clear = compared.filter(({ judged }) => judged?.verdict === 'fell' || judged?.verdict === 'rose')
  const written = (count: number | undefined) =>
    count === undefined ? t.unknown : writtenNumber(count, visit.language)
  const enough = compared.filter(({ development, isWithdrawn }) => isEnough(development) && !isWithdrawn)
  return (
    <>
      <ChangesChart places={enough} kind={kind} language={visit.language} />
      <LevelsChart places={compared} kind={kind} language={visit.language} />
      <Table
        caption={t.sideHead}
        heads={t.sideHeads}
        numbers={[1, 2, 3, 4]}
        rows={compared.map(({ name, isOwn, development, judged }) => {
          const { change } = development
          return [
            isOwn ? `${name} (${t.ownPlaces})` : name,
            written(change?.before.count),
            written(change?.after.count),
            rateWords(development.years.at(-1), visit.language),
            isEnough(development) && judged?.ratio ? percentWords(judged.ratio, visit.language) : '–',
            judged ? t.verdicts[judged.verdict] : '',
          ]
        })}
      />
      <p>{t.all(written(compared.length), written(clear.length))}</p>
    </>
  )
}
