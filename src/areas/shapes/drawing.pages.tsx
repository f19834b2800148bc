import { raw } from 'hono/html'
import { mapOf } from '../../documents/area-map.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Area } from '../rules.ts'
import { DrawingFields } from './file.pages.tsx'
import type { Outline } from './outlines.rules.ts'
import { drawingPath, shapesPath, shapesText, shapesTrail } from './words.pages.tsx'

export type DrawingProps = {
  visit: Visit
  area: Area
  areas: Area[]
  outlines: Outline[]
  /** Whether the outline it has is too fine to be shown as corners. */
  tooFine: boolean
  filled: Filled
  problems?: Record<string, string>
}

/** An outline by its corners: typed, or with a script pointed at on the map of what is drawn already. */
export function drawingPage({
  visit,
  area,
  areas,
  outlines,
  tooFine,
  filled,
  problems = {},
}: DrawingProps): Response {
  const { drawing: t } = shapesText(visit.language)
  const web = webText(visit.language)
  const name = (id: string) => areas.find((one) => one.id === id)?.name ?? ''
  const map = mapOf(
    outlines.map((outline) => ({
      shape: outline.shape,
      label: '',
      told: name(outline.area),
      ...(outline.area === area.id && { fill: 'picked' as const }),
    })),
    { id: 'drawing', title: t.title(area.name), description: t.leadMap },
  )
  return answer(
    <AppPage
      visit={visit}
      title={t.title(area.name)}
      trail={shapesTrail(visit.language)}
      scripts={['areas-shapes.js']}
    >
      <ProblemSummary problems={problems} head={web.problemsHead} />
      <p>{t.lead}</p>
      {tooFine && <p class="notice unsure">{t.tooMany}</p>}
      <PostForm class="sheet" action={drawingPath(area.id)}>
        {map && (
          <div class="map" data-point-corners="corners" data-undo={t.undo} hidden>
            <p>{t.leadMap}</p>
            {raw(map)}
          </div>
        )}
        <TextArea
          name="corners"
          rows={10}
          label={t.corners}
          help={t.cornersHelp}
          filled={filled}
          problems={problems}
        />
        <DrawingFields visit={visit} filled={filled} problems={problems} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={shapesPath}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}
