import { Hono } from 'hono'
import { themeSheet } from './themes.ts'

/** A partnership's colours as a style sheet; the colour stands in the address, so it may be kept for good. */
export function themeRoutes(): Hono {
  return new Hono().get('/:partnership/:theme{theme-[0-9a-f]{6}\\.css}', (c) => {
    const accent = `#${c.req.param('theme').slice(6, 12)}`
    return c.body(themeSheet({ accent }), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}
