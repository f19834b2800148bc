import { answerWithPdf, themeOf } from '../../../documents/answers.ts'
import { noPdfPage } from '../../../documents/no-pdf.tsx'
import { qrPicture } from '../../../documents/qr.ts'
import { PageCache } from '../../../web/page-cache.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { siteOf } from '../../../web/resident-page.tsx'
import { type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import { noticeOf } from '../paper.report.ts'
import { sayIn } from '../words.report.ts'
import { areasPage, areaTold } from './pages.tsx'
import { areasToComeInBy, statusesTold, type ToldStatus } from './queries.ts'

const areas = '/:partnership/:language{sv|da|en}/area'
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** How it goes where one lives: the areas, each with what was published of it, and its notice to print. */
export const publicAreaRoutes: Route[] = [
  publicPage(areas, async (visit) => areasPage(visit, await areasToComeInBy(visit.db))),
  publicPage(`${areas}/:id{${id}}`, async (visit) => {
    const { id: area = '' } = visit.params
    const known = (await areasToComeInBy(visit.db)).find((one) => one.area === area)
    const told = await statusesTold(visit.db, area)
    const name = known?.name ?? told[0]?.shown.name
    return name ? areaTold(visit, { say: sayIn(visit.language), area, name, told }) : notFoundPage(visit)
  }),
  publicPage(`${areas}/:id{${id}}/:file{${id}\\.pdf}`, async (visit) => {
    const { id: area = '', file = '' } = visit.params
    const status = (await statusesTold(visit.db, area)).find((one) => `${one.id}.pdf` === file)
    return status ? printOf(visit, status) : notFoundPage(visit)
  }),
]

/** A notice takes a while to print and never changes once it is out. */
const prints = new PageCache(8 * 1024 * 1024)

async function printOf(visit: PublicVisit, status: ToldStatus): Promise<Response> {
  const { partnership } = visit
  const stamp = `${partnership.accent} ${partnership.logoAlt}`
  const kept = prints.find(status.id, stamp)
  if (kept) return kept.toResponse()
  const { origin } = new URL(visit.request.url)
  const own = siteOf({ partnership, language: status.language })
  const address = `${origin}${own}/area/${status.shown.area}`
  const document = noticeOf(
    {
      round: { ...status, kinds: [], due: status.to },
      ...{ language: status.language, partnership: partnership.name, date: status.publishedOn },
      theme: themeOf(partnership),
    },
    status.shown,
    { paper: 'a4', address, qr: qrPicture(address) },
  )
  const pdf = await answerWithPdf(document, `${partnership.slug}-${status.year}-${status.season}`)
  return pdf
    ? prints.keep(status.id, stamp, pdf)
    : noPdfPage(visit.language, `${own}/area/${status.shown.area}`)
}
