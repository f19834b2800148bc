import type { CadenceReader } from './cadence-reader.rules.ts'
import { councilLabelsNear } from './council-labels.rules.ts'
import { besides, chairToldOf, goingOnAbout, secretariatOf } from './council-offices.rules.ts'
import { bodies, type Saying, sayingsOf } from './council-sayings.rules.ts'
import { keyOf } from './keys.rules.ts'
import type { CouncilKind, CouncilRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import { seatsByNumber } from './seat-numbers.rules.ts'
import { moreSeats, seatsAfter } from './seats.rules.ts'

/** The bodies the agreement works through, with seats, chair, secretariat and how often they meet. */
export function councilsOf(script: Script, cadencesIn: CadenceReader): CouncilRead[] {
  const sayings = sayingsOf(script.blocks)
  const identities = [...new Set(sayings.map((one) => one.identity))]
  return identities
    .map((identity) =>
      council(
        script,
        sayings.filter((one) => one.identity === identity),
        cadencesIn,
      ),
    )
    .filter((one) => isTold(one))
    .sort((one, other) => other.seats.length - one.seats.length || other.sure - one.sure)
}

/** A group that is only mentioned is proposed where its name is one that agreements' bodies have. */
function isTold({ councilKind, seats, meetings, chair }: CouncilRead): boolean {
  const known = councilKind !== 'cooperationGroup' && councilKind !== 'network'
  return known || seats.length > 0 || meetings.length > 0 || chair !== null
}

function council(script: Script, sayings: Saying[], cadencesIn: CadenceReader): CouncilRead {
  const kind = sayings[0]!.kind
  const main = [...sayings].sort((one, other) => tellingness(other) - tellingness(one))[0]!
  const labels = councilLabelsNear(script, main.block)
  const name = nameOf(main)
  const beside = besides(sayings, script, kind)
  const about = goingOnAbout(beside, kind)
  const told = seatsAfter(main.sentence, main.block, main.after)
  const seats = [...(told.length > 0 ? told : labels.seats), ...(told.length > 0 ? moreSeats(about) : [])]
  if (seats.length === 0) seats.push(...numberedSeats([main.sentence, ...about]))
  const meeting =
    sayings.map((one) => one.sentence).find((one) => isMeeting(one.text)) ??
    beside.find(
      (one) =>
        isMeeting(one.text) &&
        /^(?:råd|gruppen|den|det|de|møde|möte|sammanträd|träffas|mødes|möts)/i.test(one.text) &&
        cadencesIn(meetingClause(one.text)).length > 0,
    )
  const meetingText = meeting?.text ?? labels.meetings
  const meetings = meetingText ? cadencesIn(meetingClause(meetingText)) : []
  return {
    key: keyOf('council', `${kind} ${name}`),
    ...quote(script, main.sentence),
    sure: seats.length > 0 || meetings.length > 0 ? 0.9 : 0.65,
    name,
    councilKind: kind,
    seats,
    chair: seats.find((seat) => seat.chair)?.office ?? labels.chair ?? chairToldOf(about),
    secretariat: labels.secretariat ?? secretariatOf(beside) ?? keeperAmong(seats),
    meetings,
    meetingsText: meetingText,
    tasks: tasksOf(script, kind),
  }
}

/** "Rådet har 8 medlemmer." where nobody is named. */
function numberedSeats(sentences: Passage[]): CouncilRead['seats'] {
  return sentences.map(({ text }) => seatsByNumber(text)).find((seats) => seats.length > 0) ?? []
}

/** "SSP-konsulenten (sekretær)" among the members. */
function keeperAmong(seats: CouncilRead['seats']): string | null {
  return seats.find(({ text }) => /\((?:sekreterare|sekretær|sekretariat)\)/i.test(text))?.office ?? null
}

/** A list of members says most, then a sentence of them, then when it meets or that it shall be. */
function tellingness({ sentence, block, after }: Saying): number {
  const listed = sentence.text.endsWith(':') ? 10 : 0
  return (
    seatsAfter(sentence, block, after).length +
    listed +
    (isMeeting(sentence.text) ? 0.5 : 0) +
    (/finnas|findes|processägare/.test(sentence.text) ? 0.4 : 0)
  )
}

function nameOf(saying: Saying): string {
  const { sentence, name } = saying
  const start = sentence.text.indexOf(name)
  const place = /^ i (?:\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?/u.exec(sentence.text.slice(start + name.length))
  const plain = name
    .replace(/(?<=råd|udvalg|forum)ets$/, 'et')
    .replace(/(?<=grupp|gruppe)(?:ens|ns)$/, (end) => end.slice(0, -1))
  const whole = plain + (place?.[0] ?? '')
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function isMeeting(sentence: string): boolean {
  return /(?<![\p{L}])möt(?:s|er|as|en)(?![\p{L}])|möte (?:hålls|ska hållas)|møde (?:holdes|afholdes)|mødes|träffas|møtes|sammanträder|sammanträden|møder|(?:holder|afholder)(?: [^ .]+){0,5} møder?(?![\p{L}])/iu.test(
    sentence,
  )
}

function meetingClause(sentence: string): string {
  const verb =
    /(?<![\p{L}])möt(?:s|er|as)(?![\p{L}])|mødes|träffas|møtes|sammanträder|(?:holder|afholder)(?= (?:[^ .]+ ){0,5}møder?)/iu.exec(
      sentence,
    )
  return verb ? sentence.slice(verb.index) : sentence
}

/** The points after "har følgende opgaver:" or "ska:", where the lead-in names the body. */
function tasksOf(script: Script, kind: CouncilKind): string[] {
  const pattern = bodies.find(([known]) => known === kind)?.[1]
  if (!pattern) return []
  const lead = script.blocks.findIndex(
    (block) =>
      /(?:opgaver|uppgifter|uppdrag|oppgaver)\p{L}*(?: är| er)?(?: att| at)?:?$/iu.test(block.text) &&
      pattern.test(block.text),
  )
  if (lead < 0) return []
  const tasks: string[] = []
  for (const block of script.blocks.slice(lead + 1)) {
    if (block.kind !== 'point') break
    tasks.push(part(block, 0, block.text.length).text)
  }
  return tasks
}
