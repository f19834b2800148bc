import type { Measure } from '../../action-plan/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay, writtenDay } from '../../web/languages.ts'
import { AppPage, answer, residentAddress } from '../../web/layout.tsx'
import {
  Button,
  Choices,
  type FormState,
  Problem,
  ProblemSummary,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { Photograph } from './picture.pages.tsx'
import { longest, moments, type ResultProblems, type ResultStory } from './rules.ts'
import { resultText, resultTrail, toldProblems } from './words.pages.tsx'

const home = '/app/publication/result-stories'

/** The results that were told, shown to residents or not. */
export function listPage({ visit, stories }: { visit: Visit; stories: ResultStory[] }): Response {
  const t = resultText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={resultTrail(visit).slice(0, 1)}>
      <p class="lead">{t.lead}</p>
      {visit.may('tell-results') && (
        <p class="actions">
          <a class="ds-button" href={`${home}/new`}>
            {t.tell}
          </a>
        </p>
      )}
      {stories.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {stories.map((story) => (
          <li class="card">
            <h2>
              <a href={`${home}/${story.id}`}>{ownWords(story.title, visit)}</a>
            </h2>
            <p>
              {ownWords(story.place, visit)}, {shortDay(story.seenOn, visit.language)}
            </p>
            <p class="quiet">{story.public ? t.isPublic : t.isNotPublic}</p>
          </li>
        ))}
      </ul>
    </AppPage>,
  )
}

type StoryProps = { visit: Visit; story: ResultStory; measure: Measure; open: boolean }

/** One story, with its pictures and what whoever may can do with it. */
export function storyPage({ visit, story, measure, open }: StoryProps): Response {
  const { language, partnership } = visit
  const t = resultText(language)
  const isOut = story.public && partnership.published && measure.visibility === 'public'
  return answer(
    <AppPage visit={visit} title={story.title} trail={resultTrail(visit)}>
      <p class="lead">
        {ownWords(story.place, visit)}, {writtenDay(story.seenOn, language)}
      </p>
      {story.public && measure.visibility !== 'public' && <p class="notice unsure">{t.measureClosed}</p>}
      {!story.public && <p class="notice">{t.isNotPublic}</p>}
      <p>{ownWords(story.words, visit)}</p>
      <p>
        {t.measure}: <a href={`/app/action-plan/measure/${measure.id}`}>{ownWords(measure.title, visit)}</a>
      </p>
      <p class="actions">
        {open && <a href={`${home}/${story.id}/amend`}>{t.amend}</a>}
        {isOut && <a href={`${residentAddress(visit)}/results#${story.id}`}>{t.publicPage}</a>}
        <a href={`/app/thread/measure/${measure.id}`}>{t.thread}</a>
      </p>
      <h2>{t.pictures}</h2>
      {story.pictures.length === 0 && <p>{t.noPictures}</p>}
      <ul class="cards pictures">
        {moments.flatMap((moment) =>
          story.pictures
            .filter((picture) => picture.moment === moment)
            .map((picture) => (
              <li class="card">
                <h3>{t.moments[moment]}</h3>
                {picture.struck === null ? (
                  <Photograph
                    picture={picture}
                    addressOf={(file) => `/app/publication/result-picture/${picture.id}?file=${file}`}
                  />
                ) : (
                  <p class="notice">
                    {t.takenBack}: {ownWords(picture.struck, visit)}
                  </p>
                )}
                <p>{ownWords(picture.caption, visit)}</p>
                <p class="quiet small">
                  {t.alt}: {ownWords(picture.alt, visit)}
                </p>
                {open && picture.struck === null && (
                  <p>
                    <a href={`/app/publication/result-picture/${picture.id}/take-back`}>
                      {t.takeBack}
                      <HeardOnly words={picture.alt} reading={visit} />
                    </a>
                  </p>
                )}
              </li>
            )),
        )}
      </ul>
      {open && (
        <p class="actions">
          <a href={`${home}/${story.id}/picture`}>{t.addPicture}</a>
        </p>
      )}
    </AppPage>,
  )
}

type PictureFormProps = { visit: Visit; story: ResultStory; filled: Filled; problems?: ResultProblems }

/** Add a picture: the file, what it shows, and the two things that must be so. */
export function pictureFormPage({ visit, story, filled, problems }: PictureFormProps): Response {
  const t = resultText(visit.language)
  const web = webText(visit.language)
  const sentences = toldProblems(problems, visit.language)
  const state: FormState = { filled, ...(sentences && { problems: sentences }) }
  const back = `${home}/${story.id}`
  const trail = [...resultTrail(visit), { href: back, label: story.title }]
  return answer(
    <AppPage visit={visit} title={t.addPicture} trail={trail}>
      <ProblemSummary problems={sentences} head={web.problemsHead} />
      <PostForm class="sheet" action={`${back}/picture`} enctype="multipart/form-data">
        <div class="ds-field">
          <label class="ds-label" for="file">
            {t.file}
          </label>
          <div id="file-help" data-field="description">
            {t.fileHelp}
          </div>
          <input
            class="ds-input"
            id="file"
            name="file"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={sentences?.file ? 'file-help file-problem' : 'file-help'}
          />
          {sentences?.file && <Problem name="file" words={sentences.file} />}
        </div>
        <Choices
          {...state}
          name="moment"
          label={t.moment}
          choices={moments.map((value) => ({ value, label: t.moments[value] }))}
        />
        <TextField {...state} name="alt" label={t.alt} help={t.altHelp} longest={longest.line} />
        <TextField
          {...state}
          name="caption"
          label={t.caption}
          optional={web.optional}
          longest={longest.line}
        />
        <TextField
          {...state}
          name="photographer"
          label={t.photographer}
          help={t.photographerHelp}
          optional={web.optional}
          longest={longest.line}
        />
        <Tick {...state} name="photographerAgrees" label={t.photographerAgrees} />
        <Tick
          {...state}
          name="nobodyRecognisable"
          label={t.nobodyRecognisable}
          help={t.nobodyRecognisableHelp}
        />
        <div class="actions">
          <Button>{t.addPictureDo}</Button>
          <a href={back}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    sentences ? 422 : 200,
  )
}
