import { numberInWords } from './numbers.rules.ts'
import { periods, rateEnding, rateStems, regularMeeting, regularPeriods } from './period-words.rules.ts'
import type { Period } from './rules.ts'
import type { DayPart, Language, Sense } from './words.rules.ts'

/** Words of the calendar with their inflections: months, parts of the day, seasons. */

const months: [RegExp, number][] = [
  [/^jan(?:uari|uar)?$/, 1],
  [/^feb(?:ruari|ruar)?$/, 2],
  [/^(?:mars|marts|mar)$/, 3],
  [/^apr(?:il)?$/, 4],
  [/^ma[ji]$/, 5],
  [/^jun[i]?$/, 6],
  [/^jul[i]?$/, 7],
  [/^aug(?:usti|ust)?$/, 8],
  [/^sept?(?:ember)?$/, 9],
  [/^o[kc]t(?:ober)?$/, 10],
  [/^nov(?:ember)?$/, 11],
  [/^de[cs](?:ember)?$/, 12],
]

const dayParts: [RegExp, DayPart][] = [
  [
    /^(?:kväll|kvällar|kvällen|kvällarna|kvälls|kvällstid|kvällarnas|afton|aften|aftenen|aftener|aftenerne|aftner|aftnerne|aftentimer|aftentimerne|aftenstid|kveld|kvelder|kveldene|kveldstid|kvällsträff)$/,
    'evening',
  ],
  [
    /^(?:natt|nätter|natten|nätterna|nattetid|natlig|natlige|natligt|nat|natten|nætter|nætterne|nattetimer|nattetimerne|nattlig|nattliga|nattligt|nattlige|netter|nettene)$/,
    'night',
  ],
  [
    /^(?:eftermiddag|eftermiddagar|eftermiddagen|eftermiddagarna|eftermiddage|eftermiddagene|ettermiddag|ettermiddager)$/,
    'afternoon',
  ],
  [
    /^(?:morgon|morgnar|morgonen|morgnarna|förmiddag|förmiddagar|förmiddagen|morgen|morgener|morgenen|formiddag|formiddage|formiddagen|formiddager)$/,
    'morning',
  ],
  [/^(?:dagtid|dagtimmar|dagtimerne|dagtimer)$/, 'day'],
]

/** "sommarperioden", "vintersæsonen", "hösthalvåret": the season as the first part of a word. */
const seasonTail =
  '(?:halvår(?:et)?|periode?n?|s[äæe]song?(?:en)?|sæson(?:en)?|mån[ae]der(?:na|ne)?|tid(?:en)?)'
const seasons: [RegExp, NonNullable<Sense['season']>][] = [
  [
    new RegExp(
      `^(?:vt|våren|vårarna|vårvintern|vårterminen|vårtermin|våras|forår|foråret|forårene|vårkanten|(?:vår|forårs)${seasonTail})$`,
    ),
    'spring',
  ],
  [
    new RegExp(`^(?:som[m]?(?:ar|er)(?:en|n)?|somrar(?:na)?|somre(?:ne)?|som(?:mar|mer)${seasonTail})$`),
    'summer',
  ],
  [
    new RegExp(
      `^(?:ht|höst|hösten|höstar|höstarna|efterår|efteråret|høst|høsten|höstterminen|hösttermin|(?:höst|høst|efterårs)${seasonTail})$`,
    ),
    'autumn',
  ],
  [new RegExp(`^(?:vinter|vintern|vinteren|vintrar|vintrarna|vintre|vinter${seasonTail})$`), 'winter'],
]

export function calendarSense(word: string, language: Language): Sense {
  const sense: Sense = {}
  const period = periods.get(word)
  if (period) sense.period = period
  else if (/^semester(?:et)?$/.test(word) && language !== 'sv')
    sense.period = word === 'semesteret' ? { period: 'term', definite: true } : { period: 'term' }
  const rate = rateStems.find(([stem]) => stem.test(word))
  if (rate && rateEnding.test(word)) sense.rate = { period: rate[1], everyN: 1 }
  const nth = everyNthWord(word)
  if (nth) sense.rate = nth
  // "månadsmöte", "veckoavstämning": a meeting named by how often it is held. "Årsmöte" is not: it is one certain meeting.
  const regular = regularMeeting.exec(word)
  if (regular) sense.rate = { period: regularPeriods[regular[1]!]!, everyN: 1 }
  const month = months.find(([shape]) => shape.test(word))
  if (month) sense.month = month[1]
  const dayPart = dayParts.find(([shape]) => shape.test(word))
  if (dayPart) sense.dayPart = dayPart[1]
  const shift = shiftOfDayPart.exec(word)
  if (shift) {
    const part = shift[1]!.replace(/(?<=kväll|kveld|dag)s$|(?<=nat)te$/, '')
    sense.period = /(?:en|et|ene|erne|erna)$/.test(word)
      ? { period: 'shift', definite: true }
      : { period: 'shift' }
    sense.dayPart = dayParts.find(([shape]) => shape.test(part))?.[1] ?? 'evening'
  }
  const season = seasons.find(([shape]) => shape.test(word))
  if (season) sense.season = season[1]
  // "vår" is spring, but in Swedish and Norwegian also "our".
  else if (word === 'vår') sense.season = 'spring'
  return sense
}

/** "kvällspass", "aftenvagt", "nattskift": a shift named by the part of the day it lies in. */
const shiftOfDayPart =
  /^(kvälls?|natt|natte?|aften|kvelds?|eftermiddags|förmiddags|formiddags|morgon|morgen)(?:arbets)?(?:pass(?:et|en)?|skift(?:et|en|ene)?|va[gk]t(?:en|er|erne|erna)?)$/

const countedPeriods: Record<string, Period> = {
  dag: 'day',
  veck: 'week',
  uge: 'week',
  uke: 'week',
  månad: 'month',
  måned: 'month',
  år: 'year',
}

/** "tvåveckorsvis", "tremånadersvis", "treårsvis": every nth in a word. */
function everyNthWord(word: string): Sense['rate'] | null {
  const parts = /^(.+?)(dag|veck|uge|uke|månad|måned|år)(?:ars|ors|ers|es|s)?vis$/.exec(word)
  const everyN = parts && numberInWords(parts[1]!)
  return parts && everyN ? { period: countedPeriods[parts[2]!]!, everyN } : null
}
