import { actorsIn } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { isCouncilMeeting } from './council-sayings.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import { pointsAmong } from './points.rules.ts'
import type { PartyRead, RoutineRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

const duty =
  /(?<![\p{L}])(?:ska(?:ll)?|skal|görs|gøres|sker|genomförs|följer|berättar|følger|gennemføres|evaluerer|evaluerar|utvärderar|reviderar|reviderer|redovisar|lämnar|afgiver|rapporterar|rapporterer|afrapporterer|följs|følges|evalueras|evalueres|utvärderas|revideras|revideres|overvåges|rapporteras|redovisas|lämnas|sammanställs|presenteras|forelægges|fremlægges|sendes|kan)(?![\p{L}])/iu

/**
 * How the work is followed up.
 *
 * Under a heading of follow-up each point is a routine; without points, each
 * sentence that says when. Elsewhere only sentences about follow-up with a time.
 * What a party binds itself to do is a commitment and not proposed twice.
 */
export function routinesOf(
  script: Script,
  sections: Section[],
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  promised: Passage[],
): RoutineRead[] {
  const isPromised = (passage: Passage) =>
    promised.some((one) => one.from < passage.to && passage.from < one.to)
  const proposal = (passage: Passage, sure: number): RoutineRead => {
    const cadences = cadencesIn(passage.text)
    return {
      key: keyOf('routine', passage.text),
      ...quote(script, passage),
      sure: cadences.length > 0 ? sure : sure - 0.2,
      title: titleOf(passage),
      cadences,
      cadenceText: cadences.length > 0 ? passage.text : null,
      responsible: actorsIn(part(passage, 0, 160), parties).names,
    }
  }
  const own = sections
    .filter((section) => section.under === 'followUp')
    .flatMap(({ blocks }) => {
      const points = pointsAmong(script, blocks).map(({ whole }) => proposal(whole, 0.9))
      const prose = blocks
        .filter((block) => block.kind === 'paragraph')
        .flatMap((block) => sentencesOf(block))
      const said = prose.filter(
        (sentence) => cadencesIn(sentence.text).length > 0 && !isCouncilMeeting(sentence.text),
      )
      return points.length > 0 ? points : said.map((sentence) => proposal(sentence, 0.8))
    })
  if (own.length > 0) return proposedOnce(own)
  const elsewhere = sections
    .filter(
      (section) => section.under !== 'followUp' && section.under !== 'references' && section.under !== 'term',
    )
    .flatMap((section) => section.blocks)
    .filter((block) => block.kind !== 'heading' && block.kind !== 'row')
    .flatMap((block) => sentencesOf(block))
    .filter((sentence) => isAboutFollowUp(sentence.text) && duty.test(sentence.text) && !isPromised(sentence))
    .filter(
      (sentence) =>
        cadencesIn(sentence.text).length > 0 || /overvåges|följs genom|måles/i.test(sentence.text),
    )
    .map((sentence) => proposal(sentence, 0.7))
  return proposedOnce([...own, ...elsewhere])
}

/** So long a sentence is a title as it stands. */
const longestTitle = 80
/** Where a long sentence begins to say how, why or where to: what stands before it says what is done. */
const saysMore =
  /,\s(?=\p{L})|\s(?:utifrån|genom att|för att|i syfte|med syfte|och detta|och ska|vilket|ved at|for at|med henblik|på baggrund|på grundlag|og skal|og dette|(?:och|og)\s\p{L}{3,}(?:ar|er|as|es|s)|samt)(?=\s)/giu

/** "Utvärderingsmöten: …" has its title before the colon; else the first sentence, a long one to where it says more. Never cut in mid-thought. */
function titleOf(passage: Passage): string {
  const colon = passage.text.indexOf(':')
  if (colon > 2 && colon < 70) return passage.text.slice(0, colon)
  const first = (sentencesOf(passage)[0]?.text ?? passage.text).replace(/[.]$/, '')
  if (first.length <= longestTitle) return first
  const ends = [...first.matchAll(saysMore)].map(({ index }) => index)
  return first.slice(0, ends.find((end) => end >= 25 && end <= longestTitle) ?? first.length)
}
