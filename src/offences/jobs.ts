import type { LongWork } from '../jobs/work.ts'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { partnershipFace } from '../partnership/queries.ts'
import { inLanguage } from '../web/languages.ts'
import { figuresIn, type ReadIn, readInFigures } from './actions.ts'
import { ownPlacesOf, uploadById } from './queries.ts'
import { inAddress, type ReadingIn, readingIn, type SettledProblems } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** What came of it; `gone` where the file was read in or taken away meanwhile. */
type Outcome = ReadIn | { problems: SettledProblems } | { gone: true }

/** The reading in of a file of figures that is too large for a page to wait for. */
export const readInFiguresWork: LongWork<ReadingIn, Outcome> = {
  name: readingIn,
  permission: 'import-figures',
  title: ({ name }, language) => inLanguage({ sv, da, en }, language).upload.readingIn(name),
  run: async ({ upload: id, settled }, { step, finish, told }) => {
    const known = await step(async ({ db, within, today }) => {
      const [upload, face] = [await uploadById(db, within, id), await partnershipFace(db, within)]
      if (!upload || !face) return null
      const areas = await ownPlacesOf(db, { id: within, name: face.name }, today)
      return { upload, areas, kinds: offenceKindsOf(face.country) }
    })
    if (!known) return { gone: true }
    const file = figuresIn(known.upload.contents)
    if ('problem' in file) throw new Error(`The file that waited cannot be read any more (${file.problem}).`)
    return finish((act) => readInFigures(act, { ...known.upload, id, file }, settled, known, told))
  },
  leadsTo: (outcome, { upload }) => {
    if ('gone' in outcome) return '/app/offences'
    if ('problems' in outcome) return `/app/offences/file/${upload}`
    return `/app/offences?read=${inAddress(outcome)}`
  },
}
