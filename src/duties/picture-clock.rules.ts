import { after, type Day } from '../calendar.ts'

/** How often the shared picture is revised, in months: at least every other year. */
export const monthsBetweenPictures = 24

/** Months before the day at which whoever keeps the picture is reminded of it. */
const reminders = [1, 3, 6] as const

/** The picture that was frozen last, and the day by which the next is due. */
export type PictureClock = { picture: string; title: string; due: Day; code: 'pictureSoon' | 'pictureLate' }

/**
 * Whether the picture is due to be brought up to date. Two years are counted from
 * the version that was frozen last; nothing is due before there is one, and
 * nothing is said until six months before.
 */
export function pictureClock(
  frozen: readonly { picture: string; title: string; frozenOn: Day }[],
  today: Day,
): PictureClock | null {
  const [last] = frozen.toSorted((one, other) => other.frozenOn.localeCompare(one.frozenOn))
  if (!last) return null
  const { picture, title } = last
  const due = after(last.frozenOn, `P${monthsBetweenPictures}M`)
  if (due < today) return { picture, title, due, code: 'pictureLate' }
  const isNear = reminders.some((months) => due <= after(today, `P${months}M`))
  return isNear ? { picture, title, due, code: 'pictureSoon' } : null
}
