import { dayIn } from '../calendar.ts'
import { mayEnter, reachOf } from '../partnership/rules.ts'
import { type Language, shortDay, writtenMonth } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { HeardOnly } from '../web/parts/own-words.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { AreaTree } from './area.pages.tsx'
import { dateOf } from './days.rules.ts'
import { byMonth, inYear, isNear, isSeason, mayStrike, type WrittenOccasion } from './occasions.rules.ts'
import type { Area } from './rules.ts'
import { SchoolTerms } from './school-terms.pages.tsx'
import { calendarWords, stretchWords, text } from './words.pages.tsx'

type HomeProps = {
  visit: Visit
  year: number
  occasions: WrittenOccasion[]
  areas: Area[]
  /** What was just added, told once after the form was sent. */
  just?: { added: number; alreadyThere: number }
}

/** The calendar of one year, and the tree of areas. */
export function calendarPage({ visit, year, occasions, areas, just }: HomeProps): Response {
  const t = text(visit.language)
  const mayWrite = mayEnter(visit.act.role, 'write-plan')
  const ofYear = inYear(occasions, year)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {just && <JustAdded {...just} visit={visit} />}
      <section aria-labelledby="calendar">
        <h2 id="calendar">{t.calendarFor(year)}</h2>
        <Years visit={visit} year={year} />
        {mayWrite && <WritingLinks visit={visit} year={year} empty={ofYear.length === 0} />}
        {ofYear.length === 0 ? (
          <p>{t.emptyYear(year)}</p>
        ) : (
          <>
            <Months visit={visit} year={year} occasions={ofYear.filter(({ struck }) => !struck)} />
            <Occasions visit={visit} occasions={ofYear} />
          </>
        )}
      </section>
      <SchoolTerms visit={visit} year={year} occasions={occasions} mayWrite={mayWrite} />
      <AreaTree visit={visit} areas={areas} />
    </AppPage>,
  )
}

function JustAdded({ added, alreadyThere, visit }: { added: number; alreadyThere: number; visit: Visit }) {
  const t = text(visit.language)
  return (
    <div class="notice good" role="status">
      {added > 0 && <p>{t.added(added)}</p>}
      {alreadyThere > 0 && <p>{t.alreadyThere(alreadyThere)}</p>}
    </div>
  )
}

function Years({ visit, year }: { visit: Visit; year: number }) {
  return (
    <nav class="actions" aria-label={text(visit.language).chooseYear}>
      {[year - 1, year, year + 1].map((one) => (
        <a href={`/app/areas?year=${one}`} aria-current={one === year ? 'page' : undefined}>
          {one === year ? <strong>{one}</strong> : one}
        </a>
      ))}
    </nav>
  )
}

/** An empty year is best begun from the proposals; a begun one is added to. */
function WritingLinks({ visit, year, empty }: { visit: Visit; year: number; empty: boolean }) {
  const t = text(visit.language)
  const proposed = empty ? year : year + 1
  return (
    <p class="actions">
      <a class="ds-button" href="/app/areas/occasions/new">
        {t.addOne}
      </a>
      <a href="/app/areas/occasions/several">{t.addSeveral}</a>
      {isNear(proposed, visit.act.today) && (
        <a href={`/app/areas/proposals/${proposed}`}>{t.propose(proposed)}</a>
      )}
    </p>
  )
}

type ListProps = { visit: Visit; occasions: WrittenOccasion[] }

function Months({ visit, year, occasions }: ListProps & { year: number }) {
  const t = text(visit.language)
  const titles = (some: WrittenOccasion[]) =>
    some.length === 0 ? <span class="quiet">{t.none}</span> : some.map(({ title }) => title).join(', ')
  return (
    <Table
      caption={t.monthTable(year)}
      heads={[t.heads.month, t.heads.occasions, t.heads.seasons]}
      rows={byMonth(occasions, year).map((its, month) => [
        monthWords(year, month, visit.language),
        titles(its.filter((occasion) => !isSeason(occasion))),
        titles(its.filter(isSeason)),
      ])}
    />
  )
}

/** The month alone, since the caption says the year. */
function monthWords(year: number, month: number, language: Language): string {
  return writtenMonth(dateOf(year, month + 1, 1), language).replace(` ${year}`, '')
}

function Occasions({ visit, occasions }: ListProps) {
  const t = text(visit.language)
  const who = { reach: reachOf(visit.act.role, 'write-plan'), by: visit.act.by }
  return (
    <section aria-labelledby="occasions">
      <h3 id="occasions">{t.allOccasions}</h3>
      <ul class="cards two">
        {occasions.map((occasion) => (
          <li class="card">
            <p>
              <Title occasion={occasion} />
              <br />
              {stretchWords(occasion, visit.language)}
              <span class="quiet"> · {calendarWords(occasion.calendar, t)}</span>
            </p>
            {occasion.struck && <p class="small">{struckWords(occasion.struck, visit)}</p>}
            {who.reach !== 'no' && mayStrike(occasion, who) && (
              <p>
                <a href={`/app/areas/occasions/${occasion.id}/strike`}>
                  {t.strike}
                  <HeardOnly words={occasion.title} reading={visit} />
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Title({ occasion }: { occasion: WrittenOccasion }) {
  return occasion.struck ? <s class="struck">{occasion.title}</s> : <strong>{occasion.title}</strong>
}

function struckWords({ reason, at }: { reason: string; at: Date }, { partnership, language }: Visit): string {
  return text(language).struckBecause(reason, shortDay(dayIn(partnership.timeZone, at), language))
}
