import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { finishedPath, finishedText } from '../finished/words.pages.tsx'
import { participationPath, participationText } from '../participation/words.pages.tsx'
import { Done, roomTrail } from '../words.pages.tsx'
import { type Survey, standingOf } from './rules.ts'
import { SurveyTitle, surveyPath, surveysPath, surveyText } from './words.pages.tsx'

/** The partnership's surveys with how each stands, and the surveys of others that it keeps as sources. */
export function surveysPage({
  visit,
  surveys,
  mayBuild,
}: {
  visit: Visit
  surveys: Survey[]
  mayBuild: boolean
}) {
  const t = surveyText(visit.language)
  const own = surveys.filter(({ ownerName }) => ownerName === '')
  const sources = surveys.filter(({ ownerName }) => ownerName !== '')
  const { survey, standing, days, questions, owner, source, year, link } = t.heads
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.saved : null} />
      <p class="lead">{t.lead}</p>
      {mayBuild && (
        <p class="actions">
          <a class="ds-button" href={`${surveysPath}/new`}>
            {t.make}
          </a>
          <a href={`${surveysPath}/source`}>{t.keepSource}</a>
          <a href={finishedPath}>{finishedText(visit.language).link}</a>
        </p>
      )}
      <p>
        <a href={participationPath}>{participationText(visit.language).title}</a>
      </p>
      {own.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.ownHead}
          heads={[survey, standing, days, questions]}
          numbers={[3]}
          rows={own.map((one) => [
            <a href={surveyPath(one)}>
              <SurveyTitle survey={one} visit={visit} />
            </a>,
            t.standings[standingOf(one, visit.act.today)],
            openDays(one, visit),
            String(one.questions.length),
          ])}
        />
      )}
      {sources.length > 0 && (
        <Table
          caption={t.sourcesHead}
          heads={[source, owner, year, link]}
          rows={sources.map((one) => [
            <SurveyTitle survey={one} visit={visit} />,
            one.ownerName,
            String(one.year ?? '–'),
            <a href={one.link} rel="noreferrer">
              {t.source.toIt}
            </a>,
          ])}
        />
      )}
    </AppPage>,
  )
}

/** The days on which one can answer, or could. */
function openDays({ opening, closing, closesOn }: Survey, { language }: Visit): string {
  const t = surveyText(language)
  if (opening === null) return '–'
  const from = shortDay(opening.openedOn, language)
  const to = closing?.closedOn ?? closesOn
  return to ? t.openUntil(from, shortDay(to, language)) : t.openFrom(from)
}
