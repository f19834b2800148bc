import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { SituationPicture } from '../rules.ts'
import { type Chapter, type ChapterProblems, chapterVisibilities, sourceQuestions } from './chapters.rules.ts'
import { addressOfDocument, documentTrail, text } from './words.pages.tsx'

type ChapterProps = {
  visit: Visit
  picture: SituationPicture
  /** What the product fills in. */
  byItself: Block[]
  chapter: Chapter
  filled: Filled
  /** The version that is amended; 0 where nothing is written yet. */
  basedOn: number
  problems?: ChapterProblems
}

/** What somebody writes in a chapter, with what stands there by itself below the form. */
export function chapterPage(props: ChapterProps): Response {
  const { visit, picture, byItself, chapter, filled, basedOn, problems } = props
  const { chapterForm: t, chapters, page } = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title(chapters[chapter])} trail={documentTrail(visit, picture)}>
      <ProblemSummary problems={sentences} head={page.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea {...state} name="words" rows={12} label={t.words} help={t.wordsHelp} />
        <fieldset class="choices">
          <legend>{t.sourcesHead}</legend>
          {sourceQuestions.map((question) => (
            <TextArea {...state} name={question} rows={2} label={t.questions[question]} />
          ))}
        </fieldset>
        <Choices
          {...state}
          name="visibility"
          label={t.visibility}
          choices={chapterVisibilities.map((value) => ({ value, label: t.visibilities[value] }))}
        />
        <input type="hidden" name="basedOn" value={String(basedOn)} />
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={addressOfDocument(picture.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
      {byItself.length > 0 && (
        <DocumentOnPage blocks={[{ kind: 'heading', level: 1, text: t.filled }, ...byItself]} />
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}
