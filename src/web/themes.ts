import type { PartnershipFace } from './visitor.ts'

/**
 * The style sheet of one partnership: its colour, mixed into the shades the
 * design system asks for. Rows, not code, make two municipalities look like
 * two municipalities; whether a colour is dark enough to read is asked when it
 * is chosen (`contrastWithWhite`).
 */
export function themeSheet({ accent }: Pick<PartnershipFace, 'accent'>): string {
  const light = (share: number) => `color-mix(in oklab, ${accent} ${share}%, white)`
  const dark = (share: number) => `color-mix(in oklab, ${accent} ${share}%, black)`
  const shades: Record<string, string> = {
    'background-tinted': light(5),
    'surface-tinted': light(9),
    'surface-hover': light(15),
    'surface-active': light(22),
    'border-subtle': light(38),
    'border-default': light(75),
    'border-strong': accent,
    'text-subtle': accent,
    'text-default': dark(60),
    'base-default': accent,
    'base-hover': dark(85),
    'base-active': dark(72),
    'base-contrast-subtle': light(12),
    'base-contrast-default': 'white',
  }
  const lines = Object.entries(shades).map(([name, value]) => `--ds-color-accent-${name}:${value}`)
  return `:root,[data-color-scheme]{${lines.join(';')}}`
}

/** Contrast of a colour against white, 1 to 21 (WCAG 2.2); text in it needs 4.5. */
export function contrastWithWhite(accent: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(accent.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return 1.05 / (luminance + 0.05)
}
