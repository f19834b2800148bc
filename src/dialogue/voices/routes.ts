import { areasOf } from '../../areas/queries.ts'
import { reachOf } from '../../partnership/rules.ts'
import { type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { mayWrite } from '../actions.ts'
import { dialoguesOf, type HeardDialogue } from '../queries.ts'
import { usualSpeaker } from '../rules.ts'
import { choicesFor, withOwnDialogue } from '../visited.routes.ts'
import { captureVoices, strikeVoice } from './actions.ts'
import { capturePage } from './capture.pages.tsx'
import type { CaptureProblems } from './capture.rules.ts'
import { captureIn, count, justKept, keptAfter, wayIn } from './kept.routes.ts'
import { voicesPage } from './pages.tsx'
import { voiceCounts, voicesOf, voiceWithId } from './queries.ts'
import { isSourceKind, isSpeaker, type Voice, type VoiceFilter } from './rules.ts'
import { strikeVoicePage } from './strike.pages.tsx'
import { voicesPath } from './words.pages.tsx'

const captureAt = '/app/dialogue/dialogue/:dialogue/capture'

/** Catching what is said, reading it one by one, and striking what should not stand. */
export const voiceRoutes: Route[] = [
  get(captureAt, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, (dialogue) => captureForm(visit, dialogue, keptIn(visit, dialogue))),
  ),
  post(captureAt, 'build-dialogues', (visit) =>
    withOwnDialogue(visit, async (dialogue) => {
      const { act, filled } = visit
      const done = await captureVoices(act, dialogue, captureIn(filled))
      if ('problems' in done) return captureForm(visit, dialogue, filled, done.problems)
      return goTo(`${visit.path}?${keptAfter(filled, done.saved, keptFields)}`)
    }),
  ),
  get(voicesPath, 'read-voices', voicesAskedFor),
  get(`${voicesPath}/:voice/strike`, 'read-voices', (visit) =>
    withStrikable(visit, (voice) => strikeVoicePage({ visit, voice })),
  ),
  post(`${voicesPath}/:voice/strike`, 'read-voices', (visit) =>
    withStrikable(visit, async (voice) => {
      const problem = await strikeVoice(visit.act, voice, one(visit.filled, 'reason'))
      return problem ? strikeVoicePage({ visit, voice, problem }) : goTo(`${voicesPath}?struck`)
    }),
  ),
]

// What stays in the form from one press to the next.
const keptFields = ['way', 'speaker', 'area', 'keyGroup', 'language'] as const

/** The form as the last press left it, or as this kind of dialogue usually has it. */
function keptIn({ query, partnership }: Visit, dialogue: HeardDialogue): Filled {
  const usual: Record<(typeof keptFields)[number], string> = {
    way: 'lines',
    speaker: usualSpeaker[dialogue.kind],
    area: dialogue.area ?? '',
    keyGroup: dialogue.keyGroups.length === 1 ? (dialogue.keyGroups[0] ?? '') : '',
    language: partnership.languages[0] ?? 'sv',
  }
  return Object.fromEntries(keptFields.map((field) => [field, query.get(field) ?? usual[field]]))
}

async function captureForm(
  visit: Visit,
  dialogue: HeardDialogue,
  filled: Filled,
  problems?: CaptureProblems,
): Promise<Response> {
  const { areas } = await choicesFor(visit)
  const way = wayIn(one(filled, 'way'))
  const page = { visit, dialogue, areas, way, filled }
  return problems ? capturePage({ ...page, problems }) : capturePage({ ...page, just: await justKept(visit) })
}

async function voicesAskedFor(visit: Visit): Promise<Response> {
  const { act, query } = visit
  const fields = ['text', 'source', 'speaker', 'area', 'dialogue'].map((name) => [
    name,
    query.get(name) ?? '',
  ])
  const filled: Record<string, string> = Object.fromEntries(fields.filter(([, said]) => said))
  const filter = filterIn(filled)
  const page = Math.max(1, count(query.get('page')))
  const dialogues = await dialoguesOf(act.db, act.within)
  return voicesPage({
    visit,
    voices: await voicesOf(act.db, act.within, { ...filter, page }),
    counts: await voiceCounts(act.db, act.within, filter),
    page,
    areas: await areasOf(act.db, act.within),
    dialogues,
    filled,
    mayNote: reachOf(act.role, 'build-dialogues') === 'partnership',
    mayStrike: (voice) => mayStrike(visit, voice, dialogues),
  })
}

function filterIn({ text, source = '', speaker = '', area, dialogue }: Record<string, string>): VoiceFilter {
  return {
    text,
    area,
    dialogue,
    source: isSourceKind(source) ? source : undefined,
    speaker: isSpeaker(speaker) ? speaker : undefined,
  }
}

/** Whoever reaches everything strikes any voice; another only those said at one's own organisation's dialogues. */
function mayStrike({ act }: Visit, voice: Voice, dialogues: HeardDialogue[]): boolean {
  const reach = reachOf(act.role, 'build-dialogues')
  const organisers = dialogues.find(({ id }) => id === voice.dialogue)?.organisers ?? []
  return mayWrite(reach, { organisers }, act.organisation)
}

async function withStrikable(
  visit: Visit,
  show: (voice: Voice) => Response | Promise<Response>,
): Promise<Response> {
  const { db, within } = visit.act
  const voice = await voiceWithId(db, within, visit.params.voice ?? '')
  if (!voice) return notFoundPage(visit)
  return mayStrike(visit, voice, await dialoguesOf(db, within)) ? show(voice) : notAllowedPage(visit)
}
