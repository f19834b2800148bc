import { reachOf } from '../partnership/rules.ts'
import type { Filled } from '../web/filled.ts'
import { shortDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, Select, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import {
  type Area,
  type AreaProblem,
  areaKinds,
  areasBelow,
  holdsOn,
  inTreeOrder,
  longestAreaName,
} from './rules.ts'
import { roomTrail, text } from './words.pages.tsx'

/** The areas as a printed tree, those that have ended last seen with their day. */
export function AreaTree({ visit, areas }: { visit: Visit; areas: Area[] }) {
  const t = text(visit.language)
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{t.areas.title}</h2>
      <p>{t.areas.words}</p>
      {areas.length === 0 ? <p>{t.areas.empty}</p> : <Branch visit={visit} areas={areas} parent={null} />}
      <p class="actions">
        {mayChange(visit) && <a href="/app/areas/new">{t.areas.add}</a>}
        {mayChange(visit) && <a href="/app/areas/reference">{t.areas.fromList}</a>}
        <a href="/app/areas/shapes">{t.areas.map}</a>
        {visit.may('import-figures') && <a href="/app/areas/exposure">{t.areas.exposure}</a>}
      </p>
    </section>
  )
}

/** The tree belongs to no single organisation, so it is drawn by whoever reaches the whole partnership. */
function mayChange({ act }: Visit): boolean {
  return reachOf(act.role, 'write-plan') === 'partnership'
}

/** A list in a list, so that the tree is heard as one too. */
function Branch({ visit, areas, parent }: { visit: Visit; areas: Area[]; parent: string | null }) {
  const t = text(visit.language)
  const its = areasBelow(areas, parent)
  if (its.length === 0) return null
  return (
    <ul>
      {its.map((area) => (
        <li>
          {area.name}
          <span class="quiet">
            {' '}
            {t.areaKinds[area.kind]}
            {area.code && ` ${area.code}`}
            {!holdsOn(area, visit.act.today) &&
              area.validTo &&
              `, ${t.areas.ended(shortDay(area.validTo, visit.language))}`}
          </span>
          {mayChange(visit) && holdsOn(area, visit.act.today) && (
            <>
              {' '}
              <a href={`/app/areas/${area.id}/change`} aria-label={t.areas.changeNamed(area.name)}>
                {t.areas.change}
              </a>
            </>
          )}
          <Branch visit={visit} areas={areas} parent={area.id} />
        </li>
      ))}
    </ul>
  )
}

type FormProps = { visit: Visit; areas: Area[]; filled: Filled; problems?: AreaProblem[] }

export function newAreaPage({ visit, areas, filled, problems = [] }: FormProps): Response {
  const t = text(visit.language)
  const words = Object.fromEntries(
    problems.map(({ field, code }) => [field, t.areaProblems[field][code] ?? code]),
  )
  const optional = webText(visit.language).optional
  const form = { filled, problems: words }
  const standing = inTreeOrder(areas.filter((area) => holdsOn(area, visit.act.today)))
  return answer(
    <AppPage visit={visit} title={t.areas.add} trail={roomTrail(t)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action="/app/areas/new">
        <TextField name="name" label={t.areas.name} longest={longestAreaName} {...form} />
        <Select
          name="parent"
          label={t.areas.parent}
          empty={t.areas.noParent}
          choices={standing.map(({ id, name, depth }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
          {...form}
        />
        <Select
          name="kind"
          label={t.areas.kind}
          choices={areaKinds.map((kind) => ({ value: kind, label: t.areaKinds[kind] }))}
          {...form}
        />
        <TextField
          name="code"
          label={t.areas.code}
          longest={longestAreaName}
          optional={optional}
          narrow
          {...form}
        />
        <TextField
          name="from"
          type="date"
          label={t.areas.from}
          help={t.areas.fromHelp}
          optional={optional}
          narrow
          {...form}
        />
        <div class="actions">
          <Button>{t.areas.save}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
