import type { Standing } from '../../follow-up/standing.rules.ts'
import { writtenList } from '../../web/languages.ts'
import { webText } from '../../web/words.ts'
import type { Section, YearlyReport } from './rules.ts'
import { countedStandings, figureOf, reportText } from './words.report.ts'

const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n')

/** Words as people write them may end in a full stop or not; a sentence made of them has one. */
const withoutStop = (words: string) => words.trim().replace(/\.$/, '')
const withStop = (words: string) => (/[\p{L}\p{N})]$/u.test(words.trim()) ? `${words.trim()}.` : words.trim())

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
  const titlesOf = (standing: Standing) =>
    promises
      .filter((promise) => promise.standing === standing)
      .map(({ title }) => withoutStop(title))
      .join(', ')
  const [notKept, behind] = [titlesOf('notKept'), titlesOf('behind')]
  const logged = measures.filter(({ id }) =>
    promises.some((promise) => promise.measure === id && promise.worked),
  )
  // What nobody has logged anything of was planned; whether it was done together cannot be said.
  const joint = logged.filter(({ together }) => together.length > 0)
  return {
    summary: [
      `${t.summary(year, promises.length, report.partnership.name)} ${t.standings(
        countedStandings(
          promises.map(({ standing }) => standing),
          language,
        ),
      )}`,
      ...(notKept ? [t.notKept(notKept)] : []),
      ...(behind ? [t.behind(behind)] : []),
      ...(deviations > 0 ? [t.deviations(deviations)] : []),
    ].join('\n\n'),
    'joint-measures': [
      `${t.inPlan(measures.length)} ${logged.length > 0 ? t.logged(logged.length) : t.nothingLogged}`,
      ...(joint.length > 0 ? [t.joint] : []),
      list(
        joint.map(({ title, responsible, together }) =>
          t.measure(withoutStop(title), responsible, writtenList(together, language)),
        ),
      ),
    ].join('\n\n'),
    results: [
      t.results,
      list(
        promises.map((promise) =>
          [
            t.result(withoutStop(promise.title), figureOf(promise, language), standings[promise.standing]),
            ...promise.deviations.flatMap(({ cause, adjustment }) => [cause, adjustment].map(withStop)),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
      ...cancelled.map(({ title, reason, lesson }) =>
        t.cancelled(withoutStop(title), withStop(reason), withStop(lesson)),
      ),
      ...(goals.length > 0 ? [t.notMeasured] : []),
    ].join('\n\n'),
    'planned-measures': [
      t.planned(year + 1, planned.length),
      list(
        planned.map(({ title, responsible, plannedWhen }) =>
          t.plannedMeasure(withoutStop(title), responsible, withoutStop(plannedWhen)),
        ),
      ),
    ].join('\n\n'),
  }
}
