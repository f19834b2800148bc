import type { CouncilKind } from './rules.ts'
import type { Block, Passage } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

// How bodies are called, in Swedish, Danish and Norwegian.
export const bodies: [CouncilKind, RegExp][] = [
  [
    'localCouncil',
    /lokalråd(?:et|ets)?|lokal[at]{0,2} (?:brottsförebyggande )?råd(?:et)?|lokal[at]{0,2} brå|(?<![\p{L}])brå(?![\p{L}])|brottsförebyggande rådet(?= i\b|,?\s(?:där|som|består|träffas|möts|sammanträder|leds)(?!\p{L}))|(?<=(?:det|kommunens|lokala|kommunala) )brottsförebyggande rådet|(?<=(?:gemensamma?|fælles|lokale?a?) )råd(?:et)?(?![\p{L}])|lokalt råd|politiråd(?:et)?|trygghetsråd(?:et)?|tryghedsråd(?:et)?|(?<![\p{L}])samverkansråd(?:et)?|(?<![\p{L}])samarbejdsråd(?:et)?/iu,
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
  /(?:(?<!kommunal|oppositions|region|by|lands)råd(?:et|ene|en)?|brå|grupp(?:en|er|erna|e|erne)?|udvalg(?:et|ene)?|nämnden|styrelsen|forum(?:et)?|utskottet|netværket|nätverket)(?![\p{L}])/iu

const structural =
  /(?:holder|afholder) (?:\p{L}+ ){0,4}møder?(?!\p{L})|består (?:\p{L}+ )?a[fv]|(?:grupp|gruppe|råd|udvalg|netværk|nätverk) med (?=en? )|utgörs av|ingår|indgår|(?:har|omfattar|omfatter)\s(?:\p{L}+\s)?(?:\d{1,2}|\p{L}+)\s(?:ledamöter|medlemmer|medlemmar)|(?<!\p{L})(?:sitter|sidder|deltar|deltager|utgör|udgør)(?!\p{L})|(?:vid|på) (?:sina|sine)(?: \p{L}+)? m(?:öten|øder|øter)(?!\p{L})|(?<!\p{L})sammansatt|bestående a[fv]|(?<!\p{L})möt(?:s|er|as)|mødes|träffas|møtes|sammanträder|sammankallar|ordförande|formand|leds av|ledes af|sekretær|sekreterare|sekretariat|processägare|ska(?:ll)? (?:det )?finnas|etabler|inrätta|nedsæt|opret/iu

/** "tryghedsgruppen", "tjänstepersonsgruppen": a body by how its name ends. Groups of people are none. */
const anyBody =
  /(?<![\p{L}-])(?!mål|ålder|alder|risk|yrke|folk|person|nyckel|nøgle|rese|befolk|elev|patient|kund|brugar|bruger|koncern)[\p{L}-]{3,}(?:grupp(?:en)?|gruppe(?:n)?|udvalg(?:et)?|utskott(?:et)?|forum(?:et)?|netværk(?:et)?|nätverk(?:et)?)s?(?![\p{L}])/iu
/** "Rådet", "Gruppen": the body that was named last. */
const bareBody =
  /^(?:Det|Den|Dette|Denna|Denne)(?=\s(?:består|utgörs|leds|ledes|mødes|möts|møtes|träffas|sammanträder))|(?<![\p{L}-])(?:rådet|gruppen|grupperne|grupperna|udvalget|utskottet|forumet|netværket|nätverket)(?![\p{L}])/iu

/** "Formand: …", "Ledamöter är …" under the body's name as a heading. */
const labelled =
  /^(?:formand|ordförande|medlemmer|medlemmar|ledamöter|sekretariat|sekretær|sekreterare|møder|möten|mødefrekvens|mötesfrekvens|antal (?:ledamöter|medlemmer|medlemmar))\s?:\s|^(?:medlemmer(?:ne)?|medlemmar(?:na)?|ledamöter(?:na)?)\s(?:är|er)\s/i

export type Named = { kind: CouncilKind; identity: string; name: string; index: number }
export type Saying = Omit<Named, 'index'> & { block: Block; sentence: Passage; after: Block[] }

/** Every sentence that says how a body is made or works, with the body it tells of. */
export function sayingsOf(blocks: Block[]): Saying[] {
  const sayings: Saying[] = []
  // A council's own rules and plans name it once, in the title, and then call it "rådet".
  const own = blocks.slice(0, 2).flatMap(({ text }) => (text.length < 120 ? bodiesIn(text) : []))[0] ?? null
  let last: Named | null = null
  blocks.forEach((block, index) => {
    if (block.kind === 'row') return
    if (block.kind === 'heading') {
      last = bodiesIn(block.text)[0] ?? ownNameIn(block.text) ?? own
      const after = blocks.slice(index + 1, index + 25)
      if (last && after.slice(0, 4).some(({ text }) => labelled.test(text)))
        sayings.push({ ...last, block, sentence: block, after })
    }
    for (const sentence of sentencesOf(block)) {
      const told = bodyTold(sentence.text, bodiesIn(sentence.text), last)
      if (told) last = told
      if (told && structural.test(sentence.text))
        sayings.push({ ...told, block, sentence, after: blocks.slice(index + 1, index + 25) })
    }
  })
  return sayings
}

/** "Netværket Trygt Natteliv" as a heading: a body with a name of its own. */
function ownNameIn(heading: string): Named | null {
  const match =
    /^(rådet|gruppen|udvalget|utskottet|forumet|netværket|nätverket)\s(?=\p{Lu}|för\s|for\s)/iu.exec(heading)
  if (!match) return null
  const kind: CouncilKind = /^n[eä]tv/i.test(match[1]!) ? 'network' : 'cooperationGroup'
  return { kind, identity: heading.toLowerCase(), index: 0, name: heading }
}

/** The bodies named, in order. */
function bodiesIn(text: string): Named[] {
  const known = bodies.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text)
    if (!match) return []
    // "SSP-styregruppe": what stands before the hyphen is a part of its name.
    const prefix = /[\p{L}\d]+-$/u.exec(text.slice(0, match.index))?.[0] ?? ''
    return [{ kind, identity: kind, index: match.index - prefix.length, name: prefix + match[0] }]
  })
  const other = anyBody.exec(text)
  const isKnown =
    other &&
    known.some(
      ({ index, name }) => index < other.index + other[0].length && other.index < index + name.length,
    )
  const kind: CouncilKind = other && /n[eä]tv/i.test(other[0]) ? 'network' : 'cooperationGroup'
  const named =
    other && !isKnown ? [{ kind, identity: stemOf(other[0]), index: other.index, name: other[0] }] : []
  return [...known, ...named].sort((one, next) => one.index - next.index)
}

/** "SSP-udvalgets", "tryghedsgruppen": one body, however it is inflected. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?:ets|ens|et|en|n|s)$/, '')
}

/** "… for Kredsrådet, som består af …": the relative clause tells of the body right before it. */
function bodyTold(text: string, named: Named[], last: Named | null): Named | undefined {
  const relative = named.find(({ index, name }) =>
    /^,? som (?:består|utgörs|möts|mødes|leds|ledes)/i.test(text.slice(index + name.length)),
  )
  if (relative) return relative
  const [first] = named
  const bare = last && bareBody.exec(text)
  return bare && (!first || bare.index < first.index) ? { ...last, index: bare.index } : first
}
