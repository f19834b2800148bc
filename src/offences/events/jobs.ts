import type { LongWork } from '../../jobs/work.ts'
import { partnershipFace } from '../../partnership/queries.ts'
import { inLanguage } from '../../web/languages.ts'
import { type EventsReadIn, readInEvents } from './actions.ts'
import { beginningOf } from './lines.actions.ts'
import { type EventsProblems, type ReadingEventsIn, readingEventsIn } from './settled.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'
import { eventUploadById } from './uploads.queries.ts'

/** What came of it; `gone` where the file was read in or taken away meanwhile. */
type Outcome = Pick<EventsReadIn, 'file'> | { problems: EventsProblems } | { gone: true }

/** The reading in of a file of events that is too large for a page to wait for. */
export const readInEventsWork: LongWork<ReadingEventsIn, Outcome> = {
  name: readingEventsIn,
  permission: 'import-figures',
  title: ({ name }, language) => inLanguage({ sv, da, en }, language).upload.readingIn(name),
  run: ({ upload: id, settled }, { finish, told }) =>
    finish(async (act) => {
      const [upload, face] = [
        await eventUploadById(act.db, act.within, id),
        await partnershipFace(act.db, act.within),
      ]
      const sample = upload && (await beginningOf(act, upload))
      if (!upload || !face || !sample) return { gone: true }
      const { name, country, timeZone } = face
      const here = { id: act.within, name, country, timeZone }
      const done = await readInEvents(act, upload, sample, settled, here, told)
      return 'problems' in done ? done : { file: done.file }
    }),
  leadsTo: (outcome, { upload }) => {
    if ('problems' in outcome) return `/app/offences/events/file/${upload}`
    return 'gone' in outcome ? '/app/offences/events' : `/app/offences/events?read=${outcome.file}`
  },
}
