import type { Day } from '../../calendar.ts'
import { daysIn, lastDayOfYears, monthsLong, yearRangesIn, yearsLong } from './dates.rules.ts'
import { isAgreementTitle } from './heading-words.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import type { TermRead } from './rules.ts'
import { type Block, type Passage, part, quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'
import { isRevisedAsAWhole, revisionByDay } from './term-revision.rules.ts'

type Found = Partial<Pick<TermRead, 'from' | 'to' | 'years' | 'months' | 'date' | 'saidIn'>> & {
  kind: TermRead['kind']
  sure: number
}

/** How long the agreement holds, in the sentences that say so and in the years of its headings. */
export function termsOf(script: Script, sections: Section[]): TermRead[] {
  const said = sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      sentencesOf(block).flatMap((sentence) =>
        section.role !== 'references' &&
        !isSignatureLine(block) &&
        (isAboutTerm(sentence.text, section.role === 'term') ||
          isTermLine(script, sentence) ||
          isRevisedAsAWhole(sentence))
          ? readTerm(sentence).map((found) => proposal(script, sentence, found))
          : [],
      ),
    ),
  )
  const yearly = said.length > 0 ? [] : saidForYear(script)
  const lines = script.blocks
    .filter((block) => block.kind === 'heading' && isTermLine(script, block))
    .flatMap((block) => readTerm(block).map((found) => proposal(script, block, found)))
  const inSentences = withoutBareBeginnings([...lines, ...said])
  const headings = [...titleTerms(script), ...headingTerms(script, sections, inSentences.length > 0)]
  return proposedOnce([...inSentences, ...notSaidAgain(headings, inSentences), ...yearly])
}

/** "2026-2027" in the title, beside a sentence with the same first and last day or with days of those two years, is the same term. */
function notSaidAgain(headings: TermRead[], said: TermRead[]): TermRead[] {
  const year = (day: Day | null) => day?.slice(0, 4)
  const isSame = (title: TermRead, term: TermRead) =>
    year(title.from) === year(title.to)
      ? term.to === title.to && (term.from ?? title.from) === title.from
      : year(term.to) === year(title.to) && year(term.from ?? title.from) === year(title.from)
  return headings.filter((title) => title.to === null || !said.some((term) => isSame(title, term)))
}

/** "Gældende for perioden 1. januar 2022 – 31. december 2025" below the title: a line of its own. */
function isTermLine(script: Script, passage: Passage): boolean {
  const atTop = script.blocks.slice(0, 8).some((block) => block.from === passage.from)
  return (
    atTop &&
    daysIn(passage).length > 0 &&
    /^(?:gäller|gældende|gælder|giltig|gyldig|avtalsperiod|aftaleperiode|periode?|löptid)(?![\p{L}])/iu.test(
      passage.text,
    )
  )
}

/** "Aftalen træder i kraft den 1. januar 2022" beside a term that begins on that day says nothing more. */
function withoutBareBeginnings(terms: TermRead[]): TermRead[] {
  const isBare = (term: TermRead) => term.kind === 'fixed-dates' && term.to === null
  return terms.filter(
    (term) => !isBare(term) || !terms.some((other) => !isBare(other) && other.from === term.from),
  )
}

/** "… skrev under ett gemensamt medborgarlöfte för 2017": the year in the agreement's own name, near the beginning. */
function saidForYear(script: Script): TermRead[] {
  const named =
    /(?:löftet?|löften|överenskommelsen?|avtalet?|aftalen?|planen?) (?:för|for) (?:år(?:et)? )?(?:19|20)\d\d(?![\d-])/i
  const earlier = /föregående|förra|tidigare|ersätter|forrige|sidste|uppfölj|opfølg/i
  const sentence = script.blocks
    .slice(0, 8)
    .flatMap((block) => sentencesOf(block))
    .find(({ text }) => named.test(text) && !earlier.test(text))
  if (!sentence) return []
  const year = calendarYear(named.exec(sentence.text)![0])
  return [
    proposal(script, sentence, { kind: 'calendar-year', ...year, years: 1, saidIn: 'heading', sure: 0.6 }),
  ]
}

/** "Datum: 2020-12-01" below the last heading says when it was signed, not how long it holds. */
function isSignatureLine(block: Block): boolean {
  return (
    block.kind === 'row' ||
    (/^(?:datum|dato|ort|sted|\p{Lu}[\p{L} -]{2,40},?\s(?:den|d\.)\s\d)/iu.test(block.text) &&
      block.text.length < 60 &&
      !(holds.test(block.text) && agreementWord.test(block.text)))
  )
}

const holds =
  /\b(?:gäller|gälla|gälde|gælder|gælde|gjelder|löper|löpa|løber|løpe|giltig|gyldig|träder i kraft|trä(?:der|da) ikraft|sige[rs]? (?:\p{L}+ ){0,3}?op(?![\p{L}])|säg(?:a|er) (?:\p{L}+ ){0,3}?upp|træder i kraft|i kraft|varar|varer|avtalstid|avtalsperiod|aftaleperiode|upphör|ophører|uppsägning|opsig|säga upp|sägs upp|förläng|forlæng|tills vidare|indtil videre|revideras|revideres|omförhandl|genforhandl|under perioden|i perioden|(?:för|for|under|i) tiden(?= (?:den )?\d)|period(?:en)?|under åren|under år|för åren|för år|for årene)/iu
const agreementWord =
  /överenskomm|överens-|avtal|aftale|samverkan|samarbejdsplan|partnerska|medborgarlöft|löftet|löften|genomförandeplan|handlingsplan|åtgärdsplan|handleplan|målen|(?<![\p{L}])(?:års)?planen?(?![\p{L}])/iu

function isAboutTerm(sentence: string, underTerm: boolean): boolean {
  // "… ligger i forlængelse af helhedsplanen 2022-2026": another document's years.
  if (/i (?:forlængelse af|förlängningen av)/i.test(sentence)) return false
  const isNotice = notice.test(sentence) && monthsLong(sentence) !== null
  return underTerm || isNotice || (holds.test(sentence) && agreementWord.test(sentence))
}

const furtherNotice =
  /tills\s?vidare|indtil videre|inntil videre|indtil (?:den|aftalen) (?:op|bliver op)sig|løbende indtil|utan tidsbegränsning|uden tidsbegrænsning|tidsubegrænset/i
const bySignature = /underskri|undertec?kn|signer|underteg/i
const yearByYear = /(?:ett|et|1) år (?:i taget|åt gången|a[df] gangen|om gången)|kalenderår(?:et)?\b/i
const notice =
  /uppsägning|säg(?:a|as|s|er) (?:\p{L}+ ){0,3}?upp|opsig|sige[rs]? (?:\p{L}+ ){0,3}?op(?![\p{L}])|varsel/iu
const untilWords =
  /till och med|t\.?o\.?m|til og med|fram till|frem til|indtil|senast|upphör|ophører|udløber|løber ud|går ut/i

/** What a sentence says of the term; several things when it says several. */
function readTerm(whole: Passage): Found[] {
  const revision = revisionByDay(whole)
  const sentence = revision ? part(whole, 0, revision.at) : whole
  const text = sentence.text
  const found: Found[] = revision ? [{ kind: 'revision', date: revision.day, sure: 0.9 }] : []
  if (text === '') return found
  const open = furtherNotice.test(text)
  if (open) found.push({ kind: 'until-further-notice', ...openDays(sentence), sure: 0.95 })
  else found.push(...fixedTerm(sentence))
  const months = notice.test(text) ? monthsLong(text) : null
  if (months !== null) found.push({ kind: 'notice', months, sure: 0.9 })
  const revised =
    /\b(?:ska|skal|bör|kan)\b.{0,40}\b(?:revideras|revideres|omförhandlas|genforhandles|förnyas|fornyes)/i
  if (
    found.length === 0 &&
    /därefter|derefter|vid (?:avtals)?periodens slut|ved udløb/i.test(text) &&
    revised.test(text)
  )
    found.push({ kind: 'revision', sure: 0.8 })
  return found
}

/** "tills vidare från den 1 mars 2025", "tills vidare, dock längst till utgången av 2028". */
function openDays(sentence: Passage): { from: Day | null; to: Day | null } {
  const days = daysIn(sentence)
  const last = days.find((day) =>
    /(?:längst|längre än|længst|senest|senast|till och med|til og med|t\.?o\.?m\.?|till|til)\s(?:den\s)?$/iu.test(
      beforeDay(sentence, day),
    ),
  )
  return { from: days.find((day) => day !== last)?.day ?? null, to: last?.day ?? null }
}

function fixedTerm(sentence: Passage): Found[] {
  const text = sentence.text
  // What stands after "förlängs" or "kan sägas upp" is another length than the term's.
  const lasting = text.split(/förläng|forlæng|uppsägning|säg(?:a|as|s) upp|opsig/i)[0] ?? text
  const days = daysIn(sentence)
  const ranges = yearRangesIn(sentence)
  const years = yearsLong(lasting)
  const [first, second] = days
  if (yearByYear.test(lasting))
    return [{ kind: 'calendar-year', ...calendarYear(text), years: 1, sure: 0.85 }]
  if (bySignature.test(text) && first && untilWords.test(text))
    return [{ kind: 'signature-to-date', to: days[days.length - 1]!.day, sure: 0.95 }]
  if (
    bySignature.test(text) &&
    first &&
    !second &&
    /(?:till|til|[-–—])\s(?:den\s)?$/i.test(beforeDay(sentence, first))
  )
    return [{ kind: 'signature-to-date', to: first.day, sure: 0.9 }]
  if (first && second && first.day < second.day)
    return [{ kind: 'fixed-dates', from: first.day, to: second.day, years, sure: 0.95 }]
  if (years !== null && first)
    return [
      { kind: 'years-from-date', from: first.day, to: lastDayOfYears(first.day, years), years, sure: 0.95 },
    ]
  if (years !== null && bySignature.test(text)) return [{ kind: 'years-from-date', years, sure: 0.85 }]
  const range = ranges[0]
  if (range) return [{ kind: 'fixed-dates', ...yearsToDays(range), years, sure: 0.7 }]
  if (
    first &&
    /\b(?:till och med|t\.?o\.?m\.?|til og med|fram till|indtil|frem til|upphör|ophører|udløber)/i.test(text)
  )
    return [{ kind: 'fixed-dates', to: first.day, sure: 0.8 }]
  if (first && holds.test(text)) return [{ kind: 'fixed-dates', from: first.day, sure: 0.6 }]
  return years !== null && /\b(?:gäller|gælder|gjelder|löper|løber|varar)\b/i.test(text)
    ? [{ kind: 'years-from-date', years, sure: 0.6 }]
    : []
}

function beforeDay(sentence: Passage, day: Passage): string {
  return sentence.text.slice(0, day.from - sentence.from)
}

function calendarYear(text: string): { from: Day | null; to: Day | null } {
  const year = /(?:19|20)\d\d/.exec(text)
  return year ? yearsToDays({ first: Number(year[0]), last: Number(year[0]) }) : { from: null, to: null }
}

function yearsToDays(range: { first: number; last: number }): { from: Day; to: Day } {
  return { from: `${range.first}-01-01`, to: `${range.last}-12-31` }
}

/** The title, where it is printed as running text. */
function titleTerms(script: Script): TermRead[] {
  return script.blocks
    .slice(0, 4)
    .filter((block) => block.kind !== 'heading' && block.text.length < 200 && isAgreementTitle(block.text))
    .filter((block) => !/[.;]$/.test(block.text))
    .flatMap((block) => headingYears(block).map((found) => proposal(script, block, found)))
}

/** "Medborgarlöfte 2019–2023", "Særlige indsatser 2017": the years of a heading that has a role or names an agreement. */
function headingTerms(script: Script, sections: Section[], told: boolean): TermRead[] {
  // A year's efforts in an agreement that says itself how long it holds are a part of it.
  const ofYear = (role: Section['role']) => role === 'specialEfforts' || role === 'continuedEfforts'
  return sections.flatMap(({ heading, role }) =>
    heading &&
    role !== 'references' &&
    !(told && ofYear(role)) &&
    (role !== null || isAgreementTitle(heading.text))
      ? headingYears(heading).map((found) => proposal(script, heading, found))
      : [],
  )
}

function headingYears(heading: Passage): Found[] {
  const range = yearRangesIn(heading)[0]
  if (range) return [{ kind: 'fixed-dates', ...yearsToDays(range), saidIn: 'heading', sure: 0.6 }]
  const year = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/.exec(heading.text)
  return year && daysIn(heading).length === 0
    ? [{ kind: 'calendar-year', ...calendarYear(year[0]), years: 1, saidIn: 'heading', sure: 0.6 }]
    : []
}

function proposal(script: Script, passage: Passage, found: Found): TermRead {
  const {
    kind,
    from = null,
    to = null,
    years = null,
    months = null,
    date = null,
    saidIn = 'sentence',
    sure,
  } = found
  // Two headings with the same years say one thing.
  const words = saidIn === 'heading' ? `${from} ${to}` : passage.text
  return {
    key: keyOf(`term ${kind}`, words),
    ...quote(script, passage),
    sure,
    kind,
    from,
    to,
    years,
    months,
    place: null,
    date,
    saidIn,
  }
}
