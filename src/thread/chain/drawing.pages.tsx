import type { Line } from '../../situation-picture/analysis/drawing.rules.ts'
import { ownLanguage } from '../../web/own-language.ts'
import type { Visit } from '../../web/route.ts'
import { drawnChain } from './drawing.rules.ts'
import type { Chain } from './rules.ts'
import { chainText } from './words.pages.tsx'

/** The chain as a picture in a box of its own; the list beside it says the same and is what holds. */
export function ChainDrawing({ visit, chain }: { visit: Visit; chain: Chain }) {
  const t = chainText(visit.language)
  const { width, height, heads, boxes, lines } = drawnChain(chain)
  const lang = ownLanguage(visit)
  const here = visit.path.split('/').at(-1)
  return (
    <section class="drawing" aria-label={t.pictureFrame} tabindex={0}>
      <svg
        role="img"
        aria-labelledby="chain-title chain-words"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        width={width + 4}
        height={height + 4}
      >
        <title id="chain-title">{t.picture}</title>
        <desc id="chain-words">{t.pictureWords(boxes.length)}</desc>
        {heads.map(({ kind, x }) => (
          <text class="quiet" x={x} y={16}>
            {t.columns[kind]}
          </text>
        ))}
        {lines.map(({ from, to }) => (
          <path d={curve(from, to)} />
        ))}
        {boxes.map((box) => (
          <g lang={lang}>
            <rect
              class={box.id === here ? 'here' : undefined}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              rx="6"
            />
            {box.lines.map((line, at) => (
              <text x={box.x + 10} y={box.y + 24 + at * 18}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

/** Leaves and arrives level, so that lines to one box can be told apart. */
function curve([x, y]: Line['from'], [farX, farY]: Line['to']): string {
  const half = (x + farX) / 2
  return `M${x} ${y}C${half} ${y} ${half} ${farY} ${farX} ${farY}`
}
