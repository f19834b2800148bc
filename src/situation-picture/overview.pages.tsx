import { writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownLanguage } from '../web/own-language.ts'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { Contributions } from './contributions.pages.tsx'
import type { Contribution } from './contributions.rules.ts'
import { keepsPicture } from './pages.tsx'
import type { Problem } from './problems/rules.ts'
import { waitingIn } from './problems/waiting.rules.ts'
import { type MissingVoice, type Party, parties, type SituationPicture } from './rules.ts'
import { groundOf, type Statement } from './statements/rules.ts'
import { Links, periodWords, pictureTrail, text, VoiceGap } from './words.pages.tsx'

type OverviewProps = {
  visit: Visit
  picture: SituationPicture
  /** Every statement, for the numbers. */
  counted: Statement[]
  /** Those that the visitor may read, and the problems likewise. */
  statements: Statement[]
  problems: Problem[]
  missing: MissingVoice[]
  /** What the municipalities below gave; empty in a municipality. */
  contributions: Contribution[]
}

/** A picture at a glance: who has spoken, who has not, what waits, what is seen together. */
export function overviewPage(props: OverviewProps): Response {
  const { visit, picture, counted, problems, missing, contributions } = props
  const { language } = visit
  const t = text(language)
  const address = `/app/situation-picture/${picture.id}`
  return answer(
    <AppPage
      visit={visit}
      title={picture.title}
      titleLanguage={ownLanguage(visit)}
      trail={pictureTrail(visit)}
    >
      <p class="lead">{periodWords(picture, language)}</p>
      <Table
        caption={t.overview.whoHasSpoken}
        heads={[t.overview.party, t.overview.statements, t.overview.without]}
        numbers={[1, 2]}
        rows={parties.map((party) => {
          const [said, without] = spoken(counted, party)
          return [
            <a href={`${address}/statements#${party}`}>{t.parties[party]}</a>,
            writtenNumber(said, language),
            writtenNumber(without, language),
          ]
        })}
      />
      {missing.map(({ group, reason }) => (
        <VoiceGap group={group} reason={reason} reading={visit} />
      ))}
      <p class="actions">
        <a class="ds-button" data-variant="primary" href={`${address}/statements`}>
          {t.overview.read}
        </a>
        <a href={`${address}/merge`}>{t.overview.merge}</a>
        <a href={`${address}/priorities`}>{t.overview.priorities}</a>
        <a href={`${address}/document`}>{t.overview.document}</a>
        {keepsPicture(visit) && missing.length > 0 && <a href={`${address}/unheard`}>{t.overview.explain}</a>}
      </p>
      <section>
        <h2>{t.overview.problems}</h2>
        {problems.length === 0 && <p>{t.overview.noProblems}</p>}
        <Links
          items={problems.map(({ id, title }) => ({ href: problemAddress(id), words: title }))}
          reading={visit}
        />
      </section>
      {contributions.length > 0 && (
        <Contributions
          contributions={contributions}
          language={language}
          takeAt={keepsPicture(visit) ? `${address}/shared-theme` : null}
        />
      )}
      {props.statements.length > 0 && <WhatWaits {...props} />}
    </AppPage>,
  )
}

const problemAddress = (id: string) => `/app/situation-picture/problem/${id}`
const statementAddress = (id: string) => `/app/situation-picture/statement/${id}`

/** How many statements of a party stand, and how many of them rest on nothing. */
function spoken(statements: Statement[], party: Party): [said: number, without: number] {
  const standing = statements.filter((one) => one.party === party && !one.struck)
  return [standing.length, standing.filter((one) => groundOf(one) !== 'evidence').length]
}

function WhatWaits({ visit, statements, problems }: OverviewProps) {
  const t = text(visit.language)
  const waiting = waitingIn(statements, problems)
  const lists = [
    { head: t.overview.fallen, items: problemLinks(waiting.fallen) },
    { head: t.overview.withoutEvidence, items: statementLinks(waiting.withoutEvidence) },
    { head: t.overview.inNoProblem, items: statementLinks(waiting.inNoProblem) },
    { head: t.overview.notSigned, items: problemLinks(waiting.notSigned) },
  ].filter(({ items }) => items.length > 0)
  return (
    <section>
      <h2>{t.overview.waits}</h2>
      {lists.length === 0 && <p>{t.overview.nothingWaits}</p>}
      {lists.map(({ head, items }) => (
        <>
          <h3>{head}</h3>
          <Links items={items} reading={visit} />
        </>
      ))}
    </section>
  )

  function problemLinks(of: Problem[]) {
    return of.map(({ id, title }) => ({ href: problemAddress(id), words: title }))
  }
  function statementLinks(of: Statement[]) {
    return of.map(({ id, party, words }) => ({
      href: statementAddress(id),
      words,
      before: t.parties[party],
    }))
  }
}
