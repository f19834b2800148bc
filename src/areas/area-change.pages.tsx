import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { type Area, type AreaProblem, longestAreaName } from './rules.ts'
import { roomTrail, text } from './words.pages.tsx'

type ChangeProps = { visit: Visit; area: Area; filled: Filled; problems?: AreaProblem[] }

/** A new name, a new code, or the last day of an area. */
export function areaChangePage({ visit, area, filled, problems = [] }: ChangeProps): Response {
  const t = text(visit.language)
  const words = Object.fromEntries(
    problems.map(({ field, code }) => [field, t.areaProblems[field][code] ?? code]),
  )
  const form = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.areas.changeNamed(area.name)} trail={roomTrail(t)}>
      <p>{t.areas.changeWords}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`/app/areas/${area.id}/change`}>
        <TextField name="name" label={t.areas.name} longest={longestAreaName} {...form} />
        <TextField
          name="code"
          label={t.areas.code}
          longest={longestAreaName}
          optional={webText(visit.language).optional}
          narrow
          {...form}
        />
        <TextField
          name="validTo"
          type="date"
          label={t.areas.to}
          help={t.areas.toHelp}
          optional={webText(visit.language).optional}
          narrow
          {...form}
        />
        <TextArea name="reason" rows={2} label={t.areas.reason} {...form} />
        <div class="actions">
          <Button>{t.areas.saveChange}</Button>
          <a href="/app/areas">{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
