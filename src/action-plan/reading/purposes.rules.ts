import { aimsOfAreas } from './area-aims.rules.ts'
import { areaSaidAbove, focusAreaAbove } from './focus-area-above.rules.ts'
import { isGeneralAim, isHope, isQuotation } from './general-aims.rules.ts'
import type { Role } from './heading-words.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import type { EffectRead, FocusAreaRead, GoalRead, PurposeRead } from './rules.ts'
import { type Block, type Passage, quote, type Script } from './script.rules.ts'
import { blocksUnder, type Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

const aims =
  /i syfte att|syftar till|syfta(?:r)? till|har till syfte|syftet (?:med|är)|med syfte att|ändamålet|har som (?:syfte|mål) att|med det formål|formål(?:et)? (?:med|er)(?![\p{L}])|avsikten (?:med|är)|hensigten (?:med|er)|har til formål|til formål at|har som formål|med henblik på at (?:styrke|sikre|forebygge)/iu
const whole =
  /överenskomm|avtal|aftale|samverkan|samarbet|samarbejde|partnerska|lokalråd|lokalt råd|kredsråd|lokala? brå|handlingsplan|löfte/i
// "Uppföljningen ska syfta till …" and "projekt … har til formål" are the aims of something else.
const somethingElse =
  /^(?:uppföljning|utvärdering|metod|projekt|informations|kommunikation|opfølgning|indsatsen|insatsen)|iværksat projekt|projektet/i

// Efforts and follow-up have aims of their own, which are not the agreement's.
const aimsOfTheirOwn: Role[] = ['followUp', 'references', 'specialEfforts', 'continuedEfforts']

/** Why the parties agree: what stands under "Syfte", or the sentence that says what the agreement is for. */
export function purposesOf(script: Script, sections: Section[]): PurposeRead[] {
  const under = blocksUnder(sections, 'purpose').filter((block) => block.kind !== 'row')
  const said = under.flatMap((block) => sentencesOf(block)).filter(isPurpose)
  if (said.length > 0) return proposedOnce(said.map((sentence) => proposal(script, sentence, 0.95)))
  if (under.length > 0) return proposedOnce(under.slice(0, 8).map((block) => proposal(script, block, 0.85)))
  const anywhere = sections
    .filter((section) => !(section.under && aimsOfTheirOwn.includes(section.under)))
    .flatMap((section) => section.blocks)
    .flatMap((block) => sentencesOf(block))
    .filter(isPurpose)
  const listed = pointsOfPurpose(sections)
  if (listed.length > 0) return proposedOnce(listed.map((point) => proposal(script, point, 0.85)))
  const worked = anywhere.length > 0 ? [] : workedFor(sections)
  if (worked.length > 0)
    return proposedOnce(worked.slice(0, 2).map((sentence) => proposal(script, sentence, 0.75)))
  return proposedOnce(
    anywhere.slice(0, 6).map((sentence, index) => proposal(script, sentence, index === 0 ? 0.85 : 0.6)),
  )
}

/** "Formålet med samarbejdet er" and its points, under any heading. */
function pointsOfPurpose(sections: Section[]): Block[] {
  for (const { blocks, under } of sections) {
    if (under && aimsOfTheirOwn.includes(under)) continue
    const lead = blocks.findIndex(
      (block, index) =>
        blocks[index + 1]?.kind === 'point' && /(?:er|är|att|at|:)$/.test(block.text) && isPurpose(block),
    )
    if (lead < 0) continue
    const rest = blocks.slice(lead + 1)
    const end = rest.findIndex((block) => block.kind !== 'point')
    return end < 0 ? rest : rest.slice(0, end)
  }
  return []
}

/** "Polisen och X kommun lovar att arbeta för att öka tryggheten …", where no sentence calls itself a purpose. */
function workedFor(sections: Section[]): Passage[] {
  return sections
    .filter((section) => !(section.under && aimsOfTheirOwn.includes(section.under)))
    .flatMap((section) => section.blocks)
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => sentencesOf(block))
    .filter(
      ({ text }) =>
        (isGeneralAim(text) || (whole.test(text) && increases.test(text))) &&
        !isQuotation(text) &&
        /(?<![\p{L}])(?:polis|politi|kommun|part)/iu.test(text),
    )
}

/** "… ett medborgarlöfte med aktiviteter för att öka tryggheten och minska brottsligheten." */
const increases =
  /(?:för att|for at|i syfte att) (?:[\p{L}-]+ )?(?:öka|minska|förebygga|øge|mindske|forebygge)[^.]{0,60}(?:trygg|brott|kriminal)/iu

function isPurpose(sentence: Passage): boolean {
  const aim = aims.exec(sentence.text)
  if (!aim || somethingElse.test(sentence.text)) return false
  return (
    whole.test(sentence.text.slice(0, aim.index)) ||
    /^(?:(?:det )?(?:\p{L}+s )?(?:övergripande |overordnede )?(?:syftet|formålet|formål|ändamålet)|avsikten|hensigten)/iu.test(
      sentence.text,
    )
  )
}

function proposal(script: Script, passage: Passage, sure: number): PurposeRead {
  return { key: keyOf('purpose', passage.text), ...quote(script, passage), sure }
}

/** What is to come of it: the points under "Effekter som eftersträvas", or its sentences where it has no points. */
export function effectsOf(script: Script, sections: Section[]): EffectRead[] {
  const listed = effectsListed(script, sections)
  return listed.length > 0 ? listed : effectsHopedFor(script)
}

/** "Vi hoppas att färre ska känna oro": told in a sentence, where no heading tells of effects. */
function effectsHopedFor(script: Script): EffectRead[] {
  return proposedOnce(
    script.blocks
      .filter((block) => block.kind === 'paragraph')
      .flatMap((block) => sentencesOf(block))
      .filter(({ text }) => isHope(text))
      .map((passage) => ({ key: keyOf('effect', passage.text), ...quote(script, passage), sure: 0.6 })),
  )
}

function effectsListed(script: Script, sections: Section[]): EffectRead[] {
  return proposedOnce(
    pointsOrSentences(blocksUnder(sections, 'effects')).map((passage) => ({
      key: keyOf('effect', passage.text),
      ...quote(script, passage),
      sure: 'kind' in passage ? 0.95 : 0.7,
    })),
  )
}

function pointsOrSentences(blocks: Block[]): Passage[] {
  const points = blocks.filter((block) => block.kind === 'point')
  if (points.length > 0) return points
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  // Several short paragraphs are a list that lost its bullets.
  const isList = paragraphs.length >= 3 && paragraphs.every((block) => block.text.length < 240)
  return isList ? paragraphs : paragraphs.flatMap((block) => sentencesOf(block))
}

const goalSentence =
  /(?:^|[^\p{L}])(?:(?:målet|målen|målsättningen|målsætningen|målene|visionen|mål)(?: (?:med|for|för) [^.]{2,80}?)? (?:är|er),?(?: att| at|:))/iu

/** Goals: the points under "Mål", sentences that call themselves so, and the aims in a focus area's own words; what is promised is no goal once more. */
export function goalsOf(
  script: Script,
  sections: Section[],
  focusAreas: FocusAreaRead[],
  promised: Passage[],
): GoalRead[] {
  const areaOf = (passage: Passage) => {
    const area =
      areaSaidAbove(script, passage, sections, focusAreas) ?? focusAreaAbove(script, passage, focusAreas)
    return area?.title ?? null
  }
  const isPromised = (passage: Passage) =>
    promised.some((one) => one.from < passage.to && passage.from < one.to)
  const listed = pointsOrSentences(blocksUnder(sections, 'goals'))
    .filter((passage) => !isPromised(passage))
    .map((p) => goal(script, p, 'kind' in p ? 0.9 : 0.7, areaOf(p)))
  const said = sections
    .filter((section) => section.under !== 'goals' && section.under !== 'references')
    .flatMap((section) => section.blocks)
    .flatMap((block) => sentencesOf(block))
    .filter(
      (sentence) => goalSentence.test(sentence.text) || /^(?:mål|delmål|effektmål):\s/i.test(sentence.text),
    )
    .filter((sentence) => !isPromised(sentence))
    .map((sentence) => goal(script, sentence, 0.75, areaOf(sentence)))
  const ofAreas = aimsOfAreas(script, focusAreas)
    .filter(({ passage }) => !isPromised(passage))
    .map(({ passage, focusArea }) => goal(script, passage, 0.7, focusArea))
  return proposedOnce([...listed, ...said, ...ofAreas])
}

function goal(script: Script, passage: Passage, sure: number, focusArea: string | null): GoalRead {
  return { key: keyOf('goal', passage.text), ...quote(script, passage), sure, focusArea }
}
