import type { Measure } from '../../action-plan/rules.ts'
import { type Filled, one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  type FormState,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest, type ResultPicture, type ResultProblems, type ResultStory } from './rules.ts'
import { resultText, resultTrail, toldProblems } from './words.pages.tsx'

const home = '/app/publication/result-stories'

type FormProps = {
  visit: Visit
  /** The story that is changed; null for a new one. */
  story: ResultStory | null
  filled: Filled
  measures: Measure[]
  /** Whether whoever writes may show it to residents. */
  mayShow: boolean
  problems?: ResultProblems
}

/** Tell a result, or change how it is told. */
export function storyFormPage({ visit, story, filled, measures, mayShow, problems }: FormProps): Response {
  const t = resultText(visit.language)
  const web = webText(visit.language)
  const sentences = toldProblems(problems, visit.language)
  const state: FormState = { filled, ...(sentences && { problems: sentences }) }
  const back = story ? `${home}/${story.id}` : home
  return answer(
    <AppPage visit={visit} title={story ? t.amend : t.tell} trail={resultTrail(visit)}>
      <ProblemSummary problems={sentences} head={web.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        {story && <input type="hidden" name="number" value={one(filled, 'number')} />}
        <TextField {...state} name="title" label={t.ask.title} longest={longest.line} />
        <TextField
          {...state}
          name="place"
          label={t.ask.place}
          help={t.ask.placeHelp}
          longest={longest.line}
        />
        <Select
          {...state}
          name="measure"
          label={t.ask.measure}
          empty={t.choose}
          choices={measures.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextArea {...state} name="words" label={t.ask.words} help={t.ask.wordsHelp} rows={6} />
        <TextField {...state} name="seenOn" type="date" label={t.ask.seenOn} narrow />
        {mayShow ? (
          <Tick {...state} name="public" label={t.ask.public} />
        ) : (
          <p class="quiet">{t.ask.othersShow}</p>
        )}
        {story && <TextField {...state} name="reason" label={t.ask.reason} longest={longest.line} />}
        <div class="actions">
          <Button>{web.save}</Button>
          <a href={back}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    sentences ? 422 : 200,
  )
}

type TakeBackProps = { visit: Visit; story: ResultStory; picture: ResultPicture; problems?: ResultProblems }

/** Take a picture back, with the reason. */
export function takeBackPage({ visit, story, picture, problems }: TakeBackProps): Response {
  const t = resultText(visit.language)
  const web = webText(visit.language)
  const sentences = toldProblems(problems, visit.language)
  const state: FormState = { filled: visit.filled, ...(sentences && { problems: sentences }) }
  const back = `${home}/${story.id}`
  const trail = [...resultTrail(visit), { href: back, label: story.title }]
  return answer(
    <AppPage visit={visit} title={t.takeBack} trail={trail}>
      <ProblemSummary problems={sentences} head={web.problemsHead} />
      <p class="lead">{ownWords(picture.alt, visit)}</p>
      <p>{t.takeBackWords}</p>
      <PostForm class="sheet" action={visit.path}>
        <TextField {...state} name="reason" label={t.takeBackReason} longest={longest.line} />
        <div class="actions">
          <Button>{t.takeBack}</Button>
          <a href={back}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    sentences ? 422 : 200,
  )
}
