/** A picture of squares in rows and columns: the darker, the more. A table with the same numbers stands beside it. */
type Props = {
  /** Tells this picture from others of the page; a word without blanks. */
  id: string
  title: string
  description: string
  rows: readonly { name: string; values: readonly number[] }[]
  columns: readonly string[]
}

// The steps are apart on a grey print too; nothing at all is white with a thin line.
const steps = ['#eef3f8', '#c3d5e6', '#8fb0cf', '#4f80ad', '#1d4a75'] as const
const line = '#c8d0d8'
const ink = '#1a2027'
const size = { cell: 26, left: 44, top: 24 } as const

/** Squares drawn on the server; in five steps, because nobody reads finer ones. */
export function Grid({ id, title, description, rows, columns }: Props) {
  const most = Math.max(0, ...rows.flatMap(({ values }) => values))
  const width = size.left + columns.length * size.cell + 2
  const height = size.top + rows.length * size.cell + 2
  return (
    <section class="scroll squares" aria-label={title} tabindex={0}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        font-family="Inter, Arial, sans-serif"
        font-size="12"
        fill={ink}
      >
        <title id={`${id}-title`}>{title}</title>
        {columns.map((name, column) =>
          column % 3 === 0 || columns.length <= 8 ? (
            <text x={size.left + column * size.cell + size.cell / 2} y={size.top - 8} text-anchor="middle">
              {name}
            </text>
          ) : null,
        )}
        {rows.map((row, at) => (
          <>
            <text x="0" y={size.top + at * size.cell + 17}>
              {row.name}
            </text>
            {row.values.map((value, column) => (
              <rect
                x={size.left + column * size.cell}
                y={size.top + at * size.cell}
                width={size.cell}
                height={size.cell}
                fill={stepOf(value, most)}
                stroke={line}
              />
            ))}
          </>
        ))}
      </svg>
      <p class="quiet small" id={`${id}-description`}>
        {description}
      </p>
    </section>
  )
}

/** White where there is nothing, else one of five equal steps up to the most. */
export function stepOf(value: number, most: number): string {
  if (value <= 0 || most <= 0) return '#ffffff'
  return steps[Math.min(steps.length - 1, Math.floor((value / most) * steps.length))] as string
}
