import type { Settings } from './rules.ts'

/** What a form of settings holds; a picture is only there when a new one is chosen. */
export type WrittenSettings = Omit<Settings, 'logo'>
export type SettingsField = keyof WrittenSettings | `term-${string}`

/**
 * Settings somebody wrote, laid over those that others saved since the form was
 * opened: what was left as it was shown keeps what it says now. Contested is
 * what both changed, each to something else.
 */
export function laidOver(
  wanted: WrittenSettings,
  shown: WrittenSettings,
  now: WrittenSettings,
): { settings: WrittenSettings; contested: SettingsField[] } {
  const whole = over(wanted, shown, now)
  const words = over(wanted.termSet, shown.termSet, now.termSet)
  return {
    settings: { ...whole.merged, termSet: words.merged },
    contested: [
      ...whole.contested.filter((field) => field !== 'termSet'),
      ...words.contested.map((term) => `term-${term}` as const),
    ],
  }
}

function over<T extends object>(wanted: T, shown: T, now: T): { merged: T; contested: (keyof T & string)[] } {
  const keys = [...new Set([wanted, shown, now].flatMap(Object.keys))] as (keyof T & string)[]
  const changed = keys.filter((key) => !isSame(wanted[key], shown[key]))
  const values = keys.map((key) => [key, changed.includes(key) ? wanted[key] : now[key]] as const)
  return {
    merged: Object.fromEntries(values.filter(([, value]) => value !== undefined)) as T,
    contested: changed.filter((key) => !isSame(now[key], shown[key]) && !isSame(now[key], wanted[key])),
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
