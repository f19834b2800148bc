import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Measure } from '../rules.ts'
import type { OfferProblems } from './rules.ts'
import { text, toldProblems } from './words.pages.tsx'

type OfferProps = {
  visit: Visit
  measure: Measure
  neighbours: { id: string; name: string }[]
  filled: Filled
  problems?: OfferProblems
}

/** The form in which another municipality is asked to have a measure together with this one. */
export function offerPage({ visit, measure, neighbours, filled, problems }: OfferProps): Response {
  const { language } = visit
  const t = text(language).offer
  const told = toldProblems(problems, language)
  const measureAt = `/app/action-plan/measure/${measure.id}`
  const form = { filled, problems: told ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title} trail={[{ href: measureAt, label: measure.title }]}>
      <p class="lead">{t.lead}</p>
      {neighbours.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          <ProblemSummary problems={told} head={webText(language).problemsHead} />
          <PostForm class="sheet" action={visit.path}>
            <Choices
              name="municipality"
              label={t.municipality}
              choices={neighbours.map(({ id, name }) => ({ value: id, label: name }))}
              {...form}
            />
            <TextArea name="crossBorder" label={t.crossBorder} help={t.crossBorderHelp} rows={3} {...form} />
            <div class="actions">
              <Button>{t.save}</Button>
              <a href={measureAt}>{webText(language).cancel}</a>
            </div>
          </PostForm>
        </>
      )}
    </AppPage>,
    problems ? 422 : 200,
  )
}
