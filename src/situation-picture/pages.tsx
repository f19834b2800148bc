import { told } from '../partnership/problems.rules.ts'
import { reachOf } from '../partnership/rules.ts'
import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../web/parts/form.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { UnheardProblems } from './actions.ts'
import type { PictureStanding } from './document/versions.rules.ts'
import { longestTitle, type PictureProblems, type SituationPicture, type VoiceGroup } from './rules.ts'
import { periodWords, pictureTrail, text } from './words.pages.tsx'

/** Whether somebody keeps the whole picture, and so begins one and weighs statements together. */
export function keepsPicture({ act }: Visit): boolean {
  return reachOf(act.role, 'state-picture') === 'partnership'
}

/** The rounds of picture-making, the latest first, each with how far it has come. */
export function picturesPage(
  visit: Visit,
  pictures: (SituationPicture & { standing: PictureStanding })[],
): Response {
  const t = text(visit.language)
  const titleOf = (id: string) => pictures.find((picture) => picture.id === id)?.title ?? ''
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {pictures.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {pictures.map((picture) => (
          <li class="card">
            <h2>
              <a href={`/app/situation-picture/${picture.id}`}>{ownWords(picture.title, visit)}</a>
            </h2>
            <p>{periodWords(picture, visit.language)}</p>
            <p>
              <strong>{t.standings[picture.standing]}</strong>
            </p>
            {picture.continues && <p class="quiet">{t.continues(titleOf(picture.continues))}</p>}
          </li>
        ))}
      </ul>
      <p class="actions">
        {keepsPicture(visit) && (
          <a class="ds-button" data-variant="primary" href="/app/situation-picture/new">
            {t.new}
          </a>
        )}
        <a href="/app/situation-picture/networks">{t.networksLink}</a>
      </p>
    </AppPage>,
  )
}

type FormProps<Problems> = { visit: Visit; filled: Filled; problems?: Problems }

/** What a new picture is to be called, and of which days it tells. */
export function pictureFormPage({
  visit,
  filled,
  problems,
  pictures,
}: FormProps<PictureProblems> & { pictures: SituationPicture[] }): Response {
  const t = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.new} trail={pictureTrail(visit)}>
      <ProblemSummary problems={sentences} head={t.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextField
          {...state}
          name="title"
          label={t.form.title}
          help={t.form.titleExample}
          longest={longestTitle}
        />
        <TextField {...state} name="from" type="date" narrow label={t.form.from} />
        <TextField {...state} name="to" type="date" narrow label={t.form.to} />
        <Select
          {...state}
          name="continues"
          label={t.form.continues}
          empty={t.form.no}
          choices={pictures.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href="/app/situation-picture">{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** Why staff, citizens or partners were not heard this time. */
export function unheardPage({
  visit,
  filled,
  problems,
  picture,
  groups,
}: FormProps<UnheardProblems> & { picture: SituationPicture; groups: VoiceGroup[] }): Response {
  const t = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  const choices = groups.map((group) => ({ value: group, label: capital(t.groups[group]) }))
  return answer(
    <AppPage visit={visit} title={t.unheard.title} trail={pictureTrail(visit, picture)}>
      <p class="lead">{t.unheard.words}</p>
      {groups.length === 0 ? (
        <p>{t.overview.allHeard}</p>
      ) : (
        <>
          <ProblemSummary problems={sentences} head={t.problemsHead} />
          <PostForm class="sheet" action={visit.path}>
            <Choices {...state} name="group" label={t.unheard.group} choices={choices} />
            <TextArea {...state} name="reason" label={t.unheard.reason} />
            <div class="actions">
              <Button>{t.unheard.save}</Button>
              <a href={`/app/situation-picture/${picture.id}`}>{webText(visit.language).cancel}</a>
            </div>
          </PostForm>
        </>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
