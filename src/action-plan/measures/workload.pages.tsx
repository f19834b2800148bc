import { writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { trifle } from '../periods/rounding.rules.ts'
import type { MeasurePageProps } from './page-props.pages.tsx'
import { exactNumber, measuresText } from './words.pages.tsx'
import { fullTimeYears, type Workload } from './workload.rules.ts'

/** Whether the time that is set aside suffices for what falls due, year by year, with the reckoning. */
export function Workloads({ visit, workloads }: MeasurePageProps) {
  return (
    <>
      {workloads.map((workload) => (
        <YearsWork visit={visit} workload={workload} />
      ))}
    </>
  )
}

const kinds = { fits: 'good', doesNotFit: 'trouble', cannotBeSaid: 'unsure' } as const

function YearsWork({ visit, workload }: { visit: Visit; workload: Workload }) {
  const { language } = visit
  const t = measuresText(language).workload
  const { year, verdict, takes, setAside, unsaid, routines } = workload
  const hours = (number: number) => writtenNumber(number, language)
  return (
    <>
      <h3>{t.head(year)}</h3>
      <div class={`notice ${kinds[verdict]}`}>
        <p>
          <strong>{t.verdicts[verdict]}</strong>{' '}
          {routines.length > 0 && `${t.takes(hours(takes), unsaid.length === 0)} `}
          {setAside === null ? t.nothingSetAside : t.setAside(hours(setAside))}
          {verdict === 'doesNotFit' && setAside !== null && ` ${t.lacking(hours(takes - setAside))}`}
        </p>
        {unsaid.length > 0 && (
          <ul>
            {unsaid.map(({ code, title }) => (
              <li>{t.unsaid[code](title)}</li>
            ))}
          </ul>
        )}
      </div>
      {routines.length > 0 && (
        <Table
          caption={t.caption(year)}
          heads={t.heads}
          numbers={[1, 2, 3]}
          rows={routines.map((routine) => [
            routine.title,
            routine.times === null ? t.asNeeded : hours(routine.times),
            routine.hoursEach === null ? '–' : hours(routine.hoursEach),
            hours(routine.hours),
          ])}
        />
      )}
      <Reckoning visit={visit} workload={workload} />
    </>
  )
}

/** Posts are reckoned into hours, so the page says how. */
function Reckoning({
  visit,
  workload: { fullTime, persons, setAside },
}: {
  visit: Visit
  workload: Workload
}) {
  const { language, partnership } = visit
  const t = measuresText(language)
  if (fullTime === null) return null
  const { hoursAWeek, weeks } = fullTimeYears[partnership.country]
  const ofPosts = fullTime * hoursAWeek * weeks
  const beside = (setAside ?? 0) - ofPosts
  const post = [persons !== null && t.page.persons(persons), t.page.fullTime(exactNumber(fullTime, language))]
  return (
    <p class="quiet">
      {t.workload.reckoning(
        post.filter(Boolean).join(', '),
        hoursAWeek,
        weeks,
        writtenNumber(hoursAWeek * weeks, language),
        writtenNumber(ofPosts, language),
      )}
      {beside > trifle && ` ${t.workload.beside(writtenNumber(beside, language))}`}
    </p>
  )
}
