import { cadenceOn } from '../action-plan/commitments/coverage.rules.ts'
import { areasOf } from '../areas/queries.ts'
import { holdsOn, inTreeOrder } from '../areas/rules.ts'
import { addDays, earlier } from '../calendar.ts'
import { organisationsToChoose } from '../partnership/organisations/queries.ts'
import { reachOf } from '../partnership/rules.ts'
import { day, type Filled, many, number, one } from '../web/filled.ts'
import { shortDay } from '../web/languages.ts'
import type { Visit } from '../web/route.ts'
import { groupsSoFar, unitsLeftFirst } from './choices.rules.ts'
import { channelsUsed, groundFor } from './commitments.queries.ts'
import { type OccurrenceFormProps, occurrencePage } from './occurrence.pages.tsx'
import type { OccurrenceProblem } from './occurrence.rules.ts'
import { occurrenceSent, wordsWritten } from './occurrence-sent.rules.ts'
import { dayMeant } from './outbox/rules.ts'
import { factsOf, loggedOccurrence, noFacts } from './queries.ts'
import {
  lastDayOf,
  occasionLikely,
  occasionsNear,
  periodOf,
  questionsOf,
  usualResponseUnit,
} from './questions.rules.ts'
import { mayReportOn } from './reach.rules.ts'
import type { NewOccurrence } from './rules.ts'
import { formSaved } from './saved-form.rules.ts'
import type { Loggable } from './several-plans.queries.ts'
import { countingOn } from './several-plans.rules.ts'

/** What was written in a field, without the signs that cannot be stored; null where nothing was. */
export function written(filled: Filled, name: string): string | null {
  return wordsWritten(one(filled, name))
}

/** The occurrence as the form or a client sent it. */
export function occurrenceIn({ filled, params, at, partnership }: Visit): NewOccurrence {
  const milliseconds = (name: string) => {
    const said = Number(one(filled, name) || Number.NaN)
    return Number.isFinite(said) ? said : null
  }
  const written = {
    ...{ at, ago: milliseconds('writtenAgo') ?? 0, aheadThen: milliseconds('aheadThen') },
    phoneNow: milliseconds('phoneNow') ?? at.getTime(),
  }
  const read = {
    one: (name: string) => one(filled, name),
    many: (name: string) => many(filled, name),
    day: (name: string) => day(filled, name),
    number: (name: string) => number(filled, name),
    dayMeant: (back: 0 | 1) => dayMeant(written, back, partnership.timeZone),
  }
  return occurrenceSent(read, params.commitment ?? '')
}

/**
 * The form with this id about a commitment, empty but for what can be guessed.
 * Whoever comes back to it after it was saved is told so and shown how much and
 * which day; sent as it is, it leads to the same receipt.
 */
export async function occurrenceForm(visit: Visit, loggable: Loggable, id: string): Promise<Response> {
  const found = await loggedOccurrence(visit.act.db, visit.act.within, id)
  const savedFirst = found?.commitment === loggable.commitment.id ? found : null
  return formFor(visit, loggable, { id, savedFirst, problems: [] })
}

/**
 * The form as it was filled in, with what is wrong. One whose id is taken, or
 * has none, is another one from now on; what was saved from it first is shown.
 */
export async function occurrenceFormAgain(
  visit: Visit,
  loggable: Loggable,
  problems: OccurrenceProblem[],
): Promise<Response> {
  const { act, filled } = visit
  const sent = one(filled, 'id').toLowerCase()
  const isTaken = problems.some(({ code }) => code === 'idTaken')
  const saved = isTaken ? await loggedOccurrence(act.db, act.within, sent) : null
  return formFor(visit, loggable, {
    filled,
    problems,
    id: problems.some(({ field }) => field === 'id') ? crypto.randomUUID() : sent,
    savedFirst: saved?.commitment === loggable.commitment.id ? saved : null,
  })
}

async function formFor(
  visit: Visit,
  loggable: Loggable,
  { filled, ...form }: Pick<OccurrenceFormProps, 'id' | 'savedFirst' | 'problems'> & { filled?: Filled },
): Promise<Response> {
  const { act, partnership, language } = visit
  const { commitment, keeper, parties } = loggable
  const ground = await groundFor(act, loggable)
  const areas = (await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today))
  const about =
    day(filled ?? {}, 'day') ?? form.savedFirst?.day ?? earlier(act.today, lastDayOf(commitment) ?? act.today)
  const cadence = cadenceOn(commitment, about)
  const questions = questionsOf(commitment, about, { units: ground.units, areas: areas.length > 0 })
  const facts = (await factsOf(act.db, keeper, [commitment.id], null)).get(commitment.id) ?? noFacts()
  const period = periodOf(commitment, about, { ...partnership, riskOccasions: ground.occasions })
  const names = new Map(
    (await organisationsToChoose(act.db, act.today, [act.organisation])).map(({ id, name }) => [id, name]),
  )
  const occasions = occasionsNear(cadence, ground.occasions, act.today)
  const offers: OccurrenceFormProps['offers'] = {
    units: unitsLeftFirst(questions.units, facts.occurrences, period),
    groups: groupsSoFar(facts.occurrences, period).slice(0, 12),
    areas: inTreeOrder(areas).map(({ id, name }) => ({ value: id, label: name })),
    occasions: occasions.map(({ id, title, from }) => ({
      value: id,
      label: title,
      help: shortDay(from, language),
    })),
    // Whoever left the partnership is no longer reported for, but by its own people.
    organisations: ground.organisations.flatMap((id) => {
      const name = names.get(id)
      return name === undefined ? [] : [{ value: id, label: name }]
    }),
    channels: await channelsUsed(act.db, commitment.id),
    plans: countingOn(parties, about).map(({ partnership: value, name: label }) => ({ value, label })),
  }
  const usualUnit = usualResponseUnit(questions)
  const guessed: Filled = {
    quantity: '1',
    day: about === act.today ? act.today : '',
    otherDay: about === act.today ? '' : about,
    organisation: offers.organisations[0]?.value ?? '',
    riskOccasion: occasionLikely(cadence, occasions, act.today)?.id ?? '',
    countsIn: offers.plans.map(({ value }) => value),
    responseUnit: usualUnit,
  }
  const before =
    form.savedFirst &&
    formSaved(form.savedFirst, {
      days: [act.today, addDays(act.today, -1)],
      groups: offers.groups.map(({ value }) => value),
      channels: offers.channels,
      usualUnit,
    })
  return occurrencePage({
    visit,
    commitment,
    ground,
    questions,
    offers,
    ...form,
    filled: filled ?? (before ? { countsIn: guessed.countsIn ?? [], ...before } : guessed),
    isKeptHere: keeper === act.within,
    mayPause: mayReportOn(commitment, reachOf(act.role, 'write-plan'), act.organisation),
  })
}
