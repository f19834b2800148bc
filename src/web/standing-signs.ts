/**
 * How each standing looks, on the web and in print, in one place.
 *
 * A standing is never told by colour alone: every sign has a symbol of its own,
 * drawn as a path so that no font can lose it, and stands beside its word. The
 * face of kept alone is dark, so that a strip reads at a glance on a grey printer. The
 * keys are the code names of `Standing` in follow-up; a test holds the two lists together.
 */
export type StandingSign = {
  /** The ground of the cell and what is drawn on it: at least 4.5 to 1 apart. */
  face: string
  ink: string
  /** The cell's outline: at least 3 to 1 against white paper. Dashed has not begun; thick asks to be seen. */
  edge: string
  outline: 'plain' | 'dashed' | 'thick'
  /** The symbol within 24 by 24: a line, a filled spot, or both. */
  line?: string
  spot?: string
}

export const standingSigns = {
  /** A tick on a filled cell. */
  kept: {
    face: '#17633a',
    ink: '#ffffff',
    edge: '#17633a',
    outline: 'plain',
    line: 'M6.5 12.6l3.8 3.9 7.2-8.7',
  },
  /** A half-filled circle. */
  partlyKept: {
    face: '#fbe7b2',
    ink: '#5b3b00',
    edge: '#8a6410',
    outline: 'plain',
    line: 'M12 5.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4z',
    spot: 'M12 5.8a6.2 6.2 0 0 0 0 12.4z',
  },
  /** A cross in an outlined, unfilled cell. */
  notKept: {
    face: '#ffffff',
    ink: '#9c1c1c',
    edge: '#9c1c1c',
    outline: 'thick',
    line: 'M7.8 7.8l8.4 8.4M16.2 7.8l-8.4 8.4',
  },
  /** An arrow: it goes as it should. */
  onTrack: {
    face: '#dcebf8',
    ink: '#0b4a7d',
    edge: '#3d77a8',
    outline: 'plain',
    line: 'M6.2 12h11M12.8 7.4l4.6 4.6-4.6 4.6',
  },
  /** A clock: time is running. */
  behind: {
    face: '#ffe2cc',
    ink: '#7d3300',
    edge: '#b0561c',
    outline: 'plain',
    line: 'M12 5.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM12 8.6v3.7l2.5 1.7',
  },
  /** Three dots: still to come. */
  notDue: {
    face: '#ffffff',
    ink: '#565c66',
    edge: '#767c86',
    outline: 'dashed',
    spot: dots(7, 12, 17),
  },
  /** A dash: nothing can be said. */
  notAssessable: { face: '#e7e9ed', ink: '#3c434d', edge: '#767c86', outline: 'plain', line: 'M7 12h10' },
  /** An empty ring: confirmed, and it was nought. */
  noNeedArose: {
    face: '#e4f1ee',
    ink: '#1b574d',
    edge: '#4d8378',
    outline: 'plain',
    line: 'M12 7.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z',
  },
  /** Two bars, as on a player. */
  paused: {
    face: '#ece7f6',
    ink: '#48336f',
    edge: '#7d6ba3',
    outline: 'plain',
    line: 'M9.2 7.4v9.2M14.8 7.4v9.2',
  },
  /** A filled square, as on a player. */
  endedEarly: { face: '#d9dce1', ink: '#2b3037', edge: '#565c66', outline: 'plain', spot: 'M8 8h8v8h-8z' },
} as const satisfies Record<string, StandingSign>

/** The ten standings that have a sign. */
export type SignedStanding = keyof typeof standingSigns

export const signedStandings = Object.keys(standingSigns) as SignedStanding[]

const outlines = {
  plain: { width: 1, dashes: '' },
  dashed: { width: 1.5, dashes: ' stroke-dasharray="3 2.4"' },
  thick: { width: 2.5, dashes: '' },
}

/**
 * One cell as an SVG picture, the same in a page and in a PDF.
 *
 * Colours are attributes, which a strict content security policy allows and a
 * printer does not leave out as it does backgrounds; the class names are there
 * for forced colours. Hidden from assistive technology: its word stands beside it.
 */
export function signPicture(standing: SignedStanding): string {
  const sign: StandingSign = standingSigns[standing]
  const { width, dashes } = outlines[sign.outline]
  const side = 22 - (width - 1)
  const from = 1 + (width - 1) / 2
  return [
    `<svg class="sign sign-${standing}" viewBox="0 0 24 24" width="24" height="24"`,
    ' aria-hidden="true">',
    `<rect class="sign-face" x="${from}" y="${from}" width="${side}" height="${side}" rx="4" fill="${sign.face}"`,
    ` stroke="${sign.edge}" stroke-width="${width}"${dashes}/>`,
    sign.line &&
      `<path class="sign-line" d="${sign.line}" fill="none" stroke="${sign.ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
    sign.spot && `<path class="sign-spot" d="${sign.spot}" fill="${sign.ink}"/>`,
    '</svg>',
  ]
    .filter(Boolean)
    .join('')
}

function dots(...across: number[]): string {
  return across.map((x) => `M${x} 10.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z`).join('')
}
