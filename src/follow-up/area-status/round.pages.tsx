import { writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Published } from './queries.ts'
import type { Round, Words } from './rules.ts'
import { type AreaStatus, shownKind } from './value.rules.ts'
import { areaPath, homeTrail, roundPath, text } from './words.pages.tsx'
import type { Say } from './words.report.ts'

type Props = {
  visit: Visit
  say: Say
  round: Round
  statuses: readonly AreaStatus[]
  words: ReadonlyMap<string, Words>
  published: ReadonlyMap<string, Published>
  /** How many were published just now; null where the page is only looked at. */
  done: number | null
  mayPublish: boolean
  /** How many are told by mail about each area; null where this server sends no mail. */
  subscribers: ReadonlyMap<string, number> | null
}

/** A round as it is looked over: every area on a line, and what is ready goes out together. */
export function roundPage({
  visit,
  say,
  round,
  statuses,
  words,
  published,
  done,
  mayPublish,
  subscribers,
}: Props): Response {
  const { language } = visit
  const { review: t, ...rest } = text(language)
  const stateOf = (area: string) => {
    if (published.has(area)) return 'published'
    const own = words.get(area)
    return own ? (own.ready ? 'ready' : 'begun') : 'empty'
  }
  const ready = statuses.filter(({ area }) => stateOf(area) === 'ready').length
  const out = statuses.filter(({ area }) => published.has(area)).length
  return answer(
    <AppPage visit={visit} title={say.round(round)} trail={homeTrail(language)}>
      <p class="lead">{t.lead(say.months(round), writtenDay(round.due, language))}</p>
      {done !== null && <p class="notice">{t.done(done)}</p>}
      {statuses.length === 0 ? (
        <p>
          {t.noAreas} <a href="/app/areas">{rest.areasLink}</a>
        </p>
      ) : (
        <>
          <p>{t.progress(ready, out, statuses.length)}</p>
          <Table
            caption={t.caption}
            heads={t.heads}
            rows={statuses.map((status) => [
              <a href={areaPath(round.id, status.area)}>{status.name}</a>,
              <Sentences status={status} visit={visit} say={say} />,
              t.states[stateOf(status.area)],
            ])}
          />
          <p>{chanceWords(statuses, visit)}</p>
          {subscribers && <Told statuses={statuses} subscribers={subscribers} visit={visit} />}
          <Publishing visit={visit} round={round} ready={ready} mayPublish={mayPublish} />
          <ul>
            <li>
              <a href={`${roundPath(round.id)}/sheets.pdf`}>{t.sheets}</a>
            </li>
          </ul>
        </>
      )}
    </AppPage>,
  )
}

function Sentences({ status, visit, say }: { status: AreaStatus; visit: Visit; say: Say }) {
  const { language } = visit
  return (
    <ul>
      {status.kinds.map((kind) => (
        <li>
          {kind.change === null
            ? text(language).notKnown(say.kind(kind.kind))
            : say.sentence(shownKind(kind, true))}
        </li>
      ))}
    </ul>
  )
}

/** Of so many comparisons, so few are clear: what is left is chance. */
function chanceWords(statuses: readonly AreaStatus[], { language }: Visit): string {
  const judged = statuses.flatMap(({ kinds }) => kinds.flatMap(({ change }) => change?.judged ?? []))
  const clear = judged.filter(({ verdict }) => verdict === 'fell' || verdict === 'rose')
  return text(language).review.chance(judged.length, clear.length)
}

type ToldProps = {
  visit: Visit
  statuses: readonly AreaStatus[]
  subscribers: ReadonlyMap<string, number>
}

/** Who is told by mail once an area is published, and of which areas nobody is. */
function Told({ visit: { language }, statuses, subscribers }: ToldProps) {
  const { review: t } = text(language)
  const told = statuses.reduce((sum, { area }) => sum + (subscribers.get(area) ?? 0), 0)
  const nobody = statuses.filter(({ area }) => !subscribers.has(area)).map(({ name }) => name)
  return (
    <p>
      {told > 0 && t.told(told)} {nobody.length > 0 && t.nobodyTold(writtenList(nobody, language))}
    </p>
  )
}

type PublishingProps = { visit: Visit; round: Round; ready: number; mayPublish: boolean }

function Publishing({ visit, round, ready, mayPublish }: PublishingProps) {
  const { review: t } = text(visit.language)
  if (ready === 0) return null
  if (!mayPublish) return <p>{t.cannotPublish}</p>
  return (
    <PostForm action={`${roundPath(round.id)}/publish`}>
      <p class="quiet">{t.publishHelp}</p>
      <Button>{t.publish(ready)}</Button>
    </PostForm>
  )
}
