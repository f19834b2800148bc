import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Select } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { type Party, parties, type SituationPicture } from '../rules.ts'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import type { Statement } from './rules.ts'
import { aboutWords, Ground, type Names, saidBy, text } from './words.pages.tsx'

type ListProps = {
  visit: Visit
  picture: SituationPicture
  statements: Statement[]
  names: Names
  /** What was chosen in the filter. */
  chosen: Filled
  /** The parties the visitor may state for. */
  mayStateFor: Party[]
}

/** What each party says in a picture, party by party. */
export function statementsPage(props: ListProps): Response {
  const { visit, picture, statements } = props
  const t = text(visit.language)
  return answer(
    <AppPage visit={visit} title={t.list} trail={pictureTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      <Filter {...props} />
      {statements.length === 0 && <p>{t.noneAtAll}</p>}
      {parties.map((party) => (
        <OfParty {...props} party={party} />
      ))}
    </AppPage>,
  )
}

/** Which theme and which area are looked at; the address keeps it, so that it can be sent on. */
export function Filter({ visit, names, chosen }: Pick<ListProps, 'visit' | 'names' | 'chosen'>) {
  const t = text(visit.language)
  const choices = (named: { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form class="actions" method="get" action={visit.path}>
      <Select
        name="theme"
        label={t.filterTheme}
        empty={t.all}
        choices={choices(names.themes)}
        filled={chosen}
      />
      <Select name="area" label={t.filterArea} empty={t.all} choices={choices(names.areas)} filled={chosen} />
      <Button secondary>{t.show}</Button>
    </form>
  )
}

function OfParty({ visit, picture, statements, names, mayStateFor, party }: ListProps & { party: Party }) {
  const t = text(visit.language)
  const { parties: partyWords, overview } = pictureText(visit.language)
  const own = statements.filter((statement) => statement.party === party)
  return (
    <section id={party}>
      <h2>{partyWords[party]}</h2>
      {own.length === 0 && <p class="quiet">{t.none}</p>}
      <ul class="cards">
        {own.map((statement) => (
          <li class="card">
            <StatementCard statement={statement} names={names} visit={visit} />
          </li>
        ))}
      </ul>
      {mayStateFor.includes(party) && (
        <p class="actions">
          <a href={`/app/situation-picture/${picture.id}/statements/new?party=${party}`}>
            {overview.state(partyWords[party])}
          </a>
        </p>
      )}
    </section>
  )
}

/** One statement in a list: its words, who says it, what it is about and on what it rests. */
export function StatementCard({
  statement,
  names,
  visit,
}: {
  statement: Statement
  names: Names
  visit: Visit
}) {
  const words = ownWords(statement.words, visit)
  return (
    <>
      <p>
        <a href={`/app/situation-picture/statement/${statement.id}`}>
          {statement.struck ? <s>{words}</s> : words}
        </a>
      </p>
      <p class="quiet small">
        {saidBy(statement, names, visit.language)} · {aboutWords(statement, names, visit.language)}
      </p>
      <Ground statement={statement} language={visit.language} />
    </>
  )
}
