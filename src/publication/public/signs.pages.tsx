import { raw } from 'hono/html'
import { type SignedStanding, signedStandings, signPicture } from '../../web/standing-signs.ts'

/**
 * The signs of the standings, once on a page: where three hundred promises each
 * show a row of them, a sign is then a few letters instead of a whole picture.
 */
export function SignSheet() {
  return (
    <svg class="sign-sheet" width="0" height="0" aria-hidden="true">
      {signedStandings.map((standing) => raw(asSymbol(standing)))}
    </svg>
  )
}

function asSymbol(standing: SignedStanding): string {
  return signPicture(standing)
    .replace(/^<svg[^>]*>/, `<symbol id="${standing}" viewBox="0 0 24 24">`)
    .replace(/<\/svg>$/, '</symbol>')
}

/** A standing's sign beside its word; needs the page's sign sheet. */
export function SignedWord({
  standing,
  words,
}: {
  standing: SignedStanding
  words: Record<SignedStanding, string>
}) {
  return (
    <span class="standing">
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <use href={`#${standing}`} />
      </svg>{' '}
      {words[standing]}
    </span>
  )
}

const step = 26

/** The newest periods of a promise in one line, without a table: that stands on the promise's own page. */
export function SignRow({ standings, told }: { standings: SignedStanding[]; told: string }) {
  if (standings.length === 0) return null
  const width = standings.length * step - 2
  return (
    <svg class="sign-row" role="img" aria-label={told} viewBox={`0 0 ${width} 24`} width={width} height="24">
      {standings.map((standing, place) => (
        <use href={`#${standing}`} x={place * step} width="24" height="24" />
      ))}
    </svg>
  )
}
