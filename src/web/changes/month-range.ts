/** "januari–augusti", "maj": months by their names in a region's language. */
export function monthRange(first: number, last: number, region: string): string {
  const format = new Intl.DateTimeFormat(region, { month: 'long', timeZone: 'UTC' })
  const name = (month: number) => format.format(Date.UTC(2024, month - 1, 15))
  return first === last ? name(first) : `${name(first)}–${name(last)}`
}
