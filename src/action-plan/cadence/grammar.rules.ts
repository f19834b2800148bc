import { amount } from './amounts.rules.ts'
import { notACadence, readingsOf } from './assembly.rules.ts'
import { changedNumber } from './changed-numbers.rules.ts'
import { clock } from './clock-times.rules.ts'
import { deadlines } from './deadlines.rules.ts'
import { exception } from './exceptions.rules.ts'
import { fixedDays, inARow } from './fixed-days.rules.ts'
import { listedChannels, listedMeetings } from './listed-places.rules.ts'
import { listedTimes } from './listed-times.rules.ts'
import { measured, onceMore, ratio } from './look-alikes.rules.ts'
import type { Mark, PhraseRule } from './marks.rules.ts'
import { demand } from './needs.rules.ts'
import { named } from './numbers-as-names.rules.ts'
import { occasion } from './occasions.rules.ts'
import { repairScan } from './ocr.rules.ts'
import { average, goingOn, roundTheClock } from './ongoing.rules.ts'
import { distinct, numberedClass, perThing } from './per-things.rules.ts'
import { rate } from './rates.rules.ts'
import type { Placed } from './reading.rules.ts'
import type { Cadence } from './rules.ts'
import { shareOfShifts } from './shares-of-shifts.rules.ts'
import { someOfPeriods } from './some-of-periods.rules.ts'
import { telling } from './telling.rules.ts'
import { wordsNotRead } from './times-held.rules.ts'
import { type Token, tokens } from './tokens.rules.ts'
import { asTyped } from './typed-text.rules.ts'
import { withoutSlips } from './typing-slips.rules.ts'
import { windows } from './windows.rules.ts'
import type { Language } from './words.rules.ts'
import { inOthersHours, shareOfThings } from './words-not-read.rules.ts'

/**
 * What a text promises about how often, the main reading first.
 *
 * The words are cut into tokens, rules over tokens find marks (an amount, a
 * rate, a window, a need …), and the marks of a sentence are put together to
 * readings. What holds no cadence gives one reading of kind `not-a-cadence`;
 * the list is never empty. A scan's faults are repaired before.
 */
export function readCadences(text: string, language: Language): Cadence[] {
  return readWholly(text, language).cadences
}

/** The readings, and the words on when it holds that no cadence can say: "utom under lov". */
export function readWholly(text: string, language: Language): { cadences: Cadence[]; notRead: string[] } {
  const sentences = sentencesOf(
    marksOf(tokens(withoutSlips(repairScan(asTyped(text), language), language), language)),
  )
  const read = sentences.map((marks) => ({ found: readingsOf(marks), marks }))
  const found: Placed[] = read.flatMap((sentence) => sentence.found)
  if (found.length === 0) return { cadences: [notACadence], notRead: [] }
  return {
    cadences: mainFirst(found.sort((a, b) => a.from - b.from)).map(({ cadence }) => cadence),
    notRead: read.flatMap((sentence) => wordsNotRead(sentence.marks, sentence.found)),
  }
}

/** In this order: where two rules fit, the first has read more of what stands there. */
const grammar: PhraseRule[] = [
  exception,
  clock,
  ...listedTimes,
  named,
  numberedClass,
  ratio,
  onceMore,
  someOfPeriods,
  fixedDays,
  inARow,
  changedNumber,
  shareOfShifts,
  shareOfThings,
  inOthersHours,
  ...deadlines,
  demand,
  average,
  roundTheClock,
  rate,
  measured,
  amount,
  ...windows,
  listedChannels,
  listedMeetings,
  occasion,
  perThing,
  goingOn,
  distinct,
  telling,
]

function marksOf(text: readonly Token[]): Mark[] {
  const marks: Mark[] = []
  let at = 0
  while (at < text.length) {
    let next = at + 1
    for (const rule of grammar) {
      const found = rule(text, at)
      if (!found) continue
      marks.push({ ...found.meaning, from: at, to: found.next })
      next = Math.max(next, found.next)
      break
    }
    at = next
  }
  return marks
}

/** No sentence says more; what goes on without a full stop is cut, so that work stays proportional to the text. */
const mostMarks = 120

function sentencesOf(marks: readonly Mark[]): Mark[][] {
  const sentences: Mark[][] = [[]]
  for (const mark of marks)
    if (mark.is === 'stop' || sentences.at(-1)!.length >= mostMarks)
      sentences.push(mark.is === 'stop' ? [] : [mark])
    else sentences.at(-1)!.push(mark)
  return sentences
}

/**
 * The order of the text, but a number that is owed comes before what has none:
 * "löpande, dock minst en gång per kvartal" owes one a quarter. And what follows
 * an occasion only if found needed waits for the need.
 */
function mainFirst(found: Placed[]): Placed[] {
  const first = found[0]!
  const open = first.cadence.kind === 'continuous' || first.cadence.kind === 'on-demand'
  const owed = open
    ? found.find(({ explicit, cadence }) => explicit && cadence.kind === 'counted')
    : undefined
  const condition =
    first.cadence.kind === 'per-occasion' && !first.cadence.within
      ? found.find(
          ({ cadence }) =>
            cadence.kind === 'on-demand' &&
            /^(?:hvis|om|såfremt|dersom|ifall) /i.test(cadence.condition ?? ''),
        )
      : undefined
  const main = owed ?? condition ?? first
  return [main, ...found.filter((reading) => reading !== main)]
}
