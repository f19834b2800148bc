import { writtenList } from '../../web/languages.ts'
import { webText } from '../../web/words.ts'
import type { Section, YearlyReport } from './rules.ts'
import { countedStandings, figureOf, reportText } from './words.report.ts'

const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n')

/**
 * A start for each mandatory section, worked out of the facts in the report's
 * own language. It is no part of the report until a person has read and saved
 * it: what a machine says of a year's work is not yet what its people say.
 */
export function proposalFor(report: YearlyReport): Partial<Record<Section, string>> {
  const { language, year, promises, measures, cancelled, goals, planned } = report
  const t = reportText(language).proposal
  const standings = webText(language).standings
  const deviations = promises.reduce((sum, promise) => sum + promise.deviations.length, 0)
  const hard = promises.filter(({ standing }) => standing === 'notKept' || standing === 'behind')
  const joint = measures.filter(({ together }) => together.length > 0)
  return {
    summary: [
      `${t.summary(year, promises.length, report.partnership.name)} ${t.standings(
        countedStandings(
          promises.map(({ standing }) => standing),
          language,
        ),
      )}`,
      ...(hard.length > 0 ? [t.hardest(hard.map(({ title }) => title).join(', '))] : []),
      ...(deviations > 0 ? [t.deviations(deviations)] : []),
    ].join('\n\n'),
    'joint-measures': [
      t.joint(measures.length, joint.length),
      list(
        joint.map(({ title, responsible, together }) =>
          t.measure(title, responsible, writtenList(together, language)),
        ),
      ),
    ].join('\n\n'),
    results: [
      t.results,
      list(
        promises.map((promise) =>
          [
            t.result(promise.title, figureOf(promise, language), standings[promise.standing]),
            ...promise.deviations.map(({ cause, adjustment }) => `${cause} ${adjustment}`.trim()),
          ].join(' '),
        ),
      ),
      ...cancelled.map(({ title, reason, lesson }) => t.cancelled(title, reason, lesson)),
      ...(goals.length > 0 ? [t.notMeasured] : []),
    ].join('\n\n'),
    'planned-measures': [
      t.planned(year + 1, planned.length),
      list(
        planned.map(({ title, responsible, plannedWhen }) =>
          t.plannedMeasure(title, responsible, plannedWhen),
        ),
      ),
    ].join('\n\n'),
  }
}
