import type { Cadence } from '../cadence/rules.ts'
import { actorsIn, subjectIn } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { isCouncilMeeting } from './council-sayings.rules.ts'
import { isHope, isQuotation } from './general-aims.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Passage, part } from './script.rules.ts'

/** Verbs by which somebody binds himself: "åtar sig att", "lovar att", "forpligter sig til at". */
const binding =
  /(?<![\p{L}])(?:åta(?:r|ger)? (?:sig )?(?:gemensamt )?att|åtar sig|förbinder (?:sig|oss) (?:till )?att|lovar(?= att|:|$| följande)|lover(?= at| å|:|$| følgende)|forpligter (?:sig|os) til(?: at)?|forplikter seg til|påtager sig|påtar sig)(?![\p{L}])/iu
/** Verbs that only say what will be done: "ska", "kommer att", "vil". */
const intending =
  /(?<![\p{L}])(?:ska(?:ll)?|kommer (?:[\p{L}]+ )?att|skal|vil|ansvarar för att|svarar för att|sørger for,? at|sköter|ansvarer for,? at|står for)(?![\p{L}])/iu

/** "Polisen: Synlig i krogmiljö fredag och lördag." under a heading of promises: who, then what. */
export function namedPromise(
  passage: Passage,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine | null {
  // "den 15:e", "8:1": a colon inside a word parts nothing.
  const colon = passage.text.search(/:(?=\s)/)
  if (colon < 2 || colon > 60 || colon > passage.text.length - 6) return null
  const actors = actorsIn(part(passage, 0, colon), parties)
  if (actors.names.length === 0) return null
  const what = part(passage, colon + 1, passage.text.length)
  return {
    ...plainLine(passage, 0.8),
    what,
    cadenceWords: what.text,
    cadences: cadencesIn(what.text),
    responsible: actors.names,
    responsibleFrom: actors.all ? 'parties' : 'stated',
  }
}

/** What may stand before the verb, so that the one who acts comes after it: the case, the time, how often. */
const saidFirst =
  /^(?:Vid|Ved|Efter|Om|Hvis|När|Når|Minst|Mindst|Högst|Højst|Varje|Var|Varannan|Vartannat|Hver|Hvert|En gång|Två gånger|En gang|Én gang|To gange|Under|På|Inför|Forud|Inden|Innan)\s/u

/** Somebody to whom it is done: "Forældrene inviteres", "Rådet informeras". */
const reached =
  /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,2}\s(?:orienteres|orienteras|informeres|informeras|underrettes|underrättas|inviteres|inbjuds|indbydes|indkaldes|kallas|tilbydes|erbjuds|uddannes|utbildas)(?![\p{L}])/u

/** "Polisen är synlig i centrum varje fredagskväll.": said as a fact, but under a heading of promises and with a cadence. */
export function presentPromise(
  sentence: Passage,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine | null {
  if (isNoPromise(sentence)) return null
  const actors = subjectIn(part(sentence, 0, 90), parties)
  // "Ved tre eller flere indbrud tilbyder politiet …": the case comes first.
  const cased = saidFirst.test(sentence.text)
  // "Nabohjælp: kommunerne holder …": its subject first, and then who.
  const subject = /^\p{Lu}[\p{L} -]{2,40}:\s/u.exec(sentence.text)?.[0].length ?? 0
  const named = actors.names.length > 0 && (actors.first - subject <= 3 || cased)
  const cadences = named ? cadencesIn(sentence.text) : []
  if (cadences.length === 0) return null
  // "Lokalrådet orienteres halvårligt": they are told; who tells them is not said.
  if (reached.test(sentence.text)) return { ...plainLine(sentence, 0.62), cadences }
  return {
    ...plainLine(sentence, 0.7),
    cadences,
    responsible: actors.names,
    responsibleFrom: actors.all ? 'parties' : 'sentence',
  }
}

/** "Der afholdes møde med restauratørerne to gange årligt.": nobody named, but a number and a period. */
export function countedPromise(sentence: Passage, cadencesIn: CadenceReader): PromiseLine | null {
  if (isNoPromise(sentence) || sentence.text.length > 260) return null
  const cadences = cadencesIn(sentence.text)
  return isOwed(cadences) ? { ...plainLine(sentence, 0.62), cadences } : null
}

/** "har under hösten frågat": what is done already. */
const perfect =
  /(?<![\p{L}])(?:har|havde|hade)\s(?:[\p{L}\d]+\s){0,4}?\p{L}{2,}(?:at|it|ort|ått|rgt|ført|holdt)(?![\p{L}])/iu

/** Somebody's words, a lead-in, a wish, what was done before, or how often a body meets. */
function isNoPromise({ text }: Passage): boolean {
  return (
    isHope(text) ||
    isQuotation(text) ||
    text.endsWith(':') ||
    isCouncilMeeting(text) ||
    perfect.test(text.slice(0, 120))
  )
}

/** Can it be kept or not: counted, each time, or by a day or a week? What only goes on cannot. */
function isOwed(cadences: Cadence[]): boolean {
  const isOnce = ({ kind, within, window }: Cadence) =>
    kind === 'one-off' ? window?.isoWeeks !== undefined : Boolean(within)
  return cadences.some((one) => one.kind === 'counted' || one.kind === 'per-occasion' || isOnce(one))
}

/** The subject and the verb that binds it: null when the sentence promises nothing. */
export function promiseVerb(
  sentence: Passage,
  parties: PartyRead[],
  onlyBinding: boolean,
): { names: string[]; all: boolean; binding: boolean; end: number } | null {
  const strong = binding.exec(sentence.text)
  const verb = strong ?? (onlyBinding ? null : intending.exec(sentence.text))
  if (!verb || verb.index > 160) return null
  // "Vid upprepad skadegörelse ska polisen …": the subject stands after the verb.
  const end = verb.index + verb[0].length
  const before = actorsIn(part(sentence, 0, verb.index), parties)
  const after = actorsIn(part(sentence, end, end + 60), parties)
  const actors =
    before.names.length > 0 || before.all
      ? before
      : /^\s(?:\p{Lu}|polis|politi|kommun|vi\s|parter)/u.test(sentence.text.slice(end))
        ? after
        : before
  const unknown = strong && actors.names.length === 0 && !actors.all ? boundBy(sentence, verb.index) : null
  if (unknown) return { names: [unknown], all: false, binding: true, end }
  if (actors.names.length === 0 && !actors.all) return null
  if (!strong && actors === before && isNotSubject(sentence.text.slice(0, actors.first))) return null
  // "Det är lokalpolisområdet som lovar …" tells of the promise, it makes none.
  if (/(?<![\p{L}])som\s(?:\p{L}+\s){0,2}$/u.test(sentence.text.slice(0, verb.index))) return null
  return { ...actors, binding: strong !== null, end }
}

/** "Restauratørerne forpligter sig til": who binds himself outright need be no party the rules know. */
function boundBy(sentence: Passage, verbAt: number): string | null {
  const before = sentence.text.slice(0, verbAt).trim()
  return /^\p{Lu}[\p{L}-]{3,}(?:\s[\p{L}-]+){0,4}$/u.test(before) && !notWho.test(before) ? before : null
}

const notWho =
  /^(?:Den|Det|De|Dette|Denna|Denne|Detta|Här|Her|Härmed|Hermed|Genom|Gennem|Därför|Derfor|Medborgarlöftet?|Man|Som)(?![\p{L}])|(?<![\p{L}])(?:som|der|att|at)(?![\p{L}])/u

/** "Målen för samverkan mellan polisen och kommunen ska …": the goals shall, not the police. */
function isNotSubject(before: string): boolean {
  return before.length > 40 || /mell(?:an|em|om)\s|(?:^|\s)(?:för|for|av|af|om|hos)\s$/i.test(before)
}

/** "Polisen ska …", "Vi lovar att …": a sentence in which a party says what it will do. */
export function sentencePromise(
  sentence: Passage,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  onlyBinding: boolean,
): PromiseLine | null {
  const { text } = sentence
  if (isHope(text) || isQuotation(text) || text.endsWith(':') || isCouncilMeeting(text)) return null
  const verb = promiseVerb(sentence, parties, onlyBinding)
  if (!verb) return null
  const cadences = cadencesIn(sentence.text)
  return {
    ...plainLine(sentence, (verb.binding ? 0.8 : 0.6) + (cadences.length > 0 ? 0.05 : 0)),
    cadences,
    responsible: verb.names,
    responsibleFrom: verb.names.length === 0 ? null : verb.all ? 'parties' : 'sentence',
  }
}
