import type { Day } from '../../calendar.ts'
import type { Block, PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import { inLanguage, writtenDay, writtenNumber } from '../../web/languages.ts'
import { type Option, type Question, type Survey, type SurveyLanguage, wordsIn } from '../survey/rules.ts'
import { answersOf } from '../survey/shown.rules.ts'
import { leapsFrom } from './branching.rules.ts'
import { lastDayForPaper } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** A survey on its way to paper: in one of its languages, in the name of a partnership. */
export type Printing = {
  survey: Survey
  language: SurveyLanguage
  partnership: string
  theme: PrintTheme
  today: Day
}

export const printText = (language: SurveyLanguage) => inLanguage({ sv, da, en }, language)

/** So many lines to write on for a text of one's own. */
const linesToWriteOn = 5

/**
 * The survey as a form to fill in by hand: every question with boxes, who gets
 * which told in words, the promise of anonymity and where it is handed in
 * (`where`; empty leaves a line). It carries no number: two forms are the same.
 */
export function paperForm(
  printing: Printing,
  { where, address }: { where: string; address: string },
): PrintedDocument {
  const { survey, language, partnership, theme, today } = printing
  const { print: t } = printText(language)
  const title = wordsIn(survey.title, language)
  const introduction = wordsIn(survey.introduction, language)
  return {
    title,
    language,
    author: partnership,
    date: today,
    theme,
    footer: t.footer(title, partnership),
    blocks: [
      ...(introduction ? [{ kind: 'paragraph' as const, words: introduction }] : []),
      { kind: 'note', title: t.how, words: t.howWords },
      {
        kind: 'note',
        title: survey.anonymous ? t.anonymous : t.notAnonymous,
        words: survey.anonymous ? t.anonymousWords : t.notAnonymousWords,
      },
      ...survey.questions.flatMap((question) => questionBlocks(printing, question)),
      ...handingIn(printing, where, address),
    ],
  }
}

function handingIn({ survey, language }: Printing, where: string, address: string): Block[] {
  const { print: t } = printText(language)
  const by = lastDayForPaper(survey)
  return [
    { kind: 'heading', level: 1, text: t.handIn },
    { kind: 'paragraph', words: t.handInWhere(where || '_'.repeat(40)) },
    ...(by ? [{ kind: 'paragraph' as const, words: t.handInBy(writtenDay(by, language)) }] : []),
    { kind: 'paragraph', words: t.onTheWeb(address) },
  ]
}

function questionBlocks(printing: Printing, question: Question): Block[] {
  const { survey, language } = printing
  const { print: t } = printText(language)
  const { kind, words, help } = question
  const told = wordsIn(help, language)
  const before = [
    onlyIf(printing, question),
    told === '' ? null : told,
    kind === 'multiple' ? t.several : null,
    kind === 'free-text' ? t.own : null,
  ]
  const asked: Block = {
    kind: 'question',
    level: 1,
    text: t.numbered(numberOf(survey, question.key, language), wordsIn(words, language)),
    before: before.filter((some) => some !== null),
    ticks: kind === 'matrix' ? [] : ticksOf(question, language),
    lines: kind === 'free-text' ? linesToWriteOn : 0,
    after: leapWords(printing, question),
  }
  return kind === 'matrix' ? [asked, rowsToTick(question, language)] : [asked]
}

/** A matrix as rows with a box below each answer. */
function rowsToTick({ rows, options }: Question, language: SurveyLanguage): Block {
  const { print: t } = printText(language)
  return {
    kind: 'table',
    caption: t.eachRow,
    rowHeads: true,
    columns: [
      { head: t.row, share: 2 },
      ...options.map((option) => ({ head: saidOf(option, language), align: 'center' as const, share: 1 })),
    ],
    rows: rows.map((row) => [saidOf(row, language), ...options.map(() => '□')]),
  }
}

function ticksOf({ options, scale }: Question, language: SurveyLanguage): string[] {
  if (scale === null) return options.map((option) => saidOf(option, language))
  const { print: t } = printText(language)
  return Array.from({ length: scale.last - scale.first + 1 }, (_, step) => scale.first + step).map((step) => {
    const end = step === scale.first ? scale.low : step === scale.last ? scale.high : {}
    return t.step(String(step), wordsIn(end, language))
  })
}

function onlyIf({ survey, language }: Printing, { shownIf }: Question): string | null {
  const deciding = survey.questions.find(({ key }) => key === shownIf?.question)
  if (!deciding || !shownIf) return null
  const { print: t } = printText(language)
  return t.onlyIf(numberOf(survey, deciding.key, language), answersSaid(deciding, shownIf.answers, language))
}

function leapWords({ survey, language }: Printing, question: Question): string[] {
  const { print: t } = printText(language)
  return leapsFrom(survey.questions, question).map(({ answers, to }) => {
    const said = answersSaid(question, answers, language)
    return to === null ? t.goToEnd(said) : t.goOn(said, numberOf(survey, to, language))
  })
}

function answersSaid(question: Question, keys: readonly string[], language: SurveyLanguage): string {
  const { print: t } = printText(language)
  const ticks = ticksOf(question, language)
  return answersOf(question)
    .flatMap((key, at) => (keys.includes(key) ? [t.quoted(ticks[at] ?? key)] : []))
    .join(t.or)
}

function numberOf({ questions }: Survey, key: string, language: SurveyLanguage): string {
  return writtenNumber(questions.findIndex((one) => one.key === key) + 1, language)
}

/** The name of an area stands in one language and is the same in all. */
function saidOf({ words }: Option, language: SurveyLanguage): string {
  return wordsIn(words, language) || (Object.values(words).find(Boolean) ?? '')
}
