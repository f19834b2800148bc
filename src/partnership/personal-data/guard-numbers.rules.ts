import { type Day, dayNumber, dayNumbered } from '../../calendar.ts'

const swedish = /(?<![\d-])(?:(18|19|20)[ ]?)?(\d{2})(\d{2})(\d{2}) ?[-+]? ?(\d{4})(?![\d-])/g

/**
 * Swedish identity numbers (the day of birth, a serial and a check digit) or
 * coordination numbers (the same with 60 added to the day). An organisation
 * number has 20 or more where the month stands, and is none.
 */
export function swedishNumbersIn(text: string, kind: 'identityNumber' | 'coordinationNumber'): string[] {
  const added = kind === 'coordinationNumber' ? 60 : 0
  return [...text.matchAll(swedish)]
    .filter(([, century, year, month, day, serial]) => {
      const born = `${year}-${month}-${String(Number(day) - added).padStart(2, '0')}`
      const centuries = century ? [century] : ['19', '20']
      return (
        centuries.some((hundred) => isDay(`${hundred}${born}`)) &&
        passesLuhn(`${year}${month}${day}${serial}`)
      )
    })
    .map(([match]) => match)
}

const danish = /(?<![\d-])(\d{2})(\d{2})(\d{2}) ?-? ?(\d{4})(?![\d-])/g

/**
 * Danish CPR numbers: day, month and year of birth and a serial. Since 2007
 * they are given out without a check digit, so only the day is looked at.
 */
export function cprNumbersIn(text: string): string[] {
  return [...text.matchAll(danish)]
    .filter(([match]) => !/^07[02369]\d{7}$/.test(match))
    .filter(
      ([, day, month, year]) => isDay(`19${year}-${month}-${day}`) || isDay(`20${year}-${month}-${day}`),
    )
    .map(([match]) => match)
}

function isDay(written: string): written is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && dayNumbered(dayNumber(written)) === written
}

/** Every other digit doubled, the sums of their digits together a multiple of ten. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0)
  return sum % 10 === 0
}
