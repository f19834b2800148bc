import type { Period } from './rules.ts'
import type { Sense } from './words.rules.ts'

/** Periods in their forms ("år", "året", "åren") and words that are a whole rate ("årligen", "månadsvis"). */

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
      bare: 'månad måned mån md mnd mdr kalendermånad månadsskifte månedsskifte',
      definite: 'månaden måneden månan',
      plural: 'månader måneder månaderna månederne',
    },
  ],
  [
    'quarter',
    {
      bare: 'kvartal kvartår kv kvt',
      definite: 'kvartalet kvartallet',
      plural: 'kvartaler kvartalen kvartalerne',
    },
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
      definite: 'året kalenderåret säsongen sæsonen sesongen',
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

export const periods = new Map<string, NonNullable<Sense['period']>>()
for (const [period, { bare, definite, plural }] of periodForms) {
  for (const word of bare.split(' ')) periods.set(word, { period })
  for (const word of definite.split(' ')) periods.set(word, { period, definite: true })
  for (const word of plural.split(' ')) if (word !== '') periods.set(word, { period, plural: true })
}

export const rateStems: [RegExp, Period][] = [
  [/^(?:daglig|dagligdags|dagvis|døgnlig)/, 'day'],
  [/^(?:veckovis|veckolig|veckoslig|ugentlig|ugtl$|ugl$|ugevis|ukentlig|ukevis|veckovist)/, 'week'],
  [/^(?:månatlig|månadsvis|månedlig|månedsvis|mdl|månadlig|månedtlig)/, 'month'],
  [
    /^(?:kvartalsvis|kvartalsvist|kvartalsmässig|kvartalsvise|kvartårlig|kvartårsvis|kvartalslig|kvartalmässig)/,
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

export const rateEnding = /(?:lig|ig|vis|mdl|årl|mdlg|ugl|ugtl)(?:a|e|t|en|tvis|s)?$/

export const regularMeeting =
  /^(vecko|månads|kvartals|tertial|halvårs|uge|måneds|uke)(?:mö|mø|avstäm|träff|uppfölj|opfølg|oppfølg|rapport|brev|samtal|status)/

export const regularPeriods: Record<string, Period> = {
  vecko: 'week',
  uge: 'week',
  uke: 'week',
  månads: 'month',
  måneds: 'month',
  kvartals: 'quarter',
  tertial: 'tertial',
  halvårs: 'half-year',
}
