import type { Child } from 'hono/jsx'

/** A table with its caption and heads; scrolls by itself where the screen is narrow. */
export function Table({
  caption,
  heads,
  rows,
  numbers = [],
}: {
  caption: string
  heads: string[]
  rows: Child[][]
  /** Which columns hold figures and stand to the right. */
  numbers?: number[]
}) {
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class="ds-table" data-zebra>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th scope="col" class={numbers.includes(i) ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={numbers.includes(i) ? 'number' : undefined}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
