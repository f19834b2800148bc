import type { Area } from '../areas/rules.ts'
import type { OffenceKind } from '../knowledge/offence-kinds/rules.ts'
import type { Filled } from '../web/filled.ts'
import { writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import {
  Button,
  type Choice,
  Choices,
  Problem,
  ProblemSummary,
  Select,
  TextField,
} from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { columnRoles, type FigureFile } from './file.rules.ts'
import { type ReadFile, wordsIn } from './reading.rules.ts'
import { allKinds, type Settled, type SettledField, type SettledProblems } from './rules.ts'
import { filePath, kindWords, offencesPath, roomTrail, text } from './words.pages.tsx'

export type SettleProps = {
  visit: Visit
  id: string
  file: FigureFile
  /** How it is read as it stands now, and what would come of it. */
  settled: Settled
  read: ReadFile
  /** The whole of the partnership and its areas. */
  areas: readonly Pick<Area, 'id' | 'name'>[]
  kinds: readonly OffenceKind[]
  filled: Filled
  problems?: SettledProblems | undefined
}

/** Places to compare with are ticked in a list; in a longer one nobody finds anything. */
const mostPlaces = 400
const mostRefused = 50

/** What the columns and words of a file mean, and how it would be read as it stands. */
export function settlePage(props: SettleProps): Response {
  const { visit, id, filled, problems } = props
  const { settle: t, cancel } = text(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      <ProblemSummary
        problems={words}
        head={webText(visit.language).problemsHead}
        named={namedIn(t.fields)}
      />
      <p class="lead">{t.lead}</p>
      <Found {...props} />
      <PostForm class="sheet" action={`${filePath}/${id}`}>
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
        <Places {...props} words={words} />
        <div class="actions">
          <Button>{t.do}</Button>
          <Button secondary name="do" value="again">
            {t.again}
          </Button>
          <a href={offencesPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** Fields that stand there many times are told by what they are about; the others have a label of their own. */
const namedIn = (fields: Record<SettledField, string>): Record<string, string> => ({
  roles: fields.roles,
  kinds: fields.kinds,
  places: fields.places,
})

function Found({ visit, read, settled }: SettleProps) {
  const { settle: t } = text(visit.language)
  const written = (count: number) => writtenNumber(count, visit.language)
  const { figures, accepted, refused, leftOut, missing, repeated } = read
  return (
    <>
      <h2>{t.foundHead}</h2>
      <p>
        {t.found(
          written(figures),
          written(accepted.length),
          written(refused.length),
          written(leftOut),
          written(missing),
        )}{' '}
        {repeated > 0 && t.repeated(written(repeated))}
      </p>
      {!settled.roles.includes('kind') && settled.oneKind === null && (
        <p class="notice unsure">
          {t.noKindColumn} <a href="#oneKind">{t.oneKind}</a>
        </p>
      )}
      {refused.length > 0 && (
        <Table
          caption={t.refusedHead}
          heads={t.refusedHeads}
          rows={refused
            .slice(0, mostRefused)
            .map(({ line, written: stands, why }) => [String(line), stands.slice(0, 60), t.why[why]])}
        />
      )}
      {refused.length > mostRefused && <p>{t.more(written(refused.length - mostRefused))}</p>}
    </>
  )
}

function Roles({ visit, file, filled }: SettleProps) {
  const { settle: t } = text(visit.language)
  const choices = columnRoles.map((role): Choice => ({ value: role, label: t.roles[role] }))
  return (
    <>
      {file.heads.map((head, at) => {
        const examples = [...new Set(file.lines.slice(0, 200).map((line) => line.cells[at] ?? ''))].filter(
          Boolean,
        )
        return (
          <Select
            name={`role-${at}`}
            label={t.role(head.slice(0, 60), examples.slice(0, 3).join(', ').slice(0, 80))}
            choices={choices}
            filled={filled}
            problems={{}}
          />
        )
      })}
    </>
  )
}

type Told = { words: Record<string, string> }

function Kinds({ visit, file, settled, kinds, filled, words: problems }: SettleProps & Told) {
  const { settle: t } = text(visit.language)
  const choices = [allKinds, ...kinds.map(({ code }) => code)].map(
    (value): Choice => ({ value, label: kindWords(value, visit.language) }),
  )
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
      {wordsIn(file, settled.roles, 'kind')
        .slice(0, mostPlaces)
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

function Places({ visit, file, settled, areas, filled, words: problems }: SettleProps & Told) {
  const { settle: t } = text(visit.language)
  if (!settled.roles.includes('place'))
    return (
      <Select
        name="oneArea"
        label={t.oneArea}
        empty={t.choose}
        choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
        filled={filled}
        problems={problems}
      />
    )
  const places = wordsIn(file, settled.roles, 'place')
  const own = new Set(Object.values(settled.own))
  return (
    <>
      <h2 id="places">{t.placesHead}</h2>
      {problems.places && <Problem name="places" words={problems.places} />}
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
      {places.length > mostPlaces ? (
        <p>{t.tooManyPlaces(writtenNumber(places.length, visit.language))}</p>
      ) : (
        <Choices
          name="compared"
          several
          label={t.compared}
          help={t.comparedHelp}
          choices={places.filter((word) => !own.has(word)).map((word) => ({ value: word, label: word }))}
          filled={filled}
          problems={{}}
        />
      )}
    </>
  )
}
