import { writtenDay } from '../../web/languages.ts'
import { Tick } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import type { Making } from './making.rules.ts'
import { dayOf, type Values } from './rules.ts'
import { promisesToShow, showingField } from './showing.rules.ts'
import type { ReviewText } from './text.sv.ts'

type Props = { visit: Visit; making: Making; filled: Values; t: ReviewText }

/** Beside the button: what residents read the moment it is pressed. */
export function ShowingPart({ visit, making, filled, t }: Props) {
  const count = promisesToShow(making.ready)
  if (count === 0) return null
  const name = showingField(filled, visit.act.today)
  const { label, help } = t.make[name]
  const ends = dayOf(filled, 'ends')
  const last = ends ? writtenDay(ends, visit.language) : ''
  return (
    <>
      <h2>{t.make.showingHead}</h2>
      <Tick filled={filled} name={name} label={label} help={help(count, last, visit.partnership.published)} />
    </>
  )
}
