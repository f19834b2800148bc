import type { Child } from 'hono/jsx'
import type { Area } from '../areas/rules.ts'
import type { Organisation } from '../partnership/organisations/queries.ts'
import { inLanguage, type Language, writtenList } from '../web/languages.ts'
import { ownWords } from '../web/parts/own-words.tsx'
import type { Visit } from '../web/route.ts'
import type { Dialogue } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type DialogueText, sv } from './text.sv.ts'

export const text = (language: Language): DialogueText => inLanguage({ sv, da, en }, language)

export const roomPath = '/app/dialogue'
export const dialoguePath = ({ id }: Pick<Dialogue, 'id'>) => `${roomPath}/dialogue/${id}`

/** Where every page of the room leads back to; from something about a dialogue to the dialogue. */
export function roomTrail(visit: Visit, dialogue?: Pick<Dialogue, 'id' | 'title'>) {
  return [
    { href: roomPath, label: text(visit.language).title },
    ...(dialogue ? [{ href: dialoguePath(dialogue), label: dialogue.title, own: true }] : []),
  ]
}

/** Names of organisations as a list; one that has no name here any more is left out. */
export function organisationNames(
  ids: readonly string[],
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  visit: Visit,
): Child {
  const names = ids.flatMap((id) => organisations.find((one) => one.id === id)?.name ?? [])
  return ownWords(writtenList(names, visit.language), visit)
}

export function areaName(area: string | null, areas: readonly Pick<Area, 'id' | 'name'>[]): string | null {
  return areas.find(({ id }) => id === area)?.name ?? null
}

/** What a form says once it has been sent and all went well. */
export function Done({ words }: { words: string | null | undefined }) {
  if (!words) return null
  return (
    <div class="notice good" role="status">
      <p>{words}</p>
    </div>
  )
}
