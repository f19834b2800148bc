import { type Filled, one } from '../../web/filled.ts'
import { type EventRole, type EventSample, eventRoles, eventWords } from './columns.rules.ts'
import { type EventsSettled, isSystem } from './settled.rules.ts'

/** What somebody filled in, as what the file's columns and words mean. */
export function eventsSettledIn(
  filled: Filled,
  sample: EventSample,
  areas: readonly { id: string }[],
): EventsSettled {
  const roles = sample.heads.map((_, at): EventRole => {
    const role = one(filled, `role-${at}`)
    return eventRoles.find((known) => known === role) ?? 'left-out'
  })
  const isKind = roles.includes('kind')
  const words = Object.keys(filled).flatMap((name) => {
    const at = /^kind-word-(\d+)$/.exec(name)?.[1]
    return at === undefined ? [] : [[one(filled, name), one(filled, `kind-${at}`)] as const]
  })
  const places = new Set(eventWords(sample.lines, roles, 'place'))
  const own = areas.flatMap(({ id }) => {
    const word = one(filled, `own-${id}`)
    return places.has(word) ? [[id, word] as const] : []
  })
  const system = one(filled, 'system')
  return {
    ...{ publisher: one(filled, 'publisher'), roles },
    kinds: isKind ? Object.fromEntries(words.filter(([, kind]) => kind !== '')) : {},
    leftOut: isKind ? words.filter(([, kind]) => kind === '').map(([word]) => word) : [],
    own: Object.fromEntries(own),
    oneKind: isKind ? null : one(filled, 'oneKind') || null,
    oneArea: one(filled, 'oneArea') || null,
    system: isSystem(system) ? system : 'wgs84',
  }
}

/** The form as it is filled in for what was settled. */
export function filledWithEvents(settled: EventsSettled, sample: EventSample): Filled {
  const kinds = eventWords(sample.lines, settled.roles, 'kind').flatMap((word, at) => {
    const kind = settled.kinds[word]
    return kind ? [[`kind-${at}`, kind] as const] : []
  })
  return {
    ...{ publisher: settled.publisher, system: settled.system },
    ...Object.fromEntries(settled.roles.map((role, at) => [`role-${at}`, role])),
    ...Object.fromEntries(kinds),
    ...Object.fromEntries(Object.entries(settled.own).map(([area, word]) => [`own-${area}`, word])),
    ...{ oneKind: settled.oneKind ?? '', oneArea: settled.oneArea ?? '' },
  }
}
