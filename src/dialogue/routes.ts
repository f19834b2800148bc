import { reachOf } from '../partnership/rules.ts'
import { number, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { amendDialogue, mayWrite, planDialogue, tellOfDialogue } from './actions.ts'
import { codingRoutes } from './codings/routes.ts'
import { dialoguePage } from './dialogue.pages.tsx'
import type { DialogueProblems, ToldProblems } from './dialogue.rules.ts'
import { feedbackOf } from './feedback/queries.ts'
import { feedbackRoutes } from './feedback/routes.ts'
import {
  filledLike,
  filledWithPlan,
  filledWithProgramme,
  filledWithTold,
  planIn,
  rowsFor,
  toldIn,
} from './filled.routes.ts'
import { finishedRoutes } from './finished/routes.ts'
import { amendDialoguePage, newDialoguePage } from './form.pages.tsx'
import { dialoguesPage } from './pages.tsx'
import { paperRoutes } from './paper/routes.ts'
import { participationRoutes } from './participation/routes.ts'
import { dialoguesOf, type HeardDialogue, versionsOfDialogue } from './queries.ts'
import { placesTaken } from './sign-ups/queries.ts'
import { surveyRoutes } from './survey/routes.ts'
import { themeRoutes } from './themes/routes.ts'
import { toldPage } from './told.pages.tsx'
import { choicesFor, dialoguesFor, namesFor, withDialogue, withOwnDialogue } from './visited.routes.ts'
import { notedRoutes } from './voices/noted.routes.ts'
import { struckOf } from './voices/queries.ts'
import { voiceRoutes } from './voices/routes.ts'
import { dialoguePath, text } from './words.pages.tsx'

const ofOne = '/app/dialogue/dialogue/:dialogue'

/** The dialogues and what is read and told of each; voices and feedback have lists of their own. */
export const dialogueRoutes: Route[] = [
  get('/app/dialogue', 'read-plan', async (visit) => dialoguesPage(visit, await dialoguesFor(visit))),
  get('/app/dialogue/new', 'build-dialogues', async (visit) => newForm(visit, await beginning(visit))),
  post('/app/dialogue/new', 'build-dialogues', async (visit) => {
    const { act, reach, filled } = visit
    const done = await planDialogue(act, reach, one(filled, 'kind'), planIn(filled))
    return 'id' in done ? saved(done) : newForm(visit, filled, done.problems)
  }),
  get(ofOne, 'read-plan', (visit) => withDialogue(visit, (dialogue) => shown(visit, dialogue))),
  get(`${ofOne}/amend`, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, (dialogue) => amendForm(visit, dialogue, filledWithPlan(dialogue))),
  ),
  post(`${ofOne}/amend`, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, async (dialogue) => {
      const { act, reach, filled } = visit
      const done = await amendDialogue(act, reach, dialogue, planIn(filled), {
        reason: one(filled, 'reason'),
        basedOn: number(filled, 'basedOn') ?? 0,
      })
      return 'id' in done ? saved(done) : amendForm(visit, dialogue, filled, done.problems)
    }),
  ),
  get(`${ofOne}/told`, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, (dialogue) => toldForm(visit, dialogue, filledWithTold(dialogue))),
  ),
  post(`${ofOne}/told`, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, async (dialogue) => {
      const { act, filled } = visit
      const done = await tellOfDialogue(act, dialogue, toldIn(filled), number(filled, 'basedOn') ?? 0)
      return 'id' in done ? saved(done) : toldForm(visit, dialogue, filled, done.problems)
    }),
  ),
  ...voiceRoutes,
  ...notedRoutes,
  ...feedbackRoutes,
  ...themeRoutes,
  ...codingRoutes,
  ...finishedRoutes,
  ...participationRoutes,
  ...surveyRoutes,
  ...paperRoutes,
]

const saved = (dialogue: { id: string }) => goTo(`${dialoguePath(dialogue)}?saved`)

async function shown(visit: Visit, dialogue: HeardDialogue): Promise<Response> {
  const { db, within, role, organisation } = visit.act
  return dialoguePage({
    visit,
    dialogue,
    ...(await namesFor(visit)),
    feedback: await feedbackOf(db, within, { source: 'dialogue', id: dialogue.id }),
    versions: await versionsOfDialogue(db, within, dialogue.id),
    struck: await struckOf(db, within, dialogue.id),
    signedUp: dialogue.places === null ? null : await placesTaken(db, within, dialogue.id),
    mayWrite: mayWrite(reachOf(role, 'build-dialogues'), dialogue, organisation),
  })
}

/** What the form for a new dialogue begins with: a programme, an earlier dialogue, or one's own organisation alone. */
async function beginning({ act, query, language }: Visit) {
  const like = query.get('like')
  const earlier = like ? (await dialoguesOf(act.db, act.within)).find(({ id }) => id === like) : undefined
  const own = { organisers: [act.organisation] }
  if (earlier) return filledLike(earlier)
  return { ...own, ...filledWithProgramme(text(language).programmes, query.get('programme')) }
}

async function newForm(visit: Visit, filled: Visit['filled'], problems?: DialogueProblems) {
  const earlier = await dialoguesOf(visit.act.db, visit.act.within)
  return newDialoguePage({ visit, ...(await choicesFor(visit)), earlier, filled, problems })
}

async function amendForm(
  visit: Visit,
  dialogue: HeardDialogue,
  filled: Visit['filled'],
  problems?: DialogueProblems,
) {
  const choices = await choicesFor(visit, dialogue.organisers)
  return amendDialoguePage({ visit, ...choices, dialogue, filled, basedOn: dialogue.number, problems })
}

async function toldForm(
  visit: Visit,
  dialogue: HeardDialogue,
  filled: Visit['filled'],
  problems?: ToldProblems,
) {
  const { organisations } = await choicesFor(visit, dialogue.tookPart)
  const rows = rowsFor(filled)
  return toldPage({ visit, organisations, dialogue, filled, rows, basedOn: dialogue.number, problems })
}
