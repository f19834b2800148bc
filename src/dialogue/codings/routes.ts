import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { themesOf } from '../themes/queries.ts'
import { isInUse } from '../themes/rules.ts'
import { voiceWithId } from '../voices/queries.ts'
import { isSourceKind, type Voice } from '../voices/rules.ts'
import { codeVoices, settleCoding } from './actions.ts'
import { agreementPage } from './agreement.pages.tsx'
import { agreementOf } from './agreement.rules.ts'
import { filledWith, tickedIn, ticksIn } from './filled.routes.ts'
import { type CodingFilter, isReading, pageSizes, usualPageSize } from './filter.rules.ts'
import { addressOf, codingsPage } from './pages.tsx'
import { codedBefore, codingsOf, pairsWhoRead, voicesToCode } from './queries.ts'
import { codingStanding, countedThemes, newestByCoder, type TickProblem } from './rules.ts'
import { settlePage } from './settle.pages.tsx'
import { suggestionsFor, wordTally } from './suggestion.rules.ts'
import { codingsPath } from './words.pages.tsx'

const settling = `${codingsPath}/settle/:voice`

/** Reading voices by the theme book, settling what was read differently, and how alike two people read. */
export const codingRoutes: Route[] = [
  get(codingsPath, 'code-voices', (visit) => toCode(visit)),
  post(codingsPath, 'code-voices', async (visit) => {
    const done = await codeVoices(visit.act, tickedIn(visit.filled))
    if ('problems' in done) return toCode(visit, done.problems)
    const back = addressOf({ asked: askedIn(visit) }, pageIn(visit))
    return goTo(`${back}${back.includes('?') ? '&' : '?'}coded=${done.coded}`)
  }),
  get(`${codingsPath}/agreement`, 'code-voices', agreement),
  get(settling, 'code-voices', (visit) => withVoice(visit, (voice) => settleForm(visit, voice))),
  post(settling, 'code-voices', (visit) =>
    withVoice(visit, async (voice) => {
      const problem = await settleCoding(visit.act, voice.id, ticksIn(visit.filled, voice.id))
      return problem ? settleForm(visit, voice, problem) : goTo(`${codingsPath}/agreement?settled`)
    }),
  ),
]

/** The fields of the filter that somebody asked for. */
function askedIn(visit: Visit): Record<string, string> {
  const fields = ['reading', 'source', 'dialogue', 'from', 'to', 'text', 'each']
  return Object.fromEntries(
    fields.flatMap((name) => {
      const said = saidIn(visit, name).trim()
      return said ? [[name, said]] : []
    }),
  )
}

function filterIn(asked: Record<string, string>): CodingFilter {
  const { reading = '', source = '', dialogue = '', text } = asked
  return {
    reading: isReading(reading) ? reading : undefined,
    source: isSourceKind(source) ? source : undefined,
    dialogue: /^[\da-f-]{36}$/.test(dialogue) ? dialogue : undefined,
    from: day(asked, 'from') ?? undefined,
    to: day(asked, 'to') ?? undefined,
    text,
  }
}

const pageIn = (visit: Visit) => Math.max(1, Number(/^\d{1,6}$/.exec(saidIn(visit, 'page'))?.[0] ?? 1))

/** In the address when the page is asked for, in the form when it is sent. */
const saidIn = ({ query, filled }: Visit, name: string) => query.get(name) ?? one(filled, name)

async function toCode(visit: Visit, problems?: ReadonlyMap<string, TickProblem>): Promise<Response> {
  const { act, filled } = visit
  const asked = askedIn(visit)
  const each = pageSizes.find((size) => String(size) === one(asked, 'each')) ?? usualPageSize
  const page = pageIn(visit)
  const { voices, total } = await voicesToCode(act, filterIn(asked), { page, each })
  const codings = await codingsOf(
    act.db,
    act.within,
    voices.map(({ id }) => id),
  )
  const book = await themesOf(act.db, act.within)
  const inUse = book.filter((theme) => isInUse(theme, act.today))
  const tally = wordTally(await codedBefore(act.db, act.within))
  const own = (voice: Voice) =>
    newestByCoder(codings.get(voice.id) ?? []).find(({ coder }) => coder === act.by)
  const before = Object.assign({}, ...voices.map((voice) => filledWith(voice.id, own(voice))))
  return codingsPage({
    ...{ visit, total, page, each, asked },
    voices: voices.map((voice) => ({
      voice,
      standing: codingStanding(codings.get(voice.id) ?? []),
      isMine: own(voice) !== undefined,
      suggestions: suggestionsFor(voice.words, inUse, tally),
      themes: book.filter(
        (theme) => inUse.includes(theme) || own(voice)?.themes.some((ticked) => ticked.theme === theme.id),
      ),
    })),
    hasThemes: inUse.length > 0,
    filled: problems ? filled : before,
    problems,
  })
}

// More pairs than this do not help whoever asks whether the book is clear.
const mostPairs = 3

async function agreement(visit: Visit): Promise<Response> {
  const { db, within } = visit.act
  const themes = await themesOf(db, within)
  const ids = themes.map(({ id }) => id)
  const pairs = await pairsWhoRead(db, within, mostPairs)
  const { total } = await voicesToCode(visit.act, { reading: 'apart' }, { page: 1, each: 1 })
  return agreementPage({
    ...{ visit, themes, apart: total },
    pairs: pairs.map(({ names, ...read }) => ({ names, agreement: agreementOf(read, ids) })),
  })
}

async function withVoice(
  visit: Visit,
  show: (voice: Voice) => Response | Promise<Response>,
): Promise<Response> {
  const voice = await voiceWithId(visit.act.db, visit.act.within, visit.params.voice ?? '')
  return voice ? show(voice) : notFoundPage(visit)
}

/** Begins with what holds now: what was settled before, else what all who read it found. */
async function settleForm(visit: Visit, voice: Voice, problem?: TickProblem): Promise<Response> {
  const { db, within, by, at, today } = visit.act
  const codings = (await codingsOf(db, within, [voice.id])).get(voice.id) ?? []
  const newest = newestByCoder(codings)
  const settled = codings.filter(({ settles }) => settles).slice(-1)
  const found = codings.flatMap(({ themes }) => themes.map(({ theme }) => theme))
  const themes = await themesOf(db, within)
  const holds = { coder: by, at, settles: true, themes: countedThemes(codings) }
  return settlePage({
    ...{ visit, voice, themes, problem },
    usable: themes.filter((theme) => isInUse(theme, today) || found.includes(theme.id)),
    codings: codings.filter((coding) => newest.includes(coding) || settled.includes(coding)),
    filled: problem ? visit.filled : holds.themes.length > 0 ? filledWith(voice.id, holds) : {},
  })
}
