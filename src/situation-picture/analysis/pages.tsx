import type { Child } from 'hono/jsx'
import { writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import { Causes } from './cause.pages.tsx'
import type { Cause } from './cause.rules.ts'
import { TriangleDrawing } from './drawing.pages.tsx'
import {
  type Analysis,
  type AnalysisVersion,
  aroundFields,
  consequenceFields,
  isKnownDwelling,
  nothingKnown,
  type Passage,
  passages,
  patternFields,
  triangleFields,
} from './rules.ts'
import { addressOfAnalysis, analysisTrail, text } from './words.pages.tsx'

type AnalysisProps = {
  visit: Visit
  problem: Problem
  /** Where the problem lies; null for the whole place. */
  areaName: string | null
  analysis: Analysis | undefined
  versions: AnalysisVersion[]
  causes: Cause[]
  may: boolean
}

/** What is known of a problem: its pattern, the triangle, its causes, what it leads to and what lies around it. */
export function analysisPage(props: AnalysisProps): Response {
  const { visit, problem, may } = props
  const t = text(visit.language)
  const analysis = props.analysis ?? { ...nothingKnown, problem: problem.id, number: 0 }
  return answer(
    <AppPage visit={visit} title={t.title(problem.title)} trail={analysisTrail(visit, problem)}>
      {visit.query.has('saved') && (
        <div class="notice good" role="status">
          <p>{t.saved}</p>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      {analysis.number === 0 && <p>{t.nothing}</p>}
      {may && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={`${addressOfAnalysis(problem.id)}/amend`}>
            {analysis.number === 0 ? t.write : t.amend}
          </a>
        </p>
      )}
      {analysis.number > 0 && <Known {...props} analysis={analysis} />}
      <Causes {...props} />
      {analysis.number > 0 && (
        <>
          <Passages head={t.heads.consequences} of={consequenceFields} analysis={analysis} visit={visit} />
          <Passages head={t.heads.around} of={aroundFields} analysis={analysis} visit={visit} />
          <Versions {...props} />
        </>
      )}
    </AppPage>,
  )
}

type KnownProps = AnalysisProps & { analysis: Analysis }

function Known({ visit, areaName, analysis }: KnownProps) {
  const t = text(visit.language)
  return (
    <>
      <Passages head={t.heads.pattern} of={patternFields} analysis={analysis} visit={visit}>
        <dt>{t.area}</dt>
        <dd>{areaName ? ownWords(areaName, visit) : t.wholePlace}</dd>
        <dt>{t.dwelling}</dt>
        <dd>
          {analysis.dwellingTypes.length === 0 && <span class="quiet">{t.unwritten}</span>}
          {analysis.dwellingTypes.map((type, at) => (
            <>
              {at > 0 && ', '}
              {isKnownDwelling(type) ? t.dwellings[type] : ownWords(type, visit)}
            </>
          ))}
        </dd>
      </Passages>
      <Passages head={t.heads.triangle} of={triangleFields} analysis={analysis} visit={visit} />
      {triangleFields.some((field) => analysis[field] !== '') && (
        <>
          <p>{t.triangleLead}</p>
          <TriangleDrawing analysis={analysis} reading={visit} />
        </>
      )}
    </>
  )
}

type PassagesProps = {
  head: string
  of: readonly Passage[]
  analysis: Analysis
  visit: Visit
  children?: Child
}

/** Some of what is known, each under its word. What nobody has written says so: it may be the thing to find out. */
function Passages({ head, of, analysis, visit, children }: PassagesProps) {
  const t = text(visit.language)
  return (
    <section>
      <h2>{head}</h2>
      <dl class="facts">
        {passages
          .filter((passage) => of.includes(passage))
          .map((passage) => (
            <>
              <dt>{t.passages[passage]}</dt>
              <dd>
                {analysis[passage] ? (
                  ownWords(analysis[passage], visit)
                ) : (
                  <span class="quiet">{t.unwritten}</span>
                )}
              </dd>
            </>
          ))}
        {children}
      </dl>
    </section>
  )
}

function Versions({ visit, versions }: AnalysisProps) {
  const t = text(visit.language)
  const { timeZone } = visit.partnership
  return (
    <section>
      <h2>{t.heads.versions}</h2>
      <ol class="audit" reversed>
        {versions.map(({ number, reason, writer, writtenAt }) => (
          <li>
            <strong>{t.version(number)}</strong>{' '}
            {[writer, writtenMoment(writtenAt, timeZone, visit.language)].filter(Boolean).join(', ')}.{' '}
            {reason === '' ? t.first : ownWords(reason, visit)}
          </li>
        ))}
      </ol>
    </section>
  )
}
