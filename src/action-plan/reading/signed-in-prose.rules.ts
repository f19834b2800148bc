import { keyOf } from './keys.rules.ts'
import { officeWord } from './office-words.rules.ts'
import { organisationIdentity, organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { SignatoryRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'
import { organisationName, signedBySentence } from './signature-cells.rules.ts'

/** "Överenskommelsen undertecknas av representanter för X kommun och …": no names, no lines. */
export function signedInProse(script: Script): (SignatoryRead & { mention: Passage })[] {
  const sentence = script.blocks
    .flatMap((block) => sentencesOf(block))
    .find((one) => signedBySentence.test(one.text))
  if (!sentence) return signedByOffices(script)
  const after = signedBySentence.exec(sentence.text)!
  const who = part(sentence, after.index + after[0].length, sentence.text.length)
  const office = officeWord.exec(who.text)
  return organisationsIn(who).map((mention) => ({
    key: keyOf('signatory', `${office?.[0] ?? ''} ${organisationIdentity(mention)}`),
    ...quote(script, mention),
    sure: 0.7,
    office: office ? (who.text.slice(office.index).split(' ')[0] ?? null) : null,
    organisation: mention.name,
    mention,
  }))
}

const signedIt =
  /(?<![\p{L}])(?:undertecknade|har undertecknat|skrev (?:i ?dag )?(?:på|under)|underskrev|har underskrevet|undertegnede)(?![\p{L}])/iu

/** Who a piece of news says signed: the sentence up to its verb. */
function saidToHaveSigned(script: Script): Passage | null {
  const sentence = script.blocks.flatMap((block) => sentencesOf(block)).find((one) => signedIt.test(one.text))
  return sentence ? part(sentence, 0, signedIt.exec(sentence.text)!.index) : null
}

export function namesOfNews(script: Script): string[] {
  const before = saidToHaveSigned(script)
  return before ? personNamesIn(before) : []
}

/** "NN, kommunstyrelsens ordförande, och NN, lokalpolisområdeschef, undertecknade …": who signed, told as news. */
function signedByOffices(script: Script): (SignatoryRead & { mention: Passage })[] {
  const before = saidToHaveSigned(script)
  if (!before) return []
  const names = personNamesIn(before)
  const offices: (SignatoryRead & { mention: Passage })[] = []
  let from = 0
  for (const piece of before.text.split(/(?<=,\s|\s(?:och|og)\s)/)) {
    const words = part(before, from, from + piece.length)
    from += piece.length
    const office = withoutNames(words.text, names).replace(/[\s,]+(?:och|og)?[\s,]*$/, '')
    const named = names.some((name) => words.text.includes(name))
    if (!officeWord.test(office) || office.length > 90) continue
    const told = named ? null : part(words, 0, office.length)
    offices.push({
      key: keyOf('signatory', office),
      ...(told ? quote(script, told) : { text: office, at: quote(script, words).at }),
      sure: 0.7,
      office,
      organisation: organisationName(words),
      mention: words,
    })
  }
  return offices
}
