import { one } from '../../../web/filled.ts'
import { goTo } from '../../../web/layout.tsx'
import { withinMachineLimit } from '../../../web/machine-limits.ts'
import { inPublic, type Shown } from '../../../web/public-door.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { type OpenVisit, open, type PublicVisit, type Route } from '../../../web/route.ts'
import { type Followed, type LinkAct, lettersForOneMachine } from '../rules.ts'
import { askToLeave, isOurLink, subscribe } from './actions.ts'
import { leavePage, linkPage, type Open, sentPage, subscribePage } from './pages.tsx'
import { openNamed, subscriptionTold, takeInConfirmation, takeOutSubscription } from './queries.ts'

const site = '/:partnership/:language{(?:sv|da|en)}/subscription'
const idShape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Being told about a theme or an area by e-mail. A link in a mail only shows a page: what it
 * does is done by the button there, since programs open links that nobody pressed.
 */
export const subscriptionRoutes: Route[] = [
  open('GET', site, (visit) => whereMailIsSent(visit, (reading) => leavePage(reading))),
  open('POST', site, (visit) =>
    whereMailIsSent(visit, (reading) => () => leavingAsked(reading, visit.address)),
  ),
  ...(['theme', 'area'] as const).flatMap((kind) => {
    const path = kind === 'theme' ? `${site}/:theme` : `${site}/area/:area`
    return [
      open('GET', path, (visit) =>
        withOpen(visit, kind, (reading, about) => subscribePage(reading, { about })),
      ),
      open('POST', path, (visit) =>
        withOpen(visit, kind, (reading, about) => () => asked(reading, about, visit.address)),
      ),
    ]
  }),
  ...(['confirm', 'leave'] as const).flatMap((act) => [
    open('GET', `${site}/:subscription/${act}/:token`, (visit) => withLink(visit, act, shown)),
    open('POST', `${site}/:subscription/${act}/:token`, (visit) =>
      withLink(visit, act, (reading, link) => () => done(reading, link)),
    ),
  ]),
]

async function asked(visit: PublicVisit, about: Open, from: string): Promise<Response> {
  const { house, filled, language } = visit
  const address = one(filled, 'address').slice(0, 300)
  const wanted = { id: crypto.randomUUID(), about, language, address }
  const outcome = await asLetter(visit, from, () =>
    subscribe(house.db.intake, keysOf(visit), placeOf(visit), wanted),
  )
  if (outcome === 'asked') return sentPage(visit, 'asked')
  if (outcome === 'closed') return notFoundPage(visit)
  return subscribePage(visit, { about, address, problem: outcome })
}

async function leavingAsked(visit: PublicVisit, from: string): Promise<Response> {
  const address = one(visit.filled, 'address').slice(0, 300)
  const outcome = await asLetter(visit, from, () =>
    askToLeave(visit.house.db.intake, keysOf(visit), placeOf(visit), address),
  )
  return outcome === 'asked' ? sentPage(visit, 'leaving') : leavePage(visit, { address, problem: outcome })
}

/** A letter that anybody may ask for, as far as the machine that they come from may ask for more. */
function asLetter<Outcome extends string>(
  { house, at }: PublicVisit,
  address: string,
  ask: () => Promise<Outcome>,
) {
  const wanted = { address, of: 'letters', form: crypto.randomUUID(), number: 1, at }
  const limit = lettersForOneMachine
  return withinMachineLimit(house, { ...wanted, limit }, ask, (outcome) => outcome === 'asked')
}

type Link = { act: LinkAct; id: string }

async function shown(visit: PublicVisit, { act, id }: Link): Promise<Response> {
  const told = await subscriptionTold(visit.db, id)
  return told ? linkPage(visit, act, told) : notFoundPage(visit)
}

async function done(visit: PublicVisit, { act, id }: Link): Promise<Response> {
  const { house, today, at, path } = visit
  const { intake } = house.db
  const place = { tenant: visit.partnership.tenant, partnership: visit.partnership.id, id }
  if (act === 'leave') await takeOutSubscription(intake, { ...place, today })
  else if (!(await takeInConfirmation(intake, { ...place, at }))) return notFoundPage(visit)
  // The page is read anew: what this visit read was from before.
  return goTo(path)
}

/** The subscription of a link that one of our mails holds. It works also where no mail is sent any more. */
function withLink(
  visit: OpenVisit,
  act: LinkAct,
  show: (reading: PublicVisit, link: Link) => Shown | Promise<Shown>,
): Promise<Response> {
  return inPublic(visit, (reading) => {
    const { subscription: id = '', token = '' } = reading.params
    const isOurs = idShape.test(id) && isOurLink(keysOf(reading), act, id, token)
    return isOurs ? show(reading, { act, id }) : notFoundPage(reading)
  })
}

function withOpen(
  visit: OpenVisit,
  kind: Followed['kind'],
  show: (reading: PublicVisit, about: Open) => Shown,
): Promise<Response> {
  return whereMailIsSent(visit, async (reading) => {
    const id = reading.params[kind] ?? ''
    const name = idShape.test(id) ? await openNamed(reading.db, { kind, id }) : null
    return name === null ? notFoundPage(reading) : show(reading, { kind, id, name })
  })
}

/** A server without a mail server promises no mail: there these pages do not exist. */
async function whereMailIsSent(
  visit: OpenVisit,
  show: (reading: PublicVisit) => Shown | Promise<Shown>,
): Promise<Response> {
  return visit.house.mailer ? inPublic(visit, show) : notFoundPage(visit)
}

const placeOf = ({ partnership: { tenant, id }, at }: PublicVisit) => ({ tenant, partnership: id, at })

function keysOf({ house }: PublicVisit) {
  if (!house.answerKeys) throw new Error('this house has no key to seal an address with')
  return house.answerKeys
}
