import type { Child } from 'hono/jsx'

/** What is known of something, each with its head; what is not told is left out. */
export function FactList({ facts }: { facts: readonly (readonly [head: string, words: Child])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, words]) => words)
        .map(([head, words]) => (
          <>
            <dt>{head}</dt>
            <dd>{words}</dd>
          </>
        ))}
    </dl>
  )
}
