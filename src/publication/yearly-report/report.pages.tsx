import { mayEnter, reachOf } from '../../partnership/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer, residentAddress } from '../../web/layout.tsx'
import { ProblemSummary } from '../../web/parts/form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Drafted } from './drafted.rules.ts'
import { isEmpty, lastWriterOf } from './problems.rules.ts'
import { isSection, mandatorySections, type Section, sections, type YearlyReport } from './rules.ts'
import { SectionForm } from './section.pages.tsx'
import { moment, text, trailOf } from './words.pages.tsx'

export type Refused = { section: Section; filled: Filled; problem: 'tooLong' | 'alreadyPublished' }

/** One report: how far it has come, what the system fills in, and the sections people write. */
export function reportPage(visit: Visit, drafted: Drafted, refused?: Refused): Response {
  const { year, report, published } = drafted
  const { page: t, sections: sectionNames } = text(visit.language)
  const saved = visit.query.get('saved')
  const mayWrite = mayEnter(visit.act.role, 'publish') && !published
  const problems: Record<string, string> = refused ? { [refused.section]: t[refused.problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title(year)} trail={trailOf(visit)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      {saved && isSection(saved) && !refused && (
        <div class="notice good" role="status">
          <p>{t.saved(sectionNames[saved])}</p>
        </div>
      )}
      {report.running && !published && (
        <div class="notice unsure">
          <p>{t.running(writtenDay(report.until, visit.language))}</p>
        </div>
      )}
      {published && (
        <div class="notice good">
          <p>{t.publishedWords}</p>
        </div>
      )}
      <HowFar visit={visit} drafted={drafted} />
      <WhatTheSystemFills visit={visit} report={published?.shown.report ?? report} />
      <h2>{t.write}</h2>
      {sections.map((section) => (
        <SectionForm
          visit={visit}
          drafted={drafted}
          section={section}
          mayWrite={mayWrite}
          filled={refused?.section === section ? refused.filled : undefined}
          problems={problems}
        />
      ))}
    </AppPage>,
    refused ? 422 : 200,
  )
}

/** Written, read by a second pair of eyes, published; and the one thing to do next. */
function HowFar({ visit, drafted }: { visit: Visit; drafted: Drafted }) {
  const { page: t, sections: names } = text(visit.language)
  const { id, report, published, review, digest } = drafted
  const unwritten = mandatorySections.filter((section) => isEmpty(report.words[section]))
  const whole = reachOf(visit.act.role, 'publish') === 'partnership'
  const here = `/app/publication/report/${id}`
  const isReady =
    whole && unwritten.length === 0 && review?.outcome === 'approved' && review.digest === digest
  const readLabel = lastWriterOf(drafted.written) === visit.act.by ? t.read : t.preview
  return (
    <section class="card" aria-label={t.steps}>
      <ol>
        <li>
          {t.stepWrite(mandatorySections.length - unwritten.length, mandatorySections.length)}
          {!published && unwritten.length > 0 && (
            <>
              . {t.left}{' '}
              {unwritten.map((section, place) => (
                <>
                  {place > 0 && ', '}
                  <a href={`#${section}`}>{names[section]}</a>
                </>
              ))}
            </>
          )}
        </li>
        <li>{reviewInWords(visit, drafted)}</li>
        <li>{published ? t.stepPublish.done(moment(published.publishedAt, visit)) : t.stepPublish.open}</li>
      </ol>
      <p class="actions">
        {published ? (
          <Main href={`${residentAddress(visit)}/report/${published.id}`}>{t.seePublished}</Main>
        ) : isReady ? (
          <>
            <Main href={`${here}/publish`}>{t.publish}</Main>
            <a href={`${here}/preview`}>{t.read}</a>
          </>
        ) : (
          <Main href={`${here}/preview`}>{readLabel}</Main>
        )}
        {!published && <a href={`${here}/preview.pdf`}>{t.asPdf}</a>}
        {whole && !published && !isReady && <a href={`${here}/publish`}>{t.publish}</a>}
        {whole && published && <a href={`${here}/correct`}>{t.correct}</a>}
      </p>
    </section>
  )
}

function Main({ href, children }: { href: string; children: string }) {
  return (
    <a class="ds-button" data-variant="primary" href={href}>
      {children}
    </a>
  )
}

function reviewInWords(visit: Visit, { review, digest, published }: Drafted): string {
  const t = text(visit.language).page.stepReview
  if (!review) return t.none
  const told = [review.name, moment(review.at, visit)] as const
  if (review.outcome === 'sent-back') return `${t['sent-back'](...told)}: ${review.words}`
  return published || review.digest === digest ? t.approved(...told) : t.outdated(...told)
}

/** What needs nobody's pen, in figures; the whole of it stands in the preview. */
function WhatTheSystemFills({ visit, report }: { visit: Visit; report: YearlyReport }) {
  const t = text(visit.language).page
  const { promises, measures, changes, goals, planned } = report
  const figures = {
    promises: promises.length,
    deviations: promises.reduce((sum, { deviations }) => sum + deviations.length, 0),
    measures: measures.length,
    together: measures.filter(({ together }) => together.length > 0).length,
    changes: changes.length,
    goals: goals.length,
    planned: planned.length,
  }
  return (
    <section>
      <Table
        caption={t.facts}
        heads={t.factHeads}
        rows={Object.entries(figures).map(([what, number]) => [
          t.factRows[what as keyof typeof figures],
          writtenNumber(number, visit.language),
        ])}
        numbers={[1]}
      />
    </section>
  )
}
