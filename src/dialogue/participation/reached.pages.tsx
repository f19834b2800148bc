import { writtenDay, writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { percent } from '../answers/result.pages.tsx'
import { type Survey, titleFor, wordsIn } from '../survey/rules.ts'
import type { Grouping, GroupReached, Population, Reached } from './rules.ts'
import { participationText, participationTrail, populationPath } from './words.pages.tsx'

type Props = {
  visit: Visit
  survey: Survey
  answered: number
  reached: Reached[]
  population: Population | null
  mayBuild: boolean
}

/** Who answered a survey against who lives here, with who is missing said first. */
export function reachedPage(props: Props): Response {
  const { visit, survey, answered, reached, population, mayBuild } = props
  const { language } = visit
  const { reached: t, counted, uncounted, count, recount } = participationText(language)
  const isSomebodyMissing = reached.some(({ groups }) => groups?.some(({ presence }) => presence === 'fewer'))
  return answer(
    <AppPage
      visit={visit}
      title={t.title(titleFor(survey, language).words)}
      trail={participationTrail(visit)}
    >
      <p class="lead">{t.lead(writtenNumber(answered, language))}</p>
      {reached.length === 0 && <p>{t.none}</p>}
      {reached.map((one) => (
        <OneGrouping {...props} of={one} />
      ))}
      {isSomebodyMissing && mayBuild && (
        <div class="notice">
          <p>
            {t.todo} <a href="/app/dialogue/new">{t.plan}</a>
          </p>
        </div>
      )}
      {reached.some(({ groups }) => groups) && <p class="quiet small">{t.how}</p>}
      <p>
        {population ? counted(writtenDay(population.countedOn, language), population.source) : uncounted}{' '}
        {mayBuild && <a href={populationPath}>{population ? recount : count}</a>}
      </p>
    </AppPage>,
  )
}

function OneGrouping({ visit, survey, of }: Props & { of: Reached }) {
  const { language } = visit
  const { reached: t } = participationText(language)
  const { question, groups, why } = of
  const head = <h2>{t.by[question.kind as Grouping]}</h2>
  if (groups === null)
    return (
      <section>
        {head}
        <p>{why && t.why[why]}</p>
      </section>
    )
  const share = (some: number) => percent(some, language)
  const named = ({ answer: key }: GroupReached) => {
    const words = question.options.find((option) => option.key === key)?.words ?? {}
    return wordsIn(words, language) || wordsIn(words, survey.languages[0] ?? 'sv')
  }
  const missing = groups.filter(({ presence }) => presence === 'fewer').map(named)
  return (
    <section>
      {head}
      <p>
        <strong>{missing.length > 0 ? t.missing(writtenList(missing, language)) : t.nobodyMissing}</strong>
      </p>
      <Table
        caption={t.caption(t.by[question.kind as Grouping])}
        heads={[t.group, t.number, t.share, t.lives, t.says]}
        numbers={[1, 2, 3]}
        rows={groups.map((group) => [
          named(group),
          writtenNumber(group.number, language),
          share(group.share),
          share(group.lives),
          t.presence[group.presence],
        ])}
      />
    </section>
  )
}
