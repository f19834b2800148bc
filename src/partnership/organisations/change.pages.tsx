import { dayIn } from '../../calendar.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { longest } from '../lengths.rules.ts'
import { told } from '../problems.rules.ts'
import type { RoleHolder } from '../users/queries.ts'
import { AnsweredForList } from './answered-for.pages.tsx'
import { organisationsPath, organisationsText } from './pages.tsx'
import type { AnsweredFor, Organisation, OrganisationVersion } from './queries.ts'
import type { OrganisationChangeProblems } from './rules.ts'

type ChangeProps = {
  visit: Visit
  organisation: Organisation
  history: OrganisationVersion[]
  answersFor: AnsweredFor[]
  /** Who has a role here for it. */
  people: RoleHolder[]
  filled: Filled
  problems?: OrganisationChangeProblems | undefined
}

/** A new name or the last day of an organisation, and everything that hangs on it. */
export function organisationChangePage(props: ChangeProps): Response {
  const { visit, organisation, filled } = props
  const all = organisationsText(visit.language)
  const t = all.changing
  const problems = told(props.problems, { ...all.problems, ...t.problems })
  const form = { filled, problems }
  return answer(
    <AppPage
      visit={visit}
      title={all.changeNamed(organisation.name)}
      trail={[...partnershipTrail(visit), { href: organisationsPath, label: all.title }]}
    >
      <p>{t.words}</p>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${organisationsPath}/${organisation.id}/change`}>
        <TextField name="name" label={all.nameQuestion} longest={longest.name} {...form} />
        <TextField
          name="toDay"
          type="date"
          label={t.toDay}
          help={t.toDayHelp}
          optional={webText(visit.language).optional}
          narrow
          {...form}
        />
        <TextField name="reason" label={t.reason} longest={longest.reason} {...form} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={organisationsPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
      <WhatHangsOnIt {...props} />
      <History {...props} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

function WhatHangsOnIt({ visit, answersFor, people }: ChangeProps) {
  const { answers, changing: t } = organisationsText(visit.language)
  return (
    <>
      <section aria-labelledby="answers-for">
        <h2 id="answers-for">{answers.head}</h2>
        {answersFor.length === 0 ? (
          <p>{answers.nothing}</p>
        ) : (
          <>
            <p>{answers.words}</p>
            <AnsweredForList visit={visit} answersFor={answersFor} />
          </>
        )}
      </section>
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">{t.peopleHead}</h2>
          <p>{t.peopleWords}</p>
          <ul>
            {people.map(({ id, name }) => (
              <li>
                <a href={`/app/partnership/people/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Nothing to tell of one that was never changed. */
function History({ visit, history }: ChangeProps) {
  const t = organisationsText(visit.language).changing
  if (history.length === 1) return null
  return (
    <section>
      <h2>{t.historyHead}</h2>
      <Table
        caption={t.historyHead}
        heads={[t.since, t.name, t.lastDay, t.who, t.why]}
        rows={history.map(({ name, toDay, reason, writtenAt, writtenByName }) => [
          shortDay(dayIn(visit.partnership.timeZone, writtenAt), visit.language),
          name,
          toDay ? shortDay(toDay, visit.language) : '–',
          writtenByName ?? '–',
          reason || '–',
        ])}
      />
    </section>
  )
}
