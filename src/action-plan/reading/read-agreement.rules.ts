import { personsAnswering, withoutPersons } from './answering-persons.rules.ts'
import { cadenceReader } from './cadence-reader.rules.ts'
import { channelsOf } from './channels.rules.ts'
import { commitmentsOf, measuresOf } from './commitments.rules.ts'
import { councilsOf } from './councils.rules.ts'
import { ownedMeasures, ownedPromises, ownersOfEfforts } from './effort-owners.rules.ts'
import { effortMeasuresOf, effortsOf } from './efforts.rules.ts'
import { underTheirAreas } from './focus-area-above.rules.ts'
import { areasByPromises } from './focus-area-headings.rules.ts'
import { focusAreasAnnounced, focusAreasOf } from './focus-areas.rules.ts'
import { proposedOnce, wordsOnly } from './keys.rules.ts'
import { scriptOf } from './make-script.rules.ts'
import { partiesOf } from './parties.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import { promiseLinesOf } from './promises.rules.ts'
import { effectsOf, goalsOf, purposesOf } from './purposes.rules.ts'
import { isEntered, questionsOn } from './questions.rules.ts'
import { referencesOf } from './references.rules.ts'
import { routinesOf } from './routines.rules.ts'
import type { AgreementReading, FocusAreaRead, Item, QuestionCode, TermRead } from './rules.ts'
import { readable, type Script } from './script.rules.ts'
import { sectionsOf } from './sections.rules.ts'
import { asTheParties, signatureBlockOf } from './signatories.rules.ts'
import { termsOf } from './term.rules.ts'

/** Characters: some 250 pages, five times the longest agreement seen. What comes after is not read, and the reading says so. */
export const longestRead = 600_000

/**
 * Reads an agreement's text, Swedish or Danish, by rules alone.
 *
 * The result proposes; a person accepts, changes or leaves out. Personal names
 * of the signature block are in none of the lists. A text in another language,
 * or none that looks like an agreement, gives empty lists and a question.
 */
export function readAgreement(text: string): AgreementReading {
  if (text.trim() === '') return nothingRead('textEmpty')
  const script = scriptOf(text.slice(0, longestRead))
  if (!script) return nothingRead('languageUnknown')
  const { lists: everything, announced } = listsOf(script)
  const lists = isEntered(everything) ? everything : onlySure(everything)
  const reading = { language: script.language, damaged: script.damaged, ...lists }
  const found = Object.values(everything).some((list) => list.length > 0)
  if (!found) return { ...nothingRead('nothingFound'), language: script.language, damaged: script.damaged }
  const cut = text.length > longestRead ? nothingRead('onlyBeginningRead').questions : []
  return { ...reading, questions: [...cut, ...questionsOn(reading, announced)] }
}

/** A text nobody has entered into (a catalogue, a piece of news): what it only mentions is not proposed. */
function onlySure(lists: Lists): Lists {
  const outright = <List extends Item>(list: List[]) => list.filter(({ sure }) => sure >= 0.7)
  // A council's page names two or three; a catalogue dozens, and none of them agrees to anything.
  const parties = lists.parties.length > 4 ? outright(lists.parties) : lists.parties
  return { ...lists, parties, channels: outright(lists.channels), efforts: [] }
}

type Lists = Omit<AgreementReading, 'language' | 'damaged' | 'questions'>

function listsOf(script: Script & { damaged: boolean }): { lists: Lists; announced: number | null } {
  const cadencesIn = cadenceReader(script.language)
  const sections = sectionsOf(script)
  const signed = signatureBlockOf(script)
  const parties = partiesOf(script, sections, signed.organisations)
  const chosen = focusAreasOf(script, sections)
  const placed = underTheirAreas(sections, chosen)
  const owners = ownersOfEfforts(script, parties)
  const lines = ownedPromises(
    promiseLinesOf(script, placed, parties, cadencesIn).filter((line) => !isArea(line, chosen)),
    owners,
  )
  const { focusAreas, promises } =
    chosen.length > 0 ? { focusAreas: chosen, promises: lines } : areasByPromises(script, sections, lines)
  const promised = promises.map((line) => line.passage)
  const efforts = effortsOf(script, sections, promised)
  const kept = <List extends Item>(list: List[]) => withoutNamed(list, signed.names)
  const lists = {
    parties: kept(parties),
    purposes: kept(purposesOf(script, sections)),
    terms: kept(proposedOnce(datedBySigning([...termsOf(script, sections), ...signed.signing]))),
    focusAreas: kept(focusAreas),
    goals: kept(goalsOf(script, sections, focusAreas, promised)),
    measures: kept([
      ...ownedMeasures(measuresOf(script, placed, promises, focusAreas, efforts), owners),
      ...effortMeasuresOf(script, sections),
    ]),
    commitments: kept(commitmentsOf(script, placed, promises, focusAreas)),
    effects: kept(effectsOf(script, sections)),
    channels: kept(channelsOf(script, sections)),
    signatories: kept(script.damaged ? asTheParties(signed.signatories, parties) : signed.signatories),
    councils: kept(councilsOf(script, cadencesIn)),
    efforts: kept(efforts),
    routines: kept(routinesOf(script, sections, parties, cadencesIn, promised)),
    references: kept(referencesOf(script, sections)),
  }
  const answering = personsAnswering(script.blocks, parties)
  return { lists: withoutPersons(lists, answering), announced: focusAreasAnnounced(script) }
}

/** A point that names a focus area is no deed. */
function isArea({ passage, cadences }: PromiseLine, areas: FocusAreaRead[]): boolean {
  return cadences.length === 0 && areas.some(({ title }) => wordsOnly(title) === wordsOnly(passage.text))
}

/** "From signature to …" begins on the day it was signed, where the signature block tells it. */
function datedBySigning(terms: TermRead[]): TermRead[] {
  const signed = terms.flatMap((term) => term.date ?? []).sort()
  const from = signed[signed.length - 1] ?? null
  return terms.map((term) => (term.kind === 'signature-to-date' && !term.from ? { ...term, from } : term))
}

/** The signatories' names are personal data no proposal needs: what holds one is not proposed. */
function withoutNamed<List extends Item>(list: List[], names: readonly string[]): List[] {
  return names.length === 0 ? list : list.filter((item) => !names.some((name) => holds(item, name)))
}

function holds(item: Item, name: string): boolean {
  return item.text.includes(name) || readable(item).includes(name)
}

function nothingRead(code: QuestionCode): AgreementReading {
  return {
    language: null,
    damaged: false,
    parties: [],
    purposes: [],
    terms: [],
    focusAreas: [],
    goals: [],
    measures: [],
    commitments: [],
    effects: [],
    channels: [],
    signatories: [],
    councils: [],
    efforts: [],
    routines: [],
    references: [],
    questions: [{ code, text: '', sure: 1, about: [], values: [] }],
  }
}
