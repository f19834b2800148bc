import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barChart, type ChartPoint, intervalChart, lineChart, pointsOverTime } from './chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { PrintedDocument } from './document.rules.ts'
import { printPdf } from './pdf.ts'

const frame: ChartFrame = {
  title: 'Anmälda inbrott & <annat>, Ekbro',
  description: 'Från 61 till 30.',
  written: (value) => new Intl.NumberFormat('sv-SE').format(value),
}
const years = (...values: (number | null)[]): ChartPoint[] =>
  values.map((value, at) => ({
    at,
    label: String(2021 + at),
    value,
    ...(value === null && { said: 'saknas' }),
  }))
const line = (points: ChartPoint[]) => lineChart(frame, { series: [{ name: 'Ekbro', points }] })
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!.replaceAll('&#160;', '\u00a0'))
const marksIn = (svg: string) => svg.match(/<circle/g)?.length ?? 0

describe('a chart for everybody', () => {
  const all = {
    line: line(years(61, 40, 30)),
    bars: barChart(frame, [
      { label: 'Ekbro', value: 12.5 },
      { label: 'Grannby', value: 3, isOwn: false },
    ]),
    intervals: intervalChart(frame, {
      rows: [{ label: 'Ekbro', value: 0.8, low: 0.6, high: 1.1 }],
      none: { value: 1, name: 'oförändrat' },
    }),
  }

  it.each(Object.entries(all))('%s: has a name and says what is read from it', (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain(
      '<title>Anmälda inbrott &amp; &lt;annat&gt;, Ekbro</title><desc>Från 61 till 30.</desc>',
    )
  })

  it.each(Object.entries(all))(
    '%s: the security policy lets it through: no script, no style of its own',
    (_, svg) => {
      expect(svg).not.toMatch(/<script|<style|style=|\son[a-z]+=|href=|url\(/)
    },
  )

  it('tells two series apart without colour: by dashes, by marks, and by name at their ends', () => {
    const svg = lineChart(frame, {
      series: [
        { name: 'Ekbro', points: years(61, 40, 30) },
        { name: 'Grannby', points: years(20, 22, 21) },
      ],
    })
    const lines = svg.match(/<g [^>]*fill="none"[^>]*>/g)!
    expect(new Set(lines.map((one) => /stroke-dasharray="([^"]*)"/.exec(one)?.[1])).size).toBe(2)
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['Ekbro', 'Grannby']))
    expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#1e2b3a', '#d5dbe2']))
  })

  it('can be printed in a file that everybody can read', async () => {
    const document: PrintedDocument = {
      ...{ title: 'Siffror', language: 'sv', author: 'Ekbro kommun', date: '2026-11-22', footer: 'Ekbro' },
      theme: { accent: '#1f5c99' },
      blocks: Object.values(all).map((svg) => ({ kind: 'picture', svg, alt: frame.title, width: 160 })),
    }
    const pdf = await printPdf(document)
    expect(pdf instanceof Uint8Array ? new TextDecoder('latin1').decode(pdf.slice(0, 5)) : pdf).toBe('%PDF-')
  })
})

describe('what is known and what is not', () => {
  it('nought is drawn and written; what is missing breaks the line and says why', () => {
    const nought = line(years(4, 0, 3))
    const missing = line(years(4, null, 3))
    expect([marksIn(nought), marksIn(missing)]).toEqual([3, 2])
    expect(wordsIn(nought)).not.toContain('saknas')
    expect(wordsIn(missing)).toContain('saknas')
    const pieces = (svg: string) => svg.match(/ d="([^"]+)"/)![1]!.split('M').length
    expect([pieces(nought), pieces(missing)]).toEqual([2, 3])
  })

  it('a preliminary value has a hollow mark', () => {
    const [first, last] = years(4, 3)
    const svg = line([first!, { ...last!, preliminary: true }])
    expect(svg.match(/<circle[^>]*fill="white"/g)).toHaveLength(1)
  })

  it('figures are written as the reader writes them', () => {
    expect(wordsIn(line(years(12_500, 9000)))).toContain('12\u00a0500')
  })

  it('the scale begins at nought, so that a small change does not look large', () => {
    expect(wordsIn(line(years(1000, 990)))).toContain('0')
  })

  it('a level is drawn and named with its value: a goal dashed, a limit dotted', () => {
    const svg = lineChart(frame, {
      series: [{ name: '', points: years(61, 40) }],
      levels: [
        { name: 'gräns', value: 50, kind: 'limit' },
        { name: 'mål', value: 20, kind: 'goal' },
      ],
    })
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['gräns 50', 'mål 20']))
    expect(svg).toContain('stroke-dasharray="9 4"')
    expect(svg).toContain('stroke-dasharray="2 3"')
  })

  it('every value of a short series is written; of a long one the first, lowest, highest and last', () => {
    const long = Array.from({ length: 40 }, (_, at) => ({ at, label: '', value: 100 + ((at * 7) % 40) }))
    const written = wordsIn(line(long)).filter((words) => Number(words) > 100 || words === '100')
    expect(written).toEqual(expect.arrayContaining(['100', '139']))
    expect(written.length).toBeLessThan(10)
  })

  it('values on the way are named by their year once', () => {
    const at = (month: string, value: number) => ({ from: `${month}-01`, to: `${month}-28`, value })
    expect(
      pointsOverTime([at('2025-01', 1), at('2025-06', 2), at('2026-01', 3)]).map(({ label }) => label),
    ).toEqual(['2025', '', '2026'])
  })
})

it('whatever is drawn is a whole picture, without a number that is none', () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1_000_000 }), fc.constant(0))
  const label = fc.string({ maxLength: 60, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(fc.record({ value, label }), { minLength: 1, maxLength: 24 }), (points) => {
      const svg = lineChart(
        frame,
        {
          series: [{ name: 'a', points: points.map((point, at) => ({ ...point, at })) }],
        },
        'narrow',
      )
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(svg.endsWith('</svg>')).toBe(true)
      const bars = barChart(
        frame,
        points.map((point) => ({ ...point, value: point.value ?? 0 })),
      )
      expect(bars).not.toMatch(/NaN|undefined|Infinity/)
    }),
    { numRuns: 60 },
  )
})
