import { raw } from 'hono/html'
import { mapOf } from '../../documents/area-map.ts'
import type { Filled } from '../../web/filled.ts'
import { inLanguage, type Language, shortDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type Area, type AreaProblem, inTreeOrder, longestAreaName } from '../rules.ts'
import { text as areasText, roomTrail } from '../words.pages.tsx'
import { type ReferenceArea, referenceArea, referenceOutline, sourcesOf, treeKindOf } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ReferenceText, sv } from './text.sv.ts'

const text = (language: Language): ReferenceText => inLanguage({ sv, da, en }, language)

export const referencePath = '/app/areas/reference'
export const takingPath = (key: string) => `${referencePath}/take?key=${encodeURIComponent(key)}`

const trail = (language: Language) => [
  ...roomTrail(areasText(language)),
  { href: referencePath, label: text(language).title },
]

type SearchProps = { visit: Visit; words: string; found: ReferenceArea[]; more: number }

/** Looking for an area in the shipped lists. */
export function referencePage({ visit, words, found, more }: SearchProps): Response {
  const t = text(visit.language)
  const { country } = visit.partnership
  const nameOf = (key: string | null) => (key === null ? null : referenceArea(country, key)?.name) ?? '–'
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(areasText(visit.language))}>
      <p class="lead">
        {t.lead} {t.outlines[country]}
      </p>
      <form class="sheet" method="get" action={referencePath}>
        <TextField
          name="search"
          label={t.search}
          help={t.searchHelp}
          longest={longestAreaName}
          filled={{ search: words }}
          problems={{}}
        />
        <div class="actions">
          <Button>{t.find}</Button>
        </div>
      </form>
      {words !== '' && found.length === 0 && <p role="status">{t.none(words)}</p>}
      {found.length > 0 && (
        <Table
          caption={t.caption}
          heads={t.heads}
          rows={found.map((area) => [
            area.name,
            t.kinds[area.kind],
            area.code ?? '–',
            nameOf(area.within),
            treeKindOf(area.kind) ? (
              <a href={takingPath(area.key)} aria-label={t.takeNamed(area.name)}>
                {t.take}
              </a>
            ) : (
              '–'
            ),
          ])}
        />
      )}
      {more > 0 && <p>{t.more(writtenNumber(more, visit.language))}</p>}
      <p>
        <a href="/app/areas/new">{t.own}</a>
      </p>
      <h2>{t.sourcesHead}</h2>
      <ul class="small">
        {[...new Set(sourcesOf(country).map(({ origin }) => origin))].map((origin) => {
          const { licence, asOf } = sourcesOf(country).find((one) => one.origin === origin)!
          return <li>{t.source(origin, licence, shortDay(asOf, visit.language))}</li>
        })}
      </ul>
    </AppPage>,
  )
}

type TakingProps = {
  visit: Visit
  area: ReferenceArea
  areas: Area[]
  filled: Filled
  problems?: AreaProblem[]
}

/** An area of the list before it is taken over: what comes along, what it is called here, and where it lies. */
export function takingPage({ visit, area, areas, filled, problems = [] }: TakingProps): Response {
  const t = text(visit.language)
  const rooms = areasText(visit.language)
  const web = webText(visit.language)
  const words = Object.fromEntries(
    problems.map(({ field, code }) => [
      field === 'parent' ? 'parent' : 'name',
      rooms.areaProblems[field][code] ?? code,
    ]),
  )
  const outline = referenceOutline(visit.partnership.country, area.key)
  const map =
    outline &&
    mapOf([{ shape: outline.shape, label: '', told: area.name, fill: 'picked' }], {
      id: 'taking',
      title: area.name,
      description: t.withOutline,
    })
  return answer(
    <AppPage visit={visit} title={t.takeNamed(area.name)} trail={trail(visit.language)}>
      <ProblemSummary problems={words} head={web.problemsHead} />
      <p>
        {t.comes(t.kinds[area.kind], area.code ?? '')} {area.drawn && t.withOutline}
      </p>
      {map && <div class="map">{raw(map)}</div>}
      {outline && <p class="quiet small">{outline.attribution}</p>}
      <PostForm class="sheet" action={takingPath(area.key)}>
        <TextField name="name" label={t.name} longest={longestAreaName} filled={filled} problems={words} />
        <Select
          name="parent"
          label={rooms.areas.parent}
          empty={rooms.areas.noParent}
          choices={inTreeOrder(areas).map(({ id, name, depth }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
          filled={filled}
          problems={words}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={referencePath}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
