import { Feed } from 'feed'
import { inLanguage } from '../../../web/languages.ts'
import { siteOf } from '../../../web/resident-page.tsx'
import { publicPage, type Route } from '../../../web/route.ts'
import { newsOf } from './queries.ts'
import { newestFirst } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** What is new, for readers of feeds and for the sites of the municipality and the police. */
export const feedRoutes: Route[] = [
  publicPage('/:partnership/:language{sv|da|en}/feed.xml', async (visit) => {
    const { db, partnership, language, house, request } = visit
    const t = inLanguage({ sv, da, en }, language)
    const site = `${house.mailer?.site ?? new URL(request.url).origin}${siteOf(visit)}`
    const news = newestFirst(await newsOf(db, partnership.timeZone))
    const feed = new Feed({
      ...{ id: site, link: site, language, title: t.title(partnership.name), description: t.lead },
      ...{ generator: 'Samsyn', copyright: partnership.name },
      // The same news give the same feed, whenever it is asked for.
      updated: noonOf(news[0]?.day ?? visit.today),
      feedLinks: { rss: `${site}/feed.xml` },
    })
    for (const { kind, id, day, name, reason, path } of news)
      feed.addItem({
        ...{ id: `${site}${path}#${id}`, link: `${site}${path}`, date: noonOf(day) },
        title: t.titles[kind](name),
        ...(reason && { description: reason }),
      })
    return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
  }),
]

/** Only the day of a piece of news is told, never the hour. */
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)
