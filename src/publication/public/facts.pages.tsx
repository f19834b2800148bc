import type { Child } from 'hono/jsx'

/** Terms with what holds for each; one of which nothing is known is left out. */
export function Facts({ facts }: { facts: [term: string, is: Child][] }) {
  const known = facts.filter(([, is]) => is !== '' && is !== null && is !== undefined)
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([term, is]) => (
        <>
          <dt>{term}</dt>
          <dd>{is}</dd>
        </>
      ))}
    </dl>
  )
}
