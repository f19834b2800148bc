import { areasOf } from '../areas/queries.ts'
import { organisationsOf, organisationsToChoose } from '../partnership/organisations/queries.ts'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import type { Visit } from '../web/route.ts'
import { mayWrite } from './actions.ts'
import { dialoguesOf, dialogueWithId, type HeardDialogue } from './queries.ts'

type Show = (dialogue: HeardDialogue) => Response | Promise<Response>

/** The dialogue of the address as it now reads; one of another partnership is not there. */
export async function withDialogue(visit: Visit, show: Show): Promise<Response> {
  const { act, params } = visit
  const dialogue = await dialogueWithId(act.db, act.within, params.dialogue ?? '')
  if (!dialogue) return notFoundPage(visit)
  return mayRead(visit, dialogue) ? show(dialogue) : notAllowedPage(visit)
}

/** The dialogues that somebody may read of: all, or where one's own organisation only, those it held or took part in. */
export async function dialoguesFor(visit: Visit): Promise<HeardDialogue[]> {
  const all = await dialoguesOf(visit.act.db, visit.act.within)
  return all.filter((dialogue) => mayRead(visit, dialogue))
}

function mayRead({ reach, may, act }: Visit, { organisers, tookPart }: HeardDialogue): boolean {
  const owned = { organisers: [...organisers, ...tookPart] }
  // Whoever writes about some dialogues reads of all: the permission to read reaches the whole partnership.
  return may('build-dialogues') || mayWrite(reach, owned, act.organisation)
}

/** The same for whoever may write about it. The route's own permission is the one to build dialogues. */
export function withOwnDialogue(visit: Visit, show: Show): Promise<Response> {
  return withDialogue(visit, (dialogue) =>
    mayWrite(visit.reach, dialogue, visit.act.organisation) ? show(dialogue) : notAllowedPage(visit),
  )
}

/** What a form about a dialogue offers: areas that stand, organisations that still work here, and those chosen before. */
export async function choicesFor({ act }: Visit, chosen: readonly string[] = []) {
  const areas = (await areasOf(act.db, act.within)).filter(
    ({ validTo }) => validTo === null || validTo >= act.today,
  )
  return { areas, organisations: await organisationsToChoose(act.db, act.today, chosen) }
}

/** Everything that anything may be called here, what has ended included. */
export async function namesFor({ act }: Visit) {
  return { areas: await areasOf(act.db, act.within), organisations: await organisationsOf(act.db) }
}
