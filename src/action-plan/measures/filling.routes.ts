import { day, type Filled, many, money, number, one } from '../../web/filled.ts'
import type { Measure } from '../rules.ts'
import type { WrittenResource } from './resources.rules.ts'
import type { Amendment, WrittenMeasure } from './rules.ts'

/** What the form of a measure says. */
export function measureIn(filled: Filled): WrittenMeasure {
  return {
    title: one(filled, 'title'),
    what: one(filled, 'what'),
    plannedWhen: one(filled, 'plannedWhen'),
    cooperation: one(filled, 'cooperation'),
    responsible: one(filled, 'responsible'),
    followUp: one(filled, 'followUp'),
    why: one(filled, 'why'),
    desiredResult: one(filled, 'desiredResult'),
    plannedFrom: day(filled, 'plannedFrom'),
    plannedTo: day(filled, 'plannedTo'),
    classes: many(filled, 'classes'),
    types: many(filled, 'types'),
    initiators: many(filled, 'initiators'),
    mechanisms: many(filled, 'mechanisms'),
    offences: many(filled, 'offences'),
    allOffences: one(filled, 'allOffences') === 'yes',
    affectsUnsafety: one(filled, 'affectsUnsafety') === 'yes',
    targetGroup: one(filled, 'targetGroup'),
    ageFrom: number(filled, 'ageFrom'),
    ageTo: number(filled, 'ageTo'),
    setting: one(filled, 'setting'),
    visibleMarking: one(filled, 'visibleMarking'),
    anchoredIn: one(filled, 'anchoredIn'),
    followUpLevel: one(filled, 'followUpLevel'),
    visibility: one(filled, 'visibility'),
    partners: partnersIn(filled),
  }
}

/** Each organisation has a field of its own, where its part stands. */
function partnersIn(filled: Filled): WrittenMeasure['partners'] {
  return Object.keys(filled)
    .filter((field) => field.startsWith('partner-') && one(filled, field) !== '')
    .map((field) => ({ organisation: field.slice('partner-'.length), role: one(filled, field) }))
}

/** A new form: followed actively and read by everybody, unless somebody says otherwise. */
export function emptyForm(usual: { organisation: string; from: string; to: string | null }): Filled {
  return {
    responsible: usual.organisation,
    plannedFrom: usual.from,
    plannedTo: usual.to ?? '',
    followUpLevel: 'active',
    visibility: 'public',
  }
}

/** The form of an amendment begins with how the measure reads now; a partner without a part just takes part. */
export function filledFrom(now: Measure, takesPart: string): Filled {
  const { partners, ageFrom, ageTo, allOffences, affectsUnsafety, ...others } = now
  const { cancellation: _, writtenAt: __, reason: ___, ...words } = others
  const roles = partners.map(({ organisation, role }) => [`partner-${organisation}`, role || takesPart])
  return {
    ...Object.fromEntries(
      Object.entries(words).map(([field, value]) => [
        field,
        Array.isArray(value) ? value : String(value ?? ''),
      ]),
    ),
    ...Object.fromEntries(roles),
    ageFrom: String(ageFrom ?? ''),
    ageTo: String(ageTo ?? ''),
    allOffences: allOffences ? 'yes' : '',
    affectsUnsafety: affectsUnsafety ? 'yes' : '',
  }
}

export function resourceIn(filled: Filled): WrittenResource {
  return {
    kind: one(filled, 'kind'),
    commitment: one(filled, 'commitment') || null,
    year: number(filled, 'year') ?? Number.NaN,
    organisation: one(filled, 'organisation') || null,
    hours: number(filled, 'hours'),
    money: money(filled, 'money'),
    persons: number(filled, 'persons'),
    fullTime: number(filled, 'fullTime'),
    hoursEach: number(filled, 'hoursEach'),
    things: number(filled, 'things'),
    note: one(filled, 'note'),
  }
}

/** The reason, and which version stood on the screen when it was written. */
export function amendmentIn(filled: Filled): Amendment {
  return { number: Number(one(filled, 'number')) || 0, reason: one(filled, 'reason') }
}
