import { writtenDay, writtenMoment, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { aroundOwnWords, HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { SituationPicture } from '../rules.ts'
import { Links } from '../words.pages.tsx'
import type { StatementVersion } from './queries.ts'
import type { Evidence, Statement } from './rules.ts'
import { Ground, type Named, type Names, nameIn, saidBy, statementsTrail, text } from './words.pages.tsx'

export type EvidenceNames = { themes: Named[]; surveys: Named[]; dialogues: Named[]; networks: Named[] }

type StatementProps = {
  visit: Visit
  picture: SituationPicture
  statement: Statement
  versions: StatementVersion[]
  /** The problems it is part of that the visitor may read. */
  problems: { id: string; title: string }[]
  names: Names
  sources: EvidenceNames
  /** What became of a figure of one's own since, by the evidence that rests on it. */
  since: ReadonlyMap<string, string>
  mayState: boolean
}

/** One statement with its evidence, its sources and their limits, and how it was worded before. */
export function statementPage(props: StatementProps): Response {
  const { visit, picture, statement, problems, mayState } = props
  const t = text(visit.language)
  const address = `/app/situation-picture/statement/${statement.id}`
  const words = ownWords(statement.words, visit)
  return answer(
    <AppPage visit={visit} title={t.page.title} trail={statementsTrail(visit, picture)}>
      <p class="lead">{statement.struck ? <s>{words}</s> : words}</p>
      {statement.struck ? (
        <p class="notice trouble">{aroundOwnWords(t.page.struck, [statement.struck.reason], visit)}</p>
      ) : (
        <Ground statement={statement} language={visit.language} />
      )}
      <Facts {...props} />
      {problems.length > 0 && (
        <section>
          <h2>{t.page.problems}</h2>
          <Links
            items={problems.map(({ id, title }) => ({
              href: `/app/situation-picture/problem/${id}`,
              words: title,
            }))}
            reading={visit}
          />
        </section>
      )}
      <section>
        <h2>{t.page.evidence}</h2>
        <ul class="cards">
          {statement.evidence.map((evidence) => (
            <li class="card">
              <EvidenceCard {...props} evidence={evidence} />
            </li>
          ))}
        </ul>
        {mayState && !statement.struck && (
          <p class="actions">
            <a class="ds-button" data-variant="primary" href={`${address}/evidence/new`}>
              {t.page.addEvidence}
            </a>
          </p>
        )}
      </section>
      <Limits visit={visit} statement={statement} />
      {!statement.struck && (
        <p class="actions">
          {mayState && <a href={`${address}/amend`}>{t.page.amend}</a>}
          {mayState && <a href={`${address}/strike`}>{t.page.strike}</a>}
          <a href={`/app/thread/statement/${statement.id}`}>{t.page.thread}</a>
        </p>
      )}
      <Versions {...props} />
    </AppPage>,
  )
}

function Facts({ visit, statement, names }: StatementProps) {
  const t = text(visit.language)
  const facts = [
    [t.page.saidBy, saidBy(statement, names, visit.language)],
    [t.page.theme, nameIn(names.themes, statement.theme) || t.noTheme],
    [t.page.area, nameIn(names.areas, statement.area) || t.wholeMunicipality],
    [t.page.visibility, t.visibilities[statement.visibility]],
  ]
  return (
    <dl class="facts">
      {facts.map(([head, words]) => (
        <>
          <dt>{head}</dt>
          <dd>{words}</dd>
        </>
      ))}
      {statement.touchpoints && (
        <>
          <dt>{t.page.touchpoints}</dt>
          <dd>{ownWords(statement.touchpoints, visit)}</dd>
        </>
      )}
    </dl>
  )
}

/** What the evidence said when it was laid down, and where it is found. */
function EvidenceCard({
  visit,
  evidence,
  sources,
  statement,
  since,
  mayState,
}: StatementProps & { evidence: Evidence }) {
  const { language } = visit
  const t = text(language)
  const words = ownWords(evidence.words, visit)
  const from = [
    nameIn(sources.themes, evidence.theme),
    nameIn(sources.surveys, evidence.survey),
    evidence.question,
    nameIn(sources.dialogues, evidence.dialogue),
    nameIn(sources.networks, evidence.sourceNetwork),
    evidence.contributors === null ? '' : t.page.contributors(writtenNumber(evidence.contributors, language)),
    evidence.title,
    evidence.issuer,
    evidence.reference,
    evidence.year === null ? '' : String(evidence.year),
  ].filter((part) => part !== '')
  const day = evidence.laidDownAt.toISOString().slice(0, 10)
  return (
    <>
      <p class="quiet small">{t.evidence.kinds[evidence.kind]}</p>
      <p>{evidence.struck ? <s>{words}</s> : words}</p>
      <p class="quiet small">
        {ownWords(from.join(' · '), visit)}
        {evidence.link && (
          <>
            {' · '}
            <a href={evidence.link}>{evidence.link}</a>
          </>
        )}
      </p>
      <p class="quiet small">{t.page.laidDown(writtenDay(day, language))}</p>
      {since.has(evidence.id) && <p>{t.page.since(since.get(evidence.id) ?? '')}</p>}
      {evidence.struck && (
        <p class="notice trouble">{aroundOwnWords(t.page.evidenceStruck, [evidence.struck.reason], visit)}</p>
      )}
      {mayState && !evidence.struck && !statement.struck && (
        <p class="actions">
          <a href={`/app/situation-picture/evidence/${evidence.id}/strike`}>
            {t.page.strikeEvidence}
            <HeardOnly words={evidence.words} reading={visit} />
          </a>
        </p>
      )}
    </>
  )
}

/** The four questions about sources and limits, answered or not. */
function Limits({ visit, statement }: Pick<StatementProps, 'visit' | 'statement'>) {
  const t = text(visit.language)
  const questions = ['whyChosen', 'sources', 'limits', 'consequenceOfLimits'] as const
  return (
    <section>
      <h2>{t.page.sourcesHead}</h2>
      <dl class="facts">
        {questions.map((question) => (
          <>
            <dt>{t.questions[question]}</dt>
            <dd>
              {statement[question] ? (
                ownWords(statement[question], visit)
              ) : (
                <span class="quiet">{t.page.notTold}</span>
              )}
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function Versions({ visit, versions }: StatementProps) {
  const t = text(visit.language)
  if (versions.length < 2) return null
  const said = (at: Date) => writtenMoment(at, visit.partnership.timeZone, visit.language)
  return (
    <details>
      <summary>{t.page.versions}</summary>
      <ol class="cards" reversed>
        {versions.map(({ words, writer, writtenAt, reason }) => (
          <li class="card">
            <p>{ownWords(words, visit)}</p>
            <p class="quiet small">
              {t.page.versionBy(writer, said(writtenAt))}
              {reason && <> · {aroundOwnWords(t.page.because, [reason], visit)}</>}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
