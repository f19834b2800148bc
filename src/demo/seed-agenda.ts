import type { Kysely } from 'kysely'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { proposeAgenda } from '../desk/agenda/actions.ts'
import type { AgendaItem } from '../desk/agenda/rules.ts'
import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { kindsTold } from '../offences/told.queries.ts'
import { changeSentence } from '../web/changes/words.ts'
import { actingIn, type Place } from './place.ts'

type Told = { title: string; development: string; items: Omit<AgendaItem, 'isTakenUp'>[] }

const told: Record<string, Told> = {
  ekbro: {
    title: 'Brottsförebyggande rådet, december',
    development: 'Hur inbrotten utvecklas',
    items: [
      {
        source: 'police-and-community',
        heading: 'Samarbetet mellan polisen och lokalsamhället',
        words: 'Grannsamverkan i Åbacken vill träffa områdespolisen före jul. Vem bjuder in?',
      },
      {
        source: 'own',
        heading: 'Belysningen vid stationen',
        words: 'Kommunen berättar vilka lampor som är bytta.',
      },
    ],
  },
  havnsoe: {
    title: 'Lokalrådet, december',
    development: 'Udviklingen i indbrud',
    items: [
      {
        source: 'young-people',
        heading: 'SSP-samarbejdet',
        words: 'Skolen fortæller om samlingerne ved havnen efter skoletid.',
      },
      {
        source: 'police-and-community',
        heading: 'Samarbejdet mellem politi og lokalsamfund',
        words: 'Nabohjælp på villavejene: hvem taler med de nye grundejerforeninger?',
      },
    ],
  },
}

/** An agenda that was proposed for the next meeting, the development of burglaries first. */
export async function seedAgenda(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const { slug, name, country } = place.story
  const agenda = told[slug]
  if (!agenda) return
  await actingIn(app, place, addDays(today, -3), async (act) => {
    const language = country === 'SE' ? 'sv' : 'da'
    const kinds = await kindsTold(act.db, { id: act.within, name, country })
    const [first] = kinds.find(({ kind }) => kind === 'home-burglary')?.places ?? []
    const words = first
      ? changeSentence(
          { ...first.development, ...first },
          first.name,
          offenceName('home-burglary', language),
          language,
        )
      : ''
    const items = [{ source: 'development' as const, heading: agenda.development, words }, ...agenda.items]
    const done = await proposeAgenda(act, {
      ...{ title: agenda.title, meetsOn: addDays(today, 14) },
      items: items.map((item) => ({ ...item, isTakenUp: true })),
    })
    if ('problems' in done) throw new Error(JSON.stringify(done.problems))
  })
}
