import { notFoundPage } from '../../../web/refusals.tsx'
import { publicPage, type Route } from '../../../web/route.ts'
import { pictureHeaders, readFileName } from '../served.rules.ts'
import { resultsPage } from './pages.tsx'
import { publicPictureFile, toldResults } from './queries.ts'

const site = '/:partnership/:language{sv|da|en}'
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** What became better, for residents: the stories, and their pictures each at an address of its own. */
export const publicResultRoutes: Route[] = [
  publicPage(`${site}/results`, async (visit) => resultsPage(visit, await toldResults(visit.db))),
  publicPage(`${site}/result-picture/:id{${id}}/:file{[0-9]+\\.(?:webp|jpeg)}`, async (visit) => {
    const { id: picture = '', file = '' } = visit.params
    const asked = readFileName(file)
    const bytes = asked && (await publicPictureFile(visit.db, { picture, ...asked }))
    if (!asked || !bytes) return notFoundPage(visit)
    // Ten minutes: a picture that is taken back is soon gone everywhere.
    return new Response(new Uint8Array(bytes), {
      headers: pictureHeaders(asked.format, 'public, max-age=600'),
    })
  }),
]
