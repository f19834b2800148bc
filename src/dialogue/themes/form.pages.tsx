import { told } from '../../partnership/problems.rules.ts'
import { type Filled, one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, Select, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { Theme, ThemeProblems } from './rules.ts'
import { bookPath, themePath, themesPath, themesText, themesTrail } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  /** The themes of the book above that a theme may be the same as. */
  above: Theme[]
  filled: Filled
  problems?: ThemeProblems | undefined
}

export function newThemePage(props: FormProps): Response {
  const t = themesText(props.visit.language).form
  return answer(
    <AppPage visit={props.visit} title={t.new} trail={themesTrail(props.visit, true)}>
      <ThemeForm {...props} action={`${themesPath}/new`} back={bookPath} />
    </AppPage>,
    props.problems ? 422 : 200,
  )
}

/** Changing a theme, or ending it. `basedOn` is the version the writer had before them. */
export function amendThemePage(props: FormProps & { theme: Theme; basedOn: number }): Response {
  const { visit, theme, basedOn } = props
  const t = themesText(visit.language).form
  return answer(
    <AppPage visit={visit} title={t.amend(theme.name)} trail={themesTrail(visit, true)}>
      <ThemeForm {...props} action={`${themePath(theme)}/amend`} back={themePath(theme)} basedOn={basedOn} />
    </AppPage>,
    props.problems ? 422 : 200,
  )
}

type Sheet = FormProps & { action: string; back: string; basedOn?: number }

function ThemeForm({ visit, above, filled, problems, action, back, basedOn }: Sheet) {
  const { form: t, problems: sentences } = themesText(visit.language)
  const words = told(problems, sentences) ?? {}
  const state = { filled, problems: words }
  return (
    <>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={action}>
        {basedOn !== undefined && <input type="hidden" name="basedOn" value={String(basedOn)} />}
        <TextField name="name" label={t.name} longest={longest.line} {...state} />
        <TextArea name="description" rows={3} label={t.description} {...state} />
        <TextArea name="words" rows={6} label={t.words} help={t.wordsHelp} {...state} />
        {above.length === 0 ? (
          // The book above cannot be read just now; what the theme is the same as stays.
          <input type="hidden" name="sameAs" value={one(filled, 'sameAs')} />
        ) : (
          <Select
            name="sameAs"
            label={t.sameAs}
            help={t.sameAsHelp}
            empty={t.noSame}
            choices={above.map(({ id, name }) => ({ value: id, label: name }))}
            {...state}
          />
        )}
        <Tick name="public" label={t.public} {...state} />
        {basedOn !== undefined && (
          <>
            <TextField name="toDay" type="date" label={t.toDay} help={t.toDayHelp} narrow {...state} />
            <TextField name="reason" label={t.reason} longest={longest.reason} {...state} />
          </>
        )}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={back}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </>
  )
}
