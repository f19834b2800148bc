import { bodies, bodyWord, type Saying } from './council-sayings.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { CouncilKind } from './rules.ts'
import type { Passage, Script } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

const keepsSecretariat =
  /(?<![\p{L}])(?:sekretær|sekreterar|[\p{L}-]*sekretariat)|(?:skriver|fører|för) (?:referat|protokol)\p{L}*/iu

const chairs =
  /^(?:Ordförande|Formand|Formann)(?: för \p{L}+| for \p{L}+)?(?:\s(?:är|er)\s|\s?:\s)(?<named>[^.,;]{3,80})|^(?<office>[^.]{3,60}?)\s(?:(?:är|er|utgör|utses till)\s(?:ordförande|formand|formann)|leder\s(?:rådet|gruppen|udvalget|utvalget))|^(?:Formandskabet|Ordförandeskapet|Formandsposten|Ordförandeposten)\s(?:\p{L}+\s)?(?:varetages|innehas|udøves|utövas|bestrides|ligger|delas|går på skift)\s(?:a[fv]|hos|mellan|mellem)\s(?<holder>[^.;]{3,80})|(?:leds|ledes) a[fv]\s(?<leader>(?:(?!\s(?:och|og|samt)\s(?:träffas|möts|mødes|møtes|består|sammanträder|rapporterar|ansvarar|har|ska|skal))[^.,]){3,60})/iu

/** Sentences beside those that name the body: "Kommunchefen är ordförande." */
export function besides(sayings: Saying[], script: Script, kind: CouncilKind): Passage[] {
  const blocks = kind === 'localCouncil' ? script.blocks : [...new Set(sayings.map((one) => one.block))]
  return blocks.filter((block) => block.kind !== 'row').flatMap((block) => sentencesOf(block))
}

/** The sentences that go on telling of this body: until one names another. */
export function goingOnAbout(sentences: Passage[], kind: CouncilKind): Passage[] {
  let current: CouncilKind | null = kind
  return sentences.filter(({ text }) => {
    const named = bodies.filter(([, pattern]) => pattern.test(text.slice(0, 60))).map(([one]) => one)
    if (named.length > 0) current = named.includes(kind) ? kind : named[0]!
    return current === kind
  })
}

/** "Säkerhetssamordnaren är sekreterare", "Politikredsens sekretariat betjener rådet". */
const keeping =
  /^(.{3,60}?)(?:,?\s(?:(?:är|er)\s(?:\p{L}+\s)?(?:sekretær|sekreterare|sekretariat)|(?:indkalder|sammankallar|kallar|er tovholder)(?: til møder?)? (?:og|och) (?:skriver|fører|för)|(?:skriver|fører|för) (?:referat|protokol))|(?<=sekretariat)\s(?:(?:sekretariats)?betjener|servicerer|bistår|biträder))/iu

export function secretariatOf(sentences: Passage[]): string | null {
  const told = sentences.find((sentence) => keepsSecretariat.test(sentence.text))
  if (!told) return null
  // "Politiinspektøren er formand, og kommunens sekretariat er …": the clause that tells of it.
  const office = keeping.exec(told.text)?.[1]?.replace(/^.*\s(?:är|er)\s.*?,?\s(?:och|og)\s/iu, '')
  return organisationsIn(told)[0]?.name ?? (office ? withoutNames(office, personNamesIn(told)) || null : null)
}

export function chairToldOf(sentences: Passage[]): string | null {
  for (const sentence of sentences) {
    const match = chairs.exec(sentence.text)
    const office =
      match?.groups?.named ?? match?.groups?.office ?? match?.groups?.holder ?? match?.groups?.leader
    if (office && !bodyWord.test(office)) return withoutNames(office, personNamesIn(sentence)) || null
  }
  return null
}
