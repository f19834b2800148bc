import type { Area } from '../areas/rules.ts'
import { type Filled, many, one } from '../web/filled.ts'
import { type ColumnRole, columnRoles, type FigureFile } from './file.rules.ts'
import { wordsIn } from './reading.rules.ts'
import type { Settled } from './rules.ts'

/** What somebody filled in, as what the file's columns and words mean. */
export function settledIn(filled: Filled, file: FigureFile, areas: readonly Pick<Area, 'id'>[]): Settled {
  const roles = file.heads.map((_, at): ColumnRole => {
    const role = one(filled, `role-${at}`)
    return columnRoles.find((known) => known === role) ?? 'left-out'
  })
  const words = Object.keys(filled).flatMap((name) => {
    const at = /^kind-word-(\d+)$/.exec(name)?.[1]
    return at === undefined ? [] : [[one(filled, name), one(filled, `kind-${at}`)] as const]
  })
  const isKind = roles.includes('kind')
  const places = new Set(wordsIn(file, roles, 'place'))
  const own = areas.flatMap(({ id }) => {
    const word = one(filled, `own-${id}`)
    return places.has(word) ? [[id, word] as const] : []
  })
  const ownWords = new Set(own.map(([, word]) => word))
  return {
    ...{ publisher: one(filled, 'publisher'), roles },
    kinds: isKind ? Object.fromEntries(words.filter(([, kind]) => kind !== '')) : {},
    leftOut: isKind ? words.filter(([, kind]) => kind === '').map(([word]) => word) : [],
    own: Object.fromEntries(own),
    compared: many(filled, 'compared').filter((word) => places.has(word) && !ownWords.has(word)),
    oneKind: isKind ? null : one(filled, 'oneKind') || null,
    oneArea: roles.includes('place') ? null : one(filled, 'oneArea') || null,
  }
}

/** The form as it is filled in for what was settled. */
export function filledWith(settled: Settled, file: FigureFile): Filled {
  const kinds = wordsIn(file, settled.roles, 'kind').flatMap((word, at) => {
    const kind = settled.kinds[word]
    return kind ? [[`kind-${at}`, kind] as const] : []
  })
  return {
    publisher: settled.publisher,
    ...Object.fromEntries(settled.roles.map((role, at) => [`role-${at}`, role])),
    ...Object.fromEntries(kinds),
    ...Object.fromEntries(Object.entries(settled.own).map(([area, word]) => [`own-${area}`, word])),
    compared: settled.compared,
    oneKind: settled.oneKind ?? '',
    oneArea: settled.oneArea ?? '',
  }
}
