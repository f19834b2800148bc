// biome-ignore-all lint/a11y/noRedundantRoles: a browser may forget what a row is when it is laid out otherwise.
import type { Child } from 'hono/jsx'

type TableProps = {
  caption: Child
  /** The caption's name on the page: for one in the partnership's words, which no attribute can hold. */
  captionId?: string
  heads: string[]
  rows: Child[][]
  /** Which columns hold figures and stand to the right. */
  numbers?: number[]
  /** Rows to be read like a letter's rather than looked up in. */
  likeALetter?: boolean
  /** A name by which links of the same page lead here. */
  anchor?: string | undefined
}

/**
 * A table with its caption and heads. On a narrow screen one of three columns
 * or more is read row by row, each cell under its head, rather than sideways;
 * the roles are written out because a browser that lays rows out otherwise may
 * forget that they are a table.
 */
export function Table({
  caption,
  captionId,
  heads,
  rows,
  numbers = [],
  likeALetter = false,
  anchor,
}: TableProps) {
  const figure = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  const stacks = heads.length > 2 ? ' stacks' : ''
  return (
    <section
      class="scroll"
      id={anchor}
      aria-label={captionId ? undefined : caption}
      aria-labelledby={captionId}
      tabindex={0}
    >
      <table
        class={`ds-table${stacks}${likeALetter ? ' like-a-letter' : ''}`}
        data-zebra={likeALetter ? undefined : true}
        role="table"
      >
        <caption id={captionId} data-size={likeALetter ? '2xs' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head, column) => (
              <th scope="col" role="columnheader" class={figure(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td role="cell" class={figure(column)} data-head={saidBefore(heads[column])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A head before its cell: a question stands as it is, and an empty one is not told. */
function saidBefore(head: string | undefined): string | undefined {
  return head && (head.endsWith('?') ? head : `${head}:`)
}
