import type { CadenceReader } from './cadence-reader.rules.ts'
import { vagueFrequency } from './cadence-reader.rules.ts'
import { councilLabelsNear } from './council-labels.rules.ts'
import { keyOf } from './keys.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { CouncilKind, CouncilRead } from './rules.ts'
import { type Block, type Passage, part, quote, type Script } from './script.rules.ts'
import { seatsAfter } from './seats.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

// How bodies are called, in Swedish, Danish and Norwegian.
const bodies: [CouncilKind, RegExp][] = [
  [
    'localCouncil',
    /lokalråd(?:et|ets)?|lokal[at]{0,2} (?:brottsförebyggande )?råd(?:et)?|lokal[at]{0,2} brå|(?<![\p{L}])brå(?![\p{L}])|brottsförebyggande rådet(?= i\b)|lokalt råd|politiråd(?:et)?|trygghetsråd(?:et)?|tryghedsråd(?:et)?/iu,
  ],
  ['districtCouncil', /kredsråd(?:et|ets)?/iu],
  [
    'steeringGroup',
    /(?:lokala? |gemensam |operativa? |strategisk[ae]? )?(?:styrgrupp(?:en)?|styregrupp(?:en|e|a))|ledningsgrupp(?:en)?/iu,
  ],
  [
    'coordinationGroup',
    /(?:beredningsgrupp|samordningsgrupp|koordinationsgruppe|koordineringsgruppe)(?:n|en)?/iu,
  ],
  [
    'workingGroup',
    /(?:arbetsgrupp|arbejdsgruppe|arbeidsgruppe|operativ grupp|operativa gruppen|operativgruppe)(?:n|en)?/iu,
  ],
  [
    'cooperationGroup',
    /(?:lokal(?:a)? )?(?:samverkansgrupp|samarbejdsgruppe|samarbejdsforum|samverkansforum)(?:en|er|erna|n|et)?|SSP-?(?:udvalg|råd|forum|gruppe)(?:et|n)?|lokalgrupp(?:erne|erna|en|e)?/iu,
  ],
]

/** "BRÅ träffas fyra gånger per år": how often a body meets is the body's, not a promise beside it. */
export function isCouncilMeeting(sentence: string): boolean {
  const verb = meets.exec(sentence)
  return verb !== null && verb.index < 60 && bodyWord.test(sentence.slice(0, verb.index))
}

const meets =
  /(?<![\p{L}])(?:träffas|möts|mötas|mødes|møtes|sammanträder|(?:holder|har|afholder) (?:ordinære? )?(?:møder?|möten?))(?![\p{L}])/iu
const bodyWord =
  /(?:råd(?:et|ene|en)?|brå|grupp(?:en|er|erna|e|erne)?|udvalg(?:et|ene)?|nämnden|styrelsen|forum(?:et)?|utskottet|netværket|nätverket)(?![\p{L}])/iu

const structural =
  /holder møde|afholder møde|består a[fv]|utgörs av|ingår i|(?<!\p{L})sammansatt|bestående a[fv]|möt(?:s|er|as)|mødes|träffas|møtes|sammanträder|sammankallar|ordförande|formand|leds av|ledes af|sekretær|sekreterare|sekretariat|processägare|ska(?:ll)? (?:det )?finnas|etabler|inrätta|nedsæt|opret/iu

type Saying = { kind: CouncilKind; name: string; block: Block; sentence: Passage; after: Block[] }

/** The bodies the agreement works through, with seats, chair, secretariat and how often they meet. */
export function councilsOf(script: Script, cadencesIn: CadenceReader): CouncilRead[] {
  const sayings = script.blocks.flatMap((block, index) =>
    block.kind === 'row'
      ? []
      : sentencesOf(block).flatMap((sentence) =>
          saying(block, sentence, script.blocks.slice(index + 1, index + 25)),
        ),
  )
  const kinds = [...new Set(sayings.map((one) => one.kind))]
  return kinds
    .map((kind) =>
      council(
        script,
        kind,
        sayings.filter((one) => one.kind === kind),
        cadencesIn,
      ),
    )
    .sort((one, other) => other.seats.length - one.seats.length || other.sure - one.sure)
}

/** The body a sentence tells of: the first it names, when it says how that body is made or works. */
function saying(block: Block, sentence: Passage, after: Block[]): Saying[] {
  if (!structural.test(sentence.text)) return []
  const named = bodies
    .flatMap(([kind, pattern]) => {
      const match = pattern.exec(sentence.text)
      return match ? [{ kind, index: match.index, name: match[0] }] : []
    })
    .sort((one, other) => one.index - other.index)
  const subject = bodyTold(sentence.text, named)
  return subject ? [{ kind: subject.kind, name: subject.name, block, sentence, after }] : []
}

/** "… for Kredsrådet, som består af …": the relative clause tells of the body right before it. */
function bodyTold<Named extends { index: number; name: string }>(
  text: string,
  named: Named[],
): Named | undefined {
  const relative = named.find(({ index, name }) =>
    /^,? som (?:består|utgörs|möts|mødes|leds|ledes)/i.test(text.slice(index + name.length)),
  )
  return relative ?? named[0]
}

function council(
  script: Script,
  kind: CouncilKind,
  sayings: Saying[],
  cadencesIn: CadenceReader,
): CouncilRead {
  const main = [...sayings].sort((one, other) => tellingness(other) - tellingness(one))[0]!
  const labels = councilLabelsNear(script, main.block)
  const told = seatsAfter(main.sentence, main.block, main.after)
  const seats = told.length > 0 ? told : labels.seats
  const name = nameOf(main)
  const beside = besides(sayings, script, kind)
  const meeting =
    sayings.map((one) => one.sentence).find((one) => isMeeting(one.text)) ??
    beside.find(
      (one) =>
        isMeeting(one.text) &&
        /^(?:råd|gruppen|den|det|de|møde|möte)/i.test(one.text) &&
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
    chair:
      seats.find((seat) => seat.chair)?.office ?? labels.chair ?? chairToldOf(goingOnAbout(beside, kind)),
    secretariat: labels.secretariat ?? secretariatOf(beside),
    meetings,
    meetingsText: meetingText,
    tasks: tasksOf(script, kind),
  }
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
  const plain = name.replace(/(?<=råd)ets$/, 'et')
  const whole = plain + (place?.[0] ?? '')
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function isMeeting(sentence: string): boolean {
  return /möt(?:s|er|as)\b|mødes|träffas|møtes|sammanträder|möten|møder|(?:holder|afholder) møde/i.test(
    sentence,
  )
}

function meetingClause(sentence: string): string {
  const verb = /möt(?:s|er|as)\b|mødes|träffas|møtes|sammanträder/i.exec(sentence)
  return verb ? sentence.slice(verb.index) : sentence
}

const keepsSecretariat = /(?<![\p{L}])(?:sekretær|sekreterar|[\p{L}-]*sekretariat)/iu
const chairs =
  /^(?<office>[^.]{3,60}?)\s(?:(?:är|er|utgör|utses till)\s(?:ordförande|formand|formann)|leder\s(?:rådet|gruppen|udvalget|utvalget))|(?:leds|ledes) a[fv]\s(?<leader>(?:(?!\s(?:och|og|samt)\s(?:träffas|möts|mødes|møtes|består|sammanträder|rapporterar|ansvarar|har|ska|skal))[^.,]){3,60})/iu

/** Sentences beside those that name the body: "Kommunchefen är ordförande." */
function besides(sayings: Saying[], script: Script, kind: CouncilKind): Passage[] {
  const blocks = kind === 'localCouncil' ? script.blocks : sayings.map((one) => one.block)
  return blocks.filter((block) => block.kind !== 'row').flatMap((block) => sentencesOf(block))
}

/** The sentences that go on telling of this body: until one names another. */
function goingOnAbout(sentences: Passage[], kind: CouncilKind): Passage[] {
  let current: CouncilKind | null = kind
  return sentences.filter(({ text }) => {
    const named = bodies.filter(([, pattern]) => pattern.test(text.slice(0, 60))).map(([one]) => one)
    if (named.length > 0) current = named.includes(kind) ? kind : named[0]!
    return current === kind
  })
}

function secretariatOf(sentences: Passage[]): string | null {
  const told = sentences.find((sentence) => keepsSecretariat.test(sentence.text))
  if (!told) return null
  const office = /^(.{3,60}?)\s(?:är|er)\s(?:sekretær|sekreterare)/i.exec(told.text)?.[1]
  return organisationsIn(told)[0]?.name ?? (office ? withoutNames(office, personNamesIn(told)) || null : null)
}

function chairToldOf(sentences: Passage[]): string | null {
  for (const sentence of sentences) {
    const match = chairs.exec(sentence.text)
    const office = match?.groups?.office ?? match?.groups?.leader
    if (office && !bodyWord.test(office)) return withoutNames(office, personNamesIn(sentence)) || null
  }
  return null
}

/** The points after "har følgende opgaver:" or "ska:", where the lead-in names the body. */
function tasksOf(script: Script, kind: CouncilKind): string[] {
  const pattern = bodies.find(([known]) => known === kind)![1]
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

/** Is a meeting promised without a number? */
export function isVaguelyMeeting(council: CouncilRead): boolean {
  return council.meetingsText !== null && vagueFrequency.test(council.meetingsText)
}
