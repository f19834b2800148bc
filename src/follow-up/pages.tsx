import type { Child } from 'hono/jsx'
import { inLanguage, type Language, shortDay, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Select } from '../web/parts/form.tsx'
import { StandingWord } from '../web/parts/period-table.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import { periodDetail, periodFigure, periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { horizons, type Owed } from './owed/rules.ts'
import { type Fulfilment, standings } from './standing.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'
import { missedBefore } from './whole.rules.ts'

export const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** A commitment as these pages show it. */
export type Shown = {
  id: string
  title: string
  /** With whom it is shared and who keeps it, in words; empty where it is shared with nobody. */
  together: string
  fulfilment: Fulfilment
}

/** Every commitment with how it stands today; `only` shows one standing, `mine` says that the list is the own organisation's. */
export function overviewPage(
  visit: Visit,
  shown: Shown[],
  { standing: only, mine }: { standing: string; mine: boolean },
): Response {
  const { language } = visit
  const t = text(language).overview
  const words = webText(language).standings
  const rows = shown.filter(({ fulfilment }) => only === '' || fulfilment.standing === only)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {mine && (
        <p>
          {t.mine(visit.organisationName)}{' '}
          {visit.reach === 'partnership' && <a href="/app/follow-up">{t.everybodys}</a>}
        </p>
      )}
      <p>
        <a href="/app/follow-up/owed">{t.owedLink}</a>
      </p>
      {visit.may('import-figures') && (
        <>
          <p>
            <a href="/app/follow-up/limits">{t.limitsLink}</a>
          </p>
          <p>
            <a href="/app/follow-up/area-status">{t.areaStatusLink}</a>
          </p>
          <p>
            <a href="/app/follow-up/evaluation">{t.evaluationLink}</a>
          </p>
        </>
      )}
      {visit.heldRoles.length > 1 && (
        <p>
          <a href="/app/follow-up/all-municipalities">{text(language).municipalities.link}</a>
        </p>
      )}
      <form class="sheet" method="get">
        {mine && <input type="hidden" name="mine" value="yes" />}
        <Select
          name="standing"
          label={t.showOnly}
          empty={t.allStandings}
          filled={{ standing: only }}
          choices={standings.map((value) => ({ value, label: words[value] }))}
        />
        <div class="actions">
          <Button secondary>{t.show}</Button>
        </div>
      </form>
      {shown.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table caption={t.caption} heads={t.heads} rows={rows.map((row) => overviewRow(row, language))} />
      )}
    </AppPage>,
  )
}

function overviewRow({ id, title, together, fulfilment }: Shown, language: Language) {
  const t = text(language).overview
  const { standing, current, lastEvidence } = fulfilment
  return [
    <>
      <a href={`/app/thread/commitment/${id}`}>{title}</a>
      {together && <span class="quiet"> ({together})</span>}
    </>,
    <StandingWord standing={standing} words={webText(language).standings} />,
    current ? `${periodName(current.from, current.to, language)}: ${periodDetail(current, language)}` : '–',
    soFar(fulfilment, language),
    lastEvidence ? shortDay(lastEvidence, language) : t.never,
  ]
}

/** Done of what was due by now; why it is behind all the same, where an earlier period was missed and cannot be made up for. */
function soFar(fulfilment: Fulfilment, language: Language): string {
  const { standing, done, due, logged, periods, estimated } = fulfilment
  if (due === null) return writtenNumber(logged, language)
  const limit = periods.some((period) => period.limit)
  const figure = periodFigure({ done, due, limit, ...(estimated && { estimated }) }, language)
  const missed = missedBefore(periods)
  const isUnsaid = standing === 'behind' && done >= due && missed > 0
  return isUnsaid ? `${figure}; ${text(language).overview.missedBefore(missed)}` : figure
}

/** An owed thing as the list shows it; `place` where several municipalities stand in one list. */
export type OwedItem = {
  id: string
  title: string
  place?: string | undefined
  partnership?: string | undefined
  /** With whom it is shared and who keeps it, in words. */
  together?: string | undefined
}

/** What is owed now, by horizon. */
export function owedPage(visit: Visit, owed: Owed<OwedItem>[], scope: 'own' | 'all' | 'several'): Response {
  const t = text(visit.language).owed
  const leads = { own: t.leadOwn(visit.organisationName), all: t.leadAll, several: t.leadSeveral }
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[{ href: '/app/follow-up', label: text(visit.language).overview.title }]}
    >
      <p class="lead">{leads[scope]}</p>
      {scope !== 'several' && visit.heldRoles.length > 1 && (
        <p>
          <a href="/app/follow-up/owed/all-municipalities">{t.several}</a>
        </p>
      )}
      {owed.length === 0 && <p>{t.nothing}</p>}
      {horizons.map((horizon) => {
        const rows = owed.filter((line) => line.horizon === horizon)
        if (rows.length === 0) return null
        return (
          <section>
            <h2>{t.horizons[horizon]}</h2>
            <ul class="cards">
              {rows.map((line) => (
                <OwedLine visit={visit} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
    </AppPage>,
  )
}

function OwedLine({ visit, line }: { visit: Visit; line: Owed<OwedItem> }) {
  const { language } = visit
  const t = text(language).owed
  const { item } = line
  const elsewhere = item.partnership !== undefined && item.partnership !== visit.partnership.id
  return (
    <li class="card">
      <h3>
        {elsewhere ? item.title : <a href={`/app/thread/commitment/${item.id}`}>{item.title}</a>}
        {item.place && <span class="quiet"> – {item.place}</span>}
      </h3>
      {item.together && <p class="quiet">{item.together}</p>}
      <p>
        {line.behind && <strong>{t.behind}: </strong>}
        {periodDetail({ ...line, standing: 'onTrack', limit: false, open: true }, language)}
        <span class="quiet">
          {' '}
          ({periodName(line.from, line.to, language)}; {whatToDo(line, elsewhere, language)})
        </span>
      </p>
      {elsewhere ? (
        <SwitchTo item={item} language={language} />
      ) : (
        visit.may('log') && (
          <p class="actions">
            <a class="ds-button" href={`/app/log/${item.id}`}>
              {t.log}
            </a>
          </p>
        )
      )}
    </li>
  )
}

/** The calendar that lacks occasions is one press away, but not that of another municipality. */
function whatToDo(line: Owed<OwedItem>, elsewhere: boolean, language: Language): Child {
  const { tasks } = text(language).owed
  if (line.task === 'carryOut') return paceOf(line, language)
  if (line.task === 'nameOccasions' && !elsewhere) return <a href="/app/areas">{tasks.nameOccasions}</a>
  return tasks[line.task]
}

/** Work is logged in the municipality that it was done for: one changes to it first, in plain sight. */
function SwitchTo({ item, language }: { item: OwedItem; language: Language }) {
  return (
    <PostForm class="inline" action="/app/switch">
      <input type="hidden" name="partnership" value={item.partnership} />
      <input type="hidden" name="to" value="/app/follow-up/owed" />
      <Button secondary>{text(language).owed.switchTo(item.place ?? '')}</Button>
    </PostForm>
  )
}

/** The pace that what is left would take, in the unit that gives a number people can plan with. */
function paceOf({ paceNeeded, daysLeft }: Owed<OwedItem>, language: Language): string {
  const t = text(language).owed
  // On the last day there is no pace: "6 of 10, last day" says it.
  if (paceNeeded === null || daysLeft === 1) return t.tasks.carryOut
  if (paceNeeded >= 1) return t.pace(writtenNumber(paceNeeded, language))
  const aWeek = paceNeeded * 7
  return aWeek >= 1 ? t.perWeek(writtenNumber(aWeek, language)) : t.tasks.carryOut
}
