import type { CouncilKind } from './rules.ts'
import type { Block, Passage } from './script.rules.ts'

// How bodies are called, in Swedish, Danish and Norwegian.
export const bodies: [CouncilKind, RegExp][] = [
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

export const bodyWord =
  /(?:råd(?:et|ene|en)?|brå|grupp(?:en|er|erna|e|erne)?|udvalg(?:et|ene)?|nämnden|styrelsen|forum(?:et)?|utskottet|netværket|nätverket)(?![\p{L}])/iu

const structural =
  /holder møde|afholder møde|består a[fv]|utgörs av|ingår i|(?<!\p{L})sammansatt|bestående a[fv]|möt(?:s|er|as)|mødes|träffas|møtes|sammanträder|sammankallar|ordförande|formand|leds av|ledes af|sekretær|sekreterare|sekretariat|processägare|ska(?:ll)? (?:det )?finnas|etabler|inrätta|nedsæt|opret/iu

export type Saying = { kind: CouncilKind; name: string; block: Block; sentence: Passage; after: Block[] }

/** The body a sentence tells of: the first it names, when it says how that body is made or works. */
export function saying(block: Block, sentence: Passage, after: Block[]): Saying[] {
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
