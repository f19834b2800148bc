import type { OffenceKind } from '../../knowledge/offence-kinds/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, type Choice, Problem, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { wholePartnership } from '../rules.ts'
import { kindWords } from '../words.pages.tsx'
import { type EventSample, eventRoles, eventWords, isOfMiddles } from './columns.rules.ts'
import type { Tried } from './dry-run.rules.ts'
import { RefusedLines } from './pages.tsx'
import { coordinateSystems } from './points.rules.ts'
import type { EventsProblems, EventsSettled } from './settled.rules.ts'
import { eventFilePath, eventsPath, eventsText, eventsTrail } from './words.pages.tsx'

export type EventSettleProps = {
  visit: Visit
  id: string
  sample: EventSample
  /** How it is read as it stands now, and what would come of it. */
  settled: EventsSettled
  tried: Tried
  /** Whether the sample is all of the file. */
  isWhole: boolean
  keepsPoints: boolean
  /** The whole of the partnership and its areas. */
  areas: readonly { id: string; name: string }[]
  kinds: readonly OffenceKind[]
  filled: Filled
  problems?: EventsProblems | undefined
}

const mostWords = 400

/** What the columns and words of a file mean, and how it would be read as it stands. */
export function eventSettlePage(props: EventSettleProps): Response {
  const { visit, id, filled, problems } = props
  const { settle: t, cancel } = eventsText(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  return answer(
    <AppPage visit={visit} title={t.title} trail={eventsTrail(visit.language)}>
      <ProblemSummary
        problems={words}
        head={webText(visit.language).problemsHead}
        named={{ roles: t.fields.roles, kinds: t.fields.kinds }}
      />
      <p class="lead">{t.lead}</p>
      <Found {...props} />
      <PostForm class="sheet" action={`${eventFilePath}/${id}`}>
        <TextField
          name="publisher"
          label={t.publisher}
          help={t.publisherHelp}
          longest={200}
          filled={filled}
          problems={words}
        />
        <h2 id="roles">{t.rolesHead}</h2>
        {words.roles && <Problem name="roles" words={words.roles} />}
        <Roles {...props} />
        <Kinds {...props} words={words} />
        <Places {...props} />
        <div class="actions">
          <Button>{t.do}</Button>
          <Button secondary name="do" value="again">
            {t.again}
          </Button>
          <a href={eventsPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Found({ visit, tried, isWhole, keepsPoints, areas, sample, settled }: EventSettleProps) {
  const { settle: t, precisions } = eventsText(visit.language)
  const number = (count: number) => writtenNumber(count, visit.language)
  const nameOf = (area: string | null) => areas.find(({ id }) => id === area)?.name ?? '–'
  const clock = (time: string) => time.replace('T', ' ')
  return (
    <>
      <h2>{t.foundHead}</h2>
      <p>
        {[
          t.found(number(tried.lines), number(tried.accepted), number(tried.refused)),
          ...(tried.unplaced > 0 ? [t.unplaced(number(tried.unplaced))] : []),
          ...(tried.points > 0 && !keepsPoints ? [t.dropped] : []),
          ...(isWhole ? [] : [t.onlyBeginning]),
        ].join(' ')}
      </p>
      {!settled.roles.includes('kind') && settled.oneKind === null && (
        <p class="notice unsure">
          {t.noKindColumn} <a href="#oneKind">{t.oneKind}</a>
        </p>
      )}
      {isOfMiddles(sample, settled.roles) && <p class="notice unsure">{t.middles}</p>}
      {tried.first.length > 0 && (
        <Table
          caption={t.examplesHead}
          heads={t.exampleHeads}
          rows={tried.first.map(({ line, kind, from, to, precision, area }) => [
            String(line),
            kindWords(kind, visit.language),
            `${clock(from)}${precisions[precision] ? ` (${precisions[precision]})` : ''}`,
            clock(to),
            nameOf(area),
          ])}
        />
      )}
      <RefusedLines visit={visit} refusals={tried.refusals} />
    </>
  )
}

function Roles({ visit, sample, settled, filled }: EventSettleProps) {
  const { settle: t } = eventsText(visit.language)
  const choices = eventRoles.map((role): Choice => ({ value: role, label: t.roles[role] }))
  return (
    <>
      {sample.heads.map((head, at) => {
        const examples = [...new Set(sample.lines.slice(0, 200).map(({ cells }) => cells[at] ?? ''))]
          .filter(Boolean)
          .slice(0, 3)
        return (
          <Select
            name={`role-${at}`}
            label={t.role(head.slice(0, 60), examples.join('; ').slice(0, 80))}
            choices={choices}
            filled={filled}
            problems={{}}
          />
        )
      })}
      {settled.roles.includes('lat') && (
        <Select
          name="system"
          label={t.system}
          choices={coordinateSystems.map((value) => ({ value, label: t.systems[value] }))}
          filled={filled}
          problems={{}}
        />
      )}
    </>
  )
}

function Kinds({
  visit,
  sample,
  settled,
  kinds,
  filled,
  words: problems,
}: EventSettleProps & { words: Record<string, string> }) {
  const { settle: t } = eventsText(visit.language)
  const choices = kinds.map(({ code }): Choice => ({ value: code, label: kindWords(code, visit.language) }))
  if (!settled.roles.includes('kind'))
    return (
      <Select
        name="oneKind"
        label={t.oneKind}
        empty={t.choose}
        choices={choices}
        filled={filled}
        problems={problems}
      />
    )
  return (
    <>
      <h2 id="kinds">{t.kindsHead}</h2>
      <p>{t.kindsHelp}</p>
      {problems.kinds && <Problem name="kinds" words={problems.kinds} />}
      {eventWords(sample.lines, settled.roles, 'kind')
        .slice(0, mostWords)
        .map((word, at) => (
          <>
            <input type="hidden" name={`kind-word-${at}`} value={word} />
            <Select
              name={`kind-${at}`}
              label={word.slice(0, 120)}
              empty={t.leaveOut}
              choices={choices}
              filled={filled}
              problems={{}}
            />
          </>
        ))}
    </>
  )
}

function Places({ visit, sample, settled, areas, filled }: EventSettleProps) {
  const { settle: t } = eventsText(visit.language)
  const places = eventWords(sample.lines, settled.roles, 'place').slice(0, 4000)
  return (
    <>
      {settled.roles.includes('place') && (
        <>
          <h2 id="places">{t.placesHead}</h2>
          <p>{t.ownHelp}</p>
          {areas.map(({ id, name }) => (
            <Select
              name={`own-${id}`}
              label={name}
              empty={t.notInFile}
              choices={places.map((word) => ({ value: word, label: word }))}
              filled={filled}
              problems={{}}
            />
          ))}
        </>
      )}
      <Select
        name="oneArea"
        label={t.oneArea}
        empty={t.noArea}
        choices={areas
          .filter(({ id }) => id !== wholePartnership)
          .map(({ id, name }) => ({ value: id, label: name }))}
        filled={filled}
        problems={{}}
      />
    </>
  )
}
