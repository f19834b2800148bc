import { Button, Select, TextField } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import { sourceKinds } from '../voices/rules.ts'
import { voicesText } from '../voices/words.pages.tsx'
import { pageSizes, readings } from './filter.rules.ts'
import { codingsPath, codingsText } from './words.pages.tsx'

type Props = { visit: Visit; asked: Record<string, string>; each: number }

/** Which voices are to be read, and how many at a time. */
export function CodingFilterForm({ visit, asked, each }: Props) {
  const { filter: t } = codingsText(visit.language)
  const { sources } = voicesText(visit.language)
  const filled = { ...asked, each: String(each) }
  return (
    <search>
      <form class="sheet" method="get" action={codingsPath}>
        {asked.dialogue && <input type="hidden" name="dialogue" value={asked.dialogue} />}
        <Select
          name="reading"
          label={t.reading}
          empty={t.all}
          filled={filled}
          choices={readings.map((reading) => ({ value: reading, label: t.readings[reading] }))}
        />
        <Select
          name="source"
          label={t.source}
          empty={t.all}
          filled={filled}
          choices={sourceKinds.map((kind) => ({ value: kind, label: sources[kind] }))}
        />
        <TextField name="text" label={t.text} longest={100} filled={filled} />
        <Select
          name="each"
          label={t.each}
          filled={filled}
          choices={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        />
        <div class="actions">
          <Button secondary>{t.do}</Button>
          {Object.keys(asked).length > 0 && <a href={codingsPath}>{t.clear}</a>}
        </div>
      </form>
    </search>
  )
}
