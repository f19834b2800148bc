import type { Period, Weekday } from './rules.ts'
import { weekdays } from './rules.ts'
import type { DayPart, Language, Sense } from './words.rules.ts'

/** Words of the calendar with their inflections: periods, days, months, parts of the day, seasons. */

type PeriodForms = { bare: string; definite: string; plural: string }
const periodForms: [Period, PeriodForms][] = [
  [
    'day',
    { bare: 'dag dygn døgn', definite: 'dagen dygnet døgnet', plural: 'dagar dage dager dagarna dagene' },
  ],
  [
    'shift',
    {
      bare: 'arbetspass skift vagt vakt pass tjänstgöringspass vaktskift',
      definite: 'arbetspasset skiftet vagten vakten passet',
      plural: 'vagter vakter',
    },
  ],
  [
    'week',
    {
      bare: 'vecka uge uke v veck',
      definite: 'veckan ugen uken uka',
      plural: 'veckor uger uker veckorna ugerne',
    },
  ],
  [
    'weekend',
    {
      bare: 'helg weekend veckoslut veckohelg',
      definite: 'helgen weekenden helga',
      plural: 'helger weekender helgerna weekends weekenderne helgene',
    },
  ],
  [
    'month',
    {
      bare: 'månad måned mån md mnd mdr kalendermånad',
      definite: 'månaden måneden månan',
      plural: 'månader måneder månaderna månederne',
    },
  ],
  [
    'quarter',
    { bare: 'kvartal kv', definite: 'kvartalet kvartallet', plural: 'kvartaler kvartalen kvartalerne' },
  ],
  ['tertial', { bare: 'tertial', definite: 'tertialet', plural: 'tertialer' }],
  ['half-year', { bare: 'halvår', definite: 'halvåret', plural: 'halvåren halvårene' }],
  ['term', { bare: 'termin skoltermin', definite: 'terminen skolterminen', plural: 'terminer terminerna' }],
  [
    'school-year',
    { bare: 'läsår skolår skoleår verksamhetsår', definite: 'läsåret skolåret skoleåret', plural: 'läsåren' },
  ],
  [
    'year',
    {
      bare: 'år kalenderår kalendarår helår säsong sæson sesong',
      definite: 'året kalenderåret',
      plural: 'åren årene',
    },
  ],
  [
    'agreement',
    {
      bare: 'mandatperiod valperiod byrådsperiode valgperiode planperiode planperiod avtalsperiod aftaleperiod avtaleperiode aftaleperiode löftesperiod',
      definite:
        'mandatperioden valperioden byrådsperioden valgperioden planperioden avtalsperioden aftaleperioden avtaletiden avtaleperioden överenskommelsen perioden avtalstiden löftesperioden projektperioden giltighetstiden',
      plural: '',
    },
  ],
]
const periods = new Map<string, NonNullable<Sense['period']>>()
for (const [period, { bare, definite, plural }] of periodForms) {
  for (const word of bare.split(' ')) periods.set(word, { period })
  for (const word of definite.split(' ')) periods.set(word, { period, definite: true })
  for (const word of plural.split(' ')) if (word !== '') periods.set(word, { period, plural: true })
}

const rateStems: [RegExp, Period][] = [
  [/^(?:daglig|dagligdags|dagvis|døgnlig)/, 'day'],
  [/^(?:veckovis|veckolig|veckoslig|ugentlig|ugevis|ukentlig|ukevis|veckovist)/, 'week'],
  [/^(?:månatlig|månadsvis|månedlig|månedsvis|mdl|månadlig|månedtlig)/, 'month'],
  [
    /^(?:kvartalsvis|kvartalsvist|kvartalsmässig|kvartalsvise|kvartårlig|kvartalslig|kvartalmässig)/,
    'quarter',
  ],
  [/^(?:tertialvis|tertiärvis|tertialsvis)/, 'tertial'],
  [/^(?:halvårlig|halvårsvis|halvårig)/, 'half-year'],
  [/^(?:terminsvis|terminvis|semestervis)/, 'term'],
  [/^(?:läsårsvis)/, 'school-year'],
  [/^(?:årlig|årsvis|årl$|årvis)/, 'year'],
  [/^(?:passvis)/, 'shift'],
  [/^(?:helgvis)/, 'weekend'],
]
const rateEnding = /(?:lig|ig|vis|mdl|årl|mdlg)(?:a|e|t|en|tvis|s)?$/

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
    /^(?:kväll|kvällar|kvällen|kvällarna|kvälls|kvällstid|kvällarnas|afton|aften|aftenen|aftenerne|aftner|aftnerne|aftentimer|aftentimerne|aftenstid|kveld|kvelder|kveldene|kveldstid|kvällsträff)$/,
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

const seasons: [RegExp, NonNullable<Sense['season']>][] = [
  [/^(?:våren|vårarna|vårvintern|forår|foråret|vårhalvåret|vårterminen|vårtermin|våras)$/, 'spring'],
  [
    /^(?:sommar|sommaren|somrar|sommer|sommeren|sommarhalvåret|sommerhalvåret|sommarsäsongen|sommartid)$/,
    'summer',
  ],
  [/^(?:höst|hösten|höstar|efterår|efteråret|høst|høsten|höstterminen|hösttermin)$/, 'autumn'],
  [/^(?:vinter|vintern|vinteren|vintrar|vinterhalvåret|vintermånederne|vintermånaderna)$/, 'winter'],
]

const regularMeeting =
  /^(vecko|månads|kvartals|tertial|halvårs|uge|måneds|uke)(?:mö|mø|avstäm|träff|uppfölj|opfølg|oppfølg|rapport|brev|samtal|status)/
const regularPeriods: Record<string, Period> = {
  vecko: 'week',
  uge: 'week',
  uke: 'week',
  månads: 'month',
  måneds: 'month',
  kvartals: 'quarter',
  tertial: 'tertial',
  halvårs: 'half-year',
}

export function calendarSense(word: string, language: Language): Sense {
  const sense: Sense = {}
  const period = periods.get(word)
  if (period) sense.period = period
  else if (/^semester(?:et)?$/.test(word) && language !== 'sv')
    sense.period = word === 'semesteret' ? { period: 'term', definite: true } : { period: 'term' }
  const rate = rateStems.find(([stem]) => stem.test(word))
  if (rate && rateEnding.test(word)) sense.rate = { period: rate[1], everyN: 1 }
  // "månadsmöte", "veckoavstämning": a meeting named by how often it is held. "Årsmöte" is not: it is one certain meeting.
  const regular = regularMeeting.exec(word)
  if (regular) sense.rate = { period: regularPeriods[regular[1]!]!, everyN: 1 }
  const month = months.find(([shape]) => shape.test(word))
  if (month) sense.month = month[1]
  const dayPart = dayParts.find(([shape]) => shape.test(word))
  if (dayPart) sense.dayPart = dayPart[1]
  const season = seasons.find(([shape]) => shape.test(word))
  if (season) sense.season = season[1]
  // "vår" is spring, but in Swedish and Norwegian also "our".
  else if (word === 'vår') sense.season = 'spring'
  return sense
}

const weekdayStems: [RegExp, Weekday[]][] = [
  [/^m[åa]ndag/, ['mon']],
  [/^ti(?:sdag|rsdag)/, ['tue']],
  [/^onsdag/, ['wed']],
  [/^to(?:r|rs)dag/, ['thu']],
  [/^fredag/, ['fri']],
  [/^l(?:ö|ø)r(?:dag|das)/, ['sat']],
  [/^s(?:ö|ø)ndag/, ['sun']],
  [/^(?:vardag|hverdag|ukedag|arbetsdag|arbejdsdag|helgfri)/, weekdays.slice(0, 5)],
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
