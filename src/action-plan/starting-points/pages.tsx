import type { FocusArea } from '../../agreement/rules.ts'
import { objectName, offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { type NamedOrganisation, nameOf } from '../measures/words.pages.tsx'
import type { Measure } from '../rules.ts'
import type { SurveyResult } from './results.rules.ts'
import { decisionThatHolds, type StartingPoint, standingOfStartingPoint } from './rules.ts'
import { resultName, startingPointText, startingPointTrail } from './words.pages.tsx'

type PageProps = {
  visit: Visit
  point: StartingPoint
  organisations: NamedOrganisation[]
  focusArea: FocusArea | null
  result: SurveyResult | null
  /** The measures that may be read. */
  measures: Measure[]
  /** Whether whoever reads may add to it. */
  open: boolean
}

/** One starting point: what was asked or recommended, what was found, what was decided, what it led to. */
export function startingPointPage(props: PageProps): Response {
  const { visit, point, open } = props
  const t = startingPointText(visit.language)
  const at = `/app/action-plan/starting-point/${point.id}`
  const starts = decisionThatHolds(point)?.starts ?? false
  return answer(
    <AppPage visit={visit} title={t.kinds[point.kind]} trail={startingPointTrail(visit)}>
      {point.struck !== null && (
        <div class="notice trouble">
          <p>
            {t.struck}: {ownWords(point.struck, visit)}
          </p>
        </div>
      )}
      <p class="lead">{ownWords(point.words, visit)}</p>
      <Facts {...props} />
      <Findings visit={visit} point={point} />
      {open && (
        <p class="actions">
          <a href={`${at}/finding`}>{t.finding.add}</a>
        </p>
      )}
      <Decisions visit={visit} point={point} />
      {open && (
        <p class="actions">
          <a href={`${at}/decide`}>{t.decide.add}</a>
        </p>
      )}
      <LedTo {...props} />
      {open && (
        <p class="actions">
          {starts && <a href={`${at}/measure`}>{t.measure.add}</a>}
          <a href={`${at}/strike`}>{t.strike.add}</a>
        </p>
      )}
    </AppPage>,
  )
}

function Facts({ visit, point, organisations, focusArea, result }: PageProps) {
  const { language } = visit
  const t = startingPointText(language)
  const codes = (named: string[], name: typeof objectName) =>
    writtenList(
      named.map((code) => name(code, language)),
      language,
    )
  const facts: [string, unknown][] = [
    [t.standing, <strong>{t.standings[standingOfStartingPoint(point, visit.act.today)]}</strong>],
    [t.from, point.sourceKind && `${t.sources[point.sourceKind]}: ${point.source}`],
    [t.result, result && resultName(result)],
    [t.raisedOn, writtenDay(point.raisedOn, language)],
    [t.answerBy, point.answerBy && writtenDay(point.answerBy, language)],
    [t.responsible, nameOf(point.responsible, organisations)],
    [t.possible, point.possible && ownWords(point.possible, visit)],
    [t.focusArea, focusArea && ownWords(focusArea.name, visit)],
    [t.objects, codes(point.objects, objectName)],
    [t.offences, codes(point.offences, offenceName)],
    [t.readers, point.public ? t.forAll : t.forPartners],
  ]
  return (
    <dl class="facts">
      {facts
        .filter(([, fact]) => fact)
        .map(([name, fact]) => (
          <>
            <dt>{name}</dt>
            <dd>{fact as string}</dd>
          </>
        ))}
    </dl>
  )
}

type PartProps = Pick<PageProps, 'visit' | 'point'>

function Findings({ visit, point }: PartProps) {
  const { language } = visit
  const t = startingPointText(language)
  if (point.findings.length === 0 && point.kind !== 'knowledge-question') return null
  return (
    <section>
      <h2>{t.finding.head}</h2>
      {point.findings.length === 0 && <p>{t.finding.none}</p>}
      <ul>
        {point.findings.map(({ foundOn, words, source }) => (
          <li>
            <strong>{writtenDay(foundOn, language)}:</strong> {ownWords(words, visit)}
            {source && <span class="quiet"> ({ownWords(source, visit)})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The decision that holds, and those it took the place of. */
function Decisions({ visit, point }: PartProps) {
  const { language } = visit
  const t = startingPointText(language)
  const holds = decisionThatHolds(point)
  return (
    <section>
      <h2>{t.decide.head}</h2>
      {!holds && <p>{t.decide.none}</p>}
      <ul class="cards">
        {point.decisions.toReversed().map((decision) => (
          <li class="card">
            <h3>{t.decide.says[point.kind][decision.starts ? 'yes' : 'no']}</h3>
            <p>{t.decide.by(decision.decidedBy, writtenDay(decision.decidedOn, language))}</p>
            <p>{ownWords(decision.reason, visit)}</p>
            {decision !== holds && <p class="quiet small">{t.decide.replaced}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LedTo({ visit, point, measures }: PageProps) {
  const t = startingPointText(visit.language)
  if (!decisionThatHolds(point)?.starts && point.measures.length === 0) return null
  return (
    <section>
      <h2>{t.measure.head}</h2>
      {point.measures.length === 0 && <p class="notice unsure">{t.measure.none}</p>}
      <ul>
        {point.measures.map(({ measure, changed }) => {
          const found = measures.find(({ id }) => id === measure)
          return (
            <li>
              {found ? (
                <a href={`/app/action-plan/measure/${measure}`}>{ownWords(found.title, visit)}</a>
              ) : (
                t.measure.closed
              )}
              {changed && <>: {ownWords(changed, visit)}</>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
