import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { allRoutes } from './all-routes.ts'
import { askedBy, languageOf } from './asked.ts'
import { assetRoutes } from './assets.ts'
import { enter } from './door.ts'
import { answerError } from './errors.ts'
import { forgedOrigin } from './forged-origin.ts'
import { health } from './health.ts'
import type { House } from './house.ts'
import { notFoundPage, tooLargePage, unreadableFormPage } from './refusals.tsx'
import type { Asked } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { themeRoutes } from './theme-routes.ts'

/** The largest form or file that is taken in; a signed agreement with its annexes is far below it. */
const largestBody = 12 * 1024 * 1024

/** The whole web server, without a port: what tests send requests to and `serve` puts on one. */
export function createApp(house: House): Hono<{ Variables: { asked: Asked } }> {
  const app = new Hono<{ Variables: { asked: Asked } }>()
  app.use('*', securityHeaders(house.secure))
  app.use('*', forgedOrigin)
  app.post('*', bodyLimit({ maxSize: largestBody, onError: (c) => tooLargePage(languageOf(c.req.raw)) }))
  app.route('/', assetRoutes())
  app.get('/health', () => health(house.db))
  for (const route of allRoutes(house.demo)) {
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
