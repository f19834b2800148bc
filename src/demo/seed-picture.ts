import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { areasOf } from '../areas/queries.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { dialoguesOf } from '../dialogue/queries.ts'
import { themeCounts } from '../dialogue/themes/counts.queries.ts'
import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { countsThatHold, publishersOf } from '../offences/counted.queries.ts'
import { placesTold } from '../offences/development.rules.ts'
import { daysOf } from '../offences/periods.rules.ts'
import { placesOf } from '../offences/queries.ts'

import { usersByEmail } from '../partnership/sign-in.queries.ts'
import { beginPicture, explainUnheardGroup } from '../situation-picture/actions.ts'
import { addNetwork } from '../situation-picture/networks.actions.ts'
import { mergeStatements, signOffProblem } from '../situation-picture/problems/actions.ts'
import { problemById } from '../situation-picture/problems/queries.ts'
import { parties, signingParties } from '../situation-picture/rules.ts'
import { makeStatement } from '../situation-picture/statements/actions.ts'
import { layDownEvidence } from '../situation-picture/statements/evidence.actions.ts'
import { statementById } from '../situation-picture/statements/queries.ts'
import { changeSentence } from '../web/changes/words.ts'
import type { Language } from '../web/languages.ts'
import type {
  CountedEvidence,
  EvidenceStory,
  FigureEvidence,
  PictureStory,
  ProblemStory,
  StatementStory,
} from './picture-story.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroPicture2024 } from './stories/ekbro-picture-2024.ts'
import { ekbroPicture2026 } from './stories/ekbro-picture-2026.ts'
import { havnsoPicture } from './stories/havnso-picture.ts'
import { mossnasPicture, tallbergaPicture } from './stories/small-pictures.ts'

const stories: Record<string, PictureStory[]> = {
  ekbro: [ekbroPicture2024, ekbroPicture2026],
  havnsoe: [havnsoPicture],
  tallberga: [tallbergaPicture],
  mossnas: [mossnasPicture],
}

/** Who signs for the police in each place: never the coordinator, who signs for the municipality. */
const liaisons: Record<string, string> = {
  ekbro: 'karim@polisen.example',
  havnsoe: 'jens@politiet.example',
  tallberga: 'karim@polisen.example',
  mossnas: 'karim@polisen.example',
}

/** Themes of a place's theme book by their keys. */
export type Themes = Partial<Record<string, string>>

/** Tells the place's pictures, each continuing the one before; a place without any gets none. */
export async function seedPictures(
  app: Kysely<Tables>,
  place: Place,
  today: Day,
  themes: Themes,
): Promise<void> {
  let continues: string | null = null
  for (const story of stories[place.story.slug] ?? [])
    if (story.signedOn <= today) continues = await seedPicture(app, place, story, { continues, themes })
}

type Before = { continues: string | null; themes: Themes }

/** What keys and names of a story stand for in the database. */
type Known = {
  /** What the place is called, and the language it writes in. */
  name: string
  language: Language
  themes: Themes
  /** Dialogues by their title. */
  dialogues: Record<string, string>
  areas: Record<string, string>
  organisations: Record<string, string>
  networks: Record<string, string>
}

async function seedPicture(
  app: Kysely<Tables>,
  place: Place,
  story: PictureStory,
  { continues, themes }: Before,
): Promise<string> {
  const made: Record<string, string> = {}
  const { organisations } = place
  const { name, country } = place.story
  const told = { name, language: country === 'SE' ? ('sv' as const) : ('da' as const) }
  const { picture, known } = await actingIn(app, place, story.statedOn, async (act) => {
    const { title, from, to, unheard = [] } = story
    const id = idOf(await beginPicture(act, { title, from, to, continues }))
    for (const group of unheard) await explainUnheardGroup(act, id, group)
    const areas = await areasOf(act.db, act.within)
    const networks = await seedNetworks(act, story, organisations)
    const named = Object.fromEntries(areas.map((area) => [area.name, area.id]))
    const dialogues = Object.fromEntries(
      (await dialoguesOf(act.db, act.within)).map((dialogue) => [dialogue.title, dialogue.id]),
    )
    return { picture: id, known: { ...told, themes, dialogues, areas: named, organisations, networks } }
  })
  for (const [key, said] of Object.entries(story.statements))
    made[key] = await actingIn(app, place, story.statedOn, (act) => seedStatement(act, picture, said, known))
  for (const problem of story.problems)
    await seedProblem(app, place, story, { picture, problem, made, known })
  return picture
}

async function seedNetworks(
  act: Act,
  { networks = {} }: PictureStory,
  organisations: Record<string, string>,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {}
  for (const [key, { organisation, ...network }] of Object.entries(networks))
    made[key] = idOf(
      await addNetwork(act, { ...network, organisation: organisations[organisation] ?? null, toDay: null }),
    )
  return made
}

async function seedStatement(act: Act, picture: string, said: StatementStory, known: Known): Promise<string> {
  const { party, organisation, evidence, theme, area, public: isPublic, ...words } = said
  const questions = { touchpoints: '', whyChosen: '', sources: '', limits: '', consequenceOfLimits: '' }
  const written = {
    ...questions,
    ...words,
    theme: idIn(known.themes, theme),
    area: idIn(known.areas, area),
    organisation: idIn(known.organisations, organisation),
    visibility: isPublic ? ('public' as const) : ('partners' as const),
  }
  const choosable = {
    parties,
    organisations: Object.entries(known.organisations).map(([key, id]) => ({ id, party: partyOf(key) })),
    themes: Object.values(known.themes).filter((id) => id !== undefined),
    areas: Object.values(known.areas),
  }
  const id = idOf(await makeStatement(act, { picture, party }, written, choosable))
  const statement = await statementById(act.db, act.within, id)
  for (const one of evidence)
    if (statement)
      idOf(await layDownEvidence(act, statement, await evidenceWords(act, one, known), sourcesKnown(known)))
  return id
}

/** The municipality's own houses and schools speak for it; associations and businesses are partners. */
const partyOf = (key: string): 'municipality' | 'police' | null =>
  key === 'police' ? 'police' : ['municipality', 'youth', 'school'].includes(key) ? 'municipality' : null

const idIn = (ids: Partial<Record<string, string>>, key: string | undefined) => (key && ids[key]) || null

const bare = {
  theme: null,
  survey: null,
  question: '',
  dialogue: null,
  sourceNetwork: null,
  contributors: null,
  title: '',
  issuer: '',
  reference: '',
  year: null,
  link: '',
  figure: null,
}

async function evidenceWords(act: Act, evidence: EvidenceStory, known: Known) {
  if (evidence.kind === 'theme-count') return countWords(act, evidence, known)
  if (evidence.kind === 'own-figure') return figureWords(act, evidence, known)
  const { network, ...told } = evidence
  return { ...bare, ...told, sourceNetwork: idIn(known.networks, network) }
}

/** A figure as it stood the day it was laid down: of no month that had not ended then. */
async function figureWords(
  { db, within, today }: Act,
  { kind, offence }: FigureEvidence,
  { name, language }: Known,
) {
  const place = (await placesOf(db, within)).find(({ whole }) => whole)
  const counts = (await countsThatHold(db, within, offence)).filter(
    (one) => one.place === place?.id && daysOf(one.period).to < today,
  )
  const [told] = placesTold([{ id: place?.id ?? '', name, isOwn: true, told: counts }])
  if (!place || !told?.development.change) throw new Error(`there are no figures of ${offence} yet`)
  const { unit, parts, change } = told.development
  const { year, count } = change.after
  const [issuer = ''] = await publishersOf(db, within)
  const called = offenceName(offence, language)
  return {
    ...{ ...bare, kind, issuer, year },
    words: changeSentence(
      { ...told.development, judged: told.judged, isWithdrawn: false },
      name,
      called,
      language,
    ),
    figure: { kind: offence, place: place.id, unit, parts, year, count },
  }
}

/** How often a theme was heard in a dialogue, as the theme book's own page counts it. */
async function countWords(
  { db, within }: Act,
  { theme: key, dialogue: title }: CountedEvidence,
  known: Known,
) {
  const [theme, dialogue] = [idIn(known.themes, key), idIn(known.dialogues, title)]
  const { coded, themes } = await themeCounts(db, within, { dialogue: dialogue ?? undefined })
  const heard = themes.find((one) => one.theme === theme)?.voices ?? 0
  const kind = 'theme-count' as const
  return { ...bare, kind, theme, dialogue, words: `${heard} av ${coded.voices} röster` }
}

function sourcesKnown({ themes, dialogues, networks }: Known) {
  const theme = Object.values(themes).filter((id) => id !== undefined)
  return { theme, survey: [], dialogue: Object.values(dialogues), sourceNetwork: Object.values(networks) }
}

type Merging = { picture: string; problem: ProblemStory; made: Record<string, string>; known: Known }

async function seedProblem(
  app: Kysely<Tables>,
  place: Place,
  story: PictureStory,
  { picture, problem, made, known }: Merging,
): Promise<void> {
  const { title, words, seen, difference = '', of, signed } = problem
  const id = await actingIn(app, place, story.mergedOn, async (act) => {
    const theme = idIn(known.themes, problem.theme)
    const area = idIn(known.areas, problem.area)
    const statements = of.map((key) => made[key] ?? '')
    return idOf(
      await mergeStatements(
        act,
        { picture, statements },
        { title, words, seen, difference, theme, area, visibility: 'public' },
        { themes: theme ? [theme] : [], areas: area ? [area] : [] },
      ),
    )
  })
  for (const party of signingParties) {
    const signer = party === 'police' ? { ...place, coordinator: await liaisonOf(app, place) } : place
    await actingIn(app, signer, story.signedOn, async (act) => {
      const office = signed[party]
      const worded = await problemById(act.db, act.within, id)
      if (!office || !worded) return
      const done = await signOffProblem(act, worded, { party, office, basedOn: worded.number })
      if (done !== 'signed') throw new Error(JSON.stringify(done))
    })
  }
}

async function liaisonOf(app: Kysely<Tables>, place: Place): Promise<string> {
  const users = await usersByEmail(app, liaisons[place.story.slug] ?? '')
  const found = users.find(({ tenant }) => tenant === place.tenant)
  if (!found) throw new Error(`nobody signs for the police of ${place.story.slug}`)
  return found.user
}

function idOf(done: { id: string } | { problems: object }): string {
  if ('id' in done) return done.id
  throw new Error(JSON.stringify(done.problems))
}
