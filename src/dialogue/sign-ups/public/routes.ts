import { number, one } from '../../../web/filled.ts'
import { formIdIn } from '../../../web/form-id.ts'
import { withinMachineLimit } from '../../../web/machine-limits.ts'
import { inPublic, type Shown } from '../../../web/public-door.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { type OpenVisit, open, type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import { isNumberOfPersons, placesForOneMachine, signUpStanding } from '../rules.ts'
import { cancelSignUp, lookUpSignUp, signUp } from './actions.ts'
import { cancelledPage, codePage, type FoundSignUp, foundPage } from './code.pages.tsx'
import { meetingPage, meetingsPage, signedUpPage } from './pages.tsx'
import { type Meeting, meetingsAhead, meetingWithId } from './queries.ts'

const site = '/:partnership/:language{(?:sv|da|en)}'
const ofOne = `${site}/meetings/:dialogue`

/** Which meetings are ahead, and signing up to one. What changes with every sign-up is never kept. */
export const signUpRoutes: Route[] = [
  publicPage(`${site}/meetings`, async (visit) =>
    meetingsPage(visit, await meetingsAhead(visit.db, visit.today)),
  ),
  open('GET', ofOne, (visit) => withMeeting(visit, (reading, meeting) => meetingPage(reading, { meeting }))),
  open('POST', ofOne, (visit) =>
    withMeeting(visit, (reading, meeting) => () => signedUp(reading, meeting, visit.address)),
  ),
  open('GET', `${site}/sign-up`, (visit) => inPublic(visit, (reading) => codePage(reading))),
  open('POST', `${site}/sign-up`, (visit) =>
    inPublic(visit, (reading) =>
      one(reading.filled, 'step') === 'cancel' ? () => cancelled(reading) : found(reading),
    ),
  ),
]

async function signedUp(visit: PublicVisit, meeting: Meeting, address: string): Promise<Response> {
  const { house, filled, today, at } = visit
  const persons = number(filled, 'persons')
  if (!isNumberOfPersons(persons)) return meetingPage(visit, { meeting, problem: 'persons' })
  const standing = signUpStanding(meeting, today)
  if (standing === 'none' || standing === 'closed') return meetingPage(visit, { meeting, problem: 'closed' })
  const form = formIdIn(filled)
  const done = await withinMachineLimit(
    house,
    { address, of: meeting.id, form, number: persons, at, limit: placesForOneMachine(meeting.places ?? 0) },
    () =>
      signUp(house.db.intake, keysOf(visit), { ...placeOf(visit), form }, { dialogue: meeting.id, persons }),
    ({ taken }) => taken === 'place' || taken === 'waiting',
  )
  if (done === 'tooMany') return meetingPage(visit, { meeting, problem: done, persons })
  const { taken, code } = done
  if (taken === 'place' || taken === 'waiting') return signedUpPage(visit, { meeting, taken, code })
  return meetingPage(visit, { meeting, problem: taken, persons })
}

const codeIn = ({ filled }: PublicVisit) => one(filled, 'code').slice(0, 40)

async function found(visit: PublicVisit): Promise<Response> {
  const code = codeIn(visit)
  const signUp = await lookUpSignUp(visit.db, keysOf(visit), code)
  if (typeof signUp === 'string') return codePage(visit, { code, problem: signUp })
  const meeting = await meetingWithId(visit.db, signUp.found.dialogue)
  // The meeting was taken off the residents' pages: the code still cancels.
  const shown: FoundSignUp = { ...signUp.found, code: signUp.code, meeting }
  return foundPage(visit, shown)
}

async function cancelled(visit: PublicVisit): Promise<Response> {
  const code = codeIn(visit)
  const done = await cancelSignUp(visit.house.db.intake, keysOf(visit), placeOf(visit), code)
  return done === 'cancelled' ? cancelledPage(visit) : codePage(visit, { code, problem: done })
}

/** The meeting of the address, read as a stranger reads. */
function withMeeting(
  visit: OpenVisit,
  show: (reading: PublicVisit, meeting: Meeting) => Shown,
): Promise<Response> {
  return inPublic(visit, async (reading) => {
    const { dialogue = '' } = reading.params
    const meeting = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(dialogue)
      ? await meetingWithId(reading.db, dialogue)
      : null
    return meeting ? show(reading, meeting) : notFoundPage(reading)
  })
}

const placeOf = ({ partnership: { tenant, id }, today }: PublicVisit) => ({ tenant, partnership: id, today })

function keysOf({ house }: PublicVisit) {
  if (!house.answerKeys) throw new Error('this house has no key to make the code of a sign-up with')
  return house.answerKeys
}
