import pg from 'pg'

const { builtins } = pg.types
type TypeId = Parameters<typeof pg.types.getTypeParser>[0]
/** Arrays of these types; pg names only the single ones. */
const dateArray = 1182
const textArray = 1009 as TypeId

/**
 * How values come out of the database. A day is its own text, "2026-11-22",
 * because a day has no time zone; counts and amounts are numbers; a moment is a
 * Date. `tables.ts` is generated to match.
 */
export const valuesAsTheFieldReadsThem: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(type, 'binary')
    if (type === builtins.DATE) return (day: string) => day
    if (type === dateArray) return pg.types.getTypeParser(textArray, 'text')
    if (type === builtins.INT8) return wholeNumber
    if (type === builtins.NUMERIC) return Number
    return pg.types.getTypeParser(type, 'text')
  }) as typeof pg.types.getTypeParser,
}

/** Counts fit a number; one that does not is refused rather than shown rounded. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be counted exactly`)
  return value
}
