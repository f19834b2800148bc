import type { Language } from '../../web/languages.ts'
import type { Reading } from '../../web/own-language.ts'
import { ownLanguage } from '../../web/own-language.ts'
import type { Problem } from '../problems/rules.ts'
import type { CauseBranch } from './cause.rules.ts'
import { type Box, type Boxed, type Drawing, measures, tidyTree, triangle } from './drawing.rules.ts'
import { type Analysis, triangleFields } from './rules.ts'
import { text } from './words.pages.tsx'

/** The cause tree as a picture. The list below it says the same and is what holds. */
export function CauseTreeDrawing({
  problem,
  tree,
  reading,
}: {
  problem: Problem
  tree: CauseBranch[]
  reading: Reading
}) {
  const t = text(reading.language).drawing
  const root: Boxed = { id: problem.id, title: problem.title, small: '', below: tree.map(boxed) }
  const number = countOf(tree)
  return (
    <Drawn
      drawing={tidyTree(root)}
      id="cause-tree"
      title={t.tree}
      words={t.treeWords(number)}
      reading={reading}
    />
  )

  function boxed({ id, words, function: acting, below }: CauseBranch): Boxed {
    return { id, title: words, small: acting, below: below.map(boxed) }
  }
}

function countOf(branches: readonly CauseBranch[]): number {
  return branches.reduce((sum, { below }) => sum + 1 + countOf(below), 0)
}

/** The crime triangle as a picture, beside the list that says all of it. */
export function TriangleDrawing({ analysis, reading }: { analysis: Analysis; reading: Reading }) {
  const t = text(reading.language)
  const [top, left, right] = triangleFields.map((field) => ({
    id: field,
    title: t.passages[field],
    words: analysis[field],
  }))
  return (
    <Drawn
      drawing={triangle([top!, left!, right!])}
      id="crime-triangle"
      title={t.drawing.triangle}
      words={t.drawing.triangleWords}
      reading={reading}
    />
  )
}

type DrawnProps = { drawing: Drawing; id: string; title: string; words: string; reading: Reading }

/** A drawing in a box of its own, which scrolls by itself where the page is narrow. */
function Drawn({ drawing, id, title, words, reading }: DrawnProps) {
  const { width, height, boxes, lines } = drawing
  const edge = 2
  const { language } = reading
  return (
    <section class="drawing" aria-label={text(language).drawing.frame(title)} tabindex={0}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
        viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`}
        width={width + 2 * edge}
        height={height + 2 * edge}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{words}</desc>
        {lines.map(({ from, to }) => (
          <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
        ))}
        {boxes.map((box) => (
          <BoxDrawn box={box} lang={ownLanguage(reading)} />
        ))}
      </svg>
    </section>
  )
}

function BoxDrawn({ box, lang }: { box: Box; lang: Language | undefined }) {
  const { x, y, width, height, lines, smallLines } = box
  const { padding, lineHeight } = measures
  // A line of text stands on its foot, a little above the end of its strip.
  const foot = (row: number) => y + padding + (row + 0.75) * lineHeight
  return (
    <g lang={lang}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <text>
        {lines.map((line, row) => (
          <tspan x={x + padding} y={foot(row)}>
            {line}
          </tspan>
        ))}
      </text>
      <text class="quiet">
        {smallLines.map((line, row) => (
          <tspan x={x + padding} y={foot(lines.length + row)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
