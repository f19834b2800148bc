import { writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Participation } from '../answers/queries.ts'
import type { Survey } from '../survey/rules.ts'
import { SurveyTitle } from '../survey/words.pages.tsx'
import { Done, roomTrail } from '../words.pages.tsx'
import type { Population } from './rules.ts'
import { participationText, populationPath, reachedPath } from './words.pages.tsx'

type Props = {
  visit: Visit
  years: Participation[]
  /** The surveys that were opened, the newest first. */
  surveys: Survey[]
  population: Population | null
  mayBuild: boolean
}

/** How many took part year by year, and for each survey the way to who they were. */
export function participationPage({ visit, years, surveys, population, mayBuild }: Props): Response {
  const { language } = visit
  const t = participationText(language)
  const written = (number: number) => writtenNumber(number, language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.population.saved : null} />
      <p class="lead">{t.lead}</p>
      {years.length === 0 ? (
        <p>{t.years.none}</p>
      ) : (
        <Table
          caption={t.years.caption}
          heads={[t.years.year, t.years.answers, t.years.surveys, t.years.attendance, t.years.dialogues]}
          numbers={[1, 2, 3, 4]}
          rows={years.map(({ year, answers, surveys: asked, attendance, dialogues }) => [
            String(year),
            ...[answers, asked, attendance, dialogues].map(written),
          ])}
        />
      )}
      <h2>{t.surveys.head}</h2>
      {surveys.length === 0 && <p>{t.surveys.none}</p>}
      <ul>
        {surveys.map((survey) => (
          <li>
            {visit.may('read-voices') ? (
              <a href={reachedPath(survey)}>
                <SurveyTitle survey={survey} visit={visit} />
              </a>
            ) : (
              <SurveyTitle survey={survey} visit={visit} />
            )}{' '}
            ({survey.opening?.openedOn.slice(0, 4)})
          </li>
        ))}
      </ul>
      <p>
        {population ? t.counted(writtenDay(population.countedOn, language), population.source) : t.uncounted}{' '}
        {mayBuild && <a href={populationPath}>{population ? t.recount : t.count}</a>}
      </p>
    </AppPage>,
  )
}
