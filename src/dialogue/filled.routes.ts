import { day, type Filled, lines, many, number, one } from '../web/filled.ts'
import { mostResults, type PlanWords, type ToldWords } from './dialogue.rules.ts'
import type { Dialogue, SessionResult } from './rules.ts'
import type { DialogueText } from './text.sv.ts'

/** What a form says of a dialogue's plan. */
export function planIn(filled: Filled): PlanWords {
  return {
    title: one(filled, 'title'),
    heldOn: day(filled, 'heldOn') ?? '',
    // A browser that shows seconds sends them too; one without a field for times lets one write a Danish "18.30".
    beginsAt: one(filled, 'beginsAt').replace(/^(\d\d)[:.](\d\d)([:.]\d\d)?$/, '$1:$2'),
    area: one(filled, 'area') || null,
    place: one(filled, 'place'),
    keyGroups: [...new Set(lines(filled, 'keyGroups'))],
    organisers: [...new Set(many(filled, 'organisers'))],
    host: one(filled, 'host'),
    programme: one(filled, 'programme'),
    hours: number(filled, 'hours'),
    price: one(filled, 'price'),
    places: number(filled, 'places'),
    signUpTo: day(filled, 'signUpTo'),
    public: one(filled, 'public') === 'yes',
  }
}

export function filledWithPlan(dialogue: Dialogue): Filled {
  const { kind, title, heldOn, beginsAt, place, organisers, host, programme, price } = dialogue
  return {
    ...{ kind, title, heldOn, beginsAt, place, organisers, host, programme, price },
    area: dialogue.area ?? '',
    keyGroups: dialogue.keyGroups.join('\n'),
    hours: written(dialogue.hours),
    places: written(dialogue.places),
    signUpTo: dialogue.signUpTo ?? '',
    public: dialogue.public ? 'yes' : '',
  }
}

/** An earlier dialogue as the beginning of another: all but its days. */
export function filledLike(dialogue: Dialogue): Filled {
  return { ...filledWithPlan(dialogue), heldOn: '', signUpTo: '' }
}

/** A programme that comes with the product as the beginning of an open meeting. */
export function filledWithProgramme(programmes: DialogueText['programmes'], key: string | null): Filled {
  const chosen = Object.entries(programmes).find(([name]) => name === key)?.[1]
  if (!chosen) return {}
  const { title, programme, hours, price } = chosen
  return { kind: 'open-meeting', title, programme, hours, price }
}

/** What a form tells of how it went; a row where nothing stands is none. */
export function toldIn(filled: Filled): ToldWords {
  const results = Array.from({ length: mostResults }, (_, at) => resultIn(filled, at + 1))
  return {
    attendance: number(filled, 'attendance'),
    tookPart: [...new Set(many(filled, 'tookPart'))],
    results: results.filter(({ problem, proposal, votes }) => problem || proposal || votes !== null),
  }
}

function resultIn(filled: Filled, row: number): SessionResult {
  return {
    problem: one(filled, `problem-${row}`),
    proposal: one(filled, `proposal-${row}`),
    votes: number(filled, `votes-${row}`),
  }
}

export function filledWithTold({ attendance, tookPart, results }: Dialogue): Filled {
  const rows = results.flatMap(({ problem, proposal, votes }, at) => [
    [`problem-${at + 1}`, problem],
    [`proposal-${at + 1}`, proposal],
    [`votes-${at + 1}`, written(votes)],
  ])
  return { attendance: written(attendance), tookPart, ...Object.fromEntries(rows) }
}

/** So many rows as are filled and three to write in. */
export function rowsFor(filled: Filled): number {
  const written = toldIn(filled).results.length
  return Math.min(written + 3, mostResults)
}

function written(number: number | null): string {
  return number === null ? '' : String(number)
}
