import { one } from '../../web/filled.ts'
import { isLanguage } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { changePassword, chooseLanguage, endOtherSessions, endOwnSession } from './actions.ts'
import { myPage } from './pages.tsx'
import { openSessions } from './queries.ts'

export const sessionRoutes: Route[] = [
  get('/app/me', 'any-role', async (visit) =>
    myPage(visit, await openSessions(visit.act.db, visit.act.by, visit.at)),
  ),
  post('/app/me/language', 'any-role', async ({ act, filled }) => {
    const language = one(filled, 'language')
    if (isLanguage(language)) await chooseLanguage(act, language)
    return goTo('/app/me?done=language')
  }),
  post('/app/me/sessions/end-others', 'any-role', async ({ act, session }) => {
    await endOtherSessions(act, session)
    return goTo('/app/me?done=others')
  }),
  post('/app/me/sessions/:session/end', 'any-role', async ({ act, params }) => {
    const ended = await endOwnSession(act, params.session ?? '')
    return goTo(ended ? '/app/me?done=ended' : '/app/me')
  }),
  post('/app/me/password', 'any-role', async (visit) => {
    const { act, filled, session } = visit
    const wanted = {
      old: String(filled['password-old'] ?? ''),
      password: String(filled.password ?? ''),
      repeated: String(filled['password-repeated'] ?? ''),
    }
    const problems = await changePassword(act, session, wanted)
    if (problems) return myPage(visit, await openSessions(act.db, act.by, act.at), problems)
    return goTo('/app/me?done=password')
  }),
]
