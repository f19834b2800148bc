// Each names itself beside the ones it descends from, so the order decides.
const browsers = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const

/** The device behind a sign-in, as far as it tells: enough for its owner to know it again. */
export type Device = { browser: string | null; system: string | null }

/** Reads what a browser says of itself (its User-Agent line). */
export function deviceOf(userAgent: string): Device {
  const named = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, shape]) => shape.test(userAgent))?.[0] ?? null
  return { browser: named(browsers), system: named(systems) }
}
