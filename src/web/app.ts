import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findSession } from '../partnership/queries.ts'
import { allRoutes } from './all-routes.ts'
import { askedBy, languageOf } from './asked.ts'
import { assetRoutes } from './assets.ts'
import { sessionIn } from './cookies.ts'
import { enter } from './door.ts'
import { answerError } from './errors.ts'
import { forgedOrigin } from './forged-origin.ts'
import { health } from './health.ts'
import type { House } from './house.ts'
import { notFoundPage, tooLargePage, unreadableFormPage } from './refusals.tsx'
import type { Asked, Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { themeRoutes } from './theme-routes.ts'

/** The largest form or file that is taken in; a signed agreement with its annexes is far below it. */
const largestBody = 12 * 1024 * 1024

/** Some years of a police area's events, a line each. */
const largestWithFile = 42 * 1024 * 1024

/** The whole web server, without a port: what tests send requests to and `serve` puts on one. */
export function createApp(house: House): Hono<{ Variables: { asked: Asked } }> {
  const app = new Hono<{ Variables: { asked: Asked } }>()
  app.use('*', securityHeaders(house.secure))
  app.use('*', forgedOrigin)
  const routes = allRoutes(house.demo)
  app.post('*', async (c, next) => {
    const maxSize = (await takesLargeFile(c.req.raw, routes, house)) ? largestWithFile : largestBody
    return bodyLimit({ maxSize, onError: () => tooLargePage(languageOf(c.req.raw)) })(c, next)
  })
  app.route('/', assetRoutes())
  app.get('/health', () => health(house.db))
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const asked = await askedBy(c, house)
      if (!asked) return unreadableFormPage(languageOf(c.req.raw))
      c.set('asked', asked)
      return enter(route, asked, c)
    })
  }
  app.route('/', themeRoutes())
  app.notFound((c) => notFoundPage({ language: languageOf(c.req.raw) }))
  app.onError((error, c) => {
    const told = c.get('asked') ?? { language: languageOf(c.req.raw), path: new URL(c.req.url).pathname }
    return answerError(error, told, house)
  })
  return app
}

/** Whether a large file is read at all: only where one is meant to be, and only of somebody who is signed in. */
async function takesLargeFile(request: Request, routes: readonly Route[], house: House): Promise<boolean> {
  const { pathname } = new URL(request.url)
  const isMeant = routes.some(
    (route) => route.door === 'signed-in' && route.takesLargeFiles && route.path === pathname,
  )
  if (!isMeant) return false
  return (await findSession(house.db.app, sessionIn(request), house.now())) !== null
}
