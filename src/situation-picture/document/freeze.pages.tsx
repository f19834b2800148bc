import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Problem } from '../problems/rules.ts'
import type { SituationPicture } from '../rules.ts'
import { Links, text as pictureText } from '../words.pages.tsx'
import type { Chapter } from './chapters.rules.ts'
import type { FreezeProblems, Obstacle } from './versions.rules.ts'
import { addressOfDocument, documentTrail, text } from './words.pages.tsx'

type FreezeProps = {
  visit: Visit
  picture: SituationPicture
  filled: Filled
  basedOn: number
  obstacles: Obstacle[]
  unsigned: Problem[]
  emptyChapters: Chapter[]
  problems?: FreezeProblems
}

/** Why the picture is frozen now, with what stands in the way and what the document will say is missing. */
export function freezePage(props: FreezeProps): Response {
  const { visit, picture, filled, basedOn, obstacles, unsigned, emptyChapters, problems } = props
  const { freezing: t, page, chapters } = text(visit.language)
  const { groups, overview } = pictureText(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  const named = ({ code, named: items }: Obstacle) =>
    code === 'voicesMissing' ? items.map((group) => groups[group as keyof typeof groups]) : items
  return answer(
    <AppPage visit={visit} title={t.title} trail={documentTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      {obstacles.map((obstacle) => (
        <div class="notice trouble">
          <p>{t.obstacles[obstacle.code]}</p>
          <ul>
            {named(obstacle).map((item) => (
              <li>{item}</li>
            ))}
          </ul>
          {obstacle.code === 'voicesMissing' && (
            <a href={`/app/situation-picture/${picture.id}/unheard`}>{overview.explain}</a>
          )}
        </div>
      ))}
      {unsigned.length > 0 && (
        <div class="notice unsure">
          <p>{t.unsigned}</p>
          <Links
            items={unsigned.map(({ id, title }) => ({
              href: `/app/situation-picture/problem/${id}`,
              words: title,
            }))}
            reading={visit}
          />
        </div>
      )}
      {emptyChapters.length > 0 && (
        <div class="notice unsure">
          <p>{t.emptyChapters}</p>
          <ul>
            {emptyChapters.map((chapter) => (
              <li>{chapters[chapter]}</li>
            ))}
          </ul>
        </div>
      )}
      <ProblemSummary problems={sentences} head={page.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea {...state} name="reason" rows={2} label={t.reason} help={t.reasonHelp} />
        <input type="hidden" name="basedOn" value={String(basedOn)} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={addressOfDocument(picture.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
