import { expect, it } from 'vitest'
import type { PeriodCell, PeriodStripWords } from './period-strip.rules.ts'
import { PeriodStrip } from './period-strip.tsx'

const words: PeriodStripWords = {
  standings: {
    kept: 'uppfyllt',
    partlyKept: 'delvis uppfyllt',
    notKept: 'inte uppfyllt',
    onTrack: 'i fas',
    behind: 'släpar efter',
    notDue: 'inte aktuellt än',
    notAssessable: 'kan inte bedömas',
    noNeedArose: 'inget behov uppstod',
    paused: 'pausat',
    endedEarly: 'avslutat i förtid',
  },
  period: 'Period',
  standing: 'Läge',
  detail: 'Gjort',
  asTable: 'Visa som tabell',
}

const cells: PeriodCell[] = [
  { standing: 'kept', label: 'mars 2026', detail: '3 av 2', from: '2026-03-01', to: '2026-03-31' },
  { standing: 'notKept', label: 'april 2026', detail: '0 av 2', from: '2026-04-01', to: '2026-04-30' },
  { standing: 'kept', label: 'maj 2026', detail: '2 av 2', from: '2026-05-01', to: '2026-05-31' },
]

const shown = (of: PeriodCell[]) =>
  String(<PeriodStrip cells={of} words={words} caption="Två kontroller i månaden" language="sv" />)

it('the picture is told as one sentence: how many of each standing', () => {
  expect(shown(cells)).toContain('role="img" aria-label="uppfyllt 2, inte uppfyllt 1"')
})

it('its table always stands beside it, with heads of columns and rows and its caption', () => {
  const html = shown(cells)
  expect(html).toMatch(/<caption[^>]*>Två kontroller i månaden<\/caption>/)
  expect(html.match(/<th scope="col"/g)).toHaveLength(3)
  expect(html.match(/<th scope="row"[^>]*>(mars|april|maj) 2026/g)).toHaveLength(3)
  expect(html).toMatch(/<td[^>]*>0 av 2<\/td>/)
})

it('every sign has its word: in the key those that occur, in the table each', () => {
  const html = shown(cells)
  expect(html.match(/<li>/g)).toHaveLength(2)
  expect(html.match(/<\/svg> uppfyllt<\/span>/g)).toHaveLength(3)
  expect(html).not.toContain('släpar efter')
})

it('a strict content security policy lets it through: no script, no inline style', () => {
  expect(shown(cells)).not.toMatch(/<script|style=|\son[a-z]+=/)
})

it('what a person wrote is text', () => {
  const html = shown([{ ...cells[0]!, label: '<b>"maj"</b>', detail: '<script>' }])
  expect(html).not.toMatch(/<b>|<script>/)
  expect(html).toContain('title="&lt;b&gt;&quot;maj&quot;&lt;/b&gt;: uppfyllt, &lt;script&gt;"')
})

it('what is missing stands in the table alone, marked with its language', () => {
  const left: PeriodCell[] = [{ ...cells[0]!, left: 'Ekskolan, Åskolan' }]
  const html = String(
    <PeriodStrip cells={left} words={words} caption="Two checks a month" language="en" wordsIn="sv" />,
  )
  expect(html).toContain('3 av 2, still missing: <span lang="sv">Ekskolan, Åskolan</span>')
  expect(html).toContain('title="mars 2026: uppfyllt, 3 av 2"')
})
