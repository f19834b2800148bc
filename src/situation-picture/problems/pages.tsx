import { writtenDay, writtenList, writtenMoment, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { aroundOwnWords, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { type SituationPicture, signingParties } from '../rules.ts'
import { StatementCard } from '../statements/list.pages.tsx'
import { type Statement, standingEvidence } from '../statements/rules.ts'
import { type Names, nameIn, text as statementsText } from '../statements/words.pages.tsx'
import { text as pictureText, pictureTrail } from '../words.pages.tsx'
import { fallenOrigins } from './problem.rules.ts'
import type { ProblemVersion } from './queries.ts'
import { type Problem, silentSides, standingOfSignOff } from './rules.ts'
import { seenByWords, text } from './words.pages.tsx'

type ProblemProps = {
  visit: Visit
  picture: SituationPicture
  problem: Problem
  /** The statements behind it that the visitor may read, and how many more there are. */
  origins: { open: Statement[]; closed: number }
  versions: ProblemVersion[]
  names: Names
  mayWord: boolean
  maySign: boolean
}

/** A problem as the parties worded it, with everything it came from and who signed it. */
export function problemPage(props: ProblemProps): Response {
  const { visit, picture, problem, mayWord } = props
  const t = text(visit.language).page
  return answer(
    <AppPage
      visit={visit}
      title={problem.title}
      titleLanguage={ownLanguage(visit)}
      trail={pictureTrail(visit, picture)}
    >
      <p class="lead">{ownWords(problem.words, visit)}</p>
      {fallenOrigins(problem).length > 0 && <p class="notice trouble">{t.fallen}</p>}
      <Facts {...props} />
      <Signatures {...props} />
      <Origins {...props} />
      <p class="actions">
        <a href={`/app/situation-picture/problem/${problem.id}/analysis`}>{t.analysis}</a>
        {mayWord && <a href={`/app/situation-picture/problem/${problem.id}/amend`}>{t.amend}</a>}
        <a href={`/app/thread/problem/${problem.id}`}>{t.thread}</a>
      </p>
      <Versions {...props} />
    </AppPage>,
  )
}

function Facts({ visit, problem, names }: ProblemProps) {
  const t = text(visit.language)
  const s = statementsText(visit.language)
  const standing = problem.origins.filter(({ struck }) => !struck)
  const silent = silentSides(standing)
  return (
    <dl class="facts">
      <dt>{t.page.seenBy}</dt>
      <dd>
        {seenByWords(standing, visit.language)}. {silent.length === 1 && silent.map((one) => t.silent[one])}
      </dd>
      <dt>{t.page.seen}</dt>
      <dd>{t.seen[problem.seen]}</dd>
      {problem.difference && (
        <>
          <dt>{t.page.difference}</dt>
          <dd>{ownWords(problem.difference, visit)}</dd>
        </>
      )}
      <dt>{t.page.theme}</dt>
      <dd>{nameIn(names.themes, problem.theme) || s.noTheme}</dd>
      <dt>{t.page.area}</dt>
      <dd>{nameIn(names.areas, problem.area) || s.wholeMunicipality}</dd>
      <dt>{t.page.visibility}</dt>
      <dd>{s.visibilities[problem.visibility]}</dd>
    </dl>
  )
}

/** Who has signed this wording, by office, and who has not. */
function Signatures({ visit, problem, maySign }: ProblemProps) {
  const t = text(visit.language).page
  const { parties } = pictureText(visit.language)
  const { both } = standingOfSignOff(problem)
  const day = (at: Date) => writtenDay(at.toISOString().slice(0, 10), visit.language)
  return (
    <section>
      <h2>{t.signing}</h2>
      <p class={`notice ${both ? 'good' : 'unsure'}`}>{both ? t.both : t.notBoth}</p>
      <ul>
        {signingParties.map((party) => {
          const signature = problem.signOffs.find((one) => one.party === party)
          return (
            <li>
              {signature
                ? t.signedBy(parties[party], signature.office, day(signature.signedAt))
                : t.waits(parties[party])}
            </li>
          )
        })}
      </ul>
      {maySign && (
        <p class="actions">
          <a
            class="ds-button"
            data-variant="primary"
            href={`/app/situation-picture/problem/${problem.id}/sign-off`}
          >
            {t.sign}
          </a>
        </p>
      )}
    </section>
  )
}

/** Every statement it came from, with the evidence that holds. */
function Origins({ visit, origins, names }: ProblemProps) {
  const t = text(visit.language).page
  return (
    <section>
      <h2>{t.origins}</h2>
      <div class="side-by-side">
        {origins.open.map((statement) => (
          <article class="card">
            <h3>{pictureText(visit.language).parties[statement.party]}</h3>
            <StatementCard statement={statement} names={names} visit={visit} />
            <ul class="small">
              {standingEvidence(statement.evidence).map(({ words }) => (
                <li>{ownWords(words, visit)}</li>
              ))}
            </ul>
          </article>
        ))}
      </div>
      {origins.closed > 0 && <p class="quiet">{t.closed(writtenNumber(origins.closed, visit.language))}</p>}
    </section>
  )
}

function Versions({ visit, versions }: ProblemProps) {
  const { language, partnership } = visit
  const t = text(language).page
  const { parties } = pictureText(language)
  if (versions.length < 2) return null
  return (
    <details>
      <summary>{t.versions}</summary>
      <ol class="cards" reversed>
        {versions.map(({ title, words, writer, writtenAt, reason, origins, signedBy }) => (
          <li class="card">
            <p>
              <strong>{ownWords(title, visit)}</strong>
            </p>
            <p>{ownWords(words, visit)}</p>
            <p class="quiet small">
              {t.versionBy(writer, writtenMoment(writtenAt, partnership.timeZone, language))}
              {reason && <> · {aroundOwnWords(t.because, [reason], visit)}</>}
              {' · '}
              {t.count(writtenNumber(origins.length, language))}
              {signedBy.length > 0 &&
                ` · ${t.versionSigned(
                  writtenList(
                    signedBy.map((party) => parties[party]),
                    language,
                  ),
                )}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
