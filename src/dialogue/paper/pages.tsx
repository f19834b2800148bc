import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Select, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { longest } from '../free-text.rules.ts'
import type { Channel } from '../survey/queries.ts'
import { type Survey, standingOf } from '../survey/rules.ts'
import { surveysTrail, surveyText } from '../survey/words.pages.tsx'
import { lastDayForPaper } from './rules.ts'
import { paperPath, paperText } from './words.pages.tsx'

type Props = { visit: Visit; survey: Survey; channels: Channel[] }

/** What a survey needs beside the web: its form and its posters to print, and the way in for answers on paper. */
export function paperPage(props: Props): Response {
  const { visit, survey } = props
  const t = paperText(visit.language)
  const standing = standingOf(survey, visit.act.today)
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <p class="lead">{t.lead}</p>
      {standing === 'draft' && <p>{t.notOpen}</p>}
      {standing === 'closed' && <p>{t.enter.closed}</p>}
      {standing === 'open' && (
        <>
          <PrintForm {...props} />
          <Entering {...props} />
          <Posters {...props} />
        </>
      )}
    </AppPage>,
  )
}

function PrintForm({ visit, survey }: Props) {
  const { form: t } = paperText(visit.language)
  const { languages: called } = surveyText(visit.language)
  const by = lastDayForPaper(survey)
  const state = { filled: { language: survey.languages[0] ?? 'sv' } }
  return (
    <section aria-labelledby="print">
      <h2 id="print">{t.head}</h2>
      <p>{by ? t.by(writtenDay(by, visit.language)) : t.byHand}</p>
      <form class="sheet" method="get" action={`${paperPath(survey)}/form.pdf`}>
        {survey.languages.length > 1 ? (
          <Select
            name="language"
            label={t.language}
            choices={survey.languages.map((value) => ({ value, label: called[value] }))}
            {...state}
          />
        ) : (
          <input type="hidden" name="language" value={survey.languages[0]} />
        )}
        <TextField name="where" label={t.where} help={t.whereHelp} longest={longest.line} filled={{}} />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </form>
    </section>
  )
}

function Entering({ visit, survey }: Props) {
  const { enter: t } = paperText(visit.language)
  const { languages: called } = surveyText(visit.language)
  const path = `${paperPath(survey)}/enter`
  return (
    <section aria-labelledby="enter">
      <h2 id="enter">{t.head}</h2>
      <p>{t.rule}</p>
      <p class="actions">
        {survey.languages.map((language) => (
          <a class="ds-button" data-variant="secondary" href={`${path}?language=${language}`}>
            {survey.languages.length > 1 ? t.inLanguage(called[language]) : t.link}
          </a>
        ))}
      </p>
    </section>
  )
}

function Posters({ visit, survey, channels }: Props) {
  const { posters: t } = paperText(visit.language)
  const { languages: called } = surveyText(visit.language)
  const links = [{ code: '', name: t.open }, ...channels]
  const poster = (code: string, language: string) =>
    `${paperPath(survey)}/poster.pdf?language=${language}${code && `&channel=${code}`}`
  return (
    <section aria-labelledby="posters">
      <h2 id="posters">{t.head}</h2>
      <p>{t.lead}</p>
      <Table
        caption={t.caption}
        heads={[t.way, t.poster]}
        rows={links.map(({ code, name }) => [
          code === '' ? name : ownWords(name, visit),
          survey.languages.map((language, at) => (
            <>
              {at > 0 && ' · '}
              <a href={poster(code, language)} aria-label={t.in(name, called[language])}>
                {called[language]}
              </a>
            </>
          )),
        ])}
      />
    </section>
  )
}
