import { yearRangesIn } from './dates.rules.ts'
import type { Named } from './law-references.rules.ts'
import { type Passage, part } from './script.rules.ts'

const agreementNoun =
  '\\p{L}*(?:överenskommelser?n?|överenskommelserna|avtale?n?t?|medborgarlöfte[nt]?|löften?|aftalen?|samarbejdsplan(?:en)?|åtgärdsplan(?:en)?|handlingsplan(?:en)?|handleplan(?:en)?|reglementet?|arbetsordning(?:en)?|forretningsorden(?:en)?)'
const years = '(?:19|20)\\d\\d(?:\\s?[-–—/]\\s?(?:(?:19|20)\\d\\d|\\d\\d))?'

/** What says that an agreement was there before this one, or beside it. */
const before =
  /(?<![\p{L}])(?:tidigare|föregående|förra|förut|dessförinnan|ersätt(?:er|s|a)|avlöser|motsvarande|bygger vidare|fortsättning|kompletter\p{L}*|hör till|tillhör|bilaga till|ingår som|kopplad till|del av|afløser|erstatter|forrige|tidligere|supplerer|udmønter|hører til|bilag til|viderefør\p{L}*|i forlængelse af|knytter sig til)(?![\p{L}])/iu
const earlier = new RegExp(
  `(?<![\\p{L}])(?!(?:denna|denne|detta|dette|den här)\\s)(?<name>${agreementNoun})(?:(?<link>\\s(?:från|av|fra|af|för|for)(?:\\s(?:år(?:et)?|perioden))?)?\\s(?:den\\s)?\\(?(?:\\d{1,2}\\.?\\s\\p{L}{3,9}\\s)?(?<years>${years})|\\smell(?:an|em)\\s[^.,;]{3,120}|\\s(?:for|för)\\s\\p{Lu}\\p{L}*råd(?:et)?(?![\\p{L}]))?`,
  'giu',
)

/** Earlier agreements and those this one belongs to: "ersätter överenskommelsen från 2019". */
export function earlierAgreementsIn(passage: Passage): Named[] {
  if (!before.test(passage.text) && !leaning.test(passage.text)) return []
  return [...passage.text.matchAll(earlier)].flatMap((match) => {
    const words = part(passage, match.index, match.index + match[0].length)
    const isThis = /(?:denna|denne|detta|dette|den här)\s$/i.test(passage.text.slice(0, match.index))
    const isTold =
      match.groups?.years !== undefined || /\s(?:mell(?:an|em)\s|f[oö]r\s\p{Lu}\p{L}*råd)/u.test(match[0])
    if (isThis || !isTold) return []
    const sure = match.groups?.years ? 0.8 : 0.65
    return [{ ...words, title: capital(words.text), number: null, years: yearsOf(words), sure }]
  })
}

const documentNoun =
  '\\p{L}*(?:strategi|program|policy|riktlinje|retningslinje|plan|agenda|handbok|kunskapsstöd|vejledning|vägledning|mätning|måling|undersökning|undersøgelse|lägesbild|trygghetsindex|\\p{L}{4,}politik|tryghedsindeks|rapport|skrivelse|proposition|model)(?:en|n|et|t|ar|er|arna|erna|erne|ne|m?et)?'
/** What an agreement leans on, and whose it is. */
const leaning =
  /(?<![\p{L}])(?:bygger (?:vidare )?på|utgår (?:också |även |ifrån |från )|utgångspunkt|grund(?:ar sig|as|ad|at)?(?: på| i)|baser\p{L}* på|vilar på|stöd(?:jer sig)? (?:i|av|på)|stödjer sig|i enlighet med|i linje med|enligt|utifrån|hänvisa[rs]?|hviler på|baseret på|tager (?:sit )?(?:udgangspunkt|afsæt)|med afsæt|i henhold til|i tråd med|henvises? til|henviser|ifølge|jf\.|jfr)/iu
const national =
  /(?<![\p{L}])(?:nationell\p{L}*|national\p{L}*|regeringens|statens|regional\p{L}*)(?![\p{L}])/iu
const ownTitle = '(?:\\s(?<title>[”"“]?\\p{Lu}\\p{L}+(?:\\s(?!\\d)[\\p{L}]+){0,5}[”"“]?))'
const documents = new RegExp(
  `(?<![\\p{L}-])(?<owner>(?:(?:den|det|de)\\s)?(?:nationell\\p{L}*|national\\p{L}*|regeringens|regional\\p{L}*|kommunens|\\p{Lu}\\p{L}+\\s[Kk]ommun(?:e)?s|polisens|politiets|boligsociale?|\\p{Lu}\\p{L}+(?:myndigheten|styrelsen|rådet|departementet|ministeriet|forvaltningen|förvaltningen)s)\\s(?:\\p{L}+\\s){0,2}?)?(?<name>${documentNoun})(?:\\s(?:för|for|mot|mod|om)\\s\\p{Ll}[\\p{L}-]*(?:\\s(?!(?:och|og|samt|som|der|är|er|ska|skal|från|fra)(?![\\p{L}]))\\p{Ll}[\\p{L}-]*){0,5})?${ownTitle}?(?:,?\\s\\(?(?:år\\s)?(?<years>${years})(?![:/\\d]))?(?:\\s\\((?<number>(?:skr|prop|dir|SOU|Ds|dnr)\\.?\\s[\\d/:.-]+)\\))?`,
  'giu',
)
/** "skr. 2016/17:126", "SOU 2021:49": the number of a document of state, wherever it stands. */
const stateNumber =
  /(?<![\p{L}])(?<number>(?:skr\.|prop\.|dir\.|SOU|Ds)\s?(?:19|20)\d\d(?:\/\d\d)?:\d{1,4})/gu

/** Strategies, programmes, surveys and plans that the text leans on, with a name or a year of their own. */
export function documentsIn(passage: Passage): Named[] {
  const leans = leaning.exec(passage.text) ?? before.exec(passage.text)
  if (!leans && !national.test(passage.text) && !/\d:\d/.test(passage.text)) return []
  const named = [...passage.text.matchAll(documents)].flatMap((match) => {
    const { owner, title, number, years: made } = match.groups ?? {}
    const isOwn = Boolean(title && /^[”"“]?\p{Lu}/u.test(title))
    const isNational = national.test(owner ?? '')
    const after = leans && match.index > leans.index
    if (!(number || (isNational && isOwn) || (after && (made || isOwn || isNational)))) return []
    const words = withoutArticle(part(passage, match.index, match.index + match[0].length))
    const plain = words.text.replace(/\s?\([^)]*\)\s*$/, '').replace(/\s\($/, '')
    const sure = number || isNational ? 0.85 : 0.7
    return [
      {
        ...words,
        title: capital(plain),
        number: number ?? null,
        issuer: issuerOf(passage, match),
        years: yearsOf(words),
        sure,
      },
    ]
  })
  const numbered = [...passage.text.matchAll(stateNumber)].flatMap((match) => {
    const words = part(passage, match.index, match.index + match[0].length)
    const isTold = named.some((one) => one.from <= words.from && words.to <= one.to)
    return isTold ? [] : [{ ...words, title: words.text, number: words.text, years: null, sure: 0.85 }]
  })
  return [...named, ...numbered]
}

/** "Polismyndighetens handbok …", "… (Polismyndigheten 2018)": who gave it out, where it is said. */
function issuerOf(passage: Passage, match: RegExpMatchArray): string | null {
  const owner = /(?:^|\s)(?<issuer>[\p{L}]+(?:\s[Kk]ommune?)?)s(?=\s)/u.exec(match.groups?.owner ?? '')
    ?.groups?.issuer
  if (owner) return capital(owner)
  const after = passage.text.slice((match.index ?? 0) + match[0].length)
  return /^\s\((?<issuer>\p{Lu}[\p{L} ]{2,50}?),?\s(?:19|20)\d\d\)/u.exec(after)?.groups?.issuer ?? null
}

function withoutArticle(words: Passage): Passage {
  return part(words, /^(?:den|det|de)\s/i.exec(words.text)?.[0].length ?? 0, words.text.length)
}

function yearsOf(words: Passage): Named['years'] {
  const range = yearRangesIn(words)[0]
  return range ? { first: range.first, last: range.last } : null
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
