import { numberOf } from './dates.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { type Passage, part } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** Areas named in running text, with how surely the sentence says that they are the parties' choice. */
export type AreasNamed = { areas: Passage[]; sure: number }

/** What an area is called where a text counts or lists them, in Swedish, Danish and Norwegian. */
const areaNoun =
  '(?:fokusområde|insatsområde|indsatsområde|innsatsområde|problemområde|samverkansområde|samarbejdsområde|målområde|problembild|problem|utmaning|udfordring|inriktning|prioritering|prioritet|område|fråg|spørgsmål|indsats|insats|tema|emne)\\p{L}{0,4}'
const numeral = '(?:\\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|to|fire|seks|syv|otte)'

/** "Tre frågor går före andra: a, b och c.", "Fokusområden är a, b och c." */
const announced = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${numeral}|följande|følgende|våra|vores|parternas)\\s(?:\\p{L}+\\s){0,3}?${areaNoun}(?=[\\s:])[^:.]{0,60}(?:\\s(?:är|er)(?=\\s)|:)|(?:fokusområde[nr]|prioriterade områden|indsatsområder|prioriterede områder)\\p{L}{0,2}(?:\\s[^:.,]{0,60})?(?:\\s(?:är|er)\\s?:?|:))\\s`,
  'iu',
)

const adverbs =
  '(?:\\s(?:särskilt|främst|framför allt|i första hand|bland annat|gemensamt|särskild|sig|os|oss|ekstra|extra|særligt|især|primært|i særlig grad|sammen))*'
/** Verbs by which a choice is told; those that need no more than themselves, and those that need their preposition. */
const choosing = new RegExp(
  `(?<![\\p{L}])(?:(?:prioritera[rs]?|prioriterer)${adverbs}|(?:fokusera[r]?|fokuserer?|koncentrera[rs]?|koncentrerer?|inrikta[rs]?|inriktas|satsa[rs]?|samla[rs]?|rikta[rs]?|rettes?|lägg(?:a|er|s)?\\s(?:\\p{L}+\\s){0,2}?(?:kraft(?:en|erna)?|fokus|tonvikten|tyngdpunkten|vikt)|lægge[rs]?\\s(?:\\p{L}+\\s){0,2}?(?:vægt(?:en)?|fokus|kræfterne)|sætte[rs]?\\s(?:særligt\\s)?ind|(?:särskilt|extra|særligt|fælles|gemensamt)\\sfokus(?:\\s(?:ligger|ska ligga|skal være|läggs))?)${adverbs}\\s(?:på|mot|till|kring|om|over for|imod|mod))\\s`,
  'iu',
)
/** "… ska särskilt avse a, b och c": without the adverb it is any sentence. */
const regarding =
  /(?<![\p{L}])(?:(?:särskilt|främst|framför allt|i första hand|særligt|især|primært|først og fremmest)\s(?:avse|gälla|omfatta|handla om|arbeta med|angå|omfatte|angår|gælde|arbejde med)|(?:avser|gäller|omfattar|omfatter|gælder)\s(?:särskilt|främst|framför allt|i första hand|særligt|især|primært|først og fremmest))\s/iu
/** "Därför arbetar vi under året med a, b och c.": what follows from the picture, or is told for a period. */
const workingWith =
  /(?:^(?:Därför|Derfor|Sammantaget|Samlet)\s(?:arbetar|arbejder|arbeider)\s(?:vi|parterna|parterne|partene)\s[^.,:]{0,60}?|(?:vi|parterna|parterne|partene)\s(?:arbetar|arbejder|arbeider)\s[^.,:]{0,40}?(?:året|perioden|åren|årene|20\d\d)\s(?:särskilt\s|især\s|särskild\s)?)(?:med|mot|på)\s/iu
/** "Samarbetet omfattar a, b och c." */
const comprising = /^(?:samarbetet|samverkan|samarbejdet)\s(?:omfattar|omfatter)\s/iu
/** "lægges der særlig vægt på": nobody else is its subject. */
const isPassive =
  /^(?:prioriteras|prioriteres|fokuseras|läggs|lægges|rettes|riktas|koncentreras|inriktas)\s/iu
/** The whole work, or all who agree, as the subject. */
const wholeWork =
  /(?<![\p{L}])(?:vi|parterna|parterne|partene|arbetet|samverkan|samarbetet|arbejdet|samarbejdet|överenskommelsen|aftalen|avtalet|löftet|planen|indsatsen|insatserna|indsatserne|fokus|(?:polis(?:en)?|politiet|kommune?n?)\s(?:och|og)\s\p{L}+)(?![\p{L}])/iu

/** The areas that a sentence names, where it says that they are what the parties chose to work on. */
export function areasInSentences(sections: Section[]): AreasNamed | null {
  const told = sections
    .filter(({ under }) => under !== 'background' && under !== 'signatures' && under !== 'references')
    .flatMap((section) =>
      section.blocks
        .filter((block) => block.kind !== 'row')
        .flatMap((block) => sentencesOf(block))
        .flatMap((sentence) => areasIn(sentence, section.role === 'focusAreas')),
    )
  return told.sort((one, other) => other.sure - one.sure)[0] ?? null
}

function areasIn(sentence: Passage, isUnderHeading: boolean): AreasNamed[] {
  const counted = announced.exec(sentence.text)
  const chosen = counted ? null : firstOf(sentence, [choosing, regarding, comprising, workingWith])
  const told = counted ?? chosen
  if (!told) return []
  const whole =
    isUnderHeading ||
    isPassive.test(told[0]) ||
    wholeWork.test(sentence.text.slice(0, told.index + told[0].length))
  if (chosen && !whole) return []
  const areas = enumeration(part(sentence, told.index + told[0].length, sentence.text.length))
  if (areas.length < 2 || areas.length > 10 || !areas.every(isNamed)) return []
  // "Samarbetet omfattar polisen, kommunen och skolan" tells who, not what.
  const tellsWho = comprising.test(sentence.text) || workingWith.test(sentence.text)
  if (tellsWho && areas.some((area) => organisationsIn(area).length > 0)) return []
  const number = counted && numberOf(new RegExp(numeral, 'iu').exec(counted[0])?.[0] ?? '')
  const sure = (isUnderHeading ? 0.75 : 0.65) + (number === areas.length ? 0.1 : 0)
  return [{ areas, sure }]
}

function firstOf(sentence: Passage, patterns: RegExp[]): RegExpExecArray | null {
  return patterns.map((pattern) => pattern.exec(sentence.text)).find((match) => match !== null) ?? null
}

/** Where the sentence goes on about something else than the areas. */
const goesOnOtherwise =
  /[;:]\s|,?\s(?:för att|for at|med syfte|i syfte|med henblik|eftersom|fordi|under (?:perioden|avtalstiden|året|åren)|i (?:perioden|aftaleperioden)|och (?:ska|vill|kommer)|og (?:skal|vil)|utöver|ud over)(?![\p{L}])|,\s(?:som|där|vilket|hvilket|hvor|der)\s/iu

/**
 * The members of an enumeration. Where "samt" stands, "och" joins the words of
 * one member; after commas only the last "och" parts.
 */
function enumeration(passage: Passage): Passage[] {
  const end = goesOnOtherwise.exec(passage.text)?.index ?? passage.text.replace(/[.!\s]+$/, '').length
  const list = part(passage, 0, end)
  const separators = [...list.text.matchAll(/,\s(?:samt\s|och\s|og\s)?|\ssamt\s/gu)]
  const last = separators.at(-1)
  const after = last ? last.index + last[0].length : 0
  const isClosed = last !== undefined && /samt|och|og/.test(last[0])
  const joint = isClosed ? null : /\s(?:och|og)\s/u.exec(list.text.slice(after))
  const parted = joint
    ? [...separators, Object.assign(joint, { index: after + joint.index })]
    : [...separators]
  const members: Passage[] = []
  let from = 0
  for (const separator of parted) {
    members.push(part(list, from, separator.index))
    from = separator.index + separator[0].length
  }
  return [...members, part(list, from, list.text.length)].filter(({ text }) => text !== '').map(withoutLead)
}

/** "dels mot narkotika": the area is the noun. */
function withoutLead(member: Passage): Passage {
  const lead =
    /^(?:(?:dels|både|såväl|såvel|bland annat|blandt andet|först och främst)\s)?(?:(?:på|mot|mod|imod|kring|om|att motverka|att minska|at forebygge|at mindske|att förebygga)\s)?/iu.exec(
      member.text,
    )
  return part(member, lead?.[0].length ?? 0, member.text.length)
}

/** A name of few words, and no sentence. */
function isNamed({ text }: Passage): boolean {
  return (
    text.length < 80 &&
    text.split(' ').length <= 9 &&
    /^\p{L}/u.test(text) &&
    !/(?<![\p{L}])(?:ska|skall|skal|är|er|har|kan|vill|vil|kommer|bör|bør|vi|de)(?![\p{L}])/iu.test(text)
  )
}
