import { dayIn } from '../calendar.ts'
import { asPublic } from '../database/transaction.ts'
import { partnershipAt } from './known-partnerships.ts'
import { isLanguage } from './languages.ts'
import { PageCache } from './page-cache.ts'
import { notFoundPage } from './refusals.tsx'
import type { Asked, PublicRoute } from './route.ts'

const pages = new PageCache(32 * 1024 * 1024)

/**
 * The residents' door: the address says which partnership, the public role reads
 * what the public views show, and nothing else. A page is worked out once per
 * partnership version and day: the version is raised in each fact's own
 * transaction, so a page kept from before is never shown after.
 */
export async function enterPublic(route: PublicRoute, asked: Asked): Promise<Response> {
  const { partnership: slug = '', language = '' } = asked.params
  const found = await partnershipAt(asked.house.db, slug)
  if (!found || !isLanguage(language) || !found.languages.includes(language)) {
    return notFoundPage({ language: isLanguage(language) ? language : asked.language })
  }
  const { version, ...partnership } = found
  const today = dayIn(partnership.timeZone, asked.at)
  const kept = {
    // No public page asks anything of the query, so a made-up one makes no new page.
    address: asked.path,
    stamp: `${partnership.id} ${version} ${today}`,
    accepts: asked.request.headers.get('accept-encoding'),
  }
  return pages.answer(kept, () =>
    asPublic(asked.house.db.public, { tenant: partnership.tenant, partnership: partnership.id }, async (db) =>
      route.handle({ ...asked, language, partnership, db, today }),
    ),
  )
}
