import type { Filled } from '../../web/filled.ts'
import { writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { HeardOnly } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { SituationPicture } from '../rules.ts'
import { Filter, StatementCard } from '../statements/list.pages.tsx'
import { mayBeVotedOn, type Statement } from '../statements/rules.ts'
import { type Names, nameIn, text as statementsText } from '../statements/words.pages.tsx'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import type { SideBySide } from './merge.rules.ts'
import { type Problem, silentSides } from './rules.ts'
import { seenByWords, text } from './words.pages.tsx'

type MergeProps = {
  visit: Visit
  picture: SituationPicture
  groups: SideBySide[]
  problems: Problem[]
  names: Names
  chosen: Filled
  /** Whether the visitor may word problems. */
  mayWord: boolean
}

/** The parties' statements side by side, theme by theme: where they meet, and where only one speaks. */
export function mergePage(props: MergeProps): Response {
  const { visit, picture, groups, mayWord } = props
  const t = text(visit.language).merge
  return answer(
    <AppPage visit={visit} title={t.title} trail={pictureTrail(visit, picture)}>
      {visit.query.has('none-ticked') && (
        <p class="notice trouble" role="alert">
          {t.noneTicked}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      <Filter {...props} />
      {groups.length === 0 && <p>{t.none}</p>}
      <form method="get" action={`/app/situation-picture/${picture.id}/problems/new`}>
        {groups.map((group) => (
          <section>
            <h2>{nameIn(props.names.themes, group.theme) || statementsText(visit.language).noTheme}</h2>
            <Group {...props} group={group} />
            {mayWord && (
              <p class="actions">
                <Button>{t.make}</Button>
              </p>
            )}
          </section>
        ))}
      </form>
    </AppPage>,
  )
}

function Group({ group, ...props }: MergeProps & { group: SideBySide }) {
  const { visit } = props
  const t = text(visit.language)
  const said = group.byParty.flatMap(({ statements }) => statements)
  const silent = silentSides(said)
  return (
    <>
      <p>
        {t.merge.spoken(seenByWords(said, visit.language))}{' '}
        {silent.length === 1 && silent.map((party) => t.silent[party])}
      </p>
      <div class="side-by-side">
        {group.byParty.map(({ party, statements }) => (
          <div>
            <h3>{pictureText(visit.language).parties[party]}</h3>
            {statements.length === 0 && <p class="quiet">{t.merge.nothingSaid}</p>}
            {statements.map((statement) => (
              <Taken {...props} statement={statement} />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** A statement that can be taken with, and the problems it is part of already. */
function Taken({ visit, statement, problems, names, mayWord }: MergeProps & { statement: Statement }) {
  const t = text(visit.language).merge
  const partOf = problems.filter(({ origins }) => origins.some(({ id }) => id === statement.id))
  return (
    <article class="card">
      <StatementCard statement={statement} names={names} visit={visit} />
      {partOf.length > 0 && (
        <p class="quiet small">
          {t.partOf(
            writtenList(
              partOf.map(({ title }) => title),
              visit.language,
            ),
          )}
        </p>
      )}
      {mayWord && mayBeVotedOn(statement) && (
        <div class="choices">
          <label>
            <input type="checkbox" name="statement" value={statement.id} />
            <span>
              {t.take}
              <HeardOnly words={statement.words} reading={visit} />
            </span>
          </label>
        </div>
      )}
    </article>
  )
}
