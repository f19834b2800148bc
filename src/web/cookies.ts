import { parse, serialize } from 'hono/utils/cookie'

const name = 'samsyn'

/** The session's token, as the browser carries it; empty where there is none. */
export function sessionIn(request: Request): string {
  return parse(request.headers.get('cookie') ?? '', name)[name] ?? ''
}

/**
 * The cookie of a session: not readable by scripts, not sent along from other
 * sites, and only to `/app`, so that public pages never carry one.
 */
export function sessionCookie(token: string, secure: boolean): string {
  return serialize(name, token, {
    path: '/app',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: 14 * 24 * 60 * 60,
  })
}

/** Takes the cookie away again. */
export function noSessionCookie(secure: boolean): string {
  return serialize(name, '', { path: '/app', httpOnly: true, sameSite: 'Lax', secure, maxAge: 0 })
}
