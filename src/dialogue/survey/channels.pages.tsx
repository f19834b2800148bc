import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { answeringPath } from '../answers/addresses.rules.ts'
import { longest } from '../free-text.rules.ts'
import type { Channel } from './queries.ts'
import { type Survey, standingOf } from './rules.ts'
import { surveyPath, surveysTrail, surveyText } from './words.pages.tsx'

type SectionProps = { visit: Visit; survey: Survey; channels: Channel[]; mayBuild: boolean }

/** The links by which a survey is spread, the open one first. */
export function ChannelsSection({ visit, survey, channels, mayBuild }: SectionProps) {
  const { channels: t } = surveyText(visit.language)
  const standing = standingOf(survey, visit.act.today)
  const mayAdd = mayBuild && (standing === 'draft' || standing === 'open')
  if (!mayAdd && survey.opening === null) return null
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t.head}</h2>
      <p>{t.lead}</p>
      {survey.opening === null && channels.length > 0 && <p>{t.later}</p>}
      {(survey.opening !== null || channels.length > 0) && (
        <Table
          caption={t.caption}
          heads={[t.way, t.link]}
          rows={[
            ...(survey.opening ? [[t.open, linkTo(survey, visit)]] : []),
            ...channels.map(({ name, code }) => [ownWords(name, visit), linkTo(survey, visit, code)]),
          ]}
        />
      )}
      {mayAdd && (
        <p class="actions">
          <a href={`${surveyPath(survey)}/channel`}>{t.do}</a>
        </p>
      )}
    </section>
  )
}

/** The whole link, to be copied: in the survey's first language, from where the others are reached. */
function linkTo({ opening, languages }: Survey, { partnership, request }: Visit, code = '') {
  if (opening === null) return '–'
  const path = answeringPath(
    { partnership: partnership.slug, language: languages[0] ?? 'sv', slug: opening.slug },
    code,
  )
  return (
    <a class="wraps" href={path}>
      {new URL(path, request.url).href}
    </a>
  )
}

type FormProps = {
  visit: Visit
  survey: Survey
  filled: Filled
  problems?: Record<string, string> | undefined
}

/** Naming a way of spreading the survey; it gets a link of its own. */
export function channelPage({ visit, survey, filled, problems = {} }: FormProps): Response {
  const { channels: t } = surveyText(visit.language)
  const { cancel, problemsHead } = webText(visit.language)
  const path = surveyPath(survey)
  const isWrong = Object.keys(problems).length > 0
  return answer(
    <AppPage visit={visit} title={t.do} trail={surveysTrail(visit, survey)}>
      <ProblemSummary problems={problems} head={problemsHead} />
      <PostForm class="sheet" action={`${path}/channel`}>
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          longest={longest.group}
          filled={filled}
          problems={problems}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={path}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    isWrong ? 422 : 200,
  )
}
