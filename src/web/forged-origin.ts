import { createMiddleware } from 'hono/factory'

/**
 * Refuses a post that another site made the browser send.
 *
 * Browsers name the site a post comes from; one that comes from elsewhere is
 * not the person's own. A program without a browser sends neither header and
 * has no cookie that somebody else could ride on.
 */
export const forgedOrigin = createMiddleware(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const origin = c.req.header('origin')
  const host = c.req.header('x-forwarded-host') ?? c.req.header('host')
  const foreign = origin !== undefined && (origin === 'null' || !sameHost(origin, host))
  const crossSite = ['cross-site', 'same-site'].includes(c.req.header('sec-fetch-site') ?? '')
  if (foreign || crossSite) return c.text('forged origin', 403)
  return next()
})

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
