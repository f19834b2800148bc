import { areasOf } from '../../areas/queries.ts'
import { themesOf } from '../../dialogue/themes/queries.ts'
import { isInUse } from '../../dialogue/themes/rules.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { pictureOf } from '../queries.ts'
import type { SituationPicture } from '../rules.ts'
import { statementById } from './queries.ts'
import { isReadableBy, mayState, partiesToStateFor } from './reach.rules.ts'
import type { Statement } from './rules.ts'

/** Everything ids can stand for in the partnership, ended or not: what was said stays readable. */
export async function allNames({ act }: Visit) {
  return {
    themes: await themesOf(act.db, act.within),
    areas: await areasOf(act.db, act.within),
    organisations: await organisationsOf(act.db),
  }
}

/** What can be chosen today, and what was chosen before; with the parties the visitor may state for. */
export async function toChoose(visit: Visit, already?: Statement) {
  const { act } = visit
  const all = await allNames(visit)
  const kept = (id: string) => id === already?.theme || id === already?.area || id === already?.organisation
  const own = all.organisations.find(({ id }) => id === act.organisation)
  const parties = partiesToStateFor(act, own)
  const mine = parties.length > 1 ? all.organisations : own ? [own] : []
  const holds = (day: string | null) => day === null || day >= act.today
  const names = {
    themes: all.themes.filter((theme) => isInUse(theme, act.today) || kept(theme.id)),
    areas: all.areas.filter(({ id, validTo }) => holds(validTo) || kept(id)),
    organisations: mine.filter(({ id, toDay }) => holds(toDay) || kept(id)),
  }
  const choosable = {
    parties: already ? [already.party] : parties,
    organisations: names.organisations,
    themes: names.themes.map(({ id }) => id),
    areas: names.areas.map(({ id }) => id),
  }
  return { names, choosable, parties }
}

type Show = (statement: Statement, picture: SituationPicture) => Response | Promise<Response>

/** The statement of an id with its picture, for whoever may read it; another is not there. */
export async function withStatement(visit: Visit, id: string | undefined, show: Show): Promise<Response> {
  const { act } = visit
  const statement = await statementById(act.db, act.within, id ?? '')
  const picture = statement && (await pictureOf(act.db, act.within, statement.picture))
  if (!statement || !picture) return notFoundPage(visit)
  return isReadableBy(statement, act) ? show(statement, picture) : notAllowedPage(visit)
}

/** The same for whoever may change it; what is struck is not changed any more. */
export function withOwnStatement(visit: Visit, id: string | undefined, show: Show): Promise<Response> {
  return withStatement(visit, id, (statement, picture) =>
    mayState(statement, visit.act) ? show(statement, picture) : notAllowedPage(visit),
  )
}
