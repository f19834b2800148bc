import { type Passage, part } from './script.rules.ts'

/** A document that a text names, before it becomes a proposal. */
export type Named = Passage & {
  title: string
  number: string | null
  /** Who gave it out, where the text says it: "Polismyndighetens handbok". */
  issuer?: string | null
  /** The years it is made for: "2023-2026". */
  years: { first: number; last: number } | null
  sure: number
}

const actNumber = String.raw`\((?<number>(?:18|19|20)\d\d:\d{1,4})\)`
const section = String.raw`(?:\d{1,3}\s?(?:[a-z]\s)?§§?(?:\s?(?:och|,)\s?\d{1,3}\s?§?)*|kapitel\s\d{1,3}[a-z]?|§§?\s?\d{1,4}(?:\s?[a-z](?![\p{L}]))?(?:,?\s(?:stk\.\s?\d+|nr\.\s?\d+))?(?:(?:,|\sog|\ssamt|\soch|\s?[-–])\s§?\s?\d{1,4}(?:\s?[a-z](?![\p{L}]))?)*)`
// The name of a law ends where its sentence goes on: at a verb, a sign, another law.
const about = String.raw`om\s(?<about>\p{Ll}[\p{L}-]*(?:\s(?!(?:ska|skal|ska|är|er|har|kan|gäller|gælder|samt|ger|giver|från|fra|där|hvor|som|der|enligt|ifølge|stk)(?![\p{L}]))[\p{L}-]+){0,9})`

/** How laws are named in Swedish and Danish; in `name` or `about` the law, in `number` or `section` where. */
const forms: { pattern: RegExp; sure: number }[] = [
  // lagen (2023:196) om kommuners ansvar …
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])[Ll]ag(?:en)?\s?${actNumber}(?:\s${about})?`, 'gu'),
    sure: 0.95,
  },
  // polislagen (1984:387), förordning (2016:1332) om …
  {
    pattern: new RegExp(
      String.raw`(?<name>(?:\p{L}+-\soch\s)?[\p{L}]*(?:lag|balk|förordning)(?:en)?)\s?${actNumber}(?:\s${about})?`,
      'giu',
    ),
    sure: 0.95,
  },
  { pattern: /SFS\s(?:nr\s)?(?<number>(?:18|19|20)\d\d:\d{1,4})/gu, sure: 0.95 },
  // lov om social service § 11, lov nr. 1706 af 27. december 2018 om …
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:[Ll]ov|[Ll]ovbekendtgørelse|[Bb]ekendtgørelse)(?:\s(?<number>nr\.\s?\d{1,5}\saf\s\d[\d./]*(?:\s?\p{L}+)?\s?\d{4}))?\s${about}(?:s?\s(?<section>${section}))?`,
      'gu',
    ),
    sure: 0.85,
  },
  // retsplejelovens § 114 og § 115, serviceloven, barnets lov
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<name>[\p{L}]{4,}lov(?:en)?|[Bb]arnets\slov)(?:e?n?s)?\s(?<section>${section})`,
      'gu',
    ),
    sure: 0.9,
  },
  // 12 kap. 3 § kommunallagen, 10 § polislagen
  {
    pattern:
      /(?<section>(?:\d{1,2}\skap\.?\s)?\d{1,3}\s?[a-z]?\s?§§?)\s(?:i\s)?(?<name>[\p{L}]{3,}(?:lagen|balken|förordningen))(?!\s?\()/giu,
    sure: 0.85,
  },
  {
    pattern:
      /(?<![\p{L}-])(?<name>(?:\p{L}+-\soch\s)?[\p{L}]{4,}(?:lagen|balken|loven|skyddsförordningen|ttelsesforordningen))(?:s|ens)?(?![\p{L}(])(?!\s?[(§])/gu,
    sure: 0.6,
  },
]

// Words that only end as names of laws do.
const noLaw =
  /^(?:för|av|an|ut|upp|ned|in|om|på|över|tillbaka)?slagen$|bolagen$|^(?:arbets|skift|vakt|spel)lagen$|^(?:an|in|under|för)lagen$|alkoven$/i

/** The laws a passage names, each once for the place where it stands. */
export function lawsIn(passage: Passage): Named[] {
  if (!/lag|lov|balk|SFS|f[öo]rordning|bekendtg/i.test(passage.text)) return []
  const found = forms.flatMap(({ pattern, sure }) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const { name, about: subject, number, section: place } = match.groups ?? {}
      if (name && noLaw.test(name)) return []
      const words = part(passage, match.index, match.index + match[0].length)
      const title = titleOf(name, subject, words.text)
      return [{ ...words, title, number: number ?? place ?? null, years: null, sure }]
    }),
  )
  // Of two readings of the same words the surer one: the list goes from the telling to the bare forms.
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
  )
}

function titleOf(name: string | undefined, subject: string | undefined, words: string): string {
  const isDanish = /^(?:lov|bekendt)/i.test(words)
  const whole = name ? withoutGenitive(name) : subject ? (isDanish ? 'lov' : 'lag') : words
  const title = subject ? `${whole} om ${subject}` : whole
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** "retsplejelovens § 114" is in retsplejeloven. */
function withoutGenitive(name: string): string {
  return name.replace(/(?<=lov)ens$/, 'en').replace(/(?<=lov)$/, /barnets/i.test(name) ? '' : 'en')
}
