import type { Weekday } from './rules.ts'
import { weekdays } from './rules.ts'
import type { DayPart, Sense } from './words.rules.ts'

/** Days of the week with their inflections, and compounds with a part of the day. */

const weekdayStems: [RegExp, Weekday[]][] = [
  [/^m[åa]ndag/, ['mon']],
  [/^ti(?:sdag|rsdag)/, ['tue']],
  [/^onsdag/, ['wed']],
  [/^to(?:r|rs)dag/, ['thu']],
  [/^fredag/, ['fri']],
  [/^l(?:ö|ø)r(?:dag|das)/, ['sat']],
  [/^s(?:ö|ø)ndag/, ['sun']],
  [/^(?:vardag|hverdag|ukedag|arbetsdag|arbejdsdag|skoldag|skoledag|helgfri)/, weekdays.slice(0, 5)],
]

const weekdayEnding = /^(?:dag|rsdag|sdag|)(?:s|en|ar|arna|e|ene|er|erne|arnas|a|na)?$/

const dayPartTail =
  /^s?(kväll|natt|nätt|afton|eftermiddag|aften|nat|næt|morgen|morgon|förmiddag|formiddag|kveld|nett)/

const tailPart: Record<string, DayPart> = {
  kväll: 'evening',
  afton: 'evening',
  aften: 'evening',
  kveld: 'evening',
  natt: 'night',
  nätt: 'night',
  nat: 'night',
  næt: 'night',
  nett: 'night',
  eftermiddag: 'afternoon',
  morgen: 'morning',
  morgon: 'morning',
  förmiddag: 'morning',
  formiddag: 'morning',
}

/** "måndagar", "fredagskväll", "lørdag", "hverdage", "helgnätter". */
export function weekdaySense(word: string): Sense {
  // "natthelger": nights of the weekend.
  const nights = /^(natt|nat|kväll|kvälls|aften)(?:helg|weekend)(?:en|er|erna|erne|s)?$/.exec(word)
  if (nights)
    return {
      dayPart: /^na/.test(nights[1]!) ? 'night' : 'evening',
      period: { period: 'weekend', plural: true },
    }
  const weekend = /^(?:helg|weekend)(.+)$/.exec(word)
  const weekendPart = weekend && dayPartTail.exec(weekend[1]!)
  if (weekendPart) return { dayPart: tailPart[weekendPart[1]!]!, period: { period: 'weekend', plural: true } }
  // "i vardagen" is daily life, not the days of the week.
  if (/^(?:vardagen|hverdagen)$/.test(word)) return {}
  const stem = weekdayStems.find(([shape]) => shape.test(word))
  if (!stem) return {}
  const tail = word.replace(stem[0], '')
  const part = dayPartTail.exec(tail)
  if (part) return { weekdays: stem[1], dayPart: tailPart[part[1]!]! }
  return weekdayEnding.test(tail) ? { weekdays: stem[1] } : {}
}
