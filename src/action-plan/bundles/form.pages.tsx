import type { FocusArea } from '../../agreement/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Carried,
  Choices,
  Problem,
  ProblemSummary,
  TextArea,
  TextField,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longestLine } from '../free-text.rules.ts'
import type { Measure } from '../rules.ts'
import type { Bundle, BundleProblem } from './rules.ts'
import { bundleProblemWords, bundlesText } from './words.pages.tsx'

type BundleFormProps = {
  visit: Visit
  /** The bundle that is changed; null for a new one. */
  bundle: Bundle | null
  measures: Measure[]
  focusAreas: FocusArea[]
  filled: Filled
  problems: BundleProblem[]
}

/** The form of a bundle: what it is called, why these measures together, and which. */
export function bundleFormPage(props: BundleFormProps): Response {
  const { visit, bundle, measures, focusAreas, filled, problems } = props
  const t = bundlesText(visit.language)
  const words = bundleProblemWords(problems, t)
  const form = { filled, problems: words }
  const { number = '' } = filled
  const areaOf = ({ focusArea }: Measure) => focusAreas.find(({ id }) => id === focusArea)?.name ?? ''
  return answer(
    <AppPage visit={visit} title={bundle ? t.changeTitle : t.newTitle} trail={trailOf(visit, bundle)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.form.words}</p>
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={{ number }} />
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="name" label={t.form.name} help={t.form.nameHelp} longest={longestLine} {...form} />
        <Choices
          name="measures"
          label={t.form.measures}
          help={t.form.measuresHelp}
          several
          choices={measures.map((measure) => ({
            value: measure.id,
            label: measure.title,
            help: areaOf(measure),
          }))}
          {...form}
        />
        <TextArea name="why" label={t.form.why} help={t.form.whyHelp} {...form} />
        {bundle && <TextArea name="reason" label={t.form.reason} rows={2} {...form} />}
        <div class="actions">
          <Button>{bundle ? t.form.saveChange : t.form.save}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

type EndProps = { visit: Visit; bundle: Bundle; filled: Filled; problems?: BundleProblem[] }

/** Ending a bundle; its measures go on. */
export function endPage({ visit, bundle, filled, problems = [] }: EndProps): Response {
  const t = bundlesText(visit.language)
  const words = bundleProblemWords(problems, t)
  const form = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.end.title} trail={trailOf(visit, bundle)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.end.words}</p>
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="day" type="date" label={t.end.day} narrow {...form} />
        <TextArea name="reason" label={t.end.reason} {...form} />
        <div class="actions">
          <Button>{t.end.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

function trailOf({ language }: Visit, bundle: Bundle | null) {
  return [
    { href: '/app/action-plan/bundles', label: bundlesText(language).title },
    ...(bundle ? [{ href: `/app/action-plan/bundle/${bundle.id}`, label: bundle.name }] : []),
  ]
}
