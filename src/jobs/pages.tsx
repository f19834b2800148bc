import { inLanguage, type Language, writtenMoment, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import type { WorkTold } from './queries.ts'
import { secondsTaken, workStanding } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type JobsText, sv } from './text.sv.ts'

const text = (language: Language): JobsText => inLanguage({ sv, da, en }, language)

/** A piece of work with what it is called, null where no kind of work has its name any more. */
export type NamedWork = { told: WorkTold; title: string | null; leadsTo: string | null }

/** How far one piece of work has come; with script the page keeps itself up to date. */
export function workPage({ visit, work }: { visit: Visit; work: NamedWork }): Response {
  const t = text(visit.language)
  return answer(
    <AppPage
      visit={visit}
      title={work.title ?? t.unknown}
      trail={[{ href: '/app/work', label: t.title }]}
      scripts={['jobs.js']}
    >
      <section id="work" data-standing={workStanding(work.told)}>
        <HowFar visit={visit} work={work} />
      </section>
    </AppPage>,
  )
}

function HowFar({ visit, work: { told, leadsTo } }: { visit: Visit; work: NamedWork }) {
  const t = text(visit.language)
  const standing = workStanding(told)
  const seconds = secondsTaken(told, visit.at)
  const time = seconds === null ? null : timeWords(seconds, t)
  if (standing === 'failed')
    return (
      <>
        <p class="notice bad" role="status">
          {t.failed(told.failedWith ?? '')}
        </p>
        <PostForm action={`/app/work/${told.id}/again`}>
          <Button>{t.again}</Button>
        </PostForm>
      </>
    )
  if (standing === 'done')
    return (
      <>
        <p class="notice good" role="status">
          {t.done} {time && t.took(time)}
        </p>
        {leadsTo && (
          <div class="actions">
            <a class="ds-button" data-variant="primary" href={leadsTo}>
              {t.result}
            </a>
          </div>
        )}
      </>
    )
  return (
    <>
      <p class="notice" role="status">
        {standing === 'waiting' ? t.waiting : t.underWay}
      </p>
      {told.of !== null && (
        <p>{t.doneOf(writtenNumber(told.done, visit.language), writtenNumber(told.of, visit.language))}</p>
      )}
      <p>
        <progress
          aria-label={t.progress}
          value={told.of ? told.done : undefined}
          max={told.of ?? undefined}
        />
      </p>
      {time && <p>{t.hasTaken(time)}</p>}
      <p>{t.leave}</p>
      <p>
        <a href={visit.path}>{t.look}</a>
      </p>
    </>
  )
}

/** To the second for what is short; nobody waits for the seconds of what takes minutes. */
const timeWords = (seconds: number, t: JobsText): string =>
  seconds < 120 ? t.seconds(seconds) : t.minutes(Math.round(seconds / 60))

/** The work that was asked for last, so that a page that was left is found again. */
export function recentWorkPage({ visit, works }: { visit: Visit; works: readonly NamedWork[] }): Response {
  const { language, partnership } = visit
  const t = text(language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {works.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={t.heads}
          rows={works.map(({ told, title }) => [
            <a href={`/app/work/${told.id}`}>{title ?? t.unknown}</a>,
            writtenMoment(told.startedAt, partnership.timeZone, language),
            t.standings[workStanding(told)],
          ])}
        />
      )}
    </AppPage>,
  )
}
