import type { Kysely } from 'kysely'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { beginRound, correctStatus, publishReady, writeWords } from '../follow-up/area-status/actions.ts'
import type { Advice } from '../follow-up/area-status/advice.rules.ts'
import { localAreas } from '../follow-up/area-status/ground.queries.ts'
import { roundsOf } from '../follow-up/area-status/queries.ts'
import { type Season, seasons, usualRound } from '../follow-up/area-status/rules.ts'
import { actingIn, type Place } from './place.ts'

type AreaWords = { words: string; advice: Advice[]; ownAdvice?: string }
type Told = {
  kinds: string[]
  /** By area; what is missing in the newer round is still to be written. */
  earlier: Record<string, AreaWords>
  newer: Record<string, AreaWords>
  correction?: { area: string; words: string }
}

const told: Record<string, Told> = {
  ekbro: {
    kinds: ['home-burglary', 'bicycle-theft', 'criminal-damage'],
    earlier: {
      Centrum: {
        words:
          'Det mesta av skadegörelsen sker kring torget på helgkvällar. Krögarna och polisen går rundor där.',
        advice: ['report-damage', 'lock-bicycle', 'report-always'],
      },
      'Norra sjön': {
        words: 'Ett lugnt halvår. Båtklubben har börjat med nattvandringar i hamnen.',
        advice: ['look-after-each-other', 'mark-belongings', 'report-always'],
      },
      Björkhagen: {
        words: 'Cykelrummen i hyreshusen har fått nya dörrar. Se om det märks till hösten.',
        advice: ['lock-bicycle', 'report-damage', 'report-always'],
      },
      Åbacken: {
        words: 'Grannsamverkan har kommit i gång på fyra gator. Fler kontaktpersoner behövs.',
        advice: ['look-after-each-other', 'tell-when-away', 'light-and-lived-in'],
      },
    },
    newer: {
      Centrum: {
        words: 'Belysningen på torget är klar. Det är för tidigt att säga om den hjälper.',
        advice: ['report-damage', 'lock-bicycle', 'report-always'],
        ownAdvice: 'Felanmäl trasig belysning till kommunen.',
      },
      Björkhagen: {
        words: 'De nya dörrarna till cykelrummen sitter på plats i alla hus.',
        advice: ['lock-bicycle', 'mark-belongings', 'report-always'],
      },
    },
    correction: {
      area: 'Åbacken',
      words: 'Grannsamverkan fanns på tre gator, inte fyra, när detta skrevs.',
    },
  },
  havnsoe: {
    kinds: ['home-burglary', 'criminal-damage'],
    earlier: {
      Havnebyen: {
        words: 'Der har været stille på havnen. Hærværket sker mest omkring skolen.',
        advice: ['report-damage', 'talk-with-the-young', 'report-always'],
      },
      Strandkvarteret: {
        words: 'Mange sommerhuse står tomme fra oktober. Nabohjælp er kommet godt i gang.',
        advice: ['look-after-each-other', 'tell-when-away', 'light-and-lived-in'],
      },
    },
    newer: {},
  },
}

/** Two rounds of statuses: one that is out, and one in which some areas still lack their words. */
export async function seedAreaStatus(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const own = told[place.story.slug]
  if (!own) return
  const [newer, before] = lastRounds(addDays(today, -40))
  if (!newer || !before) return
  await tellRound(app, place, { ...before, publishedOn: addDays(before.due, -3) }, own.earlier, own)
  if (Object.keys(own.newer).length > 0)
    await tellRound(app, place, { ...newer, due: addDays(today, 14), publishedOn: null }, own.newer, own)
}

/** The two latest rounds whose months were over on a day, the latest first. */
function lastRounds(day: Day) {
  const year = Number(day.slice(0, 4))
  return [year - 1, year]
    .flatMap((one) => seasons.map((season: Season) => usualRound(season, one)))
    .filter(({ to }) => to < day)
    .reverse()
}

type Turn = ReturnType<typeof usualRound> & { publishedOn: Day | null }

async function tellRound(
  app: Kysely<Tables>,
  place: Place,
  { publishedOn, ...turn }: Turn,
  words: Record<string, AreaWords>,
  { kinds, correction }: Told,
): Promise<void> {
  await actingIn(app, place, publishedOn ?? addDays(turn.due, -20), async (act) => {
    const { season, year, from, to, due } = turn
    const begun = await beginRound(act, {
      ...{ season, year, kinds, due, from: from.slice(0, 7), to: to.slice(0, 7) },
    })
    if (!('id' in begun)) throw new Error(JSON.stringify(begun.problems))
    const round = (await roundsOf(act.db, act.within)).find(({ id }) => id === begun.id)
    if (!round) throw new Error('the round is not there')
    for (const { id, name } of await localAreas(act.db, act.within, act.today)) {
      const its = words[name]
      if (!its) continue
      const done = await writeWords(act, round, id, { ownAdvice: '', ...its, ready: true })
      if (done !== 'written') throw new Error(JSON.stringify(done))
    }
    if (publishedOn === null) return
    await publishReady(act, round, place.story.languages[0] ?? 'sv')
    const wrong = (await localAreas(act.db, act.within, act.today)).find(
      ({ name }) => name === correction?.area,
    )
    if (wrong && correction) await correctStatus(act, round, wrong.id, correction.words)
  })
}
